import type { Rule } from '~/app/domain/rules/rule';
import { NOT_DEFINED } from '../numbers';
import { ruleText } from './rule-texts';

const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const CENTS = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const euro = (value: number) =>
  `€\u00a0${Number.isInteger(value) ? NUMBER.format(value) : CENTS.format(value)}`;
const times = (value: number) => `${NUMBER.format(value)} keer`;
const registerHours = (value: number) =>
  `${NUMBER.format(value)} ${value === 1 ? 'registeruur' : 'registeruren'}`;

/** A number of a rule with its unit, as a reader says it. */
const UNITS: Readonly<Record<string, (value: number) => string>> = {
  clock_hour: (value) => `${NUMBER.format(value)} uur`,
  h: (value) => `${NUMBER.format(value)} uur`,
  EUR: euro,
  'EUR/formation place': (value) => `${euro(value)} per formatieplaats`,
  'EUR/pupil': (value) => `${euro(value)} per leerling`,
  'EUR/FTE': (value) => `${euro(value)} per fte`,
  'EUR/post': (value) => `${euro(value)} per betrekking`,
  share: (value) => `${NUMBER.format(Number((value * 100).toFixed(4)))}%`,
  year: (value) => `${NUMBER.format(value)} jaar`,
  'per year': (value) => `${times(value)} per jaar`,
  'per month': (value) => `${times(value)} per maand`,
  RU: registerHours,
  'RU/h': (value) => `${registerHours(value)} per uur`,
  'RU/half-day': (value) => `${registerHours(value)} per dagdeel`,
  words: (value) => `${NUMBER.format(value)} woorden`,
  level: (value) => `niveau ${value}`,
};

/** Units of values that are no number. */
const WITHOUT_NUMBER: ReadonlySet<string> = new Set(['bool', 'date', 'as agreed']);

/** Values that the rules hold as words. */
const WORDS: Readonly<Record<string, string>> = {
  basic_right_hours: 'het basisrecht in uren',
  '02-01 of budget_year-1': '1 februari van het jaar ervoor',
};

/** The value of a rule with its unit in Dutch; null is "niet vastgelegd", never a zero. */
export function ruleValueText({ key, value, unit }: Pick<Rule, 'key' | 'value' | 'unit'>): string {
  if (value === null) return NOT_DEFINED;
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'string') return WORDS[value] ?? value;
  const withUnit = UNITS[unit ?? ''] ?? ((number: number) => NUMBER.format(number));
  if (typeof value === 'number') return withUnit(value);
  const { parts = [] } = ruleText(key);
  return value.map((each, index) => `${parts[index] ?? index + 1}: ${withUnit(each)}`).join('; ');
}

/** Whether a unit has its Dutch words. */
export const hasUnitWords = (unit: string | null): boolean =>
  unit === null || Object.hasOwn(UNITS, unit) || WITHOUT_NUMBER.has(unit);

/** Whether a value that is a word has its Dutch words. */
export const hasValueWords = (value: Rule['value']): boolean =>
  typeof value !== 'string' || Object.hasOwn(WORDS, value);
