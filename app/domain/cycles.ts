import { addYears, daysBetween, type IsoDate } from './dates';
import type { Sector } from './people';
import { ruleNumber } from './rules/own-value';
import type { Rule, RuleSector } from './rules/rule';
import type { RuleBook } from './rules/rule-book';
import type { SchoolYear } from './school-year';
import type { LeaderRegistration } from './settings';

/** What has to be done again within a number of years. */
export const CYCLES = [
  'frameworks',
  'collective-plan',
  'personal-plan',
  'leader-registration',
  'first-aid',
] as const;
export type Cycle = (typeof CYCLES)[number];

/** Under which keys the rules give the years; the first that holds in the sector counts. */
const CYCLE_KEYS: Readonly<
  Record<Cycle, readonly { key: string; subject: string; register?: RuleSector }[]>
> = {
  frameworks: [{ key: 'frameworks_interval_max', subject: 'board' }],
  'collective-plan': [
    { key: 'collective_plan_interval', subject: 'school' },
    { key: 'plan_interval', subject: 'institution' },
  ],
  'personal-plan': [
    { key: 'personal_plan_interval_max', subject: 'all' },
    { key: 'personal_plan_interval', subject: 'all' },
  ],
  'leader-registration': [{ key: 're_registration_interval', subject: 'directeur' }],
  'first-aid': [{ key: 'first_aid_repeat', subject: 'leraar LO', register: 'REG' }],
};

export interface CycleInterval {
  /** Whole years; null is "niet vastgelegd". */
  readonly years: number | null;
  readonly rule: Rule | null;
}

/** Within how many years something has to be done again, by the rule in force on a date (art. 17.2.2, 17.2.3, 17.3.1). */
export function cycleInterval(book: RuleBook, sector: Sector, cycle: Cycle, on: IsoDate): CycleInterval {
  for (const { key, subject, register } of CYCLE_KEYS[cycle]) {
    const rule = book.find({ sector: register ?? sector, key, subject, on });
    if (rule) return { years: ruleNumber(rule)?.toNumber() ?? null, rule };
  }
  return { years: null, rule: null };
}

/** The other number of years that a source gives for the registration of school leaders, shown beside the first (D17). */
export function otherLeaderInterval(book: RuleBook, sector: Sector, on: IsoDate): CycleInterval {
  const rule = book.find({ sector, key: 're_registration_interval_by_register', subject: 'directeur', on });
  return { years: ruleNumber(rule)?.toNumber() ?? null, rule };
}

/** When leaders are registered again by the term that the school goes by, and from when they are warned (D17). */
export function leaderIntervals(
  book: RuleBook,
  sector: Sector,
  on: IsoDate,
  chosen: LeaderRegistration,
): { due: CycleInterval; warning: CycleInterval } {
  const warning = otherLeaderInterval(book, sector, on);
  return {
    due: chosen === 'register' ? warning : cycleInterval(book, sector, 'leader-registration', on),
    warning,
  };
}

export interface Deadline {
  /** The last day that is still in time. */
  readonly nextDue: IsoDate;
  readonly status: 'in_time' | 'overdue';
  readonly daysLeft: number;
  readonly daysOverdue: number;
}

/** When something done on a day has to be done again at the latest, rolling, and how it stands today (D11). */
export function deadline(done: IsoDate, years: number, today: IsoDate): Deadline {
  const nextDue = addYears(done, years);
  const left = daysBetween(today, nextDue);
  return {
    nextDue,
    status: left < 0 ? 'overdue' : 'in_time',
    daysLeft: Math.max(0, left),
    daysOverdue: Math.max(0, -left),
  };
}

/** The school years without a plan of that year, or of so many years before it as a plan lasts (art. 17.2.3). */
export function yearsWithoutPlan(
  plans: readonly SchoolYear[],
  years: readonly SchoolYear[],
  interval: number,
): SchoolYear[] {
  return years.filter(
    (year) => !plans.some((plan) => plan.first <= year.first && year.first < plan.first + interval),
  );
}
