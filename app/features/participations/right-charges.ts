import type { ParticipationStatus } from '~/app/domain/activities';
import type { ParticipationsTable, RightName } from '~/db/tables';

/** One amount, in hundredths of an hour or in cents, that a participation takes of a basic right. */
export interface RightCharge {
  rightName: RightName;
  kind: 'use' | 'consent';
  amount: number;
}

const DONE: readonly ParticipationStatus[] = ['done', 'evaluated', 'transferred'];

/** Whether it has happened, so that it uses the basic right. */
export function isDone(status: ParticipationStatus, hoursRealised: number, centsRealised: number): boolean {
  return DONE.includes(status) || hoursRealised > 0 || centsRealised > 0;
}

/** What a participation uses: the charge that was told, else own choice all of it and assigned nothing (art. 17.7). */
export function rightCharges(participation: ParticipationsTable): RightCharge[] {
  const { status, hours_realised, cents_realised, initiative } = participation;
  if (!isDone(status, hours_realised, cents_realised)) return [];
  return [
    ...chargesOf('basic-hours', initiative, participation.charged_hours_told, hours_realised),
    ...chargesOf('basic-money', initiative, participation.charged_cents_told, cents_realised),
  ];
}

function chargesOf(
  rightName: RightName,
  initiative: ParticipationsTable['initiative'],
  told: number | null,
  realised: number,
): RightCharge[] {
  const amount = told ?? (initiative === 'own' ? realised : 0);
  if (amount === 0) return [];
  const use: RightCharge = { rightName, kind: 'use', amount };
  // Charging what was assigned needs the employee's agreement; the school says that it was given.
  return initiative === 'assigned' ? [use, { rightName, kind: 'consent', amount }] : [use];
}
