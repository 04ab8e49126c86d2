import { expect, test } from 'vitest';
import { inBatches, insertInBatches } from '~/db/batches';
import { newId } from '~/db/ids';
import { changeBoard } from '~/db/scope.server';
import { onEveryDatabase } from '../support/databases';
import { makeSchool } from '../support/school-factory';

test('nothing makes no batch, and an item of too many values one of its own', () => {
  expect(inBatches([], 5)).toEqual([]);
  expect(inBatches(['a', 'b'], 20_000)).toEqual([['a'], ['b']]);
});

onEveryDatabase('inserting in batches', (open) => {
  test('takes more values than one statement can bind', async () => {
    const db = await open();
    const { boardId, schoolId } = await makeSchool(db);
    // 14,000 x 5 = 70,000 values; PostgreSQL binds 65,535 and SQLite 32,766.
    const rows = Array.from({ length: 14_000 }, (_, index) => ({
      board_id: boardId,
      id: newId(),
      school_id: schoolId,
      name: `Thema ${index}`,
      retired_on: null,
    }));
    await changeBoard(db, boardId, async (board) => {
      await insertInBatches(board, 'themes', []);
      await insertInBatches(board, 'themes', rows);
      const { count } = await board.query
        .selectFrom('themes')
        .select((eb) => eb.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      expect(Number(count)).toBe(14_000);
    });
  });
});
