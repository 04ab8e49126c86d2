import { z } from 'zod';
import { basicRight, type JobSegment } from '~/app/domain/basic-right';
import { overlap } from '~/app/domain/dates';
import { sum } from '~/app/domain/exact';
import { fteShare } from '~/app/domain/fte';
import { rightsYear } from '~/app/domain/rights-year';
import { MID_YEAR_POLICIES, type MidYearPolicy, withDefaults } from '~/app/domain/settings';
import { yearPart } from '~/app/domain/year-part';
import { adapter, fte, plain } from './adapter';
import { functionCategory, jobOf, schoolYear } from './staff';

const day = z.iso.date();

const form = z
  .strictObject({
    sector: z.literal('VO'),
    school_year: schoolYear,
    school_year_from: day.optional(),
    school_year_to: day.optional(),
    function_category: functionCategory,
    fte: fte.optional(),
    start: day.nullable().optional(),
    end: day.nullable().optional(),
    segments: z.array(z.strictObject({ from: day, to: day.nullable(), fte })).optional(),
    policy: z.enum(MID_YEAR_POLICIES).optional(),
  })
  .refine((inputs) => (inputs.segments === undefined) !== (inputs.fte === undefined), {
    message: 'either segments or a job size',
  })
  .refine((inputs) => (inputs.school_year_from ?? inputs.school_year.start) === inputs.school_year.start, {
    message: 'a school year with another first day',
  })
  .refine((inputs) => (inputs.school_year_to ?? inputs.school_year.end) === inputs.school_year.end, {
    message: 'a school year with another last day',
  });

export const basicRightPartYearExample = adapter(form, (inputs, { ruleBook }) => {
  const { school_year: year, function_category: staff } = inputs;
  const jobs: JobSegment[] = inputs.segments
    ? inputs.segments.map((segment) => jobOf(staff, segment.fte, segment.from, segment.to))
    : [jobOf(staff, inputs.fte ?? 0, inputs.start ?? year.start, inputs.end ?? null)];
  const rightBy = (midYearPolicy: MidYearPolicy) =>
    basicRight(rightsYear(ruleBook, 'VO', year, withDefaults({ midYearPolicy })), jobs);
  const amounts = (midYearPolicy: MidYearPolicy) => {
    const right = rightBy(midYearPolicy);
    return { hours: plain(right.hours.amount), eur: plain(right.money.amount) };
  };
  const policy = inputs.policy ?? withDefaults({}).midYearPolicy;
  const weighted = jobs.map((job) => {
    const part = overlap(year, { start: job.from, end: job.to });
    const share = part ? yearPart(year, part, policy).share : fteShare(0);
    return fteShare(job.fteTenThousandths).mul(share);
  });
  const chosen = rightBy(policy);
  return {
    policy_full: amounts('full'),
    policy_months: amounts('months'),
    policy_days: amounts('days'),
    weighted_fte: sum(weighted).roundHalfUp(4).toNumber(),
    basic_right_hours: plain(chosen.hours.amount),
    basic_right_eur: plain(chosen.money.amount),
    ...(chosen.flags.includes('mid-year-by-policy') ? { flag: 'SEED_SILENT_MID_YEAR' } : {}),
  };
});
