import { type Migration, Migrator } from 'kysely';
import type { Database } from './connection.server';
import * as structure from './migrations/0001-structure';
import * as learning from './migrations/0002-learning';
import * as rightsAndMoney from './migrations/0003-rights-and-money';
import * as imports from './migrations/0004-imports';
import * as accountsAndTrail from './migrations/0005-accounts-and-trail';
import * as participationYears from './migrations/0006-participation-years';
import * as ruleSetsAndPo from './migrations/0007-rule-sets-and-po';
import * as signInAndPrivacy from './migrations/0008-sign-in-and-privacy';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-structure': structure,
  '0002-learning': learning,
  '0003-rights-and-money': rightsAndMoney,
  '0004-imports': imports,
  '0005-accounts-and-trail': accountsAndTrail,
  '0006-participation-years': participationYears,
  '0007-rule-sets-and-po': ruleSetsAndPo,
  '0008-sign-in-and-privacy': signInAndPrivacy,
};

/** Brings the database to the newest version; throws, with everything rolled back, when a step fails. */
export async function migrate(db: Database, steps = migrations): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
