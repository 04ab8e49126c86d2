import { z } from 'zod';
import { cycleInterval, deadline, otherLeaderInterval, yearsWithoutPlan } from '~/app/domain/cycles';
import { addYears, type IsoDate, later } from '~/app/domain/dates';
import type { Sector } from '~/app/domain/people';
import { type SchoolYear, schoolYearsFrom } from '~/app/domain/school-year';
import {
  adapter,
  type ExampleContext,
  type ExampleResult,
  rulesetDate,
  sectorOf,
  told,
  type Unsupported,
  unknownRuleset,
} from './adapter';
import { schoolYear } from './staff';

const day = z.iso.date();

const form = z
  .strictObject({
    frameworks_agreed: day.optional(),
    plan_agreed: day.optional(),
    registered: day.optional(),
    today: day.optional(),
    collective_plans: z.array(schoolYear).optional(),
    range: z.tuple([schoolYear, schoolYear]).optional(),
  })
  .refine(
    (inputs) => told(inputs, 'frameworks_agreed', 'plan_agreed', 'registered', 'collective_plans') === 1,
    { message: 'not one thing with a deadline' },
  )
  .refine((inputs) => told(inputs, 'range') <= told(inputs, 'collective_plans'), {
    message: 'a range of nothing',
  })
  .refine((inputs) => told(inputs, 'today', 'collective_plans') <= 1, {
    message: 'today beside school years',
  });

export const deadlineExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const [start, sector] = [rulesetDate(ruleset), sectorOf(ruleset)];
  if (!start || !sector || sector === 'REG') return unknownRuleset(ruleset);
  const context = { ruleBook, sector, start };
  if (inputs.collective_plans) return missingPlans(context, inputs.collective_plans, inputs.range);
  if (inputs.registered) return leaderDue(context, inputs.registered, inputs.today);
  const agreed = inputs.frameworks_agreed ?? inputs.plan_agreed ?? start;
  const cycle = inputs.frameworks_agreed ? 'frameworks' : 'personal-plan';
  const { years } = cycleInterval(ruleBook, sector, cycle, later(agreed, start));
  return dueAfter(agreed, years, inputs.today);
});

interface Cycles {
  readonly ruleBook: ExampleContext['ruleBook'];
  readonly sector: Sector;
  readonly start: IsoDate;
}

function dueAfter(done: IsoDate, years: number | null, today: IsoDate | undefined): ExampleResult {
  if (years === null) return { next_due: null };
  if (!today) return { next_due: addYears(done, years) };
  const { nextDue, status, daysLeft, daysOverdue } = deadline(done, years, today);
  return { next_due: nextDue, status, days_left: daysLeft, days_overdue: daysOverdue };
}

function leaderDue(
  { ruleBook, sector, start }: Cycles,
  registered: IsoDate,
  today: IsoDate | undefined,
): ExampleResult | Unsupported {
  const on = later(registered, start);
  const { years } = cycleInterval(ruleBook, sector, 'leader-registration', on);
  const other = otherLeaderInterval(ruleBook, sector, on).years;
  if (years === null || other === null) return { unsupported: `no register of leaders in ${sector}` };
  return {
    ...dueAfter(registered, years, today),
    [`due_${years}_years_seed`]: addYears(registered, years),
    [`due_${other}_years_register_pages`]: addYears(registered, other),
    ...(other === years ? {} : { flag: 'SEED_CONTRADICTED_BY_REGISTER' }),
  };
}

function missingPlans(
  { ruleBook, sector, start }: Cycles,
  plans: readonly SchoolYear[],
  range: readonly [SchoolYear, SchoolYear] | undefined,
): ExampleResult | Unsupported {
  const { years } = cycleInterval(ruleBook, sector, 'collective-plan', start);
  if (years === null) return { unsupported: `no collective plan in ${sector}` };
  const sorted = [...plans].sort((a, b) => a.first - b.first);
  const [first, last] = range ?? [sorted[0], sorted.at(-1)];
  if (!first || !last) return { unsupported: 'no plans and no range' };
  if (last.first < first.first) return { unsupported: 'a range that ends before it starts' };
  const missing = yearsWithoutPlan(plans, schoolYearsFrom(first, last), years);
  return { missing: missing.map((year) => year.calendarYears.join('/')) };
}
