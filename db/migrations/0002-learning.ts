import { type AnyDb, tableMaker } from './kit-1';

export async function up(db: AnyDb): Promise<void> {
  const t = tableMaker(db);

  await t.scoped(
    'themes',
    { school_id: 'text', name: 'text not null', retired_on: 'text' },
    { school_id: 'schools' },
    ['school_id', 'name'],
  );
  await t.scoped(
    'activities',
    {
      school_id: 'text not null',
      school_year: 'integer not null',
      title: 'text not null',
      theme_id: 'text',
      learning_kind: 'text not null',
      cao_kind: 'text not null',
    },
    { school_id: 'schools', theme_id: 'themes' },
    ['school_id', 'school_year', 'title'],
  );
  await t.scoped(
    'participations',
    {
      school_id: 'text not null',
      activity_id: 'text not null',
      employee_id: 'text not null',
      job_id: 'text not null',
      team_id: 'text',
      location_id: 'text',
      function_category: 'text not null',
      school_year: 'integer not null',
      held_on: 'text',
      theme_id: 'text',
      learning_kind: 'text not null',
      cao_kind: 'text not null',
      initiative: 'text not null',
      status: 'text not null',
      hours_planned: 'integer not null check (hours_planned >= 0)',
      hours_realised: 'integer not null check (hours_realised >= 0)',
      cents_planned: 'integer not null check (cents_planned >= 0)',
      cents_realised: 'integer not null check (cents_realised >= 0)',
      charged_hours_told: 'integer',
      charged_cents_told: 'integer',
    },
    {
      school_id: 'schools',
      activity_id: 'activities',
      employee_id: 'employees',
      job_id: 'jobs',
      team_id: 'teams',
      location_id: 'locations',
      theme_id: 'themes',
    },
  );
  // Covers the dashboard of a school year by team, category, kind and theme without touching the table.
  await t.index('participations_figures', 'participations', [
    'school_id',
    'school_year',
    'team_id',
    'function_category',
    'learning_kind',
    'theme_id',
    'location_id',
    'initiative',
    'status',
    'employee_id',
    'held_on',
    'hours_planned',
    'hours_realised',
    'cents_planned',
    'cents_realised',
    'charged_hours_told',
    'charged_cents_told',
  ]);
}
