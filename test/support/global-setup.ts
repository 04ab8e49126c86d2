import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findPostgres, PGLITE } from '~/bin/support/postgres.mjs';
import { openDatabase } from '~/db/connection.server';
import { migrate } from '~/db/migrate';
import { makePgliteTemplate } from './pglite';
import { dropPostgresTemplate, makePostgresTemplate } from './postgres';
import './templates';

/** Migrates once per run; every test then starts from a copy. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'rode-draad-test-'));
  const sqliteFile = join(folder, 'template.sqlite');
  const sqlite = openDatabase(sqliteFile);
  await migrate(sqlite);
  await sqlite.destroy();

  const postgres = await findPostgres();
  const onPglite = postgres.url === PGLITE;
  const postgresTemplate = onPglite
    ? await makePgliteTemplate(folder)
    : await makePostgresTemplate(postgres.url);
  project.provide('templates', { sqliteFile, postgresUrl: postgres.url, postgresTemplate });

  return async () => {
    if (!onPglite) await dropPostgresTemplate(postgres.url, postgresTemplate);
    postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
