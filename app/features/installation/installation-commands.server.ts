import type { Database } from '~/db/connection.server';

/** Marks this database as the demo, which stands still on that day (ISO). */
export async function markAsDemo(db: Database, today: string): Promise<void> {
  await db.insertInto('installation').values({ key: 'demo_today', value: today }).execute();
}

/** Marks this database as one in which a school begins for real, so that no demo is ever seeded in it. */
export async function beginForReal(db: Database): Promise<void> {
  await db.insertInto('installation').values({ key: 'begun_for_real', value: '1' }).execute();
}
