import { expect, it } from 'vitest';
import { SchoolYear } from '~/app/domain/school-year';
import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import { dashboardJson } from '~/app/features/figures/dashboard-json';
import { dashboardText } from '~/app/features/figures/dashboard-text';
import { explainFigure } from '~/app/features/figures/explain.server';
import { enterPupilCount } from '~/app/features/settings/pupil-count-commands.server';
import { closeYear } from '~/app/features/year-closing/closing-commands.server';
import { onEveryDatabase } from '../../support/databases';
import { author } from '../../support/school-factory';
import { makePrimarySchool, YEAR } from './primary-school';
import { shown } from './small-school';

onEveryDatabase('the figures of a primary school', (open) => {
  it('have hours by school year and money by calendar year', async () => {
    const { read, question } = await makePrimarySchool(await open());
    const { rights, periods, fullTimeHours } = await read((board) => findDashboard(board, question()));
    const { hours, money } = shown(rights.total);
    expect([periods.hours.label, periods.money.label]).toEqual(['2025-2026', '2026']);
    expect(hours).toMatchObject({
      // 6 x 66.40 + 5 x 83 + 5 x 41.50; no hours of management are defined
      granted: 102_090,
      // 6 x 10 + 5 x 8; what the director learned is no use of a right
      used: 10_000,
      planned: 2_000,
      // nothing says that they lapse
      lapsing: null,
    });
    expect(money).toEqual({
      // 6 x 400 + 5 x 500 + 5 x 250 + 2 x 3,000, whatever the size of the second director's job
      granted: 1_215_000,
      // of 2025: 3,000 - 800 and 3,000
      carriedIn: 520_000,
      // 6 x 100 + 1,200; the 5 x 60 of autumn were of 2025
      used: 180_000,
      planned: 20_000,
      // 12,150 + 5,200 - 1,800
      remaining: 1_555_000,
      toChoose: 1_535_000,
      // the directors keep 2,200 + 3,000 - 1,200 and 3,000 + 3,000
      carriedOut: 1_000_000,
      // 6 x 300 + 5 x 500 + 5 x 250
      lapsing: 555_000,
      overspent: 0,
      // 1,800 / 17,350 = 10.37%
      usedTenths: 104,
    });
    expect(fullTimeHours).toEqual({ yearly: 8_300, weekly: 200 });
  });

  it('have no 10%, no guideline and no finding of either', async () => {
    const { read, question } = await makePrimarySchool(await open());
    const dashboard = await read((board) => findDashboard(board, question()));
    expect(dashboard.lumpsum).toBeNull();
    expect(dashboard.mix.guidelineTenths).toEqual([null, null, null]);
    expect(shown(dashboard.mix.school).hours?.realised.differenceTenths).toEqual([null, null, null]);
    const checks = new Set(dashboard.findings.map(({ check }) => check));
    expect(checks).toEqual(new Set(['unused-right', 'rule-not-verified']));
    const [unused] = dashboard.findings;
    expect(unused).toMatchObject({
      reason: { code: 'lapses', values: { cents: 555_000, moneyPersons: 16 } },
      figure: 'basisrecht-geld-vervalt',
    });
    expect(await read((board) => explainFigure(board, question(), 'tien-procent?jaar=2026'))).toBeNull();
  });

  it('are told in the words of primary education, on a terminal and to other programs', async () => {
    const { read, question } = await makePrimarySchool(await open());
    const dashboard = await read((board) => findDashboard(board, question()));
    const text = dashboardText(dashboard);
    expect(text).toContain('Uren en budget');
    expect(text).toMatch(/budget 2026, gespaard uit eerdere jaren\s+€\u00a05\.200,00/);
    expect(text).toMatch(/budget 2026, vervalt op 31 december\s+€\u00a05\.550,00/);
    expect(text).toContain(
      'Van het individueel budget 2026 vervalt €\u00a05.550,00 van 16 mensen op 31 december als er niets meer mee gebeurt. Wat directieleden niet langer mogen sparen, gaat naar het algemene scholingsbudget.',
    );
    expect(text).not.toMatch(/basisrecht|31 juli|lumpsum|70-20-10/i);
    const told = dashboardJson(dashboard);
    expect(told.rightPeriods).toEqual({ hours: '2025-2026', euros: '2026' });
    expect(told.lumpsum).toBeNull();
    expect(JSON.stringify(told.findings)).not.toMatch(/basisrecht geen|31 juli/);
  });

  it('tell why in those words, with what a director saves and where the rest goes', async () => {
    const { read, question, idOf } = await makePrimarySchool(await open());
    const why = async (key: string) => {
      const told = await read((board) => explainFigure(board, question(), key));
      if (!told || told.suppressed) throw new Error('No answer');
      return told;
    };
    const kept = await why(`basisrecht-geld-gaat-mee?persoon=${idOf('D1')}`);
    expect(kept).toMatchObject({
      title: 'Individueel budget 2026: blijft gespaard na 2026',
      value: 400_000,
      period: { from: '2026-01-01', to: '2026-12-31' },
    });
    // of 2026 3,000, and of 2025 2,200 - 1,200
    expect(kept.lines[0]?.text).toBe('€\u00a03.000,00 + €\u00a01.000,00 = €\u00a04.000,00');
    expect(kept.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['PO22-05', 'PO23-01']));
    const lapses = await why(`basisrecht-geld-vervalt?persoon=${idOf('D1')}`);
    expect(lapses.title).toBe(
      'Individueel budget 2026: gaat na 31 december naar het algemene scholingsbudget',
    );
    const all = await why('basisrecht-geld-vervalt');
    expect(all.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['PO23-01', 'PO22-08']));
    const hours = await why('basisrecht-uren-vervalt');
    expect(hours.value).toBeNull();
    expect(hours.remarks.join()).toContain('is niet vastgelegd');
    const words = JSON.stringify([kept, lapses, all, hours]);
    expect(words).not.toMatch(/"[^"]*(basisrecht in|31 juli|artikel 17)/i);
  });

  it('hide from who sees totals what so few directors saved, and all it follows from', async () => {
    const { read, question } = await makePrimarySchool(await open());
    const { rights } = await read((board) => findDashboard(board, question('totals')));
    const { money } = shown(rights.total);
    expect(money).toMatchObject({ granted: 1_215_000, used: 180_000 });
    for (const field of [
      'carriedIn',
      'carriedOut',
      'remaining',
      'toChoose',
      'lapsing',
      'usedTenths',
    ] as const)
      expect([field, money[field]]).toEqual([field, null]);
    const why = await read((board) => explainFigure(board, question('totals'), 'basisrecht-geld-meegenomen'));
    expect(why).toMatchObject({ suppressed: true });
  });

  it('show the budgets of the calendar year of today, and of a year that is over its last one', async () => {
    const { read, question } = await makePrimarySchool(await open());
    const labelAt = async (first: number, today: string) => {
      const asked = question('persons', { year: SchoolYear.starting(first), today });
      const { periods } = await read((board) => findDashboard(board, asked));
      return `${periods.money.label} ${periods.money.ended ? 'over' : 'loopt'}`;
    };
    expect(await labelAt(2025, '2025-11-01')).toBe('2025 loopt');
    expect(await labelAt(2025, '2026-01-01')).toBe('2026 loopt');
    expect(await labelAt(2025, '2026-09-01')).toBe('2026 loopt');
    expect(await labelAt(2024, '2026-03-16')).toBe('2025 over');
  });

  it('of a closed year are posted by school year and by the calendar year that was over', async () => {
    const { read, change, question, school, idOf } = await makePrimarySchool(await open());
    const closing = { school, year: YEAR, rules: question().rules };
    await change((board) => closeYear(board, author, closing, '2026-08-20'));
    const entries = await read(({ query, boardId }) =>
      query
        .selectFrom('right_entries')
        .select(['right_name', 'period', 'kind', 'amount'])
        .where('board_id', '=', boardId)
        .where('source', '=', 'year-closing')
        .where('employee_id', '=', idOf('D1'))
        .execute(),
    );
    expect(entries.map((row) => Object.values(row).join(' ')).sort()).toEqual([
      // 3,000 - 800
      'basic-money 2025 carried-out 220000',
      'basic-money 2025 grant 300000',
    ]);
    const ofTeacher = await read(({ query, boardId }) =>
      query
        .selectFrom('right_entries')
        .select(['right_name', 'period', 'kind', 'amount'])
        .where('board_id', '=', boardId)
        .where('source', '=', 'year-closing')
        .where('employee_id', '=', idOf('B1'))
        .execute(),
    );
    expect(ofTeacher.map((row) => Object.values(row).join(' ')).sort()).toEqual([
      'basic-hours 2025-2026 grant 8300',
      'basic-money 2025 grant 50000',
      // 500 - 60; of the hours nothing is posted as lapsed
      'basic-money 2025 lapse 44000',
    ]);
    const { people } = await read((board) => findWorkings(board, question()));
    const director = people.find(({ employeeId }) => employeeId === idOf('D1'));
    expect(director?.rights.money).toMatchObject({ carriedIn: 220_000, granted: 300_000 });
  });

  it('have the grant of each school year of which an amount is known', async () => {
    const { read, change, question, schoolId } = await makePrimarySchool(await open());
    const enter = (schoolYear: number, pupils: number) =>
      change((board) =>
        enterPupilCount(board, author, { schoolId, schoolYear, pupils, source: 'teldatum 1 februari' }),
      );
    await enter(2021, 200);
    await enter(2022, 190);
    await enter(2021, 231);
    const { pupilGrants } = await read((board) => findDashboard(board, question('totals')));
    expect(pupilGrants).toMatchObject([
      { schoolYear: '2022-2023', pupils: 190, perPupil: null, total: null },
      // 231 x 94.20 = 21,760.20
      { schoolYear: '2021-2022', pupils: 231, perPupil: 9_420, total: 2_176_020 },
    ]);
    const why = await read((board) =>
      explainFigure(board, question('totals'), 'leerlingen-subsidie?schooljaar=2021-2022'),
    );
    if (!why || why.suppressed) throw new Error('No answer');
    expect(why.lines[0]?.text).toBe('231 x €\u00a094,20 = €\u00a021.760,20');
    expect(why.rules.map(({ id }) => id)).toEqual(['PO21-01']);
    const unknown = await read((board) =>
      explainFigure(board, question('totals'), 'leerlingen-subsidie?schooljaar=2022-2023'),
    );
    expect(unknown).toMatchObject({ value: null, shown: 'niet vastgelegd' });
  });
});
