import { type AnyDb, tableMaker } from './kit-1';

export async function up(db: AnyDb): Promise<void> {
  const t = tableMaker(db);

  await t.scoped(
    'account_roles',
    {
      account_id: 'text not null',
      role: 'text not null',
      school_id: 'text',
      valid_from: 'text not null',
      valid_to: 'text',
    },
    { account_id: 'accounts', school_id: 'schools' },
  );
  await t.unscoped('sign_in_names', 'email', {
    email: 'text not null',
    board_id: 'text not null',
    account_id: 'text not null',
  });
  await t.unscoped('sessions', 'token_hash', {
    token_hash: 'text not null',
    board_id: 'text not null',
    account_id: 'text not null',
    account_role_id: 'text',
    created_at: 'text not null',
    last_seen_at: 'text not null',
    expires_at: 'text not null',
  });
  await t.scoped(
    'trail_entries',
    {
      seq: 'integer not null',
      at: 'text not null',
      account_id: 'text',
      acting_as: 'text not null',
      action: 'text not null',
      subject_type: 'text not null',
      subject_id: 'text not null',
      before_hash: 'text',
      after_hash: 'text',
      previous_hash: 'text not null',
      hash: 'text not null',
    },
    {},
    ['seq'],
  );
  await t.appendOnly('trail_entries');
  await t.index('trail_entries_subject_id', 'trail_entries', ['subject_type', 'subject_id']);
  await t.scoped(
    'trail_contents',
    { trail_entry_id: 'text not null', salt: 'text not null', before: 'text', after: 'text' },
    { trail_entry_id: 'trail_entries' },
  );
}
