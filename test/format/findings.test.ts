import { expect, test } from 'vitest';
import type { CheckName } from '~/app/domain/compliance';
import { findingSentence, toldFindings } from '~/app/format/findings';

const say = (check: CheckName, code: string, values: Record<string, number | string | null>) =>
  findingSentence({ check, reason: { code, values } });

test('a finding is one or two sentences', () => {
  expect(say('ten-percent', 'missed', { calendarYear: 2025, shareTenths: 95, difference: -12_345 })).toBe(
    'In 2025 ging 9,5% van de personele lumpsum naar professionalisering. Dat is €\u00a0123,45 minder dan de cao vraagt.',
  );
  expect(
    say('ten-percent', 'board-missed', { calendarYear: 2025, shareTenths: 95, difference: -12_345 }),
  ).toBe(
    'In 2025 ging 9,5% van de personele lumpsum van deze school naar professionalisering. De 10% geldt voor alle scholen van het bestuur samen.',
  );
  expect(say('unused-right', 'lapses', { hours: 120_400, cents: 0, persons: 37 })).toBe(
    '1.204 uur van 37 mensen vervalt op 31 juli als er niets meer mee gebeurt.',
  );
  // hours and money lapse of other people
  expect(
    say('unused-right', 'lapsed', { hours: 120_400, persons: 162, cents: 410_000, moneyPersons: 165 }),
  ).toBe('1.204 uur van 162 mensen en €\u00a04.100,00 van 165 mensen is op 31 juli vervallen.');
  // of so many of all that it would tell of whom nothing lapses
  expect(say('unused-right', 'lapses', { hours: 120_400, persons: null, cents: 0, moneyPersons: 0 })).toBe(
    '1.204 uur vervalt op 31 juli als er niets meer mee gebeurt.',
  );
  expect(say('without-team', 'persons', { persons: 1 })).toBe('Eén persoon hoort bij geen team.');
  expect(say('over-full-time', 'persons', { persons: 2 })).toBe(
    '2 mensen hebben banen die samen meer zijn dan een volledige baan.',
  );
  expect(say('rule-not-verified', 'NOT-VERIFIED', { key: 'carry_over_default', year: 2025 })).toBe(
    'We rekenen met de regel dat ongebruikt recht vervalt: niet nagekeken in de cao-tekst van 2025.',
  );
  expect(
    say('ten-percent-incomplete', 'hour-value', { calendarYear: 2026, category: 'management' }),
  ).toContain('De uurwaarde van directie in 2026');
});

test('a finding says no number of too few people', () => {
  const few = say('unused-right', 'lapsed', { hours: null, cents: null, persons: null });
  expect(few).toBe('Een deel van het basisrecht van enkele mensen is op 31 juli vervallen.');
  expect(say('right-not-defined', 'no-right', { group: 'management', persons: null })).toBe(
    'Voor directie (enkele mensen) is geen basisrecht vastgelegd. De school kan dat zelf doen bij Instellingen.',
  );
});

test('several groups without a right are one sentence', () => {
  const group = (name: string, persons: number | null) => ({
    check: 'right-not-defined' as const,
    reason: { code: 'no-right', values: { group: name, persons } },
  });
  const told = toldFindings([group('management', 9), group('support', null)]);
  expect(told.map(({ text }) => text)).toEqual([
    'Voor directie (9 mensen) en OOP (enkele mensen) is geen basisrecht vastgelegd. De school kan dat zelf doen bij Instellingen.',
  ]);
});
