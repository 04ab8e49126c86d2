import { expect, test } from 'vitest';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import { findSchoolRows } from '~/app/features/figures/school-rows.server';
import { importActivityRows, undoImport } from '~/app/features/imports/import-commands.server';
import type { RowChange, StoredRow } from '~/app/features/imports/import-types';
import { writeRows } from '~/app/features/imports/row-change-commands.server';
import { onEveryDatabase } from '../../support/databases';
import { author } from '../../support/school-factory';
import { makeSmallSchool, type SmallSchool, TODAY, YEAR } from './small-school';

const LAST_YEAR = YEAR.first - 1;

/** The dashboard as a process gives it that keeps nothing. */
const anew = ({ read, question }: SmallSchool) =>
  read(({ boardId, query }) => findDashboard({ boardId, query }, question()));
const kept = ({ read, question }: SmallSchool) => read((board) => findDashboard(board, question()));
const sumsOf = async ({ read, question }: SmallSchool) =>
  (await read((board) => findSchoolRows(board, question()))).sums;

function takePart(school: SmallSchool, schoolYear: number) {
  const row = {
    Personeelsnummer: 'T1',
    Activiteit: 'Nieuwe cursus',
    'Uren gerealiseerd': 3,
    Schooljaar: `${schoolYear}-${schoolYear + 1}`,
    'Leervorm (70-20-10)': 'formeel',
    'Eigen keuze of opgedragen': 'eigen keuze',
    Status: 'gedaan',
  };
  const options = { today: TODAY, schoolYear };
  return importActivityRows(school.db, school.boardId, school.schoolId, author, [row], options);
}

onEveryDatabase('figures that are kept', (open) => {
  test('follow an import and its undoing', async () => {
    const school = await makeSmallSchool(await open());
    const before = await kept(school);
    const { importId } = await takePart(school, YEAR.first);
    const after = await kept(school);
    expect(after).toEqual(await anew(school));
    expect(after).not.toEqual(before);
    await undoImport(school.db, school.boardId, importId as string, author);
    expect(await kept(school)).toEqual(before);
  });

  test('are summed again of the school year that changed, and of no other', async () => {
    const school = await makeSmallSchool(await open());
    await takePart(school, LAST_YEAR);
    const before = await sumsOf(school);
    await takePart(school, YEAR.first);
    const after = await sumsOf(school);
    expect(after.get(YEAR.first)).not.toBe(before.get(YEAR.first));
    expect(after.get(LAST_YEAR)).toBe(before.get(LAST_YEAR));
    expect(await kept(school)).toEqual(await anew(school));
  });

  test('follow a participation that goes to another school year, in both', async () => {
    const school = await makeSmallSchool(await open());
    const before = await sumsOf(school);
    const { boardId } = school;
    await school.change(async (board) => {
      const row = await board.query
        .selectFrom('participations')
        .selectAll()
        .where('board_id', '=', boardId)
        .where('hours_realised', '=', 8000)
        .executeTakeFirstOrThrow();
      const moved = { ...row, school_year: LAST_YEAR };
      const change: RowChange = {
        table: 'participations',
        id: row.id,
        before: row as unknown as StoredRow,
        after: moved as unknown as StoredRow,
      };
      await writeRows(board, [change]);
      await board.query
        .updateTable('schools')
        .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
        .where('board_id', '=', boardId)
        .execute();
    });
    const after = await sumsOf(school);
    const hours = (sums: typeof before, first: number) =>
      sums.get(first)?.school.all.amounts.hours.realised.formal ?? 0;
    expect(hours(after, YEAR.first)).toBe(hours(before, YEAR.first) - 8000);
    expect(hours(after, LAST_YEAR)).toBe(hours(before, LAST_YEAR) + 8000);
  });

  test('are the same object for who asks the same, and not for another day or another audience', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const ask = (more: object) => read((board) => findDashboard(board, { ...question(), ...more }));
    const first = await ask({});
    expect(await ask({})).toBe(first);
    expect(await ask({ today: '2026-03-17' })).toMatchObject({ today: '2026-03-17' });
    expect(await ask({ audience: 'totals' })).toMatchObject({ audience: 'totals' });
    expect((await ask({ measures: [] })).mix.measures).toEqual([]);
    expect((await ask({})).mix.measures).toHaveLength(3);
  });
});
