import { describe, expect, test } from 'vitest';
import type { Cell } from '~/app/features/imports/import-types';
import { parseDate, parseSchoolYear } from '~/app/features/imports/parse-date';
import {
  type NumberStyle,
  numberStyle,
  parseNumber,
  type Quantity,
} from '~/app/features/imports/parse-number';
import { splitName } from '~/app/features/imports/person-names';

describe('numbers', () => {
  const hundredths = (cell: Cell, quantity: Quantity = 'euro', style: NumberStyle = 'unknown') => {
    const parsed = parseNumber(cell, style, quantity);
    return parsed.value?.toHundredths() ?? parsed.reason;
  };

  test.each<[Cell, number]>([
    ['1250', 125000],
    ['1250,5', 125050],
    ['1250.50', 125050],
    ['€ 1.234,50', 123450],
    ['€ 1,234.50', 123450],
    ['EUR 1 234,50', 123450],
    ['1.234.567', 123456700],
    ['€ 600,-', 60000],
    ['1.200', 120000],
    [12.5, 1250],
    [0.1 + 0.2, 30],
  ])('%s', (cell, expected) => expect(hundredths(cell)).toBe(expected));

  test('hours may be written with uur or as 2:30', () => {
    expect(hundredths('66,4 uur', 'hours')).toBe(6640);
    expect(hundredths('2:30', 'hours')).toBe(250);
  });

  test('what can be read in two ways is an error with both readings', () => {
    expect(hundredths('1.234', 'hours')).toMatch(/1234 zijn of 1,234/);
    expect(hundredths('1,234')).toMatch(/1234 zijn of 1,234/);
  });

  test('the rest of the column tells how to read it', () => {
    expect(numberStyle(['8,5', '1.234'])).toBe('comma');
    expect(numberStyle(['8.5', '1.234'])).toBe('point');
    expect(numberStyle(['8.5', '8,5'])).toBe('unknown');
    expect(hundredths('1.234', 'hours', 'comma')).toBe(123400);
    expect(hundredths('1,234', 'hours', 'comma')).toBe(123);
  });

  test('a job size has no thousands, so 1.000 is one', () => expect(hundredths('1.000', 'fte')).toBe(100));

  test('what is no number says so', () => {
    expect(hundredths('veel')).toMatch(/geen getal/);
    expect(hundredths('-5')).toMatch(/negatief/);
    expect(hundredths(true)).toMatch(/geen getal/);
    expect(hundredths(Number.POSITIVE_INFINITY)).toMatch(/geen getal/);
    expect(hundredths({ date: '2026-02-01' })).toMatch(/datum en geen getal/);
  });
});

describe('dates', () => {
  const day = (cell: Cell) => {
    const parsed = parseDate(cell);
    return parsed.value ?? parsed.reason;
  };

  test.each<[Cell, string]>([
    ['12-3-2026', '2026-03-12'],
    ['12/03/26', '2026-03-12'],
    ['01.08.1985', '1985-08-01'],
    ['12 mrt 2026', '2026-03-12'],
    ['12 maart 2026', '2026-03-12'],
    ['do 12 mrt. 2026', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['2026-03-12T00:00:00.000Z', '2026-03-12'],
    ['12-03-2026 00:00', '2026-03-12'],
    ['20260312', '2026-03-12'],
    [20260312, '2026-03-12'],
    [{ date: '2026-03-12' }, '2026-03-12'],
  ])('%s', (cell, expected) => expect(day(cell)).toBe(expected));

  test('what is no day says why', () => {
    expect(day('31-2-2026')).toMatch(/bestaat niet/);
    expect(day('3/14/2026')).toMatch(/maand komt na de dag/);
    expect(day('12-3-1026')).toMatch(/jaar 1026/);
    expect(day('voorjaar')).toMatch(/geen datum/);
    expect(day(46093)).toMatch(/getal en geen datum/);
  });
});

describe('school years', () => {
  test.each<[Cell, number | RegExp]>([
    ['2025-2026', 2025],
    ['2025/2026', 2025],
    ['2025-26', 2025],
    ['25/26', 2025],
    ['schooljaar 2025-2026', 2025],
    ['2025', /2025-2026/],
    ['2025-2027', /geen schooljaar/],
  ])('%s', (cell, expected) => {
    const parsed = parseSchoolYear(cell);
    if (typeof expected === 'number') expect(parsed.value).toBe(expected);
    else expect(parsed.reason).toMatch(expected);
  });
});

describe('full names', () => {
  test.each([
    ['Jan de Vries', 'Jan', 'de', 'Vries'],
    ['Vries, Jan de', 'Jan', 'de', 'Vries'],
    ['de Vries, Jan', 'Jan', 'de', 'Vries'],
    ['Vries, de, Jan', 'Jan', 'de', 'Vries'],
    ['Anna Maria van der Berg', 'Anna Maria', 'van der', 'Berg'],
    ['Yilmaz, Ali', 'Ali', '', 'Yilmaz'],
    ['Zoë Bakker-Smit', 'Zoë', '', 'Bakker-Smit'],
    ['Bakker', '', '', 'Bakker'],
  ])('%s', (written, firstName, infix, lastName) => {
    expect(splitName(written)).toEqual({ firstName, infix, lastName });
  });
});
