import { expect, it } from 'vitest';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import { onEveryDatabase } from '../../support/databases';
import { makeSmallSchool, shown } from './small-school';

onEveryDatabase('the learning of a school', (open) => {
  it('divides over work, social and formal; wishes and what was cancelled do not count', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const { mix } = await read((board) => findDashboard(board, question()));
    const { hours, participations, money } = shown(mix.school);
    expect(hours?.realised).toEqual({
      // work 20; social 5 x 20 + 2 x 12; formal 60 + 16 x 8 + 15 + 80: together 427
      amounts: [2_000, 12_400, 28_300],
      total: 42_700,
      // 4.68, 29.04 and 66.28 add up to 100.0
      tenths: [47, 290, 663],
      differenceTenths: [-653, 90, 563],
    });
    // five times 10 hours more
    expect(hours?.planned.amounts).toEqual([7_000, 12_400, 28_300]);
    expect(participations?.realised.amounts).toEqual([1, 7, 24]);
    expect(participations?.planned.amounts).toEqual([6, 7, 24]);
    expect(money?.realised.amounts).toEqual([0, 40_000, 220_000]);
    expect(mix.guidelineTenths).toEqual([700, 200, 100]);
    expect(mix.years.map(({ label }) => label)).toEqual(['2022-2023', '2023-2024', '2024-2025', '2025-2026']);
    expect(shown(mix.years[3]?.cell).hours).toEqual(hours);
    expect(shown(mix.years[0]?.cell).hours?.realised.tenths).toBeNull();
  });

  it('is the same summed over teams, categories and themes', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const { mix, themes } = await read((board) => findDashboard(board, question()));
    const whole = shown(mix.school);
    for (const rows of [mix.byTeam, mix.byCategory, mix.byTheme]) {
      for (const measure of ['hours', 'participations', 'money'] as const) {
        for (const side of ['planned', 'realised'] as const) {
          const sums = [0, 1, 2].map((index) =>
            rows.reduce((all, { cell }) => all + (shown(cell)[measure]?.[side].amounts[index] ?? 0), 0),
          );
          expect(sums).toEqual(whole[measure]?.[side].amounts);
        }
      }
    }
    expect(
      themes.map(({ label, cell }) => [
        label,
        shown(cell).hoursRealised,
        shown(cell).persons,
        shown(cell).teams,
      ]),
    ).toEqual([
      ['Digitaal', 0, 5, 1],
      // 6 x 10 + 16 x 8
      ['Toetsen', 18_800, 16, 3],
      // 5 x 20 + 20 + 2 x 12 + 15 + 80, of five, one, two and T3
      ['zonder thema', 23_900, 9, 2],
    ]);
  });

  it('has only the measures that are asked for, but the school has all', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const { mix } = await read((board) => findDashboard(board, question('persons', { measures: ['hours'] })));
    expect(Object.keys(shown(mix.byTeam[0]?.cell))).toEqual(['persons', 'hours']);
    expect(shown(mix.school).money).toBeDefined();
  });
});
