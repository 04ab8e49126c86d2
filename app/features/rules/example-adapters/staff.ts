import { z } from 'zod';
import type { JobSegment } from '~/app/domain/basic-right';
import type { Period } from '~/app/domain/dates';
import type { ContractType, FunctionCategory } from '~/app/domain/people';
import { SchoolYear } from '~/app/domain/school-year';

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
