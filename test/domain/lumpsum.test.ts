import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarYearTotal, spentInCalendarYear } from '~/app/domain/calendar-year';
import { averagePersonnelCost, hourValue } from '~/app/domain/hour-value';
import { type LumpsumInput, lumpsumShare } from '~/app/domain/lumpsum';
import type { Denominator } from '~/app/domain/lumpsum-denominator';
import { explainLumpsumShare, timeFigure } from '~/app/domain/lumpsum-explained';
import { formulaLines } from '~/app/format/formula';
import { seededRuleBook } from '~/seeds/rules';

const book = seededRuleBook();
const fifty = hourValue(book, 'VO', '2015-12-31', { hourlyCents: 5000, yearlyCents: null });
const stated = (cents: number): Denominator => ({ kind: 'stated', cents, isEstimate: false });

function share(more: Partial<LumpsumInput>) {
  return lumpsumShare({
    book,
    sector: 'VO',
    calendarYear: 2015,
    denominator: stated(800_000_000),
    spending: [],
    hourValues: { teacher: fifty },
    ...more,
  });
}

const spent = (hours: number, cents: number) =>
  [{ kind: 'basic-right', category: 'teacher', hours, cents }] as const;

describe('10% of the personnel lumpsum', () => {
  it('counts time and money together', () => {
    const result = share({ spending: spent(1_150_000, 25_000_000) });
    expect(result.cents).toMatchObject({
      time: 57_500_000,
      total: 82_500_000,
      required: 80_000_000,
      difference: 2_500_000,
    }); // 11,500 x 50 + 250,000
    expect([result.shareTenths, result.complies]).toEqual([103, true]);
  });

  it('is tested on the unrounded figure', () => {
    const short = share({ spending: spent(1_159_900, 22_000_000) }); // 11,599 x 50 + 220,000 = 799,950
    expect([short.shareTenths, short.complies, short.cents.difference]).toEqual([100, false, -5000]);
    expect(share({ spending: spent(1_160_000, 22_000_000) }).complies).toBe(true); // exactly 800,000
  });

  it('does not change by rounding', () => {
    const amount = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(amount, amount, (lumpsum, cents) => {
        const result = share({ denominator: stated(lumpsum), spending: spent(0, cents) });
        expect(result.complies).toBe(BigInt(cents) * 10n >= BigInt(lumpsum));
      }),
    );
  });

  it('never counts hours without a value as zero', () => {
    const spending = [
      ...spent(0, 1000),
      { kind: 'assigned', category: 'support', hours: 100, cents: 0 } as const,
    ];
    const result = share({ spending });
    expect(result.parts[1]).toMatchObject({ timeValue: null, timeCents: null });
    expect([result.incomplete, result.complies]).toEqual([true, null]);
    expect(result.flags).toContain('hour-value-missing');
    expect(share({ spending: [...spending, ...spent(0, 80_000_000)] }).complies).toBe(true);
  });

  it('rounds time once: the lines add up to the figure of the year', () => {
    const cent = hourValue(book, 'VO', '2015-12-31', { hourlyCents: 1, yearlyCents: null });
    const half = (category: 'teacher' | 'support' | 'management') =>
      ({ kind: 'assigned', category, hours: 50, cents: 0 }) as const;
    const hourValues = { teacher: cent, support: cent, management: cent };
    const result = share({ spending: [half('teacher'), half('support'), half('management')], hourValues });
    // 0.5 hour x 0.01 = 0.005 each, rounded one by one 0.03; together 0.015, rounded 0.02
    expect(result.cents.time).toBe(2);
    expect(result.parts.map(({ timeCents }) => timeCents)).toEqual([1, 1, 0]);
    // the line that is a cent less says why: 0.01 - 0.01
    const line = timeFigure(result.parts[2] as (typeof result.parts)[number], hourValues);
    expect(formulaLines(line).map(({ text }) => text)).toEqual([
      '€\u00a00,01 - €\u00a00,01 = €\u00a00,00',
      '0,5 uur x €\u00a00,01 per uur = €\u00a00,01',
    ]);
  });

  it('is told to the last decimal that the outcome needs, or as the fraction that it is', () => {
    const text = (hours: number, yearlyCents: number) => {
      const teacher = hourValue(book, 'VO', '2015-12-31', { hourlyCents: null, yearlyCents });
      const [part] = share({ spending: spent(hours, 0), hourValues: { teacher } }).parts;
      return part && formulaLines(timeFigure(part, { teacher }))[0]?.text;
    };
    // 98,240 / 1659 = 59.216395...; 5128.5 x 59.2164 = 303,691.31 and x 98,240 / 1659 = 303,691.28
    expect(text(512_850, 9_824_000)).toBe('5.128,5 uur x (€\u00a098.240,00 : 1.659 uur) = €\u00a0303.691,28');
    // 10 x 59.216 = 592.16
    expect(text(1_000, 9_824_000)).toBe('10 uur x €\u00a059,216 per uur = €\u00a0592,16');
  });

  it('cannot be told without a denominator', () => {
    const result = share({ denominator: null });
    expect([result.share, result.complies, result.flags]).toEqual([null, null, ['denominator-missing']]);
  });

  it('marks the denominator as own definition since the funding has no personnel part', () => {
    expect(share({ calendarYear: 2021 }).flags).toEqual([]);
    expect(share({ calendarYear: 2022 }).flags).toEqual(['denominator-own-definition']);
    expect(share({ calendarYear: 2025 }).flags).toEqual(['denominator-own-definition']);
  });

  it('estimates the personnel part of a whole funding', () => {
    const result = share({ denominator: { kind: 'share-of-total', cents: 1_000_000_000 } });
    expect(result.cents.denominator).toBe(850_000_000); // 10,000,000 x 0.85
    expect(result.flags).toContain('denominator-estimate');
  });

  it('has no amounts for the base funding of other years', () => {
    const denominator = {
      kind: 'base-funding',
      mainLocations: 1,
      sideLocations: 0,
      pupilsLowRate: 1,
      pupilsHighRate: 0,
    } as const;
    expect(share({ denominator, calendarYear: 2023 }).cents.denominator).toBeNull();
    expect(share({ denominator, calendarYear: 2022 }).denominator?.totalFunding?.toCents()).toBe(23_492_783); // 227,160.97 + 7,766.86
  });

  it('explains itself', () => {
    const input = { spending: spent(1_150_000, 25_000_000) };
    const why = explainLumpsumShare(share(input), { teacher: fifty });
    expect(why.formula).toMatchObject({ name: 'difference', operator: 'subtract', value: 25_000 });
    expect(why.rules.map((rule) => rule.id)).toEqual(['VO14-13']);
  });
});

describe('hour value', () => {
  it('is the yearly cost over the annual hours, unrounded', () => {
    const value = hourValue(book, 'VO', '2014-08-01', { hourlyCents: null, yearlyCents: 7_894_824 });
    expect(value.cents).toBe(4759); // 78,948.24 / 1659 = 47.5878...
    expect(value.explanation.rules.map((rule) => rule.id)).toEqual(['VOX-01']);
  });

  it('is not defined when nothing is told, or no rule gives the annual hours', () => {
    expect(hourValue(book, 'VO', '2014-08-01', null).value).toBeNull();
    expect(hourValue(book, 'PO', '2014-08-01', { hourlyCents: null, yearlyCents: 1 }).value).toBeNull();
  });

  it('can start from the published average cost', () => {
    expect(averagePersonnelCost(book, 'VO', 'teacher', 3, '2014-06-01')?.value.toNumber()).toBe(78_948.24);
    expect(averagePersonnelCost(book, 'VO', 'support', 3, '2014-06-01')?.value.toNumber()).toBe(41_942.9);
    expect(averagePersonnelCost(book, 'VO', 'support', 3, '2021-06-01')).toBeNull();
  });
});

describe('calendar year', () => {
  it('takes seven twelfths of one school year and five of the next', () => {
    const total = calendarYearTotal(2015, 60_000_000, 72_000_000);
    expect(total.totalCents).toBe(65_000_000); // 600,000 x 7/12 + 720,000 x 5/12
  });

  it('books what has a date on its date, and spreads only the rest', () => {
    const spending = [
      { on: '2015-12-31', schoolYear: 2015, amount: 100 },
      { on: '2016-01-01', schoolYear: 2015, amount: 1000 },
      { on: null, schoolYear: 2015, amount: 1200 },
    ];
    expect(spentInCalendarYear(spending, 2015).toNumber()).toBe(600); // 100 + 1200 x 5/12
    expect(spentInCalendarYear(spending, 2016).toNumber()).toBe(1700); // 1000 + 1200 x 7/12
  });

  it('never spends more or less than was spent', () => {
    const on = fc.constantFrom(null, '2015-08-01', '2016-07-31');
    const spending = fc.array(
      fc.record({ on, schoolYear: fc.constant(2015), amount: fc.integer({ min: 0, max: 100_000 }) }),
    );
    fc.assert(
      fc.property(spending, (items) => {
        const total = spentInCalendarYear(items, 2015).add(spentInCalendarYear(items, 2016));
        expect(total.toNumber()).toBe(items.reduce((sum, item) => sum + item.amount, 0));
      }),
    );
  });
});
