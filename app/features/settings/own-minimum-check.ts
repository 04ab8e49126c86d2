import type { Sector } from '~/app/domain/people';
import { RIGHT_KINDS } from '~/app/domain/right-keys';
import { rightsYear } from '~/app/domain/rights-year';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import type { SchoolYear } from '~/app/domain/school-year';
import { DEFAULT_SETTINGS, type SchoolRuleSettings } from '~/app/domain/settings';
import { formatHours, formatMoney } from '~/app/format/numbers';

/** What the rules give at least for a full-time job, in hundredths of an hour and in cents; null: no rule says. */
export function minimaOf(book: RuleBook, sector: Sector, year: SchoolYear) {
  const { full } = rightsYear(book, sector, year, DEFAULT_SETTINGS);
  const of = (category: 'teacher' | 'support') => ({
    hours: full.hours.get(category)?.value?.toHundredths() ?? null,
    cents: full.money.get(category)?.value?.toCents() ?? null,
  });
  return { teacher: of('teacher'), support: of('support') };
}

/** Per field what is below the minimum of the rules in one of these years, naming that minimum. */
export function belowMinimum(
  book: RuleBook,
  sector: Sector,
  years: readonly SchoolYear[],
  own: SchoolRuleSettings['ownMinimum'],
): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const year of years) {
    const minima = minimaOf(book, sector, year);
    for (const category of ['teacher', 'support'] as const) {
      for (const kind of RIGHT_KINDS) {
        const field = kind === 'hours' ? 'hours' : 'cents';
        const [value, minimum] = [own[category]?.[field], minima[category][field]];
        if (value === null || value === undefined || minimum === null || value >= minimum) continue;
        const text = kind === 'hours' ? formatHours(minimum) : formatMoney(minimum);
        errors[`${category}.${field}`] = [
          `Dit is lager dan het minimum van de cao in ${year.label}: ${text}. Vul ${text} of meer in, of laat het leeg.`,
        ];
      }
    }
  }
  return errors;
}
