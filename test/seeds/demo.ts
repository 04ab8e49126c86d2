import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Database, openDatabase } from '~/db/connection.server';
import type { Tables } from '~/db/tables';
import { seedDemo } from '~/seeds/seed-demo';
import '~/test/support/templates';

/** A database with the story in it, for all tests of a file; `close` removes it. */
export async function openDemo() {
  const folder = await mkdtemp(join(tmpdir(), 'rode-draad-demo-'));
  const file = join(folder, 'demo.sqlite');
  await copyFile(inject('templates').sqliteFile, file);
  const db = openDatabase(file);
  const began = process.cpuUsage();
  await seedDemo(db);
  const used = process.cpuUsage(began);
  return {
    db,
    cpuSeconds: (used.user + used.system) / 1e6,
    async close() {
      await db.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const CONTENT = [
  'boards',
  'schools',
  'locations',
  'teams',
  'employees',
  'jobs',
  'accounts',
  'job_leaders',
  'team_memberships',
  'themes',
  'activities',
  'participations',
  'carry_over_agreements',
  'lumpsums',
  'hour_values',
  'general_costs',
  'school_settings',
  'pupil_counts',
  'plan_agreements',
  'leader_registrations',
  'imports',
  'account_roles',
  'sign_in_names',
  'installation',
] as const satisfies (keyof Tables)[];

/** Everything that was written, each id replaced by what it stands for, so that two runs can be compared. */
export async function exportContent(db: Database): Promise<Record<string, string[]>> {
  const names = new Map<string, string>();
  const tables: Record<string, string[]> = {};
  for (const table of CONTENT) {
    const rows = await db.selectFrom(table).selectAll().execute();
    const written = rows.map((row) => {
      const { id, ...content } = row as Record<string, unknown>;
      const named = Object.fromEntries(
        Object.entries(content).map(([column, value]) => [column, names.get(String(value)) ?? value]),
      );
      return { id, text: JSON.stringify(named) };
    });
    for (const { id, text } of written)
      if (typeof id === 'string')
        names.set(id, createHash('sha256').update(`${table} ${text}`).digest('base64'));
    tables[table] = written.map(({ text }) => text).sort();
  }
  return tables;
}
