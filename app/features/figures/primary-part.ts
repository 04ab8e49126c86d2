import { Exact } from '~/app/domain/exact';
import { pupilGrant, weeklyHours } from '~/app/domain/primary-education';
import { ruleNumber } from '~/app/domain/rules/own-value';
import { SchoolYear } from '~/app/domain/school-year';
import { yearScope } from './figure-keys';
import type { FullTimeHours, PupilGrant } from './figure-types';
import type { Workings } from './workings';

const HUNDREDTHS = 2;

/** The hours of a full-time job in PO, by year and as the rhythm of a week (D14). */
export function fullTimeHours({ question, book, rightsYears }: Workings): FullTimeHours | null {
  if (question.school.sector !== 'PO') return null;
  const { value, rule } = rightsYears.hours.full.hours.get('teacher') ?? { value: null, rule: null };
  const isOfRule = value !== null && ruleNumber(rule)?.equals(value) === true;
  const weekly = weeklyHours(book, 'teacher', Exact.ONE, question.year.start).value;
  return {
    yearly: value?.toScaled(HUNDREDTHS) ?? null,
    weekly: isOfRule ? (weekly?.toScaled(HUNDREDTHS) ?? null) : null,
  };
}

/** What the school gets for its pupils, of each school year of which their number was entered (002; duo.nl). */
export function pupilGrants({ rows, book }: Pick<Workings, 'rows' | 'book'>): PupilGrant[] {
  return rows.pupilCounts
    .map((row) => {
      const year = SchoolYear.starting(row.school_year);
      const grantOf = (pupils: number) => pupilGrant(book, pupils, null, year.start).value?.toCents() ?? null;
      return {
        schoolYear: year.label,
        scope: yearScope(year),
        pupils: row.pupils,
        source: row.source,
        perPupil: grantOf(1),
        total: grantOf(row.pupils),
      };
    })
    .sort((a, b) => b.schoolYear.localeCompare(a.schoolYear));
}
