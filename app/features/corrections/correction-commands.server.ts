import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';

/** Asks HR to correct something in one's own data. */
export async function askCorrection(
  board: BoardDb,
  author: Author,
  { employeeId, request }: { employeeId: string; request: string },
): Promise<void> {
  const row = {
    board_id: board.boardId,
    id: newId(),
    employee_id: employeeId,
    request,
    asked_at: author.at,
    answer: null,
    answered_at: null,
    account_id: null,
  };
  await board.query.insertInto('correction_requests').values(row).execute();
  await recordHappenings(board, author, [
    { action: 'correction.asked', subjectType: 'correction-request', subjectId: row.id, after: { request } },
  ]);
}

/** Answers a request that is open; false when somebody was first. */
export async function answerCorrection(
  board: BoardDb,
  author: Author,
  { requestId, answer }: { requestId: string; answer: string },
): Promise<boolean> {
  const { numUpdatedRows } = await board.query
    .updateTable('correction_requests')
    .set({ answer, answered_at: author.at, account_id: author.accountId })
    .where('board_id', '=', board.boardId)
    .where('id', '=', requestId)
    .where('answer', 'is', null)
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0) return false;
  await recordHappenings(board, author, [
    {
      action: 'correction.answered',
      subjectType: 'correction-request',
      subjectId: requestId,
      after: { answer },
    },
  ]);
  return true;
}
