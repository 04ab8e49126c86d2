import './support/check-env';
import { renameSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { findDemoDay, mayHoldDemo } from '~/app/features/installation/installation-queries.server';
import { startOutbox } from '~/app/jobs/outbox';
import { readTable } from '~/app/jobs/read-table';
import { clockOf } from '~/app/server/clock.server';
import { databaseUrl } from '~/app/server/database-url';
import { readEnv } from '~/app/server/env.server';
import { createApp } from '~/app/server/express-app';
import { finish, httpServer } from '~/app/server/http-server.server';
import { findSecret, keysFrom } from '~/app/server/keys.server';
import { type Database, openDatabase } from '~/db/connection.server';
import { migrate } from '~/db/migrate';
import { reflectionQuestions } from '~/seeds/handbook';
import { seededRuleBook } from '~/seeds/rules';
import { workedExamples } from '~/seeds/rules/examples';
import { seedDemo } from '~/seeds/seed-demo';

const SHUTDOWN_MS = 10_000;
const env = readEnv();
const port = env.PORT;
const isDevelopment = process.env.NODE_ENV !== 'production';

async function main(): Promise<void> {
  const db = await openWithDemo(databaseUrl(env));
  const demoDay = await findDemoDay(db);
  const services = {
    env,
    keyFor: keysFrom(findSecret(env)),
    db,
    clock: clockOf(demoDay),
    isDemo: demoDay !== null,
    readTable,
    rules: seededRuleBook(),
    examples: workedExamples,
    reflectionQuestions,
  };
  const vite = isDevelopment ? await startVite() : undefined;
  const build = vite
    ? () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
    : ((await import(pathToFileURL('build/server/index.js').href)) as ServerBuild);
  const server = httpServer(createApp(services, build, vite));
  const outbox = startOutbox(services);

  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(
      `Poort ${port} is al in gebruik. Stop het andere programma of kies een andere: PORT=3001 npm start`,
    );
    process.exit(1);
  });
  server.listen(port, () => console.info(`Rode Draad staat klaar op http://localhost:${port}`));

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
      await finish(server);
      await outbox.stop();
      await vite?.close();
      await db.destroy();
      process.exit(0);
    });
  }
}

/** Opens the database, migrated, and filled with the demo when it is an empty one of our own. */
async function openWithDemo(url: string): Promise<Database> {
  const db = openDatabase(url);
  await migrate(db);
  if (env.DATABASE_URL || !(await mayHoldDemo(db))) return db;
  await db.destroy();
  console.info('De database is leeg; het voorbeeld wordt gemaakt (dat duurt even) ...');
  await makeDemo(url);
  return openDatabase(url);
}

/** Makes the demo beside the database and then puts it in its place, so that half a demo is never left behind. */
async function makeDemo(path: string): Promise<void> {
  const draft = `${path}.in-de-maak`;
  const files = (name: string) => ['', '-wal', '-shm'].map((end) => `${name}${end}`);
  for (const file of files(draft)) rmSync(file, { force: true });
  const db = openDatabase(draft);
  await migrate(db);
  await seedDemo(db);
  await db.destroy();
  for (const file of files(path)) rmSync(file, { force: true });
  renameSync(draft, path);
}

async function startVite() {
  const { createServer: createVite } = await import('vite');
  return createVite({ server: { middlewareMode: true } });
}

await main();
