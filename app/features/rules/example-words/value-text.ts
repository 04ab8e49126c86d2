import { formatDate } from '~/app/format/dates';
import { NOT_DEFINED } from '~/app/format/numbers';
import { CODE_WORDS } from './code-words';
import type { Measure } from './value-word';

const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 });
const EURO = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const plural = (value: number, one: string, more: string) =>
  `${NUMBER.format(value)} ${value === 1 ? one : more}`;

const MEASURES: Record<Measure, (value: number) => string> = {
  hours: (value) => `${NUMBER.format(value)} uur`,
  money: (value) => `${value < 0 ? '-' : ''}€\u00a0${EURO.format(Math.abs(value))}`,
  percent: (value) => `${NUMBER.format(value)}%`,
  share: (value) => `${NUMBER.format(value * 100)}%`,
  points: (value) => `${value > 0 ? '+' : ''}${NUMBER.format(value)} punt`,
  fte: (value) => `${NUMBER.format(value)} fte`,
  'register-hours': (value) => plural(value, 'registeruur', 'registeruren'),
  year: String,
  years: (value) => `${NUMBER.format(value)} jaar`,
  days: (value) => plural(value, 'dag', 'dagen'),
  weeks: (value) => plural(value, 'week', 'weken'),
  count: (value) => NUMBER.format(value),
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const SCHOOL_YEAR = /^(\d{4})\/(\d{4})$/;
/** Years and what was before or after something in them, as the keys of a list. */
const MOMENT = /^(\d{4})(_(?:before|after)_expiry)?$/;

/** A given or an outcome of an example as a reader says it. */
export function valueText(value: unknown, measure: Measure | undefined, none = NOT_DEFINED): string {
  if (value === null || value === undefined) return none;
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return MEASURES[measure ?? 'count'](value);
  if (Array.isArray(value)) return value.map((each) => valueText(each, measure)).join(', ') || 'niets';
  return wordText(String(value));
}

function wordText(text: string): string {
  if (DATE.test(text)) return formatDate(text);
  const years = SCHOOL_YEAR.exec(text);
  return years ? `${years[1]}-${years[2]}` : (CODE_WORDS[text] ?? text);
}

/** A key that is a moment itself, such as a year or a date; null for other keys. */
export function momentText(key: string): string | null {
  if (DATE.test(key)) return formatDate(key);
  const [, year, when] = MOMENT.exec(key) ?? [];
  if (!year) return null;
  if (!when) return year;
  return `${year}, ${when === '_after_expiry' ? 'na het vervallen' : 'vóór het vervallen'}`;
}

/** Whether a word of an example has its Dutch words. */
export const hasCodeWords = (text: string): boolean =>
  DATE.test(text) || SCHOOL_YEAR.test(text) || Object.hasOwn(CODE_WORDS, text);
