import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';

/** Puts in the trail that somebody's data was downloaded for them. */
export const recordHandedOut = (board: BoardDb, author: Author, employeeId: string): Promise<void> =>
  recordHappenings(board, author, [
    { action: 'person.data-handed-out', subjectType: 'employee', subjectId: employeeId },
  ]);
