import { describe, expect, it } from 'vitest';
import {
  checkExample,
  checkExamples,
  workedExampleSchema,
} from '~/app/features/rules/example-adapters/check-example';
import { seededRuleBook } from '~/seeds/rules';

type Values = Record<string, unknown>;

const check = (calculator: string, ruleset: string, inputs: Values, expected: Values) =>
  checkExample(
    workedExampleSchema.parse({ id: 'X', calculator, ruleset, inputs, expected }),
    seededRuleBook(),
  );

const PO = { sector: 'PO', function_category: 'leraar' };
const ARTICLE = { kind: '7.4.a', words: 1000, placed: true };

describe('an example like the worked ones', () => {
  it.each<[string, string, Values, Values]>([
    [
      'basic-right',
      'PO-2019',
      { ...PO, calendar_year: 2021, fte: 0.35 },
      { budget_eur: 210, hours_per_year: 29.05 },
    ],
    [
      'basic-right',
      'PO-2019',
      { ...PO, calendar_year: 2024, fte: 1.2 },
      { budget_eur: 600, hours_per_working_week: 2.4 },
    ],
    ['basic-right', 'PO-2019', { ...PO, calendar_year: 2018, fte: 1 }, { budget_eur: null }],
    [
      'basic-right',
      'PO-2019',
      { sector: 'PO', function_category: 'directielid', scale: 'A13', fte: 0.2 },
      { budget_eur: 3000, hours_per_year: null },
    ],
    [
      'basic-right',
      'PO-2019',
      { sector: 'PO', function_category: 'directielid', scale: 'L11', fte: 1 },
      { budget_eur: null, state: 'not_defined_by_rule' },
    ],
    // 600 x 0.5 + 3100
    [
      'basic-right',
      'PO-2019',
      {
        calendar_year: 2020,
        jobs: [
          { function_category: 'leraar', fte: 0.5 },
          { function_category: 'directielid', fte: 0.4 },
        ],
      },
      { budget_eur: 3400, hours_per_year: 41.5 },
    ],
    [
      'basic-right',
      'VO-2014',
      { school_year: '2014/2015', jobs: [] },
      { basic_right_hours: 0, basic_right_eur: 0 },
    ],
    [
      'basic-right',
      'VO-2016',
      { school_year: '2016/2017', function_category: 'oop', fte: 0.5 },
      { basic_right_hours: 20, basic_right_eur: null },
    ],
    [
      'basic-right',
      'VO-2020',
      { school_year: '2020/2021', function_category: 'oop', fte: 0 },
      { basic_right_hours: 0, basic_right_eur: 0 },
    ],
    // 600 x 6/12; 366 days in 2020: 600 x 184/366
    [
      'basic-right-part-year',
      'PO-2019',
      { ...PO, calendar_year: 2020, fte: 1, start: '2020-07-01', end: null },
      { policy_months: { hours: 41.5, eur: 300 }, policy_days: { hours: 41.73, eur: 301.64 } },
    ],
    [
      'basic-right-part-year',
      'VO-2014',
      { school_year: '2014/2015', function_category: 'leraar', segments: [] },
      { basic_right_hours: 0, weighted_fte: 0 },
    ],
    [
      'year-end',
      'VO-2014',
      { granted_hours: 83, used_hours: 90, carried_in_hours: 10, carry_agreement: { hours: 5, eur: null } },
      { remaining_hours: 3, carried_hours: 3, lapsed_hours: 0, overspend_hours: 0 },
    ],
    // 500; 1100; 1100 + 600 - 50 - the 450 left of year 1
    [
      'saving',
      'VO-2018',
      {
        granted_eur_year1: 600,
        used_eur_year1: 100,
        granted_eur_year2: 600,
        granted_eur_year3: 600,
        used_eur_year3: 50,
        saving_agreed: true,
      },
      { balance_end_year1: 500, balance_end_year2: 1100, balance_end_year3: 1200 },
    ],
    ['saving', 'VO-2018', { granted_eur_year1: 600, used_eur_year1: 100 }, { balance_end_year1: 0 }],
    [
      'saving',
      'PO-2019',
      { grants: { 2019: 3000 }, spending: {} },
      {
        balance_end: { 2021: 3000, '2022_before_expiry': 3000, '2022_after_expiry': 0 },
        to_general_budget: { '2022-12-31': 3000 },
        remaining_by_grant_after_2022: { 2019: 0 },
      },
    ],
    [
      'saving',
      'PO-2023',
      { sector: 'PO', function_category: 'directielid', agreement: 'CAO PO 2019-2020' },
      { max_saving_years: 3 },
    ],
    ['saving', 'PO-2023', { function_category: 'oop' }, { max_saving_years: 3, max_saving_years_seed: null }],
    [
      'assigned-activity',
      'VO-2014',
      { function_category: 'leraar', fte: 1, assigned_hours: 10, consented_hours: 12 },
      { error: 'CONSENT_EXCEEDS_ASSIGNED', employer_hours_if_capped: 0 },
    ],
    [
      'assigned-activity',
      'VO-2018',
      { function_category: 'oop', fte: 0.5, assigned_eur: 400, consented_eur: 300, already_used: 50 },
      { error: 'CONSENT_EXCEEDS_BASIC_RIGHT', max_from_basic_right_eur: 250 },
    ],
    // 83 x 0.3333 = 27.6639 is asked, 27.66 is there: 0.0039 is no hour to show, but it is short
    [
      'task-policy',
      'VO-2014',
      { function_category: 'leraar', fte: 0.3333, element_d_hours: 20, own_choice_hours_elsewhere: 7.66 },
      { required_hours: 27.66, found_hours: 27.66, shortfall_hours: 0, compliant: false },
    ],
    // A day before the rule set: 2008-09-01 + 5 years
    [
      'evc',
      'VO-2014',
      { education_level: 'mbo-4', last_evc: '2008-09-01', today: '2013-09-01', needed: true },
      { eligible: true, repeat_from: '2013-09-01' },
    ],
    ['hour-value', 'VO-2014', { gpl_oop_eur: 41942.9 }, { oop_rate_eur: 25.28, oop_40h_eur: 1011.28 }], // / 1659
    // 80 x 47.59 + 20 x 47.59 + 50000
    [
      'lumpsum-share',
      'VO-2014',
      {
        personnel_lumpsum_eur: 1000000,
        money_eur: 50000,
        assigned_hours: 100,
        of_which_from_basic_right: 20,
        hourly_cost_eur: 47.59,
      },
      { hours_counted: 100, total_eur: 54759, compliant: false },
    ],
    [
      'lumpsum-share',
      'VO-2022-FUNDING',
      { main_locations: 2, pupils_low_rate: 100 },
      { total_base_funding_eur: 1231007.94 },
    ],
    [
      'lumpsum-share',
      'VO-2018',
      { teacher_fte: 10, gpl_teacher_eur: 80000 },
      { required_eur: 80000, money_eur: 6000, time_value_eur: 40024.11 },
    ],
    // 83 x 62.4567 = 5,183.9061 h, not rounded before it is valued: x 78,948.24 / 1659; 600 x 62.4567
    [
      'lumpsum-share',
      'VO-2014',
      { teacher_fte: 62.4567, gpl_teacher_eur: 78948.24 },
      { time_value_eur: 246690.94, money_eur: 37474.02, total_eur: 284164.96 },
    ],
    [
      'calendar-year',
      'VO-2014',
      { calendar_year: 2016, spending_school_year_2015_2016_eur: 1200 },
      { share_first_eur: 700, share_second_eur: null, calendar_total_eur: null },
    ],
    [
      'calendar-year',
      'PO-2019',
      { school_year: '2020/2021', fte: 0.5, function_category: 'directielid' },
      { months_method_eur: 3100, calendar_buckets: { 2020: 3100, 2021: 3100 } },
    ],
    [
      'calendar-year',
      'PO-2019',
      { school_year: '2019/2020', fte: 0.5, amount_2019: 500, amount_2020: 600 },
      { months_method_eur: 279.17, calendar_buckets: { 2019: 250, 2020: 300 } },
    ],
    ['learning-mix', 'HANDBOOK-2014', { hours: { work: 10 } }, { pct: { work: 100, social: 0, formal: 0 } }],
    [
      'deadline',
      'VO-2014',
      { frameworks_agreed: '2014-11-01', today: '2018-11-01' },
      { status: 'in_time', days_left: 0, days_overdue: 0 },
    ],
    [
      'deadline',
      'PO-2019',
      { plan_agreed: '2020-02-29', today: '2021-03-02' },
      { next_due: '2021-02-28', status: 'overdue', days_overdue: 2 },
    ],
    ['deadline', 'VO-2014', { plan_agreed: '2013-05-31' }, { next_due: '2016-05-31' }],
    ['deadline', 'VO-2014', { collective_plans: ['2018/2019', '2016/2017'] }, { missing: ['2017/2018'] }],
    [
      'deadline',
      'VO-2014',
      { collective_plans: [], range: ['2014/2015', '2014/2015'] },
      { missing: ['2014/2015'] },
    ],
    ['coverage', 'VO-2014', { staff: 0, with_valid_plan: 0 }, { coverage_pct_shown: null, without_plan: 0 }],
    ['evc', 'VO-2014', { education_level: 'mbo', last_evc: null }, { eligible: true, repeat_from: null }],
    [
      'evc',
      'VO-2014',
      { education_level: 'MBO 2', last_evc: '2012-02-29' },
      { eligible: null, repeat_from: '2017-02-28' },
    ],
    [
      'start-qualification',
      'VO-2014',
      { education_level: 'vmbo', course_cost_eur: 99.95 },
      { employer_eur: 99.95, from_personal_budget_eur: 0 },
    ],
    [
      're-registration',
      'REG-2015',
      { sector: 'MBO', total_ru: 159.99, primary_process_ru: 100 },
      { re_registration: false, subject_ok: null, missing: { total: 0.01, primary: 0, subject: 0 } },
    ],
    [
      're-registration',
      'REG-2015',
      { sector: 'VSO', total_ru: 160, primary_process_ru: 100 },
      { re_registration: true, subject_ok: null },
    ],
    ['re-registration', 'REG-2015', { total_ru: 200 }, { max_general_ru: 100, average_per_year: 50 }],
    ['re-registration', 'REG-2015+VO-2014', { fte: 1, years: 4 }, { basic_right_hours_4y: 332, gap: 0 }],
    [
      'register-hours',
      'REG-2015',
      { kind: '6.4.c', hours_per_year: [40, 2.5] },
      { accepted_ru: 8.5, rejected: 34, per_year: [6, 2.5] },
    ],
    [
      'register-hours',
      'REG-2015',
      { kind: '6.2.e', hours: 10 },
      { reading_per_year: 6, reading_per_committee: 6 },
    ],
    ['register-hours', 'REG-2015', { kind: '6.4.a', half_days: 3, hours: 10 }, { accepted_ru: 3 }],
    ['register-hours', 'REG-2015', ARTICLE, { accepted_ru: 12 }],
    ['register-hours', 'REG-2015', { ...ARTICLE, placed: false }, { accepted_ru: 0, flag: 'NOT_PLACED' }],
    ['register-hours', 'REG-2015', { ...ARTICLE, kind: '7.4.c' }, { accepted_ru: null, flag: 'NO_RATE' }],
    ['register-hours', 'REG-2015', { kind: 'BHV', subject: 'lo', hours: 14 }, { accepted_ru: 12 }],
    [
      'register-hours',
      'REG-2015',
      { kind: 'EHBO', subject: 'LO', hours: 14, test_passed: false },
      { accepted_ru: 0, pending_ru: 12 },
    ],
    [
      'register-hours',
      'REG-2015',
      { contact_hours: 6, demonstrable_prep: 2, other_prep: 1, online: true },
      { accepted_ru: 0, pending_ru: 8, rejected: 1 },
    ],
    ['register-hours', 'REG-2015', { kind: '7.1.a', hours: 4.5 }, { accepted_ru: 4.5 }],
    ['weeks', 'PO-2019', { hours_per_year: 49.8, hours_per_week: 1.2 }, { implied_weeks: 41.5 }],
    ['starter', 'PO-2014', { fte: 0.65, starter: false }, { extra_hours: 0 }],
    ['school-average', 'PO-2019', { school_fte: 10 }, { school_pot_eur: null, individual_claim: true }],
    ['indexation', 'PO-2024', { base_eur: 600 }, { indexed_eur: 629.4 }],
    ['grant', 'PO-2021-GRANT', { pupils: 3 }, { grant_eur: 282.6 }],
    [
      'flemish-funds',
      'VL-2023',
      { budget_year: 2025, level: 'basis', organic_posts: 10, amount_per_post_eur: 80.5, unspent_eur: 500 },
      {
        reference_date: '2024-02-01',
        budget_eur: 805,
        max_reserve_eur: 402.5,
        repay_eur: 97.5,
        instalment_june_eur: 322,
      },
    ],
  ])('%s under %s with %j', (calculator, ruleset, inputs, expected) => {
    expect(check(calculator, ruleset, inputs, expected)).toEqual({ id: 'X', state: 'passed' });
  });
});

describe('an unrounded number', () => {
  // (6,000 + 7) / 72,000 = 8.3430555...%
  const inputs = { personnel_lumpsum_eur: 72_000, money_eur: 7, hours: 120, hourly_cost_eur: 50 };
  const told = (pct: number) => check('lumpsum-share', 'VO-2014', inputs, { pct_unrounded: pct }).state;

  it('is compared to as many decimals as the example writes, four at least', () => {
    expect([8.3431, 8.343056, 8.343055555555557].map(told)).toEqual(['passed', 'passed', 'passed']);
    expect([8.3, 8.343, 8.34306, 8.343055].map(told)).toEqual(['failed', 'failed', 'passed', 'failed']);
  });
});

describe('an example that can not be read', () => {
  it.each<[string, string, Values]>([
    ['basic-right', 'VO-2014', { school_year: '2014/2015', function_category: 'leraar', fte: 'veel' }],
    ['basic-right', 'VO-2014', { school_year: '2014/2015', function_category: 'leraar', fte: -0.1 }],
    ['basic-right', 'VO-2014', { sector: 'PO', function_category: 'leraar', fte: 1 }],
    ['basic-right', 'PO-2019', { ...PO, school_year: '2020/2021', fte: 1 }],
    ['basic-right', 'PO-2019', { ...PO, fte: 1, contract_fte: 0.8 }],
    [
      'basic-right-part-year',
      'VO-2014',
      { function_category: 'leraar', fte: 1, start: '2015-03-01', end: '2015-02-01' },
    ],
    ['year-end', 'PO-2019', { granted_hours: 83 }],
    ['saving', 'VO-2018', { saving_agreed: true }],
    ['saving', 'PO-2023', { agreement: 'CAO PO 1999' }],
    ['task-policy', 'PO-2019', { function_category: 'leraar', fte: 1, element_d_hours: 60 }],
    ['lumpsum-share', 'VO-2014', {}],
    ['lumpsum-share', 'VO-2014', { personnel_lumpsum_eur: 1, hours: 1 }],
    ['lumpsum-share', 'VO-2014', { teacher_fte: 1 }],
    ['hour-value', 'VO-2014', { annual_hours: 1659 }],
    ['plan-cost', 'HANDBOOK-2014', { participants: 2, hours: 3 }],
    ['calendar-year', 'VO-2014', { calendar_year: 2015, spending_school_year_2012_2013_eur: 1 }],
    ['deadline', 'VO-2014', { frameworks_agreed: '2014-11-01', plan_agreed: '2014-11-01' }],
    ['deadline', 'VO-2014', { frameworks_agreed: '2014-02-30' }],
    ['deadline', 'VO-2014', { registered: '2014-11-01' }],
    ['coverage', 'VO-2014', { staff: 3, with_valid_plan: 4 }],
    ['evc', 'VO-2014', { education_level: 'niveau 9' }],
    ['start-qualification', 'VO-2014', { education_level: 'mbo', course_cost_eur: 1 }],
    ['re-registration', 'REG-2015', { sector: 'VO', total_ru: 160, primary_process_ru: 100 }],
    ['re-registration', 'REG-2015', { sector: 'PO', years: 5, total_ru: 160, primary_process_ru: 100 }],
    ['register-hours', 'REG-2015', { kind: '8.1', hours: 1 }],
    ['register-hours', 'REG-2015', { kind: '5.5.a', hours: 12, hours_per_year: [10, 3] }],
    ['register-hours', 'REG-2015', { kind: '6.4.a', hours: 8 }],
    ['register-hours', 'REG-2015', { kind: '7.4.a', words: 1200 }],
    ['register-hours', 'REG-2015', { kind: 'EHBO', hours: 8 }],
    ['flemish-funds', 'VL', { organic_posts: 3 }],
    ['flemish-funds', 'VO-2014', { budget_year: 2024 }],
    ['no-calculator', 'VO-2014', { a: 1 }],
  ])('%s under %s with %j is unsupported', (calculator, ruleset, inputs) => {
    expect(check(calculator, ruleset, inputs, { anything: 1 }).state).toBe('unsupported');
  });

  it('is told with its number where it has no name', () => {
    const broken = [{ id: 'A', calculator: 'grant' }, 'text'];
    expect(checkExamples(broken, seededRuleBook()).map(({ id, state }) => [id, state])).toEqual([
      ['A', 'unsupported'],
      ['2', 'unsupported'],
    ]);
  });

  it('does not pass because nothing is expected', () => {
    expect(check('grant', 'PO-2021-GRANT', { pupils: 3 }, {}).state).toBe('unsupported');
  });
});
