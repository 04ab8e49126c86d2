import { type AnyDb, tableMaker } from './kit-1';

export async function up(db: AnyDb): Promise<void> {
  const t = tableMaker(db);

  await t.unscoped('boards', 'id', {
    id: 'text not null',
    number: 'text not null unique',
    name: 'text not null',
    created_at: 'text not null',
  });
  await t.scoped('schools', {
    brin: 'text not null unique',
    name: 'text not null',
    sector: "text not null check (sector in ('VO', 'PO', 'VL'))",
    created_at: 'text not null',
    data_version: 'integer not null default 1',
  });
  await t.scoped(
    'locations',
    {
      school_id: 'text not null',
      code: 'text not null',
      name: 'text not null',
      acts_as_school: 'integer not null default 0',
    },
    { school_id: 'schools' },
    ['school_id', 'code'],
  );
  await t.scoped(
    'teams',
    {
      school_id: 'text not null',
      location_id: 'text',
      name: 'text not null',
      kind: 'text not null',
      valid_from: 'text not null',
      valid_to: 'text',
    },
    { school_id: 'schools', location_id: 'locations' },
  );
  await t.scoped(
    'employees',
    {
      employee_number: 'text',
      first_name: 'text not null',
      infix: 'text not null',
      last_name: 'text not null',
      email: 'text',
      education_level: 'text',
      career_phase: 'text',
    },
    {},
    ['employee_number'],
  );
  await t.scoped(
    'jobs',
    {
      employee_id: 'text not null',
      school_id: 'text not null',
      location_id: 'text',
      job_number: 'text not null',
      function_category: 'text not null',
      function_name: 'text not null',
      fte: 'integer not null check (fte >= 0)',
      scale: 'text',
      contract_type: 'text not null',
      valid_from: 'text not null',
      valid_to: 'text check (valid_to is null or valid_to >= valid_from)',
    },
    { employee_id: 'employees', school_id: 'schools', location_id: 'locations' },
    ['employee_id', 'school_id', 'job_number', 'valid_from'],
  );
  await t.scoped(
    'job_leaders',
    {
      job_id: 'text not null',
      leader_id: 'text not null',
      valid_from: 'text not null',
      valid_to: 'text',
    },
    { job_id: 'jobs', leader_id: 'employees' },
  );
  await t.scoped(
    'team_memberships',
    {
      team_id: 'text not null',
      employee_id: 'text not null',
      is_main: 'integer not null',
      valid_from: 'text not null',
      valid_to: 'text',
    },
    { team_id: 'teams', employee_id: 'employees' },
  );
  await t.unscoped('installation', 'key', { key: 'text not null', value: 'text not null' });
}
