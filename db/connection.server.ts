import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresDialect,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import pg from 'pg';
import { withShapedRows } from './sqlite-rows';
import type { Tables } from './tables';

export type Database = Kysely<Tables>;

/** A lock that is not free within this time ends in SQLITE_BUSY, which the server turns into a 503. */
const BUSY_TIMEOUT_MS = 5000;

/** Opens `postgres://…` or the SQLite file of a path (or `:memory:`), ready for use; migrating is apart. */
export function openDatabase(url: string): Database {
  return new Kysely<Tables>({ dialect: isPostgresUrl(url) ? postgresDialect(url) : sqliteDialect(url) });
}

export function isPostgresUrl(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

function sqliteDialect(path: string): Dialect {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new SQLite(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('mmap_size = 268435456');
  return new ImmediateSqliteDialect({ database: withShapedRows(database) });
}

/** Takes the write lock when a transaction begins, so that two writers never both read first and then fail. */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** SQLite rolls back DDL as well, so a migration that fails halfway leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  constructor(private readonly options: SqliteDialectConfig) {
    super(options);
  }
  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.options);
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

function postgresDialect(connectionString: string): Dialect {
  // int8 and numeric arrive as text unless told; all our numbers are integers below 2^53. A date stays text.
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  types.setTypeParser(pg.types.builtins.NUMERIC, Number);
  types.setTypeParser(pg.types.builtins.DATE, (text) => text);
  const pool = new pg.Pool({ connectionString, max: 10, types });
  // A waiting connection that the server closes is no reason to stop: the next query opens another, or fails aloud.
  pool.on('error', (error) => console.warn(`PostgreSQL closed a waiting connection: ${error.message}`));
  return new PostgresDialect({ pool });
}
