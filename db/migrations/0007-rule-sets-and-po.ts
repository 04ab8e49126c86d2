import { type AnyDb, tableMaker } from './kit-1';

export async function up(db: AnyDb): Promise<void> {
  const t = tableMaker(db);
  const entered = { account_id: 'text', entered_at: 'text not null' };

  await t.scoped(
    'rule_sets',
    { name: 'text not null', content: 'text not null', counters_id: 'text', ...entered },
    { counters_id: 'rule_sets', account_id: 'accounts' },
  );
  await t.appendOnly('rule_sets');

  await t.scoped(
    'pupil_counts',
    {
      school_id: 'text not null',
      school_year: 'integer not null',
      pupils: 'integer not null',
      source: 'text not null',
      ...entered,
    },
    { school_id: 'schools', account_id: 'accounts' },
  );

  await t.scoped(
    'plan_agreements',
    {
      employee_id: 'text not null',
      school_id: 'text not null',
      agreed_on: 'text not null',
      counters_id: 'text',
      ...entered,
    },
    {
      employee_id: 'employees',
      school_id: 'schools',
      counters_id: 'plan_agreements',
      account_id: 'accounts',
    },
  );
  await t.appendOnly('plan_agreements');

  await t.scoped(
    'leader_registrations',
    {
      employee_id: 'text not null',
      school_id: 'text not null',
      registered_on: 'text not null',
      counters_id: 'text',
      ...entered,
    },
    {
      employee_id: 'employees',
      school_id: 'schools',
      counters_id: 'leader_registrations',
      account_id: 'accounts',
    },
  );
  await t.appendOnly('leader_registrations');
}
