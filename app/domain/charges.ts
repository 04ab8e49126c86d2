import type { Initiative, ParticipationStatus } from './activities';
import type { Amounts } from './person-rights';

/** What of one participation decides what it charges; hours in hundredths of an hour, money in cents. */
export interface Chargeable {
  readonly initiative: Initiative;
  readonly status: ParticipationStatus;
  readonly planned: Amounts;
  readonly realised: Amounts;
  /** What the school told; null: nothing. */
  readonly told: { readonly hours: number | null; readonly cents: number | null };
}

export interface Charge {
  /** Taken from the basic right. */
  readonly used: Amounts;
  /** Will be taken when it is carried out. */
  readonly planned: Amounts;
}

const DONE: ReadonlySet<ParticipationStatus> = new Set(['done', 'evaluated', 'transferred']);
const OPEN: ReadonlySet<ParticipationStatus> = new Set(['planned', 'confirmed']);

/** It has taken place, by its status or because something of it was realised. */
export const hasHappened = (status: ParticipationStatus, realised: Amounts): boolean =>
  DONE.has(status) || realised.hours > 0 || realised.cents > 0;

/** It was planned and not called off: wishes and what was cancelled do not count as planned. */
export const countsAsPlanned = (status: ParticipationStatus): boolean => OPEN.has(status) || DONE.has(status);

/**
 * What a participation charges to the basic right: own choice whole and assigned nothing, unless the school told what
 * the employee agreed to (art. 17.4.2, 17.5.2, 17.7.2).
 */
export function chargeOf(given: Chargeable): Charge {
  const hours = chargeOfAmount(given, given.planned.hours, given.realised.hours, given.told.hours);
  const cents = chargeOfAmount(given, given.planned.cents, given.realised.cents, given.told.cents);
  return {
    used: { hours: hours.used, cents: cents.used },
    planned: { hours: hours.planned, cents: cents.planned },
  };
}

function chargeOfAmount(
  { initiative, status, realised: all }: Chargeable,
  planned: number,
  realised: number,
  told: number | null,
): { used: number; planned: number } {
  const open = OPEN.has(status);
  if (told !== null) {
    if (hasHappened(status, all)) return { used: told, planned: 0 };
    return { used: 0, planned: open ? told : 0 };
  }
  if (initiative === 'assigned') return { used: 0, planned: 0 };
  return { used: realised, planned: open ? Math.max(0, planned - realised) : 0 };
}
