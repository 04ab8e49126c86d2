import { figureQuestion } from '~/app/features/dashboard/ask-figures.server';
import type { FigureQuestion } from '~/app/features/figures/figure-types';
import {
  findLeaderIds,
  listParticipationRows,
  listRightsRows,
  listStaffRows,
} from '~/app/features/figures/lists.server';
import { referenceDay } from '~/app/features/figures/people-rights';
import { openReading, type Reading } from '~/app/features/readings/open-reading.server';
import type { SchoolDesk } from '~/app/server/guard.server';

/** Whose rows: everybody's, one person's, or the people of one leader. */
export type Whose = { employeeId?: string; leaderId?: string };

/** A question about persons; only after the desk has asked whether that is allowed. */
export const personQuestion = (desk: SchoolDesk): FigureQuestion => ({
  ...figureQuestion(desk, { measures: ['hours'] }),
  audience: 'persons',
});

/**
 * Goes on when the actor may see this person: HR with a reason, the leader of one of their jobs, or themselves; that a
 * colleague looked stands in the trail. `back`: where to go once a reason was given.
 */
export async function requirePerson(
  desk: SchoolDesk,
  employeeId: string,
  back: string = desk.path,
): Promise<Reading> {
  await requireInReach(desk, employeeId);
  return openReading(desk, employeeId, back);
}

/** Goes on when the actor may see this person at all; shows nothing of them yet. */
export async function requireInReach(desk: SchoolDesk, employeeId: string): Promise<void> {
  const leaderIds = await desk.read((board) => findLeaderIds(board, personQuestion(desk), employeeId));
  await desk.require('person.view', { employeeId, leaderIds });
}

export const askRights = (desk: SchoolDesk, whose: Whose = {}) =>
  desk.read((board) => listRightsRows(board, personQuestion(desk), whose));

export const askParticipations = (desk: SchoolDesk, whose: Whose = {}) =>
  desk.read((board) => listParticipationRows(board, personQuestion(desk), whose));

/** The day of the sizes of jobs and of who is in which team. */
export const dayOf = ({ year, today }: SchoolDesk) => referenceDay(year, today);

export const askStaff = (desk: SchoolDesk, whose: Whose = {}) =>
  desk.read((board) => listStaffRows(board, personQuestion(desk), whose));
