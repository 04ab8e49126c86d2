import { join } from 'node:path';

/** Where the data is: `DATABASE_URL`, else the SQLite file in `RODE_DRAAD_DATA` (default `./data`). */
export function databaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  return env.DATABASE_URL || join(env.RODE_DRAAD_DATA || 'data', 'rode-draad.sqlite');
}
