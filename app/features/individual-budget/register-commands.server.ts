import type { IsoDate } from '~/app/domain/dates';
import { counterDay, enterDay } from '~/app/features/settings/person-entry-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';

const REGISTRATION = {
  table: 'leader_registrations',
  day: 'registered_on',
  subjectType: 'leader-registration',
} as const;

/** Writes down the day on which a school leader was registered, or registered again. */
export const noteRegistration = (
  board: BoardDb,
  author: Author,
  noted: { schoolId: string; employeeId: string; on: IsoDate; today: IsoDate },
) => enterDay(board, author, REGISTRATION, noted);

/** Takes back that a school leader was registered. */
export const counterRegistration = (
  board: BoardDb,
  author: Author,
  schoolId: string,
  registrationId: string,
) => counterDay(board, author, REGISTRATION, { schoolId, entryId: registrationId });
