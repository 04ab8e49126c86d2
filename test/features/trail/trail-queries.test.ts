import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { recordHappenings } from '~/app/features/trail/trail-commands.server';
import { verifyTrail } from '~/app/features/trail/trail-queries.server';
import type { Database } from '~/db/connection.server';
import { type BoardDb, changeBoard, isPostgres, withBoard } from '~/db/scope.server';
import { onEveryDatabase } from '../../support/databases';
import { author, makeSchool } from '../../support/school-factory';

const renamed = (after: string) => ({
  action: 'school.renamed',
  subjectType: 'school',
  subjectId: 'a',
  before: 'Voor',
  after,
});

/** What somebody with the database's own tools could do. */
async function tamper(owner: Database, boardId: string, work: (board: BoardDb) => Promise<unknown>) {
  if (isPostgres(owner)) await sql`alter table trail_entries disable trigger user`.execute(owner);
  else await sql`drop trigger trail_entries_no_update`.execute(owner);
  await changeBoard(owner, boardId, work);
}

onEveryDatabase('the trail of a board', (open, kind) => {
  test('verifies as it was written, over more than one transaction', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await changeBoard(db, boardId, (board) =>
      recordHappenings(board, author, [renamed('Een'), renamed('Twee')]),
    );
    expect(await withBoard(db, boardId, verifyTrail)).toEqual({ ok: true });
  });

  test('verifies when it is longer than one page', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    const many = Array.from({ length: 2100 }, (_, index) => renamed(String(index)));
    await changeBoard(db, boardId, (board) => recordHappenings(board, author, many));
    expect(await withBoard(db, boardId, verifyTrail)).toEqual({ ok: true });
  });

  test('still verifies when contents are erased', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await changeBoard(db, boardId, (board) => recordHappenings(board, author, [renamed('Een')]));
    await changeBoard(db, boardId, ({ query }) =>
      query.deleteFrom('trail_contents').where('board_id', '=', boardId).execute(),
    );
    expect(await withBoard(db, boardId, verifyTrail)).toEqual({ ok: true });
  });

  test('tells which content was edited', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await changeBoard(db, boardId, (board) => recordHappenings(board, author, [renamed('Een')]));
    await changeBoard(db, boardId, ({ query }) =>
      query.updateTable('trail_contents').set({ after: '"Anders"' }).where('before', '=', '"Voor"').execute(),
    );
    expect(await withBoard(db, boardId, verifyTrail)).toMatchObject({ ok: false, firstBroken: { seq: 3 } });
  });

  test.skipIf(kind.name === 'PGlite')('tells the first entry that was edited by hand', async () => {
    const place = await kind.place();
    const { boardId } = await makeSchool(place.db);
    await changeBoard(place.db, boardId, (board) =>
      recordHappenings(board, author, [renamed('Een'), renamed('Twee')]),
    );
    await tamper(await place.openAsOwner(), boardId, ({ query }) =>
      query.updateTable('trail_entries').set({ acting_as: 'hr' }).where('seq', '=', 3).execute(),
    );
    expect(await withBoard(place.db, boardId, verifyTrail)).toMatchObject({
      ok: false,
      firstBroken: { seq: 3 },
    });
  });

  test('goes on from one link when two write at the same time', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await Promise.all(
      ['Een', 'Twee', 'Drie', 'Vier'].map((name) =>
        changeBoard(db, boardId, (board) => recordHappenings(board, author, [renamed(name)])),
      ),
    );
    expect(await withBoard(db, boardId, verifyTrail)).toEqual({ ok: true });
  });
});
