import { expect, it } from 'vitest';
import { SchoolYear } from '~/app/domain/school-year';
import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import { dashboardJson } from '~/app/features/figures/dashboard-json';
import { explanationOf } from '~/app/features/figures/explain-figure';
import type { MixRow } from '~/app/features/figures/mix-types';
import { isShown } from '~/app/features/figures/shown';
import type { Database } from '~/db/connection.server';
import { onEveryDatabase } from '../../support/databases';
import { learning, makeSchoolOf, people } from './school-of';
import { shown, YEAR } from './small-school';

const LAST = SchoolYear.starting(YEAR.first - 1);

const each = (letter: string, count: number, more: Parameters<typeof learning>[3] = {}) =>
  Array.from({ length: count }, (_, index) => learning(`${letter}${index + 1}`, 10, 0, more));
const lastYear = { Schooljaar: LAST.label, Datum: '2024-11-05' };

/**
 * Three teams of six and one of twelve. Last year Alfa learned at the workplace, and of Bèta three took a course; this
 * year everybody took one but those of Gamma, who learned last year only.
 */
const makeSchool = async (db: Database) =>
  makeSchoolOf(
    db,
    [
      ...people('A', 6, 'Docent', 'Alfa'),
      ...people('B', 6, 'Docent', 'Bèta'),
      ...people('C', 6, 'Docent', 'Gamma'),
      ...people('D', 12, 'Docent', 'Delta'),
    ],
    [
      ...each('A', 6),
      ...each('B', 6),
      ...each('D', 12),
      ...each('A', 6, { ...lastYear, 'Leervorm (70-20-10)': 'werkplek' }),
      ...each('A', 2, lastYear),
      ...each('B', 3, lastYear),
      ...each('C', 5, lastYear),
      ...each('D', 12, lastYear),
    ],
  );

const years = (rows: readonly MixRow[]) =>
  Object.fromEntries(
    rows.map(({ label, cell, earlierYears = [] }) => [
      label,
      [...earlierYears.map((row) => row.cell), cell].map((of) => {
        if (!isShown(of)) return 'te weinig';
        return of.hours?.realised.tenths ?? of.hours?.realised.total ?? null;
      }),
    ]),
  );

onEveryDatabase('the years before of a team, category or theme', (open) => {
  it('stand beside the year of the dashboard', async () => {
    const { read, question } = await makeSchool(await open());
    const asked = question({ audience: 'persons', earlierYears: true });
    const { mix } = await read((board) => findDashboard(board, asked));
    expect(mix.byTeam[0]?.earlierYears?.map(({ label }) => label)).toEqual([
      '2022-2023',
      '2023-2024',
      '2024-2025',
    ]);
    const formal = [0, 0, 1000];
    expect(years(mix.byTeam)).toEqual({
      // 6 x 10 at the workplace and 2 x 10 formal: 75% and 25%
      Alfa: [0, 0, [750, 0, 250], formal],
      Bèta: [0, 0, formal, formal],
      Delta: [0, 0, formal, formal],
      // Also who learned nothing this year.
      Gamma: [0, 0, formal, 0],
    });
    // 60 at the workplace of 60 + 20 + 30 + 50 + 120 = 280
    expect(years(mix.byCategory)).toEqual({ leraar: [0, 0, [214, 0, 786], formal] });
    expect(years(mix.byTheme)).toEqual({ 'zonder thema': [0, 0, [214, 0, 786], formal] });
  });

  it('add up to the school of that year', async () => {
    const { read, question } = await makeSchool(await open());
    const asked = question({ audience: 'persons', earlierYears: true });
    const { mix } = await read((board) => findDashboard(board, asked));
    for (const rows of [mix.byTeam, mix.byCategory, mix.byTheme]) {
      for (const [index, year] of mix.years.slice(0, -1).entries()) {
        const sum = rows.reduce(
          (all, { earlierYears }) => all + (shown(earlierYears?.[index]?.cell).hours?.realised.total ?? 0),
          0,
        );
        expect(sum).toBe(shown(year.cell).hours?.realised.total);
      }
    }
  });

  it('hide a small team of that year, and another so that it does not follow by subtraction', async () => {
    const { read, question } = await makeSchool(await open());
    const { mix } = await read((board) => findDashboard(board, question({ earlierYears: true })));
    const formal = [0, 0, 1000];
    // Last year three of Bèta: with the five of Gamma they are enough people together.
    expect(years(mix.byTeam)).toEqual({
      Alfa: [0, 0, [750, 0, 250], formal],
      Bèta: [0, 0, 'te weinig', formal],
      Delta: [0, 0, formal, formal],
      Gamma: [0, 0, 'te weinig', 0],
    });
  });

  it('hide in an earlier year what the dashboard of that year hides', async () => {
    const { read, question } = await makeSchool(await open());
    const now = await read((board) => findDashboard(board, question({ earlierYears: true })));
    const then = await read((board) => findDashboard(board, question({ year: LAST })));
    const hiddenNow = now.mix.byTeam.filter(({ earlierYears }) => earlierYears?.at(-1)?.cell.suppressed);
    const hiddenThen = then.mix.byTeam.filter(({ cell }) => cell.suppressed);
    expect(hiddenNow.map(({ label }) => label)).toEqual(hiddenThen.map(({ label }) => label));
    expect(hiddenThen).toHaveLength(2);
  });

  it('have keys that explain them, and no more than is shown', async () => {
    const { read, question } = await makeSchool(await open());
    const all = await read((board) => findWorkings(board, question({ audience: 'persons' })));
    const totals = await read((board) => findWorkings(board, question()));
    const { mix } = await read((board) =>
      findDashboard(board, question({ audience: 'persons', earlierYears: true })),
    );
    const scopeOf = (label: string) =>
      mix.byTeam.find((row) => row.label === label)?.earlierYears?.at(-1)?.scope;
    expect(explanationOf(all, `leermix-werkplek?${scopeOf('Alfa')}`)).toMatchObject({
      about: 'Alfa, 2024-2025',
      shown: '75,0%',
      people: 6,
      period: { from: '2024-08-01', to: '2025-07-31' },
    });
    expect(explanationOf(totals, `leermix-formeel?${scopeOf('Bèta')}`)).toMatchObject({ suppressed: true });
    // 3 x 10
    expect(explanationOf(all, `leermix-totaal?${scopeOf('Bèta')}`)).toMatchObject({ shown: '30 uur' });
    expect(explanationOf(totals, `leermix-totaal?${scopeOf('Bèta')}`)).toMatchObject({ suppressed: true });
  });

  it('are worked out only where they are asked, whoever asked before', async () => {
    const { read, question } = await makeSchool(await open());
    const rowsOf = async (earlierYears?: boolean) => {
      const asked = question({ audience: 'persons', ...(earlierYears ? { earlierYears } : {}) });
      return (await read((board) => findDashboard(board, asked))).mix.byTeam;
    };
    expect((await rowsOf()).some((row) => row.earlierYears)).toBe(false);
    expect((await rowsOf(true)).every((row) => row.earlierYears?.length === 3)).toBe(true);
    expect((await rowsOf()).some((row) => row.earlierYears)).toBe(false);
  });

  it('are in the JSON', async () => {
    const { read, question } = await makeSchool(await open());
    const asked = question({ audience: 'persons', earlierYears: true });
    const told = dashboardJson(await read((board) => findDashboard(board, asked)));
    expect(told.mix.byTeam[0]?.earlierYears?.[2]).toMatchObject({
      schoolYear: '2024-2025',
      hours: { realised: { total: 80, work: { amount: 60, percent: 75, differencePoints: 5 } } },
    });
  });
});
