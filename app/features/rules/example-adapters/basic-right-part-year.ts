import { z } from 'zod';
import { basicRight, type JobSegment } from '~/app/domain/basic-right';
import { overlap } from '~/app/domain/dates';
import { Exact, sum } from '~/app/domain/exact';
import { fteShare } from '~/app/domain/fte';
import { rightsYear } from '~/app/domain/rights-year';
import { MID_YEAR_POLICIES, type MidYearPolicy, withDefaults } from '~/app/domain/settings';
import { yearPart } from '~/app/domain/year-part';
import { adapter, fte, plain } from './adapter';
import { functionCategory, jobOf, rightsMoment, rightsPeriod } from './staff';

const day = z.iso.date();
const inOrder = (from: string | null | undefined, to: string | null | undefined) =>
  !from || !to || from <= to;

const form = z
  .strictObject({
    ...rightsMoment,
    school_year_from: day.optional(),
    school_year_to: day.optional(),
    function_category: functionCategory,
    fte: fte.optional(),
    start: day.nullable().optional(),
    end: day.nullable().optional(),
    segments: z
      .array(
        z
          .strictObject({
            from: day,
            to: day.nullable(),
            fte,
            function_category: functionCategory.optional(),
          })
          .refine(({ from, to }) => inOrder(from, to), { message: 'ends before it starts' }),
      )
      .optional(),
    policy: z.enum(MID_YEAR_POLICIES).optional(),
  })
  .refine((inputs) => (inputs.segments === undefined) !== (inputs.fte === undefined), {
    message: 'either segments or a job size',
  })
  .refine((inputs) => !inputs.segments || (!inputs.start && !inputs.end), {
    message: 'segments and a start or end',
  })
  .refine(({ start, end }) => inOrder(start, end), { message: 'ends before it starts' });

export const basicRightPartYearExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const moment = rightsPeriod(inputs, ruleset);
  if ('unsupported' in moment) return moment;
  const { sector, period } = moment;
  const { school_year_from: first, school_year_to: last } = inputs;
  if ((first ?? period.start) !== period.start || (last ?? period.end) !== period.end) {
    return { unsupported: 'a school year with other ends' };
  }
  const staff = inputs.function_category;
  const jobs: JobSegment[] = inputs.segments
    ? inputs.segments.map((each) => jobOf(each.function_category ?? staff, each.fte, each.from, each.to))
    : [jobOf(staff, inputs.fte ?? 0, inputs.start ?? period.start, inputs.end ?? null)];
  const rightBy = (midYearPolicy: MidYearPolicy) =>
    basicRight(rightsYear(ruleBook, sector, period, withDefaults({ midYearPolicy })), jobs);
  const amounts = (midYearPolicy: MidYearPolicy) => {
    const right = rightBy(midYearPolicy);
    return { hours: plain(right.hours.amount), eur: plain(right.money.amount) };
  };
  const policy = inputs.policy ?? withDefaults({}).midYearPolicy;
  const weighted = jobs.map((job) => {
    const part = overlap(period, { start: job.from, end: job.to });
    const share = part ? yearPart(period, part, policy).share : Exact.ZERO;
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
    hours_per_year: plain(chosen.hours.amount),
    budget_eur: plain(chosen.money.amount),
    ...(chosen.flags.includes('mid-year-by-policy') ? { flag: 'SEED_SILENT_MID_YEAR' } : {}),
  };
});
