import type { Action, Subject } from '~/app/domain/access';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';

/** Puts in the trail that somebody asked for what is not theirs; the answer itself tells nothing. */
export async function recordDenial(
  db: Database,
  author: Author,
  boardId: string,
  action: Action,
  subject: Subject,
): Promise<void> {
  await changeBoard(db, boardId, (board) =>
    recordHappenings(board, author, [
      {
        action: 'access.denied',
        subjectType: subject.employeeId ? 'employee' : subject.schoolId ? 'school' : 'board',
        subjectId: subject.employeeId ?? subject.schoolId ?? subject.boardId,
        after: { asked: action },
      },
    ]),
  );
}
