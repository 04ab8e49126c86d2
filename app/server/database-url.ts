import { join } from 'node:path';
import { type Env, readEnv } from './env.server';

/** Where the data is: `DATABASE_URL`, else the SQLite file in `RODE_DRAAD_DATA` (default `./data`). */
export function databaseUrl({ DATABASE_URL, RODE_DRAAD_DATA }: Env = readEnv()): string {
  return DATABASE_URL ?? join(RODE_DRAAD_DATA, 'rode-draad.sqlite');
}
