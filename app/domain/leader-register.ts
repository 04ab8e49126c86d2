import { type CycleInterval, deadline } from './cycles';
import type { IsoDate } from './dates';

/** `warned`: past the term that the register itself names, and not yet past the other. */
export type RegistrationState = 'in-time' | 'warned' | 'overdue' | 'not-defined';

export interface RegistrationStanding {
  readonly state: RegistrationState;
  readonly due: IsoDate | null;
  /** From when one is warned: the term on the register's own pages. */
  readonly warnedFrom: IsoDate | null;
}

/** When a school leader has to be registered again, by both terms that the sources give (D17). */
export function registrationStanding(
  registeredOn: IsoDate,
  term: Pick<CycleInterval, 'years'>,
  byRegister: Pick<CycleInterval, 'years'>,
  today: IsoDate,
): RegistrationStanding {
  const of = ({ years }: Pick<CycleInterval, 'years'>) =>
    years === null ? null : deadline(registeredOn, years, today);
  const [due, warned] = [of(term), of(byRegister)];
  const dates = { due: due?.nextDue ?? null, warnedFrom: warned?.nextDue ?? null };
  if (due === null) return { state: 'not-defined', ...dates };
  if (due.status === 'overdue') return { state: 'overdue', ...dates };
  return { state: warned?.status === 'overdue' ? 'warned' : 'in-time', ...dates };
}
