import { LEARNING_KINDS, type LearningKind } from '~/app/domain/activities';
import { countsAsPlanned, hasHappened } from '~/app/domain/charges';
import type { MixAmounts } from '~/app/domain/learning-mix';
import { MEASURES, type Measure } from './figure-types';
import type { ParticipationFigures } from './participation-queries.server';

export const SIDES = ['planned', 'realised'] as const;
export type Side = (typeof SIDES)[number];

/** Sums over participations by measure, side and learning kind, and who stands behind them. */
export interface Tally {
  readonly amounts: Record<Measure, Record<Side, Record<LearningKind, number>>>;
  readonly persons: Set<string>;
  readonly teams: Set<string>;
}

export function newTally(): Tally {
  const kinds = () => ({ work: 0, social: 0, formal: 0 });
  const sides = () => ({ planned: kinds(), realised: kinds() });
  return {
    amounts: { hours: sides(), participations: sides(), money: sides() },
    persons: new Set(),
    teams: new Set(),
  };
}

/** Adds one participation: realised counts always, planned unless it is a wish or was cancelled. */
export function addToTally(tally: Tally, row: ParticipationFigures): void {
  const { hours, participations, money } = tally.amounts;
  const kind = row.learning_kind;
  const planned = countsAsPlanned(row.status);
  if (planned) {
    hours.planned[kind] += row.hours_planned;
    money.planned[kind] += row.cents_planned;
    participations.planned[kind] += 1;
  }
  hours.realised[kind] += row.hours_realised;
  money.realised[kind] += row.cents_realised;
  const realised = hasHappened(row.status, { hours: row.hours_realised, cents: row.cents_realised });
  if (realised) participations.realised[kind] += 1;
  if (!planned && !realised) return;
  tally.persons.add(row.employee_id);
  if (row.team_id !== null) tally.teams.add(row.team_id);
}

export const sumOfKinds = (amounts: MixAmounts): number =>
  LEARNING_KINDS.reduce((sum, kind) => sum + amounts[kind], 0);

export const isEmptyTally = (tally: Tally): boolean =>
  MEASURES.every((measure) => SIDES.every((side) => sumOfKinds(tally.amounts[measure][side]) === 0));
