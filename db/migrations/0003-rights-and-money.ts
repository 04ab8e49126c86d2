import { type AnyDb, tableMaker } from './kit-1';

export async function up(db: AnyDb): Promise<void> {
  const t = tableMaker(db);

  await t.scoped(
    'accounts',
    {
      name: 'text not null',
      email: 'text not null',
      employee_id: 'text',
      password_hash: 'text',
      created_at: 'text not null',
      ended_on: 'text',
    },
    { employee_id: 'employees' },
    ['email'],
  );
  const entered = { account_id: 'text', entered_at: 'text not null' };

  await t.scoped(
    'right_entries',
    {
      employee_id: 'text not null',
      school_id: 'text not null',
      participation_id: 'text',
      right_name: 'text not null',
      period: 'text not null',
      kind: 'text not null',
      amount: 'integer not null',
      counters_id: 'text',
      source: 'text not null',
      ...entered,
    },
    {
      employee_id: 'employees',
      school_id: 'schools',
      counters_id: 'right_entries',
      account_id: 'accounts',
    },
  );
  // A participation can be undone while its entries stay (countered), so this is no foreign key.
  await t.index('right_entries_participation_id', 'right_entries', ['participation_id']);
  await t.index('right_entries_sums', 'right_entries', [
    'school_id',
    'period',
    'right_name',
    'kind',
    'employee_id',
    'amount',
  ]);
  await t.appendOnly('right_entries');

  await t.scoped(
    'carry_over_agreements',
    {
      employee_id: 'text not null',
      school_id: 'text not null',
      from_year: 'integer not null',
      hours: 'integer not null',
      cents: 'integer not null',
      signed_on: 'text not null',
      expires_on: 'text',
      note: 'text not null',
      counters_id: 'text',
      ...entered,
    },
    {
      employee_id: 'employees',
      school_id: 'schools',
      counters_id: 'carry_over_agreements',
      account_id: 'accounts',
    },
  );
  await t.appendOnly('carry_over_agreements');

  await t.scoped(
    'year_closings',
    {
      school_id: 'text not null',
      school_year: 'integer not null',
      account_id: 'text',
      closed_at: 'text not null',
    },
    { school_id: 'schools', account_id: 'accounts' },
    ['school_id', 'school_year'],
  );
  await t.appendOnly('year_closings');

  await t.scoped(
    'lumpsums',
    {
      school_id: 'text not null',
      calendar_year: 'integer not null',
      cents: 'integer not null',
      source: 'text not null',
      is_estimate: 'integer not null',
      ...entered,
    },
    { school_id: 'schools', account_id: 'accounts' },
  );
  await t.scoped(
    'hour_values',
    {
      school_id: 'text not null',
      calendar_year: 'integer not null',
      function_category: 'text not null',
      hourly_cents: 'integer',
      yearly_cents: 'integer',
      source: 'text not null',
      ...entered,
    },
    { school_id: 'schools', account_id: 'accounts' },
  );
  await t.scoped(
    'general_costs',
    {
      school_id: 'text not null',
      calendar_year: 'integer not null',
      kind: 'text not null',
      description: 'text not null',
      cents: 'integer not null',
      counters_id: 'text',
      ...entered,
    },
    { school_id: 'schools', counters_id: 'general_costs', account_id: 'accounts' },
  );
  await t.scoped(
    'school_settings',
    { school_id: 'text not null', key: 'text not null', value: 'text not null', ...entered },
    { school_id: 'schools', account_id: 'accounts' },
  );
}
