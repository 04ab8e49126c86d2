import type { Exact } from '~/app/domain/exact';
import { ruleNumber } from '~/app/domain/rules/own-value';
import type { RuleBook } from '~/app/domain/rules/rule-book';

/** The hours of a full-time job in a year by rule, where an example tells none. */
export const annualHoursOn = (book: RuleBook, on: string): Exact | null =>
  ruleNumber(book.find({ sector: 'VO', key: 'full_time_annual_hours', subject: 'all', on }));
