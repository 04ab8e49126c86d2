import { expect, it } from 'vitest';
import type { SchoolRuleSettings } from '~/app/domain/settings';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import { isShown } from '~/app/features/figures/shown';
import { peopleMoved, totalMoved } from '~/app/features/figures/what-if';
import { findWhatIf } from '~/app/features/figures/what-if.server';
import { changeSetting } from '~/app/features/settings/settings-commands.server';
import { closeYear } from '~/app/features/year-closing/closing-commands.server';
import { changeBoard } from '~/db/scope.server';
import { onEveryDatabase } from '../../support/databases';
import { author } from '../../support/school-factory';
import { makeSmallSchool } from './small-school';

const NINETY = { ownMinimum: { teacher: { hours: 9000, cents: null } } } as const;

onEveryDatabase('what if a school chose otherwise', (open) => {
  it('moves the right of exactly the people whom it concerns', async () => {
    const { whatIf } = await setUp(await open());
    const { rights, figures } = await whatIf(NINETY);
    // Teachers: six of 0,8, five and two of 1 (of whom one for 6/12 and one for 5/12), and the half job of M1.
    expect(peopleMoved(rights)).toBe(14);
    // (90 - 83) x (6 x 0,8 + 5 + 6/12 + 0,5) = 75,60 and 37,50 - 34,58 = 2,92
    expect(totalMoved(rights)).toEqual([{ kind: 'hours', part: 'granted', difference: 7852, persons: 14 }]);
    const granted = figures.moved.find(({ key }) => key === 'basisrecht-uren-toegekend');
    expect((granted?.after ?? 0) - (granted?.before ?? 0)).toBe(7852);
    expect(figures.moved.map(({ key }) => key)).not.toContain('basisrecht-geld-toegekend');
  });

  it('says of a choice what holds once it is made', async () => {
    const { whatIf, choose, dashboard } = await setUp(await open());
    const { figures } = await whatIf(NINETY);
    const promised = figures.moved.find(({ key }) => key === 'basisrecht-uren-toegekend')?.after;
    const before = await dashboard();
    expect(isShown(before.rights.total) && before.rights.total.hours.granted).not.toBe(promised);
    await choose('ownMinimum', NINETY.ownMinimum);
    const after = await dashboard();
    expect(isShown(after.rights.total) && after.rights.total.hours.granted).toBe(promised);
  });

  it('moves nothing when nothing is chosen otherwise, nor by a choice that no figure rests on', async () => {
    const { whatIf } = await setUp(await open());
    for (const settings of [{}, { midYearPolicy: 'months' }, { registerPortfolio: true }] as const) {
      const { figures, rights } = await whatIf(settings);
      expect([figures, rights]).toEqual([{ moved: [], hidden: 0, uncovered: 0 }, []]);
    }
  });

  it('counts what is no longer shown to who sees totals', async () => {
    const { whatIf } = await setUp(await open());
    const { figures, rights } = await whatIf({ smallGroupThreshold: 50 }, 'totals');
    expect(figures.hidden).toBeGreaterThan(10);
    expect([figures.uncovered, rights]).toEqual([0, []]);
  });

  it('does not move the rights of a closed year', async () => {
    const { whatIf, close } = await setUp(await open());
    expect((await whatIf(NINETY)).rights.length).toBeGreaterThan(0);
    await close();
    expect((await whatIf(NINETY)).rights).toEqual([]);
  });
});

type Open = Parameters<typeof makeSmallSchool>[0];

async function setUp(db: Open) {
  const { boardId, schoolId, read, question } = await makeSmallSchool(db);
  const { school, year, rules } = question();
  const change = <T>(work: Parameters<typeof changeBoard<T>>[2]) => changeBoard(db, boardId, work);
  return {
    whatIf: (settings: Partial<SchoolRuleSettings>, audience: 'persons' | 'totals' = 'persons') =>
      read((board) => findWhatIf(board, question(audience), { settings })),
    choose: <Key extends keyof SchoolRuleSettings>(key: Key, value: SchoolRuleSettings[Key]) =>
      change((board) => changeSetting(board, author, { schoolId, key, value })),
    close: () => change((board) => closeYear(board, author, { school, year, rules }, '2026-08-01')),
    dashboard: () => read((board) => findDashboard(board, question())),
  };
}
