import { expect, it } from 'vitest';
import { SchoolYear } from '~/app/domain/school-year';
import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import type { RightAmounts, RightsCell } from '~/app/features/figures/rights-types';
import { onEveryDatabase } from '../../support/databases';
import { makeSmallSchool, shown } from './small-school';

const FIELDS = [
  'granted',
  'carriedIn',
  'used',
  'planned',
  'toChoose',
  'remaining',
  'lapsing',
  'carriedOut',
  'overspent',
] as const;

function sumOf(cells: RightsCell[], kind: 'hours' | 'money') {
  const sum = (field: keyof RightAmounts) => cells.reduce((all, cell) => all + (cell[kind][field] ?? 0), 0);
  return Object.fromEntries(FIELDS.map((field) => [field, sum(field)]));
}

onEveryDatabase('the basic rights of a school', (open) => {
  it('are what everybody is granted, uses and can still choose', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const { rights, sentence, people, ended, findings } = await read((board) =>
      findDashboard(board, question()),
    );
    const total = shown(rights.total);
    expect(total.hours).toEqual({
      // 6 x 66.40 + 5 x 83 + 41.50 (from February) + 34.58 (to December) + 5 x 20 + 41.50 + 12
      granted: 104_298,
      carriedIn: 500,
      // 6 x 10 + 5 x 20 + 20 + 80, and 5 of what was assigned
      used: 26_500,
      planned: 5_000,
      // 1042.98 + 5 - 265 + 23.60
      remaining: 80_658,
      toChoose: 75_658,
      carriedOut: 1_000,
      // 806.58 - 10
      lapsing: 79_658,
      // T3: 90 - 66.40
      overspent: 2_360,
      // 265 / 1047.98 = 25.29%
      usedTenths: 253,
    });
    // 6 x 480 + 5 x 600 + 300 + 250 + 5 x 300 + 300 + 180; T3 uses 800 of 480
    expect(total.money).toMatchObject({
      granted: 841_000,
      used: 130_000,
      overspent: 32_000,
      lapsing: 743_000,
    });
    expect(total).toMatchObject({ persons: 21, withRight: 19, undefinedPersons: 2, lapsingPersons: 18 });
    // T3 used more than there was of both
    expect(findings.find(({ check }) => check === 'unused-right')?.reason.values).toEqual({
      hours: 79_658,
      persons: 18,
      cents: 743_000,
      moneyPersons: 18,
    });
    expect(sentence).toEqual({
      granted: 104_298,
      carriedIn: 500,
      usedTenths: 253,
      lapsing: 79_658,
      lapsingPersons: 18,
    });
    // on 16 March: without B7, who left
    expect(people).toEqual({ persons: 21, fte: 6 * 8_000 + 6 * 10_000 + 5 * 5_000 + 8_000 + 2 * 10_000 });
    expect(ended).toBe(false);
  });

  it('are the same summed over categories and over teams', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const { rights } = await read((board) => findDashboard(board, question()));
    const whole = shown(rights.total);
    for (const rows of [rights.byCategory, rights.byTeam]) {
      const cells = rows.map(({ cell }) => shown(cell));
      for (const kind of ['hours', 'money'] as const) {
        expect(sumOf(cells, kind)).toEqual(sumOf([whole], kind));
      }
    }
    // M1 works half a day as a teacher and has a second job: 41.50 + 12
    const of = (id: string | null) =>
      shown(rights.byCategory.find((row) => row.id === id)?.cell).hours.granted;
    expect([of('teacher'), of('support'), of('management')]).toEqual([93_098, 11_200, null]);
    expect(rights.byTeam.map(({ label, cell }) => [label, shown(cell).hours.granted])).toEqual([
      ['Bèta', 49_108],
      ['Ondersteuning', 10_000],
      ['Talen', 45_190],
      ['zonder team', null],
    ]);
  });

  it('are used as much as the entries of the right say', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const { people } = await read((board) => findWorkings(board, question()));
    const entries = await read(({ query, boardId }) =>
      query.selectFrom('right_entries').selectAll().where('board_id', '=', boardId).execute(),
    );
    for (const { employeeId, rights } of people) {
      const used = (name: string) =>
        entries
          .filter(
            (entry) => entry.kind === 'use' && entry.right_name === name && entry.employee_id === employeeId,
          )
          .reduce((sum, { amount }) => sum + amount, 0);
      // Who has no right uses none, whatever a file tells.
      if (rights.hours.granted !== null) expect(rights.hours.used).toBe(used('basic-hours'));
      if (rights.money.granted !== null) expect(rights.money.used).toBe(used('basic-money'));
    }
    expect(entries.length).toBeGreaterThan(0);
  });

  it('have lapsed when the school year is over', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const dashboard = await read((board) =>
      findDashboard(board, question('persons', { today: '2026-08-01' })),
    );
    expect(dashboard.ended).toBe(true);
    expect(dashboard.findings.find(({ check }) => check === 'unused-right')?.reason.code).toBe('lapsed');
  });

  it('carry what was agreed into the next year', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const next = question('persons', { year: SchoolYear.starting(2026), today: '2026-09-01' });
    const { rights } = await read((board) => findDashboard(board, next));
    expect(shown(rights.total).hours.carriedIn).toBe(1_000);
  });

  it('of locations that act as a school add up to the school', async () => {
    const { read, question, schoolId } = await makeSmallSchool(await open());
    const rows = await read(({ query, boardId }) =>
      query.selectFrom('locations').selectAll().where('board_id', '=', boardId).orderBy('name').execute(),
    );
    const locations = rows.map(({ id, code, name }) => ({ id, code, name, schoolId, actsAsSchool: true }));
    const cells: RightsCell[] = [];
    for (const location of locations) {
      const dashboard = await read((board) => findDashboard(board, question('persons', { location })));
      expect(dashboard.lumpsum).toBeNull();
      cells.push(shown(dashboard.rights.total));
    }
    const whole = await read((board) => findDashboard(board, question()));
    expect(sumOf(cells, 'hours')).toEqual(sumOf([shown(whole.rights.total)], 'hours'));
    // Noord: 6 x 66.40 and the 41.50 of M1 as a teacher
    expect(cells[0]?.hours.granted).toBe(43_990);
  });
});
