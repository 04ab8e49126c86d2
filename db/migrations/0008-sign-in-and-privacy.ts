import { PostgresAdapter, sql } from 'kysely';
import type { AnyDb } from './kit-1';
import { tableMaker } from './kit-1';

export async function up(db: AnyDb): Promise<void> {
  const t = tableMaker(db);
  const runsOut = { created_at: 'text not null', expires_at: 'text not null' };
  const entered = { account_id: 'text', entered_at: 'text not null' };

  // A session is worth no more than signing in again, so the old ones simply end.
  await db.schema.dropTable('sessions').execute();
  await t.unscoped('sessions', 'token_hash', {
    token_hash: 'text not null',
    id: 'text not null unique',
    board_id: 'text not null',
    account_id: 'text not null',
    account_role_id: 'text',
    method: "text not null check (method in ('password', 'provider', 'demo'))",
    second_factor: 'integer not null',
    device: 'text not null',
    last_seen_at: 'text not null',
    ended: 'integer not null default 0',
    ...runsOut,
  });

  await db.schema.alterTable('accounts').addColumn('password_expires_at', 'text').execute();
  await t.scoped(
    'second_factors',
    {
      account_id: 'text not null',
      secret: 'text not null',
      created_at: 'text not null',
      last_step: 'integer',
    },
    { account_id: 'accounts' },
    ['account_id'],
  );
  await t.scoped(
    'recovery_codes',
    { account_id: 'text not null', code_hash: 'text not null', used_at: 'text' },
    { account_id: 'accounts' },
  );
  await t.unscoped('sign_in_attempts', 'token_hash', {
    token_hash: 'text not null',
    kind: "text not null check (kind in ('second-factor', 'provider'))",
    content: 'text not null',
    ...runsOut,
  });
  await t.unscoped('one_time_links', 'token_hash', {
    token_hash: 'text not null',
    kind: "text not null check (kind in ('invitation', 'password-reset', 'provider-link'))",
    board_id: 'text not null',
    account_id: 'text not null',
    ...runsOut,
  });
  await t.unscoped('provider_identities', 'issuer, subject', {
    issuer: 'text not null',
    subject: 'text not null',
    board_id: 'text not null',
    account_id: 'text not null',
    linked_at: 'text not null',
  });
  await t.unscoped('kept_forms', 'token_hash', {
    token_hash: 'text not null',
    board_id: 'text',
    account_id: 'text',
    account_role_id: 'text',
    claimed_by: 'text',
    path: 'text not null',
    fields: 'text not null',
    ...runsOut,
  });
  await t.unscoped('mails', 'id', {
    id: 'text not null',
    board_id: 'text not null',
    recipient: 'text not null',
    subject: 'text not null',
    body: 'text not null',
    created_at: 'text not null',
    send_after: 'text not null',
    attempts: 'integer not null default 0',
    sent_at: 'text',
    given_up_at: 'text',
  });
  await t.unscoped('password_reset_requests', 'id', {
    id: 'text not null',
    email: 'text not null',
    created_at: 'text not null',
  });

  await t.scoped(
    'substitutions',
    {
      school_id: 'text not null',
      leader_id: 'text not null',
      substitute_id: 'text not null',
      valid_from: 'text not null',
      valid_to: 'text not null check (valid_to >= valid_from)',
      withdrawn_on: 'text',
      ...entered,
    },
    {
      school_id: 'schools',
      leader_id: 'employees',
      substitute_id: 'employees',
      account_id: 'accounts',
    },
  );

  await t.scoped(
    'private_texts',
    {
      employee_id: 'text not null',
      key: 'text not null',
      content: 'text not null',
      salt: 'text not null',
      changed_at: 'text not null',
    },
    { employee_id: 'employees' },
    ['employee_id', 'key'],
  );
  await t.scoped(
    'private_shares',
    {
      private_text_id: 'text not null',
      shared_with_id: 'text not null',
      shared_at: 'text not null',
      taken_back_at: 'text',
    },
    { private_text_id: 'private_texts', shared_with_id: 'employees' },
  );
  await t.scoped(
    'correction_requests',
    {
      employee_id: 'text not null',
      request: 'text not null',
      asked_at: 'text not null',
      answer: 'text',
      answered_at: 'text',
      account_id: 'text',
    },
    { employee_id: 'employees', account_id: 'accounts' },
  );
  await t.scoped(
    'erasures',
    { employee_id: 'text not null', reason: 'text not null', ...entered },
    { employee_id: 'employees', account_id: 'accounts' },
    ['employee_id'],
  );
  await t.scoped(
    'introduction_entries',
    { school_id: 'text not null', key: 'text not null', value: 'text not null', ...entered },
    { school_id: 'schools', account_id: 'accounts' },
  );

  // Where the chain of a board ends, so that an entry cut off at its end is missed.
  await t.scoped('trail_heads', { seq: 'integer not null', hash: 'text not null' });
  const boards = await db.selectFrom('boards').select('id').execute();
  for (const { id } of boards) {
    if (db.getExecutor().adapter instanceof PostgresAdapter)
      await sql`select set_config('rode_draad.board', ${id}, true)`.execute(db);
    const last = await db
      .selectFrom('trail_entries')
      .select(['seq', 'hash'])
      .where('board_id', '=', id)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last)
      await db
        .insertInto('trail_heads')
        .values({ ...last, board_id: id, id })
        .execute();
  }

  await letNotesBeEmptied(db);
}

/** A note may name a person, so it can be taken away; the agreement itself stays as it was made. */
async function letNotesBeEmptied(db: AnyDb): Promise<void> {
  const table = 'carry_over_agreements';
  const kept =
    'board_id id employee_id school_id from_year hours cents signed_on expires_on counters_id account_id entered_at'.split(
      ' ',
    );
  const run = (text: string) => sql.raw(text).execute(db);
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    const same = kept.map((column) => `new.${column} is not distinct from old.${column}`).join(' and ');
    await run(
      'create or replace function refuse_change_but_emptied_note() returns trigger language plpgsql as $$ begin ' +
        `if tg_op = 'UPDATE' and new.note = '' and ${same} then return new; end if; ` +
        `raise exception '% is append-only', tg_table_name; end $$`,
    );
    await run(`drop trigger ${table}_append_only on ${table}`);
    await run(
      `create trigger ${table}_append_only before update or delete on ${table} ` +
        'for each row execute function refuse_change_but_emptied_note()',
    );
    return;
  }
  const same = kept.map((column) => `new.${column} is old.${column}`).join(' and ');
  await run(`drop trigger ${table}_no_update`);
  await run(
    `create trigger ${table}_no_update before update on ${table} when not (new.note = '' and ${same}) ` +
      `begin select raise(abort, '${table} is append-only'); end`,
  );
}
