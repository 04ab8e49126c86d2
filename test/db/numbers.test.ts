import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { newId } from '~/db/ids';
import { changeBoard, withBoard } from '~/db/scope.server';
import { onEveryDatabase } from '../support/databases';
import { author, makeSchool } from '../support/school-factory';

onEveryDatabase('a query', (open) => {
  test('answers sums and counts as numbers, also above 2^31', async () => {
    const db = await open();
    const { boardId, schoolId } = await makeSchool(db);
    await changeBoard(db, boardId, ({ query }) =>
      query
        .insertInto('lumpsums')
        .values(
          [2_500_000_000, 2_500_000_001].map((cents) => ({
            board_id: boardId,
            id: newId(),
            school_id: schoolId,
            calendar_year: 2025,
            cents,
            source: 'begroting',
            is_estimate: 0,
            account_id: null,
            entered_at: author.at,
          })),
        )
        .execute(),
    );
    const row = await withBoard(db, boardId, ({ query }) =>
      query
        .selectFrom('lumpsums')
        .select(({ fn }) => [fn.sum('cents').as('sum'), fn.countAll().as('count'), fn.max('cents').as('max')])
        .where('board_id', '=', boardId)
        .executeTakeFirstOrThrow(),
    );
    expect(row).toEqual({ sum: 5_000_000_001, count: 2, max: 2_500_000_001 });
  });

  test('keeps a date the text that it is', async () => {
    const { rows } = await sql`select cast('2025-08-01' as text) as day`.execute(await open());
    expect(rows).toEqual([{ day: '2025-08-01' }]);
  });
});
