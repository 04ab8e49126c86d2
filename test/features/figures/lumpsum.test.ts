import { expect, it } from 'vitest';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import { importActivityRows } from '~/app/features/imports/import-commands.server';
import { enterHourValue, enterLumpsum } from '~/app/features/settings/settings-commands.server';
import { onEveryDatabase } from '../../support/databases';
import { author } from '../../support/school-factory';
import { learning } from './school-of';
import { makeSmallSchool, shown, TODAY } from './small-school';

onEveryDatabase('the 10% of a school', (open) => {
  it('adds time and money in a calendar year, and is tested unrounded', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const { lumpsum } = await read((board) => findDashboard(board, question()));
    const year = lumpsum?.years[0];
    expect(year?.lines.map(({ kind, category, cell }) => [kind, category, shown(cell)])).toEqual([
      // 60 + 80 + 5, and 5 of 12 months of 20 = 8.33; 6 x 100 + 700; 153.33 x 60 = 9199.80
      ['basic-right', 'teacher', { hours: 15_333, hourValue: 6_000, time: 919_980, money: 130_000 }],
      // 11 x 8 + 10; 11 x 50 + 100
      ['assigned', 'teacher', { hours: 9_800, hourValue: 6_000, time: 588_000, money: 65_000 }],
      // 5 x 8 at 60,000 / 1659 = 36.1664
      ['assigned', 'support', { hours: 4_000, hourValue: 3_617, time: 144_665, money: 25_000 }],
      ['general-costs', null, { hours: 0, hourValue: null, time: 0, money: 50_000 }],
    ]);
    // 9199.80 + 5880 + 1446.6546 + 2700 = 19,226.4546; 10% of 192,000 = 19,200
    expect(year).toMatchObject({
      time: 1_652_645,
      money: 270_000,
      total: 1_922_645,
      required: 1_920_000,
      difference: 2_645,
      shareTenths: 100,
      complies: true,
      incomplete: false,
      missing: [],
      source: 'begroting 2025',
    });
    expect(year?.flags).toContain('spread-by-months');
  });

  it('is missed by a cent that the share of 10,0% does not show, once the whole year was recorded', async () => {
    const { db, boardId, read, change, question, schoolId } = await makeSmallSchool(await open());
    // 10% of 192,264.60 = 19,226.46
    await change((board) =>
      enterLumpsum(board, author, {
        schoolId,
        calendarYear: 2025,
        cents: 19_226_460,
        source: 'jaarrekening',
      }),
    );
    const ask = () => read((board) => findDashboard(board, question()));
    const autumn = await ask();
    const missed = { shareTenths: 100, complies: false, difference: -1 };
    expect(autumn.lumpsum?.years[0]).toMatchObject({ ...missed, onlyAutumn: true });
    expect(autumn.findings.map(({ check }) => check)).not.toContain('ten-percent');

    const before = learning('T1', 1, 0, { Schooljaar: '2024-2025', Datum: '2024-11-05' });
    await importActivityRows(db, boardId, schoolId, author, [before], {
      today: TODAY,
      referenceDate: '2025-08-01',
      schoolYear: 2024,
    });
    const whole = await ask();
    expect(whole.lumpsum?.years[0]).toMatchObject({ ...missed, onlyAutumn: false });
    expect(whole.findings[0]).toMatchObject({ check: 'ten-percent', reason: { code: 'board-missed' } });
  });

  it('tells what is missing, and never takes it for zero', async () => {
    const { read, change, question, schoolId } = await makeSmallSchool(await open());
    const before = await read((board) => findDashboard(board, question()));
    const year = before.lumpsum?.years[1];
    expect(year).toMatchObject({ lumpsum: null, shareTenths: null, complies: null, incomplete: true });
    expect(year?.missing).toEqual([
      { what: 'hour-value', calendarYear: 2026, category: 'management', settings: 'uurwaarden' },
      { what: 'lumpsum', calendarYear: 2026, category: null, settings: 'lumpsum' },
    ]);
    const managers = year?.lines.find(({ category }) => category === 'management');
    expect(shown(managers?.cell)).toEqual({ hours: 2_400, hourValue: null, time: null, money: 40_000 });

    await change((board) =>
      enterLumpsum(board, author, {
        schoolId,
        calendarYear: 2026,
        cents: 100_00,
        source: 'schatting',
        isEstimate: true,
      }),
    );
    const enough = await read((board) => findDashboard(board, question()));
    // what is known is enough already
    expect(enough.lumpsum?.years[1]).toMatchObject({ complies: true, incomplete: true, isEstimate: true });

    await change(async (board) => {
      await enterLumpsum(board, author, {
        schoolId,
        calendarYear: 2026,
        cents: 9_000_000_00,
        source: 'begroting',
      });
    });
    const open2026 = await read((board) => findDashboard(board, question()));
    expect(open2026.lumpsum?.years[1]?.complies).toBeNull();

    await change((board) =>
      enterHourValue(board, author, {
        schoolId,
        calendarYear: 2026,
        functionCategory: 'management',
        hourlyCents: 80_00,
        source: 'begroting',
      }),
    );
    const told = await read((board) => findDashboard(board, question()));
    // 24 x 80
    expect(told.lumpsum?.years[1]).toMatchObject({ complies: false, incomplete: false, missing: [] });
    const findings = told.findings.map(({ check, reason }) => `${check} ${reason.code}`);
    expect(findings).toContain('ten-percent board-not-yet');
  });
});
