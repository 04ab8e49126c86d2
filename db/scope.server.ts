import { type Kysely, PostgresAdapter, sql } from 'kysely';
import type { Database } from './connection.server';
import type { Tables } from './tables';

/** A handle on the rows of one board; every query of a feature takes one and filters on its `boardId`. */
export interface BoardDb {
  readonly boardId: string;
  readonly query: Kysely<Tables>;
  /** The database that is read from; absent while writing, when what is read may still be rolled back. */
  readonly reads?: Database;
}

export function isPostgres(db: Kysely<Tables>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** Reads as one board; on PostgreSQL row-level security hides all other boards meanwhile. */
export async function withBoard<T>(
  db: Database,
  boardId: string,
  work: (board: BoardDb) => Promise<T>,
): Promise<T> {
  if (!isPostgres(db)) return work({ boardId, query: db, reads: db });
  return db.connection().execute(async (query) => {
    await sql`select set_config('rode_draad.board', ${boardId}, false)`.execute(query);
    try {
      return await work({ boardId, query, reads: db });
    } finally {
      await sql`select set_config('rode_draad.board', '', false)`.execute(query);
    }
  });
}

/** Writes as one board, all or nothing; keep it short, because on SQLite nobody else can write meanwhile. */
export async function changeBoard<T>(
  db: Database,
  boardId: string,
  work: (board: BoardDb) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (query) => {
    if (isPostgres(db)) await sql`select set_config('rode_draad.board', ${boardId}, true)`.execute(query);
    return work({ boardId, query });
  });
}
