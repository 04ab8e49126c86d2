import type { IsoDate } from '~/app/domain/dates';
import { counterDay, enterDays } from '~/app/features/settings/person-entry-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { REGISTRATION } from './register-queries.server';

/** Writes down the day on which a school leader was registered, or registered again. */
export async function noteRegistration(
  board: BoardDb,
  author: Author,
  { employeeId, ...noted }: { schoolId: string; employeeId: string; on: IsoDate; today: IsoDate },
): Promise<string> {
  const [id = ''] = await enterDays(board, author, REGISTRATION, { ...noted, employeeIds: [employeeId] });
  return id;
}

/** Takes back that a school leader was registered. */
export const counterRegistration = (
  board: BoardDb,
  author: Author,
  schoolId: string,
  registrationId: string,
) => counterDay(board, author, REGISTRATION, { schoolId, entryId: registrationId });
