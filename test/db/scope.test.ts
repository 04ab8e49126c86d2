import { expect, test } from 'vitest';
import { newId } from '~/db/ids';
import { changeBoard, withBoard } from '~/db/scope.server';
import { onEveryDatabase } from '../support/databases';
import { makeSchool } from '../support/school-factory';

onEveryDatabase('the scope of a board', (open, kind) => {
  test('reads its own rows', async () => {
    const db = await open();
    const one = await makeSchool(db);
    await makeSchool(db);
    const found = await withBoard(db, one.boardId, ({ query, boardId }) =>
      query.selectFrom('schools').select('brin').where('board_id', '=', boardId).execute(),
    );
    expect(found).toEqual([{ brin: one.brin }]);
  });

  test('refuses a row that names another board than the row it points to', async () => {
    const db = await open();
    const one = await makeSchool(db);
    const other = await makeSchool(db);
    const theme = {
      board_id: one.boardId,
      id: newId(),
      school_id: other.schoolId,
      name: 'ICT',
      retired_on: null,
    };
    await expect(
      changeBoard(db, one.boardId, ({ query }) => query.insertInto('themes').values(theme).execute()),
    ).rejects.toThrow(/foreign key/i);
  });

  test('rolls everything back when the work fails', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    const failing = changeBoard(db, boardId, async ({ query }) => {
      await query.updateTable('schools').set({ name: 'Anders' }).where('board_id', '=', boardId).execute();
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    const [school] = await withBoard(db, boardId, ({ query }) =>
      query.selectFrom('schools').select('name').where('board_id', '=', boardId).execute(),
    );
    expect(school?.name).not.toBe('Anders');
  });

  if (!kind.postgres) return;

  test('hides other boards even from a query that forgets to filter', async () => {
    const db = await open();
    const one = await makeSchool(db);
    await makeSchool(db);
    const seen = await withBoard(db, one.boardId, ({ query }) =>
      query.selectFrom('schools').select('brin').execute(),
    );
    expect(seen).toEqual([{ brin: one.brin }]);
  });

  test('shows nothing outside a scope, also on a connection that had one', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await withBoard(db, boardId, ({ query }) => query.selectFrom('schools').select('id').execute());
    await expect(
      withBoard(db, boardId, async () => {
        throw new Error('halfway');
      }),
    ).rejects.toThrow('halfway');
    expect(await db.selectFrom('schools').select('id').execute()).toEqual([]);
  });

  test('refuses to write into another board', async () => {
    const db = await open();
    const one = await makeSchool(db);
    const other = await makeSchool(db);
    const theme = { board_id: other.boardId, id: newId(), school_id: null, name: 'ICT', retired_on: null };
    await expect(
      changeBoard(db, one.boardId, ({ query }) => query.insertInto('themes').values(theme).execute()),
    ).rejects.toThrow(/row-level security/);
    const touched = await changeBoard(db, one.boardId, ({ query }) =>
      query
        .updateTable('schools')
        .set({ name: 'Anders' })
        .where('board_id', '=', other.boardId)
        .executeTakeFirst(),
    );
    expect(touched.numUpdatedRows).toBe(0n);
  });

  test.skipIf(kind.name === 'PGlite')('holds for the role that owns the tables too', async () => {
    const place = await kind.place();
    const { boardId } = await makeSchool(place.db);
    const owner = await place.openAsOwner();
    expect(await owner.selectFrom('schools').select('id').execute()).toEqual([]);
    expect(
      await withBoard(owner, boardId, ({ query }) => query.selectFrom('schools').select('id').execute()),
    ).toHaveLength(1);
  });
});
