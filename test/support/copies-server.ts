import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { findDemoDay } from '~/app/features/installation/installation-queries.server';
import { startOutbox } from '~/app/jobs/outbox';
import { readTable } from '~/app/jobs/read-table';
import { clockOf } from '~/app/server/clock.server';
import { readEnv } from '~/app/server/env.server';
import { createApp } from '~/app/server/express-app';
import { httpServer } from '~/app/server/http-server.server';
import { findSecret, keysFrom } from '~/app/server/keys.server';
import { openDatabase } from '~/db/connection.server';
import { reflectionQuestions } from '~/seeds/handbook';
import { seededRuleBook } from '~/seeds/rules';
import { workedExamples } from '~/seeds/rules/examples';

// Serves copies of a database, each on a port of its own: the program is loaded once and warm for all of them.

const build = (await import(pathToFileURL('build/server/index.js').href)) as ServerBuild;
const folder = mkdtempSync(join(tmpdir(), 'rode-draad-copies-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('disconnect', () => process.exit());
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit());

let stop = async () => {};

async function serveCopyOf(original: string) {
  await stop();
  const database = join(mkdtempSync(join(folder, 'copy-')), 'rode-draad.sqlite');
  copyFileSync(original, database);
  const db = openDatabase(database);
  const demoDay = await findDemoDay(db);
  const env = readEnv({ RODE_DRAAD_DATA: join(database, '..') });
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
  const server = httpServer(createApp(services, build));
  const outbox = startOutbox(services);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await outbox.stop();
    await db.destroy();
    rmSync(join(database, '..'), { recursive: true, force: true });
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, database };
}

process.on('message', async (original: string) => process.send?.(await serveCopyOf(original)));
