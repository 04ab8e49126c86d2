import { type Kysely, sql } from 'kysely';
import type { Database } from '~/db/connection.server';
import { isPostgres } from '~/db/scope.server';

export interface TableShape {
  name: string;
  columns: string[];
  primaryKey: string[];
  foreignKeys: { columns: string[]; target: string }[];
  /** The columns of each index and each unique constraint, in order. */
  indexes: string[][];
  /** PostgreSQL only. */
  rowSecurity: { enabled: boolean; forced: boolean };
}

/** Our tables as the database itself knows them. */
export async function readSchema(db: Database): Promise<TableShape[]> {
  const tables = await db.introspection.getTables();
  const read = isPostgres(db) ? readPostgres : readSqlite;
  return Promise.all(
    tables.map(async ({ name, columns }) => ({
      name,
      columns: columns.map((column) => column.name),
      ...(await read(db, name)),
    })),
  );
}

type Details = Omit<TableShape, 'name' | 'columns'>;

async function readSqlite(db: Database, table: string): Promise<Details> {
  const info = await rows<{ name: string; pk: number }>(
    db,
    sql`select name, pk from pragma_table_info(${table})`,
  );
  const keys = await rows<{ id: number; from: string; table: string }>(
    db,
    sql`select id, "from", "table" from pragma_foreign_key_list(${table}) order by id, seq`,
  );
  const indexes = await rows<{ index: string; column: string }>(
    db,
    sql`select l.name as "index", i.name as "column" from pragma_index_list(${table}) l, pragma_index_info(l.name) i
        order by l.name, i.seqno`,
  );
  return {
    primaryKey: info
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map(({ name }) => name),
    foreignKeys: grouped(keys, (key) => String(key.id)).map((group) => ({
      columns: group.map((key) => key.from),
      target: group[0]?.table ?? '',
    })),
    indexes: grouped(indexes, (row) => row.index).map((group) => group.map((row) => row.column)),
    rowSecurity: { enabled: false, forced: false },
  };
}

async function readPostgres(db: Database, table: string): Promise<Details> {
  const columns = (numbers: string) =>
    sql.raw(
      `(select array_agg(a.attname::text order by k.n) from unnest(${numbers}) with ordinality k (attnum, n)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum)`,
    );
  const constraints = await rows<{ type: string; columns: string[]; target: string | null }>(
    db,
    sql`select c.contype as type, ${columns('c.conkey')} as columns, f.relname as target
        from pg_class t join pg_constraint c on c.conrelid = t.oid left join pg_class f on f.oid = c.confrelid
        where t.relname = ${table} and t.relkind = 'r'`,
  );
  const indexes = await rows<{ columns: string[] }>(
    db,
    sql`select ${columns('i.indkey::int2[]')} as columns
        from pg_class t join pg_index i on i.indrelid = t.oid where t.relname = ${table}`,
  );
  const [security] = await rows<{ enabled: boolean; forced: boolean }>(
    db,
    sql`select relrowsecurity as enabled, relforcerowsecurity as forced
        from pg_class where relname = ${table} and relkind = 'r'`,
  );
  return {
    primaryKey: constraints.find(({ type }) => type === 'p')?.columns ?? [],
    foreignKeys: constraints
      .filter(({ type }) => type === 'f')
      .map((key) => ({ columns: key.columns, target: key.target ?? '' })),
    indexes: indexes.map((index) => index.columns),
    rowSecurity: security ?? { enabled: false, forced: false },
  };
}

async function rows<Row>(db: Kysely<never> | Database, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db as Database)).rows as Row[];
}

function grouped<Row>(list: Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of list) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
}
