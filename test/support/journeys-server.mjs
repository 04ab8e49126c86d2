import { renameSync, rmSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { startThrowawayServer } from '../../bin/support/throwaway-server.mjs';

// Serves the demo story to all journeys that change nothing, and keeps an untouched copy for those that do.

const [port, copy] = process.argv.slice(2);
const server = await startThrowawayServer({ port: Number(port) });
const database = new SQLite(server.database, { readonly: true });
const half = `${copy}.half`;
await database.backup(half);
database.close();
renameSync(half, copy);

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, async () => {
    await server.stop();
    rmSync(copy, { force: true });
    process.exit(0);
  });
}
