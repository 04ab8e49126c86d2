import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { enterLatest } from './entry-commands.server';
import { refuseUnlessPositive, refuseWithoutSource } from './settings-entry.server';

/** The number of pupils of a school on which the grant of a school year rests, with where it stands. */
export async function enterPupilCount(
  board: BoardDb,
  author: Author,
  entry: { schoolId: string; schoolYear: number; pupils: number; source: string },
): Promise<string> {
  refuseUnlessPositive(entry.pupils);
  refuseWithoutSource(entry.source);
  return enterLatest(board, author, {
    table: 'pupil_counts',
    subjectType: 'pupil-count',
    action: 'pupil-count.entered',
    schoolId: entry.schoolId,
    about: { school_year: entry.schoolYear },
    told: { pupils: entry.pupils, source: entry.source.trim() },
  });
}
