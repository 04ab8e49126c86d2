import { z } from 'zod';
import { basicRight } from '~/app/domain/basic-right';
import { endOfCalendarYear, yearOf } from '~/app/domain/dates';
import type { Exact } from '~/app/domain/exact';
import { explain, term } from '~/app/domain/explanation';
import { type HourValue, hourlyCost } from '~/app/domain/hour-value';
import { lumpsumShare, type Spending } from '~/app/domain/lumpsum';
import type { Denominator } from '~/app/domain/lumpsum-denominator';
import type { FunctionCategory } from '~/app/domain/people';
import { rightsYear } from '~/app/domain/rights-year';
import { ruleNumber } from '~/app/domain/rules/own-value';
import { SchoolYear } from '~/app/domain/school-year';
import { DEFAULT_SETTINGS } from '~/app/domain/settings';
import { PER_CENT } from '~/app/domain/shares';
import {
  adapter,
  count,
  dateIn,
  decimal,
  type ExampleContext,
  fte,
  hundredths,
  plain,
  positive,
  told,
  unknownRuleset,
  year,
} from './adapter';
import { annualHoursOn } from './annual-hours';

const fields = {
  calendar_year: year.optional(),
  personnel_lumpsum_eur: hundredths.optional(),
  total_lumpsum_eur: hundredths.optional(),
  personnel_share: positive.optional(),
  main_locations: count.optional(),
  side_locations: count.optional(),
  pupils_low_rate: count.optional(),
  pupils_high_rate: count.optional(),
  money_eur: hundredths.optional(),
  hours: hundredths.optional(),
  assigned_hours: hundredths.optional(),
  of_which_from_basic_right: hundredths.optional(),
  granted_hours: hundredths.optional(),
  used_hours: hundredths.optional(),
  hourly_cost_eur: decimal.optional(),
  teacher_fte: fte.optional(),
  oop_fte: fte.optional(),
  management_fte: fte.optional(),
  gpl_teacher_eur: decimal.optional(),
  gpl_oop_eur: decimal.optional(),
  gpl_management_eur: decimal.optional(),
  annual_hours: decimal.optional(),
};

const FUNDING = ['main_locations', 'side_locations', 'pupils_low_rate', 'pupils_high_rate'];
const POSTS = ['teacher_fte', 'oop_fte', 'management_fte'];
const PRICES = ['gpl_teacher_eur', 'gpl_oop_eur', 'gpl_management_eur'];
const HOURS = ['hours', 'assigned_hours', 'used_hours'];

const form = z
  .strictObject(fields)
  .refine((inputs) => Object.keys(inputs).length > 0, { message: 'nothing was told' })
  .refine(
    (inputs) =>
      told(inputs, 'personnel_lumpsum_eur') +
        told(inputs, 'total_lumpsum_eur') +
        Math.min(1, told(inputs, ...FUNDING)) <=
      1,
    { message: 'more than one denominator' },
  )
  .refine((inputs) => told(inputs, ...FUNDING) === 0 || told(inputs, 'main_locations') === 1, {
    message: 'no main_locations',
  })
  .refine((inputs) => told(inputs, 'personnel_share') <= told(inputs, 'total_lumpsum_eur'), {
    message: 'a share of nothing',
  })
  .refine((inputs) => told(inputs, ...HOURS) + Math.min(1, told(inputs, ...POSTS)) <= 1, {
    message: 'hours told in two ways',
  })
  .refine((inputs) => told(inputs, ...HOURS) === 0 || told(inputs, 'hourly_cost_eur') === 1, {
    message: 'hours without what an hour costs',
  })
  .refine((inputs) => told(inputs, 'of_which_from_basic_right') <= told(inputs, 'assigned_hours'), {
    message: 'a part of nothing',
  })
  .refine((inputs) => (inputs.of_which_from_basic_right ?? 0) <= (inputs.assigned_hours ?? 0), {
    message: 'more from the basic right than was assigned',
  })
  .refine((inputs) => told(inputs, 'granted_hours') <= told(inputs, 'used_hours'), {
    message: 'granted, but not what was used',
  })
  .refine(
    (inputs) => POSTS.every((post, index) => told(inputs, post) === told(inputs, PRICES[index] ?? '')),
    {
      message: 'jobs without what one costs, or the reverse',
    },
  )
  .refine((inputs) => told(inputs, ...POSTS) === 0 || told(inputs, 'money_eur') === 0, {
    message: 'money beside all rights',
  });

type Inputs = z.output<typeof form>;

interface Task {
  readonly denominator: Denominator | null;
  readonly spending: readonly Spending[];
  readonly hourValues: Partial<Record<FunctionCategory, HourValue>>;
}

export const lumpsumShareExample = adapter(form, (inputs, context) => {
  const start = dateIn(context.ruleset, 'VO');
  if (!start) return unknownRuleset(context.ruleset);
  const calendarYear = inputs.calendar_year ?? yearOf(start);
  const date = inputs.calendar_year ? endOfCalendarYear(calendarYear) : start;
  const task = told(inputs, ...POSTS) > 0 ? allRightsUsed(inputs, context, date) : spendingOf(inputs);
  if (!task) return { unsupported: 'no annual hours' };
  const result = lumpsumShare({ book: context.ruleBook, sector: 'VO', calendarYear, ...task });
  const { cents, share, denominator } = result;
  const percent = share?.mul(PER_CENT);
  const estimate = plain(denominator?.estimate?.toCents());
  const split = ruleNumber(
    context.ruleBook.find({
      sector: 'VO',
      key: 'personnel_share_of_lumpsum',
      subject: 'organisation',
      on: date,
    }),
  );
  const countedHours = task.spending.reduce((total, part) => total + part.hours, 0);
  return {
    required_eur: plain(cents.required),
    time_value_eur: plain(cents.time),
    money_eur: plain(cents.money),
    total_eur: plain(cents.total),
    pct_unrounded: percent?.toNumber() ?? null,
    pct_unrounded_4: percent?.roundHalfUp(4).toNumber() ?? null,
    pct_shown: percent?.roundHalfUp(1).toNumber() ?? null,
    compliant: result.complies,
    difference_eur: plain(cents.difference),
    gap_eur: plain(cents.difference === null ? null : Math.max(0, -cents.difference)),
    hours_counted: plain(countedHours),
    counted_hours: plain(countedHours),
    personnel_lumpsum_eur: plain(denominator?.personnel?.toCents()),
    personnel_lumpsum_estimate_eur: estimate,
    proxy_personnel_lumpsum_eur: estimate,
    total_base_funding_eur: plain(denominator?.totalFunding?.toCents()),
    ...(split ? { [`estimate_${split.mul(PER_CENT).toNumber()}pct_eur`]: estimate } : {}),
    ...(denominator?.flags.includes('no-personnel-split') ? { flag: 'NO_PERSONNEL_SPLIT_SINCE_2022' } : {}),
  };
});

function denominatorOf(inputs: Inputs): Denominator | null {
  if (inputs.personnel_lumpsum_eur !== undefined) {
    return { kind: 'stated', cents: inputs.personnel_lumpsum_eur, isEstimate: false };
  }
  if (inputs.total_lumpsum_eur !== undefined) {
    return {
      kind: 'share-of-total',
      cents: inputs.total_lumpsum_eur,
      personnelShare: inputs.personnel_share,
    };
  }
  if (inputs.main_locations === undefined) return null;
  return {
    kind: 'base-funding',
    mainLocations: inputs.main_locations,
    sideLocations: inputs.side_locations ?? 0,
    pupilsLowRate: inputs.pupils_low_rate ?? 0,
    pupilsHighRate: inputs.pupils_high_rate ?? 0,
  };
}

function spendingOf(inputs: Inputs): Task {
  const consented = inputs.of_which_from_basic_right ?? 0;
  const spending =
    inputs.assigned_hours === undefined
      ? [line('basic-right', inputs.used_hours ?? inputs.hours ?? 0, inputs.money_eur)]
      : [
          line('assigned', inputs.assigned_hours - consented, inputs.money_eur),
          line('basic-right', consented),
        ];
  return { denominator: denominatorOf(inputs), spending, hourValues: valued(inputs.hourly_cost_eur) };
}

function allRightsUsed(inputs: Inputs, context: ExampleContext, date: string): Task | null {
  const annualHours = inputs.annual_hours ?? annualHoursOn(context.ruleBook, date);
  if (!annualHours || annualHours.isZero) return null;
  const period = SchoolYear.of(date);
  const year = rightsYear(context.ruleBook, 'VO', period, DEFAULT_SETTINGS);
  const groups = [
    { category: 'teacher', size: inputs.teacher_fte, yearly: inputs.gpl_teacher_eur },
    { category: 'support', size: inputs.oop_fte, yearly: inputs.gpl_oop_eur },
    { category: 'management', size: inputs.management_fte, yearly: inputs.gpl_management_eur },
  ] as const;
  const present = groups.flatMap(({ category, size, yearly }) =>
    size === undefined || yearly === undefined ? [] : [{ category, size, yearly }],
  );
  return {
    denominator: denominatorOf(inputs) ?? {
      kind: 'formation',
      posts: present.map(({ category, size, yearly }) => ({
        category,
        fteTenThousandths: size,
        yearlyCents: yearly.toCents(),
      })),
    },
    spending: present.map(({ category, size }) => {
      const job = {
        category,
        contractType: 'permanent',
        fteTenThousandths: size,
        from: period.start,
        to: null,
      } as const;
      const right = basicRight(year, [job]);
      return {
        kind: 'basic-right',
        category,
        hours: right.hours.amount ?? 0,
        exactHours: right.hours.exact,
        cents: right.money.amount ?? 0,
      };
    }),
    hourValues: Object.fromEntries(
      present.map(({ category, yearly }) => [category, asHourValue(hourlyCost(yearly, annualHours))]),
    ),
  };
}

const line = (kind: Spending['kind'], hours: number, cents = 0): Spending => ({
  kind,
  category: 'teacher',
  hours,
  cents,
});

const valued = (hourly: Exact | undefined) => (hourly ? { teacher: asHourValue(hourly) } : {});

const asHourValue = (value: Exact): HourValue => ({
  value,
  cents: value.toCents(),
  explanation: explain(term('hourValue', 'euro-per-hour', value)),
});
