import { type Kysely, sql } from 'kysely';
import type { Database } from '~/db/connection.server';
import type { Tables } from '~/db/tables';

/** What is no change of what somebody entered: the trail itself, and what follows from what stands elsewhere. */
const NOT_TOLD: Readonly<Record<string, string>> = {
  trail_entries: 'is the trail',
  trail_contents: 'is the trail',
  trail_heads: 'is the trail',
  import_changes: 'tells before and after itself',
  import_files: 'the file of a draft, told as the import',
  participation_years: 'a version number',
  schools: 'its version number; a new school is told as school.created',
  sign_in_names: 'follows from the account',
  right_entries: 'a ledger that is never changed: who and when stand in the row itself',
  sessions: 'being signed in changes nothing of a school',
  installation: 'of no board',
};

interface Write {
  table_name: string;
  verb: 'insert' | 'update' | 'delete';
  row_id: string;
}

/**
 * A SQLite database of which every transaction is looked at before it is committed: what it wrote must be told by an
 * entry of the trail (or by the rows of an import), and what it changed or deleted with what was there before.
 */
export async function watchWrites(db: Database): Promise<{ db: Database; untold: string[] }> {
  const untold: string[] = [];
  await sql`create table watched (table_name text, verb text, row_id text)`.execute(db);
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name not like 'kysely%'
      and name <> 'watched'`.execute(db);
  for (const { name } of rows) {
    const columns = await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(db);
    const key = columns.rows.some((column) => column.name === 'id') ? 'id' : 'rowid';
    for (const [verb, side] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ] as const)
      await sql
        .raw(
          `create trigger watch_${name}_${verb} after ${verb} on ${name} begin
             insert into watched values ('${name}', '${verb}', ${key === 'id' ? `${side}.id` : `''`}); end`,
        )
        .execute(db);
  }
  const watched = new Proxy(db, {
    get(target, name) {
      if (name === 'transaction')
        return () => ({
          execute: <T>(work: (query: Kysely<Tables>) => Promise<T>) =>
            target.transaction().execute(async (query) => {
              const result = await work(query);
              untold.push(...(await untoldOf(query)));
              await sql`delete from watched`.execute(query);
              return result;
            }),
        });
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  await sql`delete from watched`.execute(db);
  return { db: watched, untold };
}

async function untoldOf(query: Kysely<Tables>): Promise<string[]> {
  const { rows: writes } = await sql<Write>`select * from watched`.execute(query);
  const idsOf = (table: string) =>
    new Set(writes.filter((write) => write.table_name === table).map((write) => write.row_id));
  const own = writes.filter(({ table_name }) => !(table_name in NOT_TOLD));
  if (own.length === 0) return [];
  const [entryIds, changeIds] = [idsOf('trail_entries'), idsOf('import_changes')];
  const since = await query
    .selectFrom('trail_entries as t')
    .leftJoin('trail_contents as c', 'c.trail_entry_id', 't.id')
    .select(['t.id', 't.subject_id', 't.action', 'c.before', 'c.after'])
    .orderBy('t.id', 'desc')
    .limit(Math.max(entryIds.size, 1))
    .execute();
  const entries = since.filter(({ id }) => entryIds.has(id));
  const imported = new Set<string>();
  const undone = new Set<string>();
  if (changeIds.size > 0) {
    const { rows } = await sql<{ row_id: string }>`
      select row_id from import_changes where id in (select row_id from watched where table_name = 'import_changes')`.execute(
      query,
    );
    for (const { row_id } of rows) imported.add(row_id);
  }
  for (const { subject_id, action } of entries) {
    if (!action.endsWith('.import-undone')) continue;
    const rows = await query
      .selectFrom('import_changes')
      .select('row_id')
      .where('import_id', '=', subject_id)
      .execute();
    for (const { row_id } of rows) undone.add(row_id);
  }
  const told = new Set(entries.map(({ subject_id }) => subject_id));
  const before = new Set(
    entries.filter((entry) => entry.before !== null).map(({ subject_id }) => subject_id),
  );
  const inside = (side: 'before' | 'after', id: string) => entries.some((entry) => entry[side]?.includes(id));
  const isSecret = entries.some(({ action }) => action === 'password.changed');
  return own.flatMap(({ table_name, verb, row_id }) => {
    if (imported.has(row_id) || undone.has(row_id)) return [];
    const isTold =
      verb === 'insert'
        ? told.has(row_id) || inside('after', row_id)
        : before.has(row_id) || inside('before', row_id) || (isSecret && told.has(row_id));
    return isTold
      ? []
      : [`${verb} ${table_name} (${entries.map(({ action }) => action).join(', ') || 'no entry'})`];
  });
}
