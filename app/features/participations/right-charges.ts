import type { ParticipationStatus } from '~/app/domain/activities';
import { chargeOf, hasHappened } from '~/app/domain/charges';
import type { Sector } from '~/app/domain/people';
import { rightPeriod } from '~/app/domain/right-periods';
import type { ParticipationsTable, RightName } from '~/db/tables';

/** One amount, in hundredths of an hour or in cents, that a participation takes of a basic right. */
export interface RightCharge {
  rightName: RightName;
  kind: 'use' | 'consent';
  amount: number;
  /** The period of the right that it is taken of: `2025-2026`, or `2026` where it goes by calendar year. */
  period: string;
}

/** Whether it has happened, so that it uses the basic right. */
export const isDone = (status: ParticipationStatus, hoursRealised: number, centsRealised: number): boolean =>
  hasHappened(status, { hours: hoursRealised, cents: centsRealised });

/** What a participation uses, as the entries of the basic right say it. */
export function rightCharges(participation: ParticipationsTable, sector: Sector): RightCharge[] {
  const { initiative, status } = participation;
  const { used } = chargeOf({
    initiative,
    status,
    planned: { hours: participation.hours_planned, cents: participation.cents_planned },
    realised: { hours: participation.hours_realised, cents: participation.cents_realised },
    told: { hours: participation.charged_hours_told, cents: participation.charged_cents_told },
  });
  const time = { schoolYear: participation.school_year, heldOn: participation.held_on };
  return [
    ...entriesOf('basic-hours', initiative, used.hours, rightPeriod(sector, 'hours', time)),
    ...entriesOf('basic-money', initiative, used.cents, rightPeriod(sector, 'money', time)),
  ];
}

function entriesOf(
  rightName: RightName,
  initiative: ParticipationsTable['initiative'],
  amount: number,
  period: string,
): RightCharge[] {
  if (amount === 0) return [];
  const use: RightCharge = { rightName, kind: 'use', amount, period };
  // Charging what was assigned needs the employee's agreement; the school says that it was given.
  return initiative === 'assigned' ? [use, { ...use, kind: 'consent' }] : [use];
}
