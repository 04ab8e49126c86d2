import { describe, expect, test } from 'vitest';
import { readAmount, writeAmount } from '~/app/format/read-amount';

describe('amounts as people write them', () => {
  test.each([
    ['€ 1.234.567,00', 123_456_700],
    ['1234567,5', 123_456_750],
    ['47,59', 4759],
    ['47.59', 4759],
    ['€\u00a01.234,50', 123_450],
    ['1.234', 123_400],
    ['3500,-', 350_000],
    ['12,5 uur', 1250],
    ['EUR 10', 1000],
    ['0,01', 1],
    ['0', 0],
  ])('%s', (written, hundredths) => {
    expect(readAmount(written)).toBe(hundredths);
  });

  test.each([
    '',
    'tien',
    '1,2,3',
    '1.23.456',
    '12,345',
    '-5',
    '1e9',
    '99999999999999',
    '1 2x',
    '.5',
    '1,234.50',
  ])('%j is none', (written) => {
    expect(readAmount(written)).toBeNull();
  });

  test.each([0, 1, 10, 4759, 123_456_750])('%i is read as it is written', (hundredths) => {
    expect(readAmount(writeAmount(hundredths))).toBe(hundredths);
  });
});
