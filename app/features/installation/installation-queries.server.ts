import type { Database } from '~/db/connection.server';

/** The day on which the demo story stands still (ISO); null when this is not a demo. */
export async function findDemoDay(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom('installation')
    .select('value')
    .where('key', '=', 'demo_today')
    .executeTakeFirst();
  return row?.value ?? null;
}

/** Whether the demo may be seeded: no board yet, and nobody asked to begin for real. */
export async function mayHoldDemo(db: Database): Promise<boolean> {
  const board = await db.selectFrom('boards').select('id').limit(1).executeTakeFirst();
  const begun = await db
    .selectFrom('installation')
    .select('key')
    .where('key', '=', 'begun_for_real')
    .executeTakeFirst();
  return board === undefined && begun === undefined;
}

/** Answers when the database does; throws when it does not. */
export async function pingDatabase(db: Database): Promise<void> {
  await db.selectFrom('installation').select('key').limit(1).execute();
}

/** What is still to be done before anybody can sign in; null when somebody can. */
export async function findFirstSteps(db: Database): Promise<{ hasSchool: boolean } | null> {
  const name = await db.selectFrom('sign_in_names').select('email').limit(1).executeTakeFirst();
  if (name) return null;
  const board = await db.selectFrom('boards').select('id').limit(1).executeTakeFirst();
  return { hasSchool: board !== undefined };
}
