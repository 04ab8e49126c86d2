import { type AnyDb, tableMaker } from './kit-1';

export async function up(db: AnyDb): Promise<void> {
  const t = tableMaker(db);

  // Participations of a year that never changed since this table came have no row: version 0.
  await t.scoped(
    'participation_years',
    { school_id: 'text not null', school_year: 'integer not null', version: 'integer not null' },
    { school_id: 'schools' },
    ['school_id', 'school_year'],
  );
}
