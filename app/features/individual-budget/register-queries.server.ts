import { type DayKind, listDays } from '~/app/features/settings/person-entry-queries.server';
import type { BoardDb } from '~/db/scope.server';

export const REGISTRATION: DayKind = {
  table: 'leader_registrations',
  day: 'registered_on',
  subjectType: 'leader-registration',
};

/** When the leaders of a school were registered, as far as that was not taken back; oldest first. */
export const listRegistrations = (board: BoardDb, schoolId: string) =>
  listDays(board, REGISTRATION, schoolId);
