import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '~/app/domain/access';
import { insertInBatches } from '~/db/batches';
import { newId } from '~/db/ids';
import { type BoardDb, isPostgres } from '~/db/scope.server';
import type { TrailContentsTable, TrailEntriesTable } from '~/db/tables';

/** Who does something: an account in its active role or while signing in, or a program. */
export interface Author {
  accountId: string | null;
  actingAs: Role | 'command-line' | 'demo-story' | 'sign-in';
  /** The moment of acting, ISO with time zone; given, so that commands need no clock. */
  at: string;
}

/** One thing that happened. `before` and `after` are rows as they were and are; leave out what nobody may read back. */
export interface Happening {
  /** Verb of the domain, such as `staff.imported`, `setting.changed`, `access.denied`. */
  action: string;
  subjectType: string;
  subjectId: string;
  before?: unknown;
  after?: unknown;
  /** Of what nobody may read back: only the salted hash of how it was and how it is. */
  sealed?: { before: string | null; after: string | null };
}

/** What the first entry of a board repeats. */
export const FIRST_LINK = '0'.repeat(64);

/** Appends to the board's chain, in the caller's transaction, so that what is not recorded did not happen. */
export async function recordHappenings(
  board: BoardDb,
  author: Author,
  happenings: readonly Happening[],
): Promise<void> {
  if (happenings.length === 0) return;
  const last = await lastLink(board);
  const entries: TrailEntriesTable[] = [];
  const contents: TrailContentsTable[] = [];
  let { seq, hash: previous } = last;

  for (const happening of happenings) {
    seq += 1;
    const salt = randomBytes(16).toString('hex');
    const before = happening.before === undefined ? null : JSON.stringify(happening.before);
    const after = happening.after === undefined ? null : JSON.stringify(happening.after);
    const entry: Omit<TrailEntriesTable, 'hash'> = {
      board_id: board.boardId,
      id: newId(),
      seq,
      at: author.at,
      account_id: author.accountId,
      acting_as: author.actingAs,
      action: happening.action,
      subject_type: happening.subjectType,
      subject_id: happening.subjectId,
      before_hash: before === null ? (happening.sealed?.before ?? null) : saltedHash(salt, before),
      after_hash: after === null ? (happening.sealed?.after ?? null) : saltedHash(salt, after),
      previous_hash: previous,
    };
    previous = linkHash(entry);
    entries.push({ ...entry, hash: previous });
    if (before !== null || after !== null) {
      contents.push({
        board_id: board.boardId,
        id: newId(),
        trail_entry_id: entry.id,
        salt,
        before,
        after,
      });
    }
  }
  await insertInBatches(board, 'trail_entries', entries);
  await insertInBatches(board, 'trail_contents', contents);
  await keepHead(board, { seq, hash: previous });
}

/** Remembers where the chain ends, so that it is missed when its last entries are gone. */
async function keepHead(board: BoardDb, head: { seq: number; hash: string }): Promise<void> {
  await board.query
    .insertInto('trail_heads')
    .values({ ...head, board_id: board.boardId, id: board.boardId })
    .onConflict((conflict) => conflict.columns(['board_id', 'id']).doUpdateSet(head))
    .execute();
}

/** Waits until nobody else writes in the board's chain; SQLite has one writer at a time already. */
export async function holdTrail(board: BoardDb): Promise<void> {
  if (!isPostgres(board.query)) return;
  await board.query.selectFrom('boards').select('id').where('id', '=', board.boardId).forUpdate().execute();
}

async function lastLink(board: BoardDb): Promise<{ seq: number; hash: string }> {
  // Two writers may not continue the same link.
  await holdTrail(board);
  const row = await board.query
    .selectFrom('trail_heads')
    .select(['seq', 'hash'])
    .where('board_id', '=', board.boardId)
    .executeTakeFirst();
  return row ?? { seq: 0, hash: FIRST_LINK };
}

/** What an entry says of its content; the salt keeps short contents from being guessed. */
export function saltedHash(salt: string, content: string): string {
  return createHash('sha256').update(salt).update('\n').update(content).digest('hex');
}

/** The hash that the next entry repeats: over every field of the entry, in this order. */
export function linkHash(entry: Omit<TrailEntriesTable, 'hash'>): string {
  const fields = [
    entry.previous_hash,
    entry.board_id,
    entry.seq,
    entry.id,
    entry.at,
    entry.account_id,
    entry.acting_as,
    entry.action,
    entry.subject_type,
    entry.subject_id,
    entry.before_hash,
    entry.after_hash,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
