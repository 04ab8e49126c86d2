import type { ProRata, Rule } from '~/app/domain/rules/rule';

/** Whom a rule is for, as the source writes it and as a reader says it. */
const SUBJECTS: Readonly<Record<string, string>> = {
  leraar: 'leraar',
  oop: 'OOP',
  'leraar|oop': 'leraar en OOP',
  directie: 'directie',
  directielid: 'directielid',
  'directielid (A or D scale)': 'directielid in schaal A of D',
  'directeur|adjunct-directeur': 'directeur en adjunct-directeur',
  all: 'iedereen',
  organisation: 'de organisatie',
  board: 'het bestuur',
  school: 'de school',
  'school (BRIN)': 'de school',
  institution: 'de instelling',
  team: 'het team',
  starter: 'startende leraar',
  'education<=mbo': 'wie hoogstens mbo heeft',
  'education<mbo2': 'wie nog geen mbo 2 heeft',
  'leraar LO': 'leraar lichamelijke opvoeding',
  'leraar TTO (not English)': 'leraar tweetalig onderwijs (niet Engels)',
};

/** The words of one subject of the product, where the source names others. */
const SINGLE: Readonly<Record<string, string>> = {
  teacher: 'leraar',
  support: 'OOP',
  management: 'directie',
  other: 'overig',
};

const PERIODS: Readonly<Record<string, string>> = {
  school_year: 'per schooljaar',
  calendar_year: 'per kalenderjaar',
  budget_year: 'per begrotingsjaar',
  year: 'per jaar',
  '4 years': 'per vier jaar',
  week: 'per werkweek',
  month: 'per maand',
  cycle: 'per gesprekkencyclus',
  schoolplan: 'per schoolplan',
  rolling: 'doorlopend',
  always: 'altijd',
  once: 'eenmalig',
  guideline: 'richtlijn',
  'per activity': 'per activiteit',
  meeting: 'per bijeenkomst',
  'year or committee': 'per jaar of per commissie',
  'placed article': 'per geplaatst artikel',
  article: 'per artikel',
  'end Feb / end June': 'eind februari en eind juni',
};

const PRO_RATA: Record<ProRata, string> = {
  job_size: 'ja',
  none: 'nee',
  organic_posts: 'naar betrekkingen',
};

/** Whom a rule is for. */
export function ruleSubjectWords(functionCategory: string): string {
  return SUBJECTS[functionCategory] ?? SINGLE[functionCategory] ?? functionCategory;
}

export function rulePeriodWords(period: string): string {
  return PERIODS[period] ?? period;
}

/** Whether the value becomes smaller for part-timers; null where that makes no sense. */
export function proRataWords({ proRata, value }: Pick<Rule, 'proRata' | 'value'>): string | null {
  return proRata === null || typeof value === 'boolean' ? null : PRO_RATA[proRata];
}

export const hasSubjectWords = (subject: string): boolean => Object.hasOwn(SUBJECTS, subject);
export const hasPeriodWords = (period: string): boolean => Object.hasOwn(PERIODS, period);
