import { randomBytes } from 'node:crypto';
import { type Author, recordHappenings, saltedHash } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';

interface Field {
  employeeId: string;
  /** Which question it answers. */
  key: string;
}

/** Thrown before anything is written. */
export class SharingRefused extends Error {
  constructor(readonly refusal: 'no-text' | 'not-a-leader') {
    super(`Refused: ${refusal}`);
  }
}

/** Keeps what somebody writes for themselves; an empty text is taken away, and with it that it was shared. */
export async function savePrivateText(
  board: BoardDb,
  author: Author,
  { content, ...field }: Field & { content: string },
): Promise<void> {
  const before = await findText(board, field);
  if ((before?.content ?? '') === content) return;
  const salt = randomBytes(16).toString('hex');
  if (before) await removeOrChange(board, before.id, { content, salt, changed_at: author.at });
  else {
    const whose = { board_id: board.boardId, id: newId(), employee_id: field.employeeId, key: field.key };
    await board.query
      .insertInto('private_texts')
      .values({ ...whose, content, salt, changed_at: author.at })
      .execute();
  }
  await recordHappenings(board, author, [
    {
      action: 'private-text.saved',
      subjectType: 'private-text',
      subjectId: field.key,
      sealed: {
        before: before ? saltedHash(before.salt, before.content) : null,
        after: content === '' ? null : saltedHash(salt, content),
      },
    },
  ]);
}

async function removeOrChange(
  board: BoardDb,
  id: string,
  told: { content: string; salt: string; changed_at: string },
): Promise<void> {
  if (told.content !== '') {
    await board.query
      .updateTable('private_texts')
      .set(told)
      .where('board_id', '=', board.boardId)
      .where('id', '=', id)
      .execute();
    return;
  }
  await board.query
    .deleteFrom('private_shares')
    .where('board_id', '=', board.boardId)
    .where('private_text_id', '=', id)
    .execute();
  await board.query
    .deleteFrom('private_texts')
    .where('board_id', '=', board.boardId)
    .where('id', '=', id)
    .execute();
}

/** Shares one text with one person, who has to lead its owner today. */
export async function sharePrivateText(
  board: BoardDb,
  author: Author,
  { withId, leaderIds, ...field }: Field & { withId: string; leaderIds: readonly string[] },
): Promise<void> {
  const text = await findText(board, field);
  if (!text) throw new SharingRefused('no-text');
  if (!leaderIds.includes(withId) || withId === field.employeeId) throw new SharingRefused('not-a-leader');
  const running = await board.query
    .selectFrom('private_shares')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('private_text_id', '=', text.id)
    .where('shared_with_id', '=', withId)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  if (running) return;
  await board.query
    .insertInto('private_shares')
    .values({
      board_id: board.boardId,
      id: newId(),
      private_text_id: text.id,
      shared_with_id: withId,
      shared_at: author.at,
      taken_back_at: null,
    })
    .execute();
  await recordSharing(board, author, 'private-text.shared', field, withId);
}

/** Ends at once that a person may read a text. */
export async function takeBackShare(
  board: BoardDb,
  author: Author,
  { withId, ...field }: Field & { withId: string },
): Promise<void> {
  const text = await findText(board, field);
  if (!text) return;
  const { numUpdatedRows } = await board.query
    .updateTable('private_shares')
    .set({ taken_back_at: author.at })
    .where('board_id', '=', board.boardId)
    .where('private_text_id', '=', text.id)
    .where('shared_with_id', '=', withId)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0) return;
  await recordSharing(board, author, 'private-text.taken-back', field, withId);
}

/** Puts in the trail that somebody read what was shared with them. */
export async function recordReading(
  board: BoardDb,
  author: Author,
  { employeeId, keys }: { employeeId: string; keys: readonly string[] },
): Promise<void> {
  await recordHappenings(board, author, [
    { action: 'private-text.read', subjectType: 'employee', subjectId: employeeId, after: { fields: keys } },
  ]);
}

const recordSharing = (board: BoardDb, author: Author, action: string, field: Field, withId: string) =>
  recordHappenings(board, author, [
    { action, subjectType: 'employee', subjectId: field.employeeId, after: { field: field.key, withId } },
  ]);

async function findText(board: BoardDb, { employeeId, key }: Field) {
  return board.query
    .selectFrom('private_texts')
    .select(['id', 'content', 'salt'])
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .where('key', '=', key)
    .executeTakeFirst();
}
