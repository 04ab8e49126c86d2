import type { FunctionCategory } from './people';
import type { RightGroup } from './rights-year';
import { carriesMark, type Rule } from './rules/rule';
import type { TenPercentLevel } from './settings';

/** The checks, in the order in which their findings are told. */
export const CHECKS = [
  'ten-percent',
  'ten-percent-incomplete',
  'unused-right',
  'charged-above-right',
  'over-full-time',
  'right-not-defined',
  'without-team',
  'rule-not-verified',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** Codes and values; sentences stand in the format layer. A person count of null: too few to tell. */
export interface Finding {
  readonly check: CheckName;
  readonly subject: { readonly kind: 'school' | 'calendar-year' | 'group' | 'rule'; readonly id: string };
  readonly reason: {
    readonly code: string;
    readonly values: Readonly<Record<string, number | string | null>>;
  };
  readonly rule: Rule | null;
}

/** What the checks look at: figures that were worked out before, hours in hundredths and money in cents. */
export interface SchoolFacts {
  readonly schoolYear: string;
  readonly firstYear: number;
  readonly lumpsum: readonly LumpsumFacts[];
  /** Where the 10% has to be reached (D4). */
  readonly tenPercentLevel: TenPercentLevel;
  readonly lapsing: {
    readonly hours: number;
    readonly cents: number;
    /** Of whom hours lapse. */
    readonly persons: number;
    /** Of whom money lapses. */
    readonly moneyPersons: number;
    readonly rule: Rule | null;
    /** The period of the right that lapses is over. */
    readonly ended: boolean;
  };
  readonly overFullTime: number;
  readonly chargedAboveRight: { readonly persons: number; readonly rule: Rule | null };
  readonly notDefined: readonly {
    readonly group: RightGroup;
    readonly persons: number;
    readonly rule: Rule | null;
  }[];
  readonly withoutTeam: number;
  readonly rulesInUse: readonly Rule[];
}

export interface LumpsumFacts {
  readonly calendarYear: number;
  readonly ended: boolean;
  /** Its first seven months were never recorded: too little to say that it misses anything. */
  readonly onlyAutumn: boolean;
  readonly complies: boolean | null;
  readonly shareTenths: number | null;
  readonly difference: number | null;
  readonly missing: readonly { readonly what: string; readonly category: FunctionCategory | null }[];
  readonly rule: Rule | null;
}

type Check = (facts: SchoolFacts) => Finding[];

const CHECK_OF: Readonly<Record<CheckName, Check>> = {
  'ten-percent': ({ lumpsum, tenPercentLevel }) =>
    lumpsum
      .filter(({ complies, onlyAutumn }) => complies === false && !onlyAutumn)
      .map(({ calendarYear, ended, shareTenths, difference, rule }) => ({
        check: 'ten-percent',
        subject: { kind: 'calendar-year', id: String(calendarYear) },
        reason: {
          code: `${tenPercentLevel === 'board' ? 'board-' : ''}${ended ? 'missed' : 'not-yet'}`,
          values: { calendarYear, shareTenths, difference },
        },
        rule,
      })),
  'ten-percent-incomplete': ({ lumpsum }) =>
    lumpsum.flatMap(({ calendarYear, missing, rule }) =>
      missing.map(({ what, category }) => ({
        check: 'ten-percent-incomplete',
        subject: { kind: 'calendar-year', id: String(calendarYear) },
        reason: { code: what, values: { calendarYear, category } },
        rule,
      })),
    ),
  'unused-right': ({ lapsing, schoolYear }) =>
    lapsing.hours + lapsing.cents === 0
      ? []
      : [
          {
            check: 'unused-right',
            subject: { kind: 'school', id: schoolYear },
            reason: {
              code: lapsing.ended ? 'lapsed' : 'lapses',
              values: {
                hours: lapsing.hours,
                persons: lapsing.persons,
                cents: lapsing.cents,
                moneyPersons: lapsing.moneyPersons,
              },
            },
            rule: lapsing.rule,
          },
        ],
  'charged-above-right': ({ chargedAboveRight: { persons, rule }, schoolYear }) =>
    aboutPeople('charged-above-right', schoolYear, persons, rule),
  'over-full-time': ({ overFullTime, schoolYear }) =>
    aboutPeople('over-full-time', schoolYear, overFullTime, null),
  'right-not-defined': ({ notDefined }) =>
    notDefined
      .filter(({ persons }) => persons > 0)
      .map(({ group, persons, rule }) => ({
        check: 'right-not-defined',
        subject: { kind: 'group', id: group },
        reason: { code: 'no-right', values: { group, persons } },
        rule,
      })),
  'without-team': ({ withoutTeam, schoolYear }) => aboutPeople('without-team', schoolYear, withoutTeam, null),
  'rule-not-verified': ({ rulesInUse, firstYear }) =>
    rulesInUse
      .filter(({ status }) => carriesMark(status))
      .map((rule) => ({
        check: 'rule-not-verified',
        subject: { kind: 'rule', id: rule.id },
        reason: { code: rule.status, values: { key: rule.key, year: firstYear } },
        rule,
      })),
};

function aboutPeople(check: CheckName, schoolYear: string, persons: number, rule: Rule | null): Finding[] {
  if (persons === 0) return [];
  return [
    {
      check,
      subject: { kind: 'school', id: schoolYear },
      reason: { code: 'persons', values: { persons } },
      rule,
    },
  ];
}

/** Everything the rules say about a school in a school year, not just the first thing. */
export function findings(facts: SchoolFacts): Finding[] {
  return CHECKS.flatMap((check) => CHECK_OF[check](facts));
}
