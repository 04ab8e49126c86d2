import { type Author, holdTrail, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import type { Opening } from './open-reasons';
import { findReading, type ReadingAction } from './reading-queries.server';

/** Writes down why somebody's page is opened; it holds until the end of the day. */
export const openPerson = (board: BoardDb, author: Author, employeeId: string, opening: Opening) =>
  record(board, author, 'person.opened', employeeId, opening);

/** Writes down that somebody's page was read, once a day for each reader. */
export async function recordReading(board: BoardDb, author: Author, employeeId: string, day: string) {
  // Two pages that are asked for at once may not both find that nothing was written yet.
  await holdTrail(board);
  const who = { accountId: author.accountId, employeeId };
  if (await findReading(board, 'person.read', who, day)) return;
  await record(board, author, 'person.read', employeeId);
}

const record = (
  board: BoardDb,
  author: Author,
  action: ReadingAction,
  employeeId: string,
  after?: Opening,
): Promise<void> =>
  recordHappenings(board, author, [{ action, subjectType: 'employee', subjectId: employeeId, after }]);
