import type { Exact } from './exact';
import type { Flag } from './flags';
import { type Rule, type RuleReference, ruleReference } from './rules/rule';
import { type SchoolRuleSettings, SETTING_SOURCES, type SettingKey } from './settings';

/** Names of the terms in a formula; the Dutch labels stand in the format layer. */
export const TERM_NAMES = [
  'basicRight',
  'fullTimeRight',
  'extraRight',
  'jobSize',
  'yearShare',
  'scaling',
  'granted',
  'carriedIn',
  'available',
  'used',
  'planned',
  'toChoose',
  'remaining',
  'expired',
  'agreed',
  'leftOfGrant',
  'keptLonger',
  'carriedOut',
  'lapsing',
  'overspent',
  'assigned',
  'consented',
  'fromBasicRight',
  'employerPart',
  'elementD',
  'elsewhere',
  'found',
  'required',
  'shortfall',
  'share',
  'partOfTotal',
  'total',
  'guideline',
  'difference',
  'hoursSpent',
  'hourValue',
  'yearlyCost',
  'annualHours',
  'timeValue',
  'moneySpent',
  'requiredShare',
  'personnelLumpsum',
  'totalLumpsum',
  'personnelShare',
  'formationPlaces',
  'formationPrice',
  'fixedAmount',
  'pupilAmount',
  'pupils',
  'pupilGrant',
  'spentInSchoolYear',
  'monthsShare',
  'participants',
  'hoursEach',
  'absenceCost',
  'fee',
  'trainer',
  'travel',
  'location',
  'material',
  'replacement',
  'activityCost',
  'rounding',
  'availableAndMore',
  'betweenJobs',
  'withinRight',
  'plannedWithin',
] as const;
export type TermName = (typeof TERM_NAMES)[number];

export const UNITS = [
  'hour',
  'euro',
  'fte',
  'share',
  'percent',
  'points',
  'euro-per-hour',
  'count',
  'person',
] as const;
export type Unit = (typeof UNITS)[number];

/** A value with its name; `value` null is "niet vastgelegd". For display only: nothing is calculated from it. */
export interface Term {
  readonly name: TermName;
  readonly unit: Unit;
  readonly value: number | null;
  /** A share told as part of a whole: 7 of 12 months. */
  readonly of?: { readonly part: number; readonly whole: number; readonly unit: 'month' | 'day' };
  /** Tells lines of a sum apart: a function category, a kind of spending, a school year. */
  readonly about?: string;
  readonly ruleId?: string;
  readonly setting?: SettingKey;
}

export const OPERATORS = ['multiply', 'divide', 'add', 'subtract', 'min', 'max'] as const;
export type Operator = (typeof OPERATORS)[number];

/** `terms` joined by `operator`, and what comes out; a term may be a formula itself. */
export interface Formula extends Term {
  readonly operator: Operator;
  readonly terms: readonly (Term | Formula)[];
}

export interface SettingReference {
  readonly key: SettingKey;
  readonly value: unknown;
  readonly source: string;
}

/** Why a figure is what it is, without a word of any language. */
export interface Explanation {
  readonly formula: Formula | Term;
  readonly rules: readonly RuleReference[];
  readonly settings: readonly SettingReference[];
  readonly flags: readonly Flag[];
}

export const isFormula = (term: Term | Formula): term is Formula => 'operator' in term;

/** A named value; null stays null. */
export function term(name: TermName, unit: Unit, value: Exact | null, more: Partial<Term> = {}): Term {
  return { name, unit, value: value?.toNumber() ?? null, ...more };
}

export function formula(
  name: TermName,
  unit: Unit,
  value: Exact | null,
  operator: Operator,
  terms: readonly (Term | Formula)[],
  more: Partial<Term> = {},
): Formula {
  return { ...term(name, unit, value, more), operator, terms };
}

/** Puts a formula with its sources; rules and flags are listed once each. */
export function explain(
  figure: Formula | Term,
  sources: {
    rules?: Iterable<Rule | null>;
    settings?: readonly SettingKey[];
    chosen?: SchoolRuleSettings;
    flags?: Iterable<Flag>;
  } = {},
): Explanation {
  const rules = [...new Set(sources.rules ?? [])].filter((rule): rule is Rule => rule !== null);
  return {
    formula: figure,
    rules: rules.map(ruleReference),
    settings: (sources.settings ?? []).map((key) => ({
      key,
      value: sources.chosen?.[key],
      source: SETTING_SOURCES[key],
    })),
    flags: [...new Set(sources.flags ?? [])],
  };
}
