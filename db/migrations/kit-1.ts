import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';

// Frozen with the migrations that use it: a later need gets a kit of its own.

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no types of the app, which go on changing
export type AnyDb = Kysely<any>;

type Columns = Record<string, string>;

/** Makes tables the way all of ours are: strict, keyed and indexed board first, sealed per board on PostgreSQL. */
export function tableMaker(db: AnyDb) {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  // SQLite's integers are 64 bits; PostgreSQL's are 32, too small for the cents of a large board.
  const integer = (type: string) => (postgres ? type.replace(/\binteger\b/, 'bigint') : type);
  const run = (text: string) => (sql.raw(text) as RawBuilder<unknown>).execute(db);
  const end = postgres ? '' : ' strict';
  const lines = (columns: Columns) =>
    Object.entries(columns).map(([name, type]) => `${name} ${integer(type)}`);

  return {
    /** Stops every UPDATE and DELETE: what was entered stays as it was. */
    async appendOnly(name: string) {
      if (postgres) {
        await run(
          `create or replace function refuse_change() returns trigger language plpgsql as $$ begin ` +
            `raise exception '% is append-only', tg_table_name; end $$`,
        );
        await run(
          `create trigger ${name}_append_only before update or delete on ${name} ` +
            'for each row execute function refuse_change()',
        );
        return;
      }
      for (const verb of ['update', 'delete']) {
        await run(
          `create trigger ${name}_no_${verb} before ${verb} on ${name} ` +
            `begin select raise(abort, '${name} is append-only'); end`,
        );
      }
    },
    async index(name: string, table: string, columns: string[]) {
      await run(`create index ${name} on ${table} (board_id, ${columns.join(', ')})`);
    },
    async unscoped(name: string, key: string, columns: Columns) {
      await run(`create table ${name} (${[...lines(columns), `primary key (${key})`].join(', ')})${end}`);
    },
    async scoped(name: string, columns: Columns, refs: Record<string, string> = {}, unique: string[] = []) {
      const parts = [
        'board_id text not null references boards (id)',
        'id text not null',
        ...lines(columns),
        'primary key (board_id, id)',
        ...Object.entries(refs).map(
          ([column, target]) => `foreign key (board_id, ${column}) references ${target} (board_id, id)`,
        ),
        ...(unique.length > 0 ? [`unique (board_id, ${unique.join(', ')})`] : []),
      ];
      await run(`create table ${name} (${parts.join(', ')})${end}`);
      for (const column of Object.keys(refs)) {
        await run(`create index ${name}_${column} on ${name} (board_id, ${column})`);
      }
      if (!postgres) return;
      await run(`alter table ${name} enable row level security`);
      await run(`alter table ${name} force row level security`);
      await run(
        `create policy own_board on ${name} using (board_id = current_setting('rode_draad.board', true)) ` +
          `with check (board_id = current_setting('rode_draad.board', true))`,
      );
    },
  };
}
