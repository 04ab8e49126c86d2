import { describe, expect, test } from 'vitest';
import { boardShare } from '~/app/domain/board-share';
import { findings, type SchoolFacts } from '~/app/domain/compliance';
import { lumpsumShare } from '~/app/domain/lumpsum';
import { euros } from '~/app/domain/money';
import { seededRuleBook } from '~/seeds/rules';

const book = seededRuleBook();
const rule = book.byId('VO18-05');
const unverified = book.byId('VO16-06s');

const nothing: SchoolFacts = {
  schoolYear: '2025-2026',
  firstYear: 2025,
  lumpsum: [],
  tenPercentLevel: 'school',
  lapsing: { hours: 0, cents: 0, persons: 0, moneyPersons: 0, rule: null, ended: false },
  overFullTime: 0,
  chargedAboveRight: { persons: 0, rule: null },
  notDefined: [],
  withoutTeam: 0,
  rulesInUse: [],
};

describe('the checks', () => {
  test('find nothing where there is nothing', () => {
    expect(findings(nothing)).toEqual([]);
  });

  test('tell all they find, in their order', () => {
    const facts: SchoolFacts = {
      ...nothing,
      lumpsum: [
        {
          calendarYear: 2025,
          ended: true,
          onlyAutumn: false,
          complies: false,
          shareTenths: 95,
          difference: -100,
          missing: [{ what: 'hour-value', category: 'other' }],
          rule,
        },
        {
          calendarYear: 2026,
          ended: false,
          onlyAutumn: false,
          complies: false,
          shareTenths: 20,
          difference: -900,
          missing: [],
          rule,
        },
      ],
      lapsing: { hours: 100, cents: 0, persons: 1, moneyPersons: 0, rule: unverified, ended: false },
      overFullTime: 1,
      chargedAboveRight: { persons: 1, rule: null },
      notDefined: [{ group: 'management', persons: 2, rule: null }],
      withoutTeam: 3,
      rulesInUse: [rule, unverified].filter((each) => each !== null),
    };
    expect(findings(facts).map(({ check, reason }) => `${check} ${reason.code}`)).toEqual([
      'ten-percent missed',
      'ten-percent not-yet',
      'ten-percent-incomplete hour-value',
      'unused-right lapses',
      'charged-above-right persons',
      'over-full-time persons',
      'right-not-defined no-right',
      'without-team persons',
      'rule-not-verified NOT-VERIFIED',
    ]);
  });
});

test('a school of which the board has to reach the 10% is told its share, and misses nothing itself (D4)', () => {
  const year = { calendarYear: 2024, complies: false, shareTenths: 82, difference: -900, missing: [], rule };
  const codesOf = (tenPercentLevel: 'board' | 'school', ended: boolean) =>
    findings({ ...nothing, tenPercentLevel, lumpsum: [{ ...year, onlyAutumn: false, ended }] }).map(
      ({ reason }) => reason.code,
    );
  expect([codesOf('board', true), codesOf('board', false)]).toEqual([['board-missed'], ['board-not-yet']]);
  expect([codesOf('school', true), codesOf('school', false)]).toEqual([['missed'], ['not-yet']]);
});

test('a calendar year of which only the autumn was recorded misses no 10%', () => {
  const year = { calendarYear: 2022, complies: false, shareTenths: 31, difference: -900, missing: [], rule };
  const checksOf = (onlyAutumn: boolean, ended: boolean) =>
    findings({ ...nothing, lumpsum: [{ ...year, onlyAutumn, ended }] }).map(({ check }) => check);
  expect(checksOf(false, true)).toEqual(['ten-percent']);
  expect(checksOf(true, true)).toEqual([]);
  expect(checksOf(true, false)).toEqual([]);
});

describe('the 10% of a board', () => {
  const school = (spentCents: number, lumpsumCents: number | null) =>
    lumpsumShare({
      book,
      sector: 'VO',
      calendarYear: 2025,
      denominator: lumpsumCents === null ? null : { kind: 'stated', cents: lumpsumCents, isEstimate: false },
      spending: [{ kind: 'general-costs', category: null, hours: 0, cents: spentCents }],
      hourValues: {},
    });

  test('is reached together, also when one school misses it', () => {
    // (15 + 7) / (100 + 100) = 11%
    const share = boardShare([school(15_00, 100_00), school(7_00, 100_00)]);
    expect(share).toMatchObject({ shareTenths: 110, complies: true, incomplete: false });
    expect(share.total.equals(euros(22_00))).toBe(true);
  });

  test('cannot be told while a school has not told its lumpsum', () => {
    expect(boardShare([school(15_00, 100_00), school(7_00, null)])).toMatchObject({
      lumpsum: null,
      shareTenths: null,
      complies: null,
    });
    expect(boardShare([])).toMatchObject({ lumpsum: null, complies: null });
  });
});
