import { z } from 'zod';
import type { JobSegment } from '~/app/domain/basic-right';
import { type Period, yearOf } from '~/app/domain/dates';
import {
  type ContractType,
  EDUCATION_LEVELS,
  type EducationLevel,
  type FunctionCategory,
} from '~/app/domain/people';
import { calendarYear } from '~/app/domain/right-periods';
import { SchoolYear } from '~/app/domain/school-year';
import { rulesetDate, sectorOf, type Unsupported, unknownRuleset, year } from './adapter';

/** Words of the examples for whom a right is asked. */
const STAFF: Readonly<Record<string, { category: FunctionCategory; contractType: ContractType }>> = {
  leraar: { category: 'teacher', contractType: 'permanent' },
  oop: { category: 'support', contractType: 'permanent' },
  directie: { category: 'management', contractType: 'permanent' },
  directielid: { category: 'management', contractType: 'permanent' },
  overig: { category: 'other', contractType: 'permanent' },
  zzp: { category: 'teacher', contractType: 'hired' },
  uitzendkracht: { category: 'teacher', contractType: 'agency' },
  lio: { category: 'teacher', contractType: 'trainee' },
};

export const functionCategory = z
  .enum(['leraar', 'oop', 'directie', 'directielid', 'overig', 'zzp', 'uitzendkracht', 'lio'])
  .transform((word) => STAFF[word] ?? { category: 'other' as const, contractType: 'permanent' as const });

export type Staff = z.output<typeof functionCategory>;

export const schoolYear = z.string().transform((text, issues) => {
  const year = SchoolYear.parse(text);
  if (year) return year;
  issues.addIssue({ code: 'custom', message: 'not a school year' });
  return z.NEVER;
});

/** A job for a whole period, or for the part of it that is told. */
export function jobOf(staff: Staff, fteTenThousandths: number, from: string, to: string | null): JobSegment {
  return { ...staff, fteTenThousandths, from, to };
}

export const wholePeriod = (staff: Staff, fteTenThousandths: number, period: Period): JobSegment =>
  jobOf(staff, fteTenThousandths, period.start, null);

/** Keys that tell the sector and the year of a right; what is absent follows from the rule set. */
export const rightsMoment = {
  sector: z.enum(['VO', 'PO']).optional(),
  school_year: schoolYear.optional(),
  calendar_year: year.optional(),
};

interface RightsMoment {
  readonly sector?: 'VO' | 'PO' | undefined;
  readonly school_year?: SchoolYear | undefined;
  readonly calendar_year?: number | undefined;
}

/** The period of a right: a school year in secondary, a calendar year in primary education. */
export function rightsPeriod(
  { sector, school_year, calendar_year }: RightsMoment,
  ruleset: string,
): { sector: 'VO' | 'PO'; period: Period } | Unsupported {
  const [date, own] = [rulesetDate(ruleset), sectorOf(ruleset)];
  if (sector && own && sector !== own) return { unsupported: `sector ${sector} under rule set ${ruleset}` };
  const chosen = sector ?? own;
  if (chosen === 'VO') {
    if (calendar_year !== undefined) return { unsupported: 'calendar_year in secondary education' };
    const period = school_year ?? (date && SchoolYear.of(date));
    return period ? { sector: chosen, period } : unknownRuleset(ruleset);
  }
  if (chosen !== 'PO') return unknownRuleset(ruleset);
  if (school_year) return { unsupported: 'school_year in primary education' };
  const told = calendar_year ?? (date && yearOf(date));
  return told ? { sector: chosen, period: calendarYear(told) } : unknownRuleset(ruleset);
}

/** Words of the examples for education; of what lies below or beside mbo only the place in the order counts. */
const EDUCATION: Readonly<Record<string, EducationLevel>> = {
  geen: 'none',
  none: 'none',
  basisonderwijs: 'none',
  praktijkonderwijs: 'none',
  vmbo: 'none',
  mavo: 'none',
  havo: 'mbo-2',
  vwo: 'mbo-2',
  hbo: 'hbo-bachelor',
  wo: 'master',
};

/** An education level as an example writes it: `mbo-4`, `mbo4`, `hbo`. */
export const educationLevel = z.string().transform((word, issues) => {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/^mbo[ -]?(?=\d)/, 'mbo-');
  const level = EDUCATION[plain] ?? EDUCATION_LEVELS.find((each) => each === plain);
  if (level) return level;
  issues.addIssue({ code: 'custom', message: `education ${word}` });
  return z.NEVER;
});
