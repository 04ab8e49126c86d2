import type { CaoKind, Initiative, LearningKind, ParticipationStatus } from '~/app/domain/activities';
import type { IsoDate } from '~/app/domain/dates';
import type { Presence } from './presence';

/** One participation while the story is being made; hours and euros as people write them. */
export interface Draft {
  who: Presence;
  title: string;
  theme: string | null;
  kind: LearningKind;
  cao: CaoKind;
  initiative: Initiative;
  heldOn: IsoDate | null;
  /** What it takes when it is done. */
  hours: number;
  euros: number;
  /** The hours may be set so that the school's year comes out as its story tells. */
  elastic: boolean;
  chargedHours?: number;
  chargedEuros?: number;
  /** Did not come to it. */
  cancelled?: boolean;
}

/** What is known of it on the day of the demo. */
export interface Told extends Draft {
  hoursPlanned: number;
  hoursRealised: number;
  eurosPlanned: number;
  eurosRealised: number;
  status: ParticipationStatus;
}

/** To half hours, as people note them. */
export const halfHours = (hours: number): number => Math.round(hours * 2) / 2;
