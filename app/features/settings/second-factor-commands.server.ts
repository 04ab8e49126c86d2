import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { enterLatest } from './entry-commands.server';
import { SECOND_FACTOR_KEY } from './second-factor-queries.server';

/** Whether a school asks a second factor of whoever has a role that reaches far. */
export async function requireSecondFactor(
  board: BoardDb,
  author: Author,
  entry: { schoolId: string; required: boolean },
): Promise<string> {
  return enterLatest(board, author, {
    table: 'school_settings',
    subjectType: 'school-setting',
    action: 'setting.changed',
    schoolId: entry.schoolId,
    about: { key: SECOND_FACTOR_KEY },
    told: { value: JSON.stringify(entry.required) },
  });
}
