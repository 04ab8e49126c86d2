import { redirect } from '@remix-run/node';
import type { SchoolDesk } from '~/app/server/guard.server';
import type { Opening } from './open-reasons';
import { recordReading } from './reading-commands.server';
import { findPersonHere, findReading } from './reading-queries.server';

/** How somebody's page is read: for oneself, or as a colleague who said why or need not. */
export interface Reading {
  /** What P&O told today; null where no reason is needed. */
  opening: Opening | null;
}

/**
 * Lets a desk that may see this person do so, and puts that in the trail. Whoever needs a reason and gave none today
 * is asked for one first, and comes back to `back` afterwards.
 */
export async function openReading(desk: SchoolDesk, employeeId: string, back: string): Promise<Reading> {
  const { actor, author, today } = desk;
  if (employeeId === actor.employeeId) return { opening: null };
  if (desk.needsReason('person.view', { employeeId })) {
    const found = await findOpening(desk, employeeId);
    if (found) return found;
    await requirePersonHere(desk, employeeId);
    throw redirect(`${desk.base}/mensen/${employeeId}/openen?terug=${encodeURIComponent(back)}`);
  }
  const reader = { accountId: actor.accountId, employeeId };
  // Most readings are not the first of their day, and need no lock.
  if (!(await desk.read((board) => findReading(board, 'person.read', reader, today))))
    await desk.change((board) => recordReading(board, author, employeeId, today));
  return { opening: null };
}

/** What this desk told today of why it opens the person; null: nothing yet. */
export function findOpening({ actor, today, read }: SchoolDesk, employeeId: string) {
  const who = { accountId: actor.accountId, employeeId };
  return read((board) => findReading(board, 'person.opened', who, today));
}

/** The name of a person of this school; who works elsewhere does not exist here. */
export async function requirePersonHere(desk: SchoolDesk, employeeId: string): Promise<string> {
  const name = await desk.read((board) => findPersonHere(board, desk.school.id, employeeId));
  return name ?? desk.refuse('person.view', { employeeId });
}
