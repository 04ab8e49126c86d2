import { z } from 'zod';
import { basicRight } from '~/app/domain/basic-right';
import { Exact } from '~/app/domain/exact';
import { explain, term } from '~/app/domain/explanation';
import { type HourValue, hourlyCost } from '~/app/domain/hour-value';
import { lumpsumShare, type Spending } from '~/app/domain/lumpsum';
import type { Denominator } from '~/app/domain/lumpsum-denominator';
import type { FunctionCategory } from '~/app/domain/people';
import { rightsYear } from '~/app/domain/rights-year';
import { ruleNumber } from '~/app/domain/rules/own-value';
import { SchoolYear } from '~/app/domain/school-year';
import { DEFAULT_SETTINGS } from '~/app/domain/settings';
import {
  adapter,
  decimal,
  type ExampleContext,
  fte,
  hundredths,
  plain,
  rulesetDate,
  unknownRuleset,
} from './adapter';

const spent = {
  hours: hundredths.optional(),
  money_eur: hundredths.optional(),
  hourly_cost_eur: decimal.optional(),
};
const count = z.int().nonnegative();

const form = z.union([
  z.strictObject({ personnel_lumpsum_eur: hundredths, ...spent }),
  z.strictObject({ total_lumpsum_eur: hundredths, personnel_share: decimal.optional(), ...spent }),
  z.strictObject({
    main_locations: count,
    side_locations: count,
    pupils_low_rate: count,
    pupils_high_rate: count,
  }),
  z.strictObject({
    assigned_hours: hundredths,
    of_which_from_basic_right: hundredths,
    hourly_cost_eur: decimal,
  }),
  z.strictObject({ granted_hours: hundredths, used_hours: hundredths, hourly_cost_eur: decimal }),
  z.strictObject({
    teacher_fte: fte.optional(),
    oop_fte: fte.optional(),
    management_fte: fte.optional(),
    gpl_teacher_eur: decimal.optional(),
    gpl_oop_eur: decimal.optional(),
    gpl_management_eur: decimal.optional(),
    annual_hours: decimal,
  }),
]);

type Inputs = z.output<typeof form>;

interface Task {
  readonly denominator: Denominator | null;
  readonly spending: readonly Spending[];
  readonly hourValues: Partial<Record<FunctionCategory, HourValue>>;
}

export const lumpsumShareExample = adapter(form, (inputs, context) => {
  const date = rulesetDate(context.ruleset);
  if (!date) return unknownRuleset(context.ruleset);
  const calendarYear = Number(date.slice(0, 4));
  const task = 'annual_hours' in inputs ? allRightsUsed(inputs, context, date) : spendingOf(inputs);
  const result = lumpsumShare({ book: context.ruleBook, sector: 'VO', calendarYear, ...task });
  const { cents, share, denominator } = result;
  const percent = share?.mul(Exact.of(100));
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
    ...(split ? { [`estimate_${split.mul(Exact.of(100)).toNumber()}pct_eur`]: estimate } : {}),
    ...(denominator?.flags.includes('no-personnel-split') ? { flag: 'NO_PERSONNEL_SPLIT_SINCE_2022' } : {}),
  };
});

function spendingOf(inputs: Exclude<Inputs, { annual_hours: Exact }>): Task {
  if ('main_locations' in inputs) {
    const denominator: Denominator = {
      kind: 'base-funding',
      mainLocations: inputs.main_locations,
      sideLocations: inputs.side_locations,
      pupilsLowRate: inputs.pupils_low_rate,
      pupilsHighRate: inputs.pupils_high_rate,
    };
    return { denominator, spending: [], hourValues: {} };
  }
  if ('assigned_hours' in inputs) {
    const consented = inputs.of_which_from_basic_right;
    const spending = [line('assigned', inputs.assigned_hours - consented), line('basic-right', consented)];
    return { denominator: null, spending, hourValues: valued(inputs.hourly_cost_eur) };
  }
  if ('used_hours' in inputs) {
    const spending = [line('basic-right', inputs.used_hours)];
    return { denominator: null, spending, hourValues: valued(inputs.hourly_cost_eur) };
  }
  const spending = [line('basic-right', inputs.hours ?? 0, inputs.money_eur ?? 0)];
  const denominator: Denominator =
    'personnel_lumpsum_eur' in inputs
      ? { kind: 'stated', cents: inputs.personnel_lumpsum_eur, isEstimate: false }
      : { kind: 'share-of-total', cents: inputs.total_lumpsum_eur, personnelShare: inputs.personnel_share };
  return { denominator, spending, hourValues: valued(inputs.hourly_cost_eur) };
}

function allRightsUsed(
  inputs: Extract<Inputs, { annual_hours: Exact }>,
  context: ExampleContext,
  date: string,
): Task {
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
    denominator: {
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
        cents: right.money.amount ?? 0,
      };
    }),
    hourValues: Object.fromEntries(
      present.map(({ category, yearly }) => [category, asHourValue(hourlyCost(yearly, inputs.annual_hours))]),
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
