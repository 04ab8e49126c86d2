import { LEARNING_KINDS, type LearningKind } from './activities';
import type { IsoDate } from './dates';
import { Exact, sum } from './exact';
import { type Explanation, explain, formula, term } from './explanation';
import type { Sector } from './people';
import { ruleNumber } from './rules/own-value';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';
import { PER_CENT, sharesToHundred } from './shares';

/** Amounts of one measure (hundredths of an hour, cents or a count) by learning kind. */
export type MixAmounts = Readonly<Record<LearningKind, number>>;

export type MixGuideline = Readonly<
  Record<LearningKind, { readonly rule: Rule | null; readonly share: Exact | null }>
>;

export interface LearningMix {
  readonly total: number;
  /** Per cent in tenths that add up to 1000; null when there is nothing to divide. */
  readonly tenths: Readonly<Record<LearningKind, number>> | null;
  /** Unrounded shares. */
  readonly shares: Readonly<Record<LearningKind, Exact>> | null;
  /** Points above or below the guideline in tenths, rounded once; null where it is not defined. */
  readonly differenceTenths: Readonly<Record<LearningKind, number | null>> | null;
}

/** The guideline 70:20:10 in force on a date; shown, never a test (handbook, "Effectief professionaliseren", D22). */
export function mixGuideline(book: RuleBook, on: IsoDate, sector: Sector = 'VO'): MixGuideline {
  return byKind((kind) => {
    const rule = book.find({ sector, key: `mix_${kind}`, subject: 'all', on });
    return { rule, share: ruleNumber(rule) };
  });
}

/** How an amount divides over the learning kinds, to 100.0 by largest remainder, against the guideline. */
export function learningMix(amounts: MixAmounts, guideline: MixGuideline): LearningMix {
  const tenths = sharesToHundred(LEARNING_KINDS.map((kind) => Exact.of(amounts[kind])));
  const total = LEARNING_KINDS.reduce((added, kind) => added + amounts[kind], 0);
  if (!tenths) return { total, tenths: null, shares: null, differenceTenths: null };
  const shares = byKind((kind) => Exact.of(amounts[kind], total));
  return {
    total,
    tenths: byKind((kind) => tenths[LEARNING_KINDS.indexOf(kind)] ?? 0),
    shares,
    differenceTenths: byKind((kind) => {
      const share = guideline[kind].share;
      return share ? shares[kind].sub(share).mul(PER_CENT).toScaled(1) : null;
    }),
  };
}

/** Why the share of one learning kind is what it is; `value` turns an amount into hours, euros or a count. */
export function explainLearningMix(
  amounts: MixAmounts,
  guideline: MixGuideline,
  kind: LearningKind,
  unit: 'hour' | 'euro' | 'count',
  value: (amount: number) => Exact,
): Explanation {
  const parts = LEARNING_KINDS.map((each) =>
    term('partOfTotal', unit, value(amounts[each]), { about: each }),
  );
  const total = sum(LEARNING_KINDS.map((each) => value(amounts[each])));
  const share = total.isZero ? null : value(amounts[kind]).div(total).mul(PER_CENT);
  const figure = formula('share', 'percent', share, 'divide', [
    term('partOfTotal', unit, value(amounts[kind]), { about: kind }),
    formula('total', unit, total, 'add', parts),
  ]);
  const { rule, share: aim } = guideline[kind];
  const compared =
    share && aim
      ? formula('difference', 'points', share.sub(aim.mul(PER_CENT)), 'subtract', [
          figure,
          term('guideline', 'percent', aim.mul(PER_CENT), rule ? { ruleId: rule.id } : {}),
        ])
      : figure;
  return explain(compared, { rules: [rule], flags: rule ? ['guideline-only'] : [] });
}

function byKind<T>(make: (kind: LearningKind) => T): Record<LearningKind, T> {
  return { work: make('work'), social: make('social'), formal: make('formal') };
}
