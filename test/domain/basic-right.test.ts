import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basicRight } from '~/app/domain/basic-right';
import { explainBasicRight } from '~/app/domain/basic-right-explained';
import { isFormula } from '~/app/domain/explanation';
import { fteShare } from '~/app/domain/fte';
import { job, rightsIn } from './support';

const part = (fteTenThousandths: number) => job({ fteTenThousandths });

describe('basic right', () => {
  it('is pro rata to the job size, contested until the agreement of 2016', () => {
    const right = basicRight(rightsIn(2014), [part(8000)]);
    expect(right.hours.amount).toBe(6640); // 83 x 0.8 = 66.40
    expect(right.money.amount).toBe(48_000); // 600 x 0.8 = 480.00
    expect(right.flags).toEqual(['pro-rata-contested']);
    expect(basicRight(rightsIn(2018), [part(8000)]).flags).toEqual([]);
    expect(basicRight(rightsIn(2014), [job()]).flags).toEqual([]);
  });

  it('is rounded once, after everything is added', () => {
    const two = [part(3333), part(3333)];
    expect(basicRight(rightsIn(2018), two).hours.amount).toBe(5533); // 83 x 0.6666 = 55.3278, not 27.66 + 27.66
  });

  it('is linear in the job size', () => {
    const year = rightsIn(2018);
    const size = fc.integer({ min: 0, max: 6000 });
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [first, second, both] = [a, b, a + b].map((fte) => basicRight(year, [part(fte)]).hours.exact);
        expect(first && second && both?.equals(first.add(second))).toBe(true);
      }),
    );
  });

  it('goes above full time, unless the school caps it', () => {
    expect(basicRight(rightsIn(2018), [part(11_000)]).hours.amount).toBe(9130); // 83 x 1.1 = 91.30
    const capped = basicRight(rightsIn(2018, { capAtFullTime: true }), [
      part(8000),
      job({ category: 'support', fteTenThousandths: 4000 }),
    ]);
    expect(capped.hours.amount).toBe(6867); // (83 x 0.8 + 40 x 0.4) / 1.2 = 68.666...
    expect(capped.flags).toContain('capped-at-full-time');
  });

  it('is never lowered by the cap because somebody is hired as well', () => {
    const jobs = [part(8000), job({ contractType: 'hired', fteTenThousandths: 5000 })];
    expect(basicRight(rightsIn(2018, { capAtFullTime: true }), jobs).hours.amount).toBe(6640); // 83 x 0.8 = 66.40
  });

  it('is whole for part-timers where the school chose so', () => {
    const right = basicRight(rightsIn(2014, { fullAmountForPartTimers: true }), [part(5000)]);
    expect([right.hours.amount, right.money.amount]).toEqual([8300, 60_000]);
    expect(right.flags).toEqual(['full-amount-for-part-timers']);
  });

  it('is not defined for management, hired staff, agency staff and trainees, and never zero', () => {
    for (const more of [
      { category: 'management' },
      { category: 'other' },
      { contractType: 'hired' },
      { contractType: 'agency' },
      { contractType: 'trainee' },
    ] as const) {
      const right = basicRight(rightsIn(2025), [job(more)]);
      expect([right.hours.amount, right.money.amount, right.flags]).toEqual([
        null,
        null,
        ['no-right-by-rule'],
      ]);
    }
  });

  it('is what the employer gives where no rule does', () => {
    const year = rightsIn(2025, {
      employerPolicy: { management: { hours: 4000, cents: null, proRata: true } },
    });
    const right = basicRight(year, [job({ category: 'management', fteTenThousandths: 9000 })]);
    expect(right.hours.amount).toBe(3600); // 40 x 0.9 = 36.00
    expect(right.money.amount).toBeNull();
    expect(right.flags).toEqual(['employer-policy', 'no-right-by-rule']);
  });

  it('is raised by the school, and never lowered', () => {
    const raised = basicRight(rightsIn(2025, { ownMinimum: { teacher: { hours: 10_000 } } }), [part(5000)]);
    expect(raised.hours.amount).toBe(5000); // 100 x 0.5 = 50.00
    const lowered = basicRight(rightsIn(2025, { ownMinimum: { teacher: { hours: 8299 } } }), [part(5000)]);
    expect(lowered.hours.amount).toBe(4150); // 83 x 0.5 = 41.50
    expect(lowered.flags).toContain('own-value-below-minimum');
  });

  it('of a teacher who also leads is the part that is defined, and says so', () => {
    const right = basicRight(rightsIn(2025), [
      part(6000),
      job({ category: 'management', fteTenThousandths: 4000 }),
    ]);
    expect(right.hours.amount).toBe(4980); // 83 x 0.6 = 49.80
    expect(right.flags).toContain('partly-not-defined');
  });

  it('in money of support staff was not known between two agreements', () => {
    const right = basicRight(rightsIn(2016), [job({ category: 'support' })]);
    expect(right.money.amount).toBeNull();
    expect(right.flags).toContain('rule-value-unknown');
  });

  it('grows by the extra hours of support staff when they ask and have a plan', () => {
    const support = [job({ category: 'support', fteTenThousandths: 5000 })];
    const asked = basicRight(rightsIn(2023), support, { requested: true, hasPlan: true });
    expect([asked.hours.amount, asked.extraHours]).toEqual([4150, 2150]); // (40 + 43) x 0.5 = 41.50
    expect(asked.flags).toContain('extra-pro-rata-not-verified');
    const withoutPlan = basicRight(rightsIn(2023), support, { requested: true, hasPlan: false });
    expect([withoutPlan.hours.amount, withoutPlan.flags.includes('plan-required')]).toEqual([2000, true]);
    expect(basicRight(rightsIn(2023), support, { requested: false, hasPlan: true }).extraHours).toBe(0);
    const always = rightsIn(2023, { supportExtraHours: 'with-every-plan' });
    expect(basicRight(always, support, { requested: false, hasPlan: true }).extraHours).toBe(2150);
  });
});

describe('basic right of part of a year', () => {
  const started = [job({ from: '2015-01-01' })];
  const changed = [
    job({ fteTenThousandths: 5000, to: '2015-01-31' }),
    job({ fteTenThousandths: 8000, from: '2015-02-01' }),
  ];

  it.each([
    ['full', 8300], // 83
    ['months', 4842], // 83 x 7/12 = 48.4166...
    ['days', 4821], // 83 x 212/365 = 48.2082...
  ] as const)('by the policy %s', (midYearPolicy, hours) => {
    const right = basicRight(rightsIn(2014, { midYearPolicy }), started);
    expect([right.hours.amount, right.flags]).toEqual([hours, ['mid-year-by-policy']]);
  });

  it('follows the size of the job by months', () => {
    expect(basicRight(rightsIn(2014), changed).hours.amount).toBe(5395); // 83 x (0.5 x 6 + 0.8 x 6) / 12 = 53.95
  });

  it('under the policy full is that of the time that gives most', () => {
    expect(basicRight(rightsIn(2014, { midYearPolicy: 'full' }), changed).hours.amount).toBe(6640); // 83 x 0.8
  });

  it('starts on the first day and ends with the last', () => {
    const year = rightsIn(2014);
    expect(basicRight(year, [job({ from: '2014-08-01', to: '2015-07-31' })]).flags).toEqual([]);
    expect(basicRight(year, [job({ from: '2015-08-01' })]).hours.amount).toBe(0);
    expect(basicRight(year, [job({ to: '2014-07-31' })]).hours.amount).toBe(0);
    expect(basicRight(year, [job({ from: '2015-07-31' })]).hours.amount).toBe(22); // 83 / 12 / 31 = 0.2231
  });

  it('caps at full time only while the jobs are above it', () => {
    const jobs = [part(8000), job({ fteTenThousandths: 4000, from: '2015-02-01' })];
    const right = basicRight(rightsIn(2014, { capAtFullTime: true }), jobs);
    expect(right.hours.amount).toBe(7470); // 83 x (0.8 x 6 + 1.0 x 6) / 12 = 74.70
  });
});

describe('why', () => {
  it('tells 83 uur x 0,8 = 66,4 uur with its rule', () => {
    const why = explainBasicRight(rightsIn(2025), [part(8000)], 'hours');
    expect(why.formula).toMatchObject({
      name: 'basicRight',
      unit: 'hour',
      operator: 'multiply',
      value: 66.4,
      terms: [
        { name: 'fullTimeRight', value: 83, unit: 'hour', ruleId: 'VO18-01' },
        { name: 'jobSize', value: 0.8, unit: 'fte' },
      ],
    });
    expect(why.rules).toMatchObject([{ id: 'VO18-01', version: 1, status: 'WEB-VERIFIED', value: 83 }]);
    expect(why.settings).toEqual([]);
  });

  it('tells the months and the setting that decided on them', () => {
    const why = explainBasicRight(rightsIn(2014), [job({ from: '2015-01-01' })], 'money');
    expect(isFormula(why.formula) && why.formula.terms.at(-1)).toMatchObject({
      name: 'yearShare',
      of: { part: 7, whole: 12, unit: 'month' },
      setting: 'midYearPolicy',
    });
    expect(why.settings).toEqual([{ key: 'midYearPolicy', value: 'months', source: 'D2' }]);
  });

  it('has the value that is shown, whatever the jobs', () => {
    const year = rightsIn(2023, { capAtFullTime: true });
    const size = fc.integer({ min: 1, max: 12_000 });
    fc.assert(
      fc.property(size, size, fc.boolean(), (a, b, midYear) => {
        const jobs = [
          part(a),
          job({ category: 'support', fteTenThousandths: b, from: midYear ? '2023-11-10' : '2020-01-01' }),
        ];
        const shown = basicRight(year, jobs).hours.exact;
        expect(explainBasicRight(year, jobs, 'hours').formula.value).toBe(shown?.toNumber());
        expect(fteShare(a).isZero).toBe(false);
      }),
    );
  });
});
