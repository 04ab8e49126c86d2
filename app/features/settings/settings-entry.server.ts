import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';

export const REFUSALS = [
  'unknown-school',
  'unknown-employee',
  'unknown-entry',
  'already-countered',
  'not-positive',
  'not-whole',
  'one-of-two-values',
  'no-source',
  'expires-too-early',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Thrown before anything is written; the form says it in Dutch, at the field. */
export class SettingRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`Refused: ${refusal}`);
  }
}

/** The columns that every entry of the settings screen has. */
export function entryColumns(board: BoardDb, author: Author, schoolId: string) {
  return {
    board_id: board.boardId,
    id: newId(),
    school_id: schoolId,
    account_id: author.accountId,
    entered_at: author.at,
  };
}

/** Marks the school's figures as changed and writes the trail; refuses a school that this board does not have. */
export async function recordEntry(
  board: BoardDb,
  author: Author,
  entry: { action: string; subjectType: string; row: { id: string; school_id: string }; before?: unknown },
): Promise<string> {
  const changed = await board.query
    .updateTable('schools')
    .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
    .where('board_id', '=', board.boardId)
    .where('id', '=', entry.row.school_id)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw new SettingRefused('unknown-school');
  await recordHappenings(board, author, [
    {
      action: entry.action,
      subjectType: entry.subjectType,
      subjectId: entry.row.id,
      before: entry.before,
      after: entry.row,
    },
  ]);
  return entry.row.id;
}

export async function refuseUnknownSchool(board: BoardDb, schoolId: string): Promise<void> {
  const school = await board.query
    .selectFrom('schools')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('id', '=', schoolId)
    .executeTakeFirst();
  if (!school) throw new SettingRefused('unknown-school');
}

/** Money and hours are entered in whole cents and hundredths of an hour, above zero. */
export function refuseUnlessPositive(amount: number): void {
  if (!Number.isSafeInteger(amount)) throw new SettingRefused('not-whole');
  if (amount <= 0) throw new SettingRefused('not-positive');
}

export function refuseWithoutSource(source: string): void {
  if (source.trim() === '') throw new SettingRefused('no-source');
}
