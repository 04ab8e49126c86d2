import type { ParticipationStatus } from '~/app/domain/activities';
import { chargeOf, hasHappened } from '~/app/domain/charges';
import type { ParticipationsTable, RightName } from '~/db/tables';

/** One amount, in hundredths of an hour or in cents, that a participation takes of a basic right. */
export interface RightCharge {
  rightName: RightName;
  kind: 'use' | 'consent';
  amount: number;
}

/** Whether it has happened, so that it uses the basic right. */
export const isDone = (status: ParticipationStatus, hoursRealised: number, centsRealised: number): boolean =>
  hasHappened(status, { hours: hoursRealised, cents: centsRealised });

/** What a participation uses, as the entries of the basic right say it. */
export function rightCharges(participation: ParticipationsTable): RightCharge[] {
  const { initiative, status } = participation;
  const { used } = chargeOf({
    initiative,
    status,
    planned: { hours: participation.hours_planned, cents: participation.cents_planned },
    realised: { hours: participation.hours_realised, cents: participation.cents_realised },
    told: { hours: participation.charged_hours_told, cents: participation.charged_cents_told },
  });
  return [
    ...entriesOf('basic-hours', initiative, used.hours),
    ...entriesOf('basic-money', initiative, used.cents),
  ];
}

function entriesOf(
  rightName: RightName,
  initiative: ParticipationsTable['initiative'],
  amount: number,
): RightCharge[] {
  if (amount === 0) return [];
  const use: RightCharge = { rightName, kind: 'use', amount };
  // Charging what was assigned needs the employee's agreement; the school says that it was given.
  return initiative === 'assigned' ? [use, { rightName, kind: 'consent', amount }] : [use];
}
