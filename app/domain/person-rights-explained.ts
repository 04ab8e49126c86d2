import { explainBasicRight } from './basic-right-explained';
import { type IsoDate, yearOf } from './dates';
import type { Exact } from './exact';
import { type Explanation, type Formula, formula, type Term, type TermName, term } from './explanation';
import type { Flag } from './flags';
import { hours } from './hours';
import { euros } from './money';
import { type PersonYear, personRights, type RightBalance, savingOf } from './person-rights';
import { isUnusedDefined, type RightKind } from './right-keys';
import type { RightsYear } from './rights-year';
import { ruleReference } from './rules/rule';

/** The figures of a person's right that can answer "why?". */
export const PERSON_FIGURES = [
  'granted',
  'remaining',
  'toChoose',
  'carriedOut',
  'lapsing',
  'overspent',
] as const;
export type PersonFigure = (typeof PERSON_FIGURES)[number];

/** Why one figure of `personRights` is what it is, with the grant worked out inside it. */
export function explainPersonRights(
  year: RightsYear,
  person: PersonYear,
  kind: RightKind,
  figure: PersonFigure,
  today: IsoDate,
): Explanation {
  const balance = personRights(year, person, today)[kind];
  const granted = explainBasicRight(year, person.jobs, kind, person.extraHours);
  const exact = (amount: number | null): Exact | null =>
    amount === null ? null : kind === 'hours' ? hours(amount) : euros(amount);
  const unit = kind === 'hours' ? 'hour' : 'euro';
  const named = (name: TermName, amount: number | null) => term(name, unit, exact(amount));
  const grant = person.posted ? named('granted', balance.granted) : granted.formula;
  const available = formula('available', unit, exact(availableOf(balance)), 'add', [
    grant,
    named('carriedIn', balance.carriedIn),
  ]);
  const left = leftOf(balance);
  const expired = balance.remaining === null || left === null ? 0 : left - balance.remaining;
  const whole = availableOf(balance);
  // The right can't become less than nothing: what is used beyond it is told apart.
  const within = (name: 'withinRight' | 'plannedWithin', amount: Term, of: Term | Formula, most: number) =>
    formula(name, unit, exact(most), 'min', [amount, of]);
  const usedWithin =
    whole === null
      ? named('used', balance.used)
      : within('withinRight', named('used', balance.used), available, Math.min(balance.used, whole));
  const used = whole !== null && balance.used > whole ? usedWithin : named('used', balance.used);
  const remaining = formula('remaining', unit, exact(balance.remaining), 'subtract', [
    available,
    used,
    ...(expired > 0 ? [named('expired', expired)] : []),
  ]);
  const carriedOut = carriedOutFormula();
  const figures: Record<PersonFigure, Formula | Term> = {
    granted: grant,
    remaining,
    toChoose: formula('toChoose', unit, exact(balance.toChoose), 'subtract', [
      remaining,
      balance.remaining !== null && balance.planned > balance.remaining
        ? within('plannedWithin', named('planned', balance.planned), remaining, balance.remaining)
        : named('planned', balance.planned),
    ]),
    carriedOut,
    lapsing: formula('lapsing', unit, exact(balance.lapsing), 'subtract', [
      formula('remaining', unit, exact(left), 'subtract', [available, used]),
      carriedOut,
    ]),
    overspent: formula('overspent', unit, exact(balance.overspent), 'subtract', [
      named('used', balance.used),
      balance.overspent === 0 ? usedWithin : available,
    ]),
  };
  const saving = savingOf(year, person, kind);
  const lapses = figure === 'lapsing' || figure === 'carriedOut';
  const lapseRule = lapses ? (saving ?? year.carriedByDefault).rule : null;
  const flags: Flag[] = [
    ...((balance.overspent ?? 0) > 0 ? (['over-basic-right'] as const) : []),
    ...(lapses && !isUnusedDefined(year.sector, kind) ? (['unused-not-defined'] as const) : []),
  ];
  return {
    ...granted,
    formula: figures[figure],
    rules: lapseRule ? [...granted.rules, ruleReference(lapseRule)] : granted.rules,
    flags: [...granted.flags, ...flags],
  };

  /** min(agreed, left of the grant), and what an earlier agreement keeps for longer. */
  function carriedOutFormula(): Formula | Term {
    if (person.posted?.carriedOut?.[kind === 'hours' ? 'hours' : 'cents'] !== undefined) {
      return named('carriedOut', balance.carriedOut);
    }
    const first = yearOf(year.period.start);
    const agreed = (person.agreements ?? [])
      .filter((agreement) => agreement.fromYear === first)
      .reduce((total, agreement) => total + (kind === 'hours' ? agreement.hours : agreement.cents), 0);
    const kept = balance.carriedOutLots.reduce(
      (all, lot) => all + (lot.fromYear < first ? lot.amount : 0),
      0,
    );
    const leftOfGrant = Math.max(0, (balance.granted ?? 0) - Math.max(0, balance.used - balance.carriedIn));
    const ofGrant = savingOf(year, person, kind)
      ? named('leftOfGrant', leftOfGrant)
      : formula('carriedOut', unit, exact(balance.carriedOut - kept), 'min', [
          named('agreed', agreed),
          named('leftOfGrant', leftOfGrant),
        ]);
    if (kept === 0 && ofGrant.name === 'carriedOut') return ofGrant;
    return formula('carriedOut', unit, exact(balance.carriedOut), 'add', [
      ofGrant,
      named('keptLonger', kept),
    ]);
  }
}

const availableOf = (balance: RightBalance) =>
  balance.granted === null && balance.carriedIn === 0 ? null : (balance.granted ?? 0) + balance.carriedIn;

function leftOf(balance: RightBalance): number | null {
  const available = availableOf(balance);
  return available === null ? null : Math.max(0, available - balance.used);
}
