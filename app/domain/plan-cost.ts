import { Exact, sum } from './exact';
import {
  type Explanation,
  explain,
  type Formula,
  formula,
  type Term,
  type TermName,
  term,
} from './explanation';
import type { Flag } from './flags';
import { hours } from './hours';
import { euros } from './money';

/** Cost of one activity: six kinds and replacement apart (handbook, cost example); money in cents. */
export interface ActivityCosts {
  readonly participants: number;
  readonly feePerPerson?: number;
  readonly travelPerPerson?: number;
  readonly materialPerPerson?: number;
  readonly trainer?: number;
  readonly location?: number;
  readonly absence?: Exact | null;
  readonly replacement?: number;
}

export interface PlanCost {
  readonly total: Exact;
  readonly totalCents: number;
  /** null without participants. */
  readonly perParticipantCents: number | null;
  readonly flags: readonly Flag[];
  readonly explanation: Explanation;
}

/** Absence cost in euros, unrounded: value of an hour x hours x participants; null without a value (digest 3.3). */
export function absenceCost(hourValue: Exact | null, hundredths: number, participants: number): Exact | null {
  return hourValue ? hourValue.mul(hours(hundredths)).mul(Exact.of(participants)) : null;
}

/** What an activity costs; replacement counts only where its hours were not valued already (digest 3.3, D6). */
export function planCost(costs: ActivityCosts): PlanCost {
  const people = Exact.of(costs.participants);
  const each = (name: TermName, cents: number | undefined) =>
    formula(name, 'euro', cents === undefined ? null : euros(cents).mul(people), 'multiply', [
      term(name, 'euro', euros(cents ?? 0)),
      term('participants', 'person', people),
    ]);
  const valued = costs.absence != null && !costs.absence.isZero;
  const replaced = (costs.replacement ?? 0) !== 0;
  const lines: { figure: Term | Formula; value: Exact | null }[] = [
    line(each('fee', costs.feePerPerson), times(costs.feePerPerson, people)),
    line(each('travel', costs.travelPerPerson), times(costs.travelPerPerson, people)),
    line(each('material', costs.materialPerPerson), times(costs.materialPerPerson, people)),
    line(term('trainer', 'euro', euros(costs.trainer ?? 0)), times(costs.trainer, Exact.ONE)),
    line(term('location', 'euro', euros(costs.location ?? 0)), times(costs.location, Exact.ONE)),
    line(term('absenceCost', 'euro', costs.absence ?? null), costs.absence ?? null),
    line(
      term('replacement', 'euro', euros(costs.replacement ?? 0)),
      valued ? null : times(costs.replacement, Exact.ONE),
    ),
  ].filter(({ value }) => value !== null);
  const total = sum(lines.map(({ value }) => value ?? Exact.ZERO));
  const flags: Flag[] = valued && replaced ? ['replacement-beside-absence'] : [];
  const figure = formula(
    'activityCost',
    'euro',
    total,
    'add',
    lines.map((each) => each.figure),
  );
  return {
    total,
    totalCents: total.toCents(),
    perParticipantCents: costs.participants > 0 ? total.div(people).toCents() : null,
    flags,
    explanation: explain(figure, { flags }),
  };
}

const line = (figure: Term | Formula, value: Exact | null) => ({ figure, value });

const times = (cents: number | undefined, people: Exact): Exact | null =>
  cents === undefined ? null : euros(cents).mul(people);
