import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { enterLumpsum } from '~/app/features/settings/settings-commands.server';
import { linkHash, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { type Anchor, type TrailFault, verifyTrail } from '~/app/features/trail/trail-queries.server';
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
  else
    for (const verb of ['update', 'delete'])
      await sql`drop trigger ${sql.table(`trail_entries_no_${verb}`)}`.execute(owner);
  await changeBoard(owner, boardId, work);
}

type Query = BoardDb['query'];

/** Takes entries out with what they tell of. */
async function cut(query: Query, boardId: string, from: number, to = from) {
  const gone = query.selectFrom('trail_entries').select('id').where('seq', '>=', from).where('seq', '<=', to);
  await query
    .deleteFrom('trail_contents')
    .where('board_id', '=', boardId)
    .where('trail_entry_id', 'in', gone)
    .execute();
  await query
    .deleteFrom('trail_entries')
    .where('board_id', '=', boardId)
    .where('seq', '>=', from)
    .where('seq', '<=', to)
    .execute();
}

/** Hand work on a trail of six entries, and the entry that is named for it. */
const BY_HAND: Record<
  string,
  [work: (query: Query, boardId: string) => Promise<unknown>, seq: number, fault: TrailFault]
> = {
  'an entry that was changed': [
    (query) => query.updateTable('trail_entries').set({ acting_as: 'hr' }).where('seq', '=', 3).execute(),
    3,
    'changed',
  ],
  'an entry that was changed with its own hash': [
    async (query, boardId) => {
      const { hash: _, ...entry } = await query
        .selectFrom('trail_entries')
        .selectAll()
        .where('board_id', '=', boardId)
        .where('seq', '=', 3)
        .executeTakeFirstOrThrow();
      const forged = { ...entry, acting_as: 'hr' };
      await query
        .updateTable('trail_entries')
        .set({ ...forged, hash: linkHash(forged) })
        .where('id', '=', entry.id)
        .execute();
    },
    4,
    'changed',
  ],
  'the last entry, changed with its own hash': [
    async (query, boardId) => {
      const { hash: _, ...entry } = await query
        .selectFrom('trail_entries')
        .selectAll()
        .where('board_id', '=', boardId)
        .where('seq', '=', 6)
        .executeTakeFirstOrThrow();
      const forged = { ...entry, acting_as: 'hr' };
      await query
        .updateTable('trail_entries')
        .set({ ...forged, hash: linkHash(forged) })
        .where('id', '=', entry.id)
        .execute();
    },
    6,
    'changed',
  ],
  'an entry that was taken out': [(query, boardId) => cut(query, boardId, 3), 3, 'missing'],
  'the first entry, taken out': [(query, boardId) => cut(query, boardId, 1), 1, 'missing'],
  'entries cut off at the end': [(query, boardId) => cut(query, boardId, 5, 6), 5, 'cut-off'],
  'everything taken away': [(query, boardId) => cut(query, boardId, 1, 6), 1, 'cut-off'],
};

onEveryDatabase('the trail of a board', (open, kind) => {
  test('verifies as it was written, over more than one transaction', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await changeBoard(db, boardId, (board) =>
      recordHappenings(board, author, [renamed('Een'), renamed('Twee')]),
    );
    expect(await withBoard(db, boardId, (board) => verifyTrail(board))).toMatchObject({ ok: true });
  });

  test('verifies when it is longer than one page', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    const many = Array.from({ length: 2100 }, (_, index) => renamed(String(index)));
    await changeBoard(db, boardId, (board) => recordHappenings(board, author, many));
    expect(await withBoard(db, boardId, (board) => verifyTrail(board))).toMatchObject({ ok: true });
  });

  test('still verifies when contents are erased', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await changeBoard(db, boardId, (board) => recordHappenings(board, author, [renamed('Een')]));
    await changeBoard(db, boardId, ({ query }) =>
      query.deleteFrom('trail_contents').where('board_id', '=', boardId).execute(),
    );
    expect(await withBoard(db, boardId, (board) => verifyTrail(board))).toMatchObject({ ok: true });
  });

  test('tells which content was edited', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await changeBoard(db, boardId, (board) => recordHappenings(board, author, [renamed('Een')]));
    await changeBoard(db, boardId, ({ query }) =>
      query.updateTable('trail_contents').set({ after: '"Anders"' }).where('before', '=', '"Voor"').execute(),
    );
    expect(await withBoard(db, boardId, (board) => verifyTrail(board))).toMatchObject({
      ok: false,
      firstBroken: { seq: 3 },
    });
  });

  test.skipIf(kind.name === 'PGlite').each(Object.entries(BY_HAND))(
    'names %s, as the first that is broken',
    async (_name, [work, seq, fault]) => {
      const place = await kind.place();
      const { boardId } = await makeSchool(place.db);
      await changeBoard(place.db, boardId, (board) =>
        recordHappenings(board, author, ['Een', 'Twee', 'Drie', 'Vier'].map(renamed)),
      );
      await tamper(await place.openAsOwner(), boardId, ({ query }) => work(query, boardId));
      const verdict = await withBoard(place.db, boardId, (board) => verifyTrail(board));
      expect(verdict).toMatchObject({ ok: false, firstBroken: { seq, fault } });
    },
  );

  test.skipIf(kind.name === 'PGlite')(
    'an end that was cut off is still missed after new entries',
    async () => {
      const place = await kind.place();
      const { boardId } = await makeSchool(place.db);
      const enter = (name: string) =>
        changeBoard(place.db, boardId, (board) => recordHappenings(board, author, [renamed(name)]));
      await enter('Een');
      await enter('Twee');
      await tamper(await place.openAsOwner(), boardId, ({ query }) => cut(query, boardId, 4));
      await enter('Drie');
      const verdict = await withBoard(place.db, boardId, (board) => verifyTrail(board));
      expect(verdict).toMatchObject({ ok: false, firstBroken: { seq: 4, fault: 'missing' } });
    },
  );

  test.skipIf(kind.name === 'PGlite')(
    'an end that was written anew is seen by who kept an anchor',
    async () => {
      const place = await kind.place();
      const { boardId } = await makeSchool(place.db);
      const enter = (name: string) =>
        changeBoard(place.db, boardId, (board) => recordHappenings(board, author, [renamed(name)]));
      await enter('Een');
      const kept = await withBoard(place.db, boardId, (board) => verifyTrail(board));
      if (!kept.ok) throw new Error('broken before it was touched');
      await tamper(await place.openAsOwner(), boardId, async ({ query }) => {
        const end = await query
          .selectFrom('trail_entries')
          .select(['seq', 'hash'])
          .where('board_id', '=', boardId)
          .where('seq', '=', 2)
          .executeTakeFirstOrThrow();
        await cut(query, boardId, 3);
        await query.updateTable('trail_heads').set(end).where('board_id', '=', boardId).execute();
      });
      const verify = (anchor: Anchor | null) =>
        withBoard(place.db, boardId, (board) => verifyTrail(board, anchor));
      expect(await verify(null), 'the database alone can not tell').toMatchObject({ ok: true, entries: 2 });
      expect(await verify(kept.head)).toMatchObject({ ok: false, firstBroken: { seq: 3, fault: 'cut-off' } });
      await enter('Anders');
      expect(await verify(kept.head)).toMatchObject({
        ok: false,
        firstBroken: { seq: 3, fault: 'not-the-kept-one' },
      });
    },
  );

  test('refuses the action when the trail can’t be written', async () => {
    const db = await open();
    const { boardId, schoolId } = await makeSchool(db);
    const lumpsum = { schoolId, calendarYear: 2025, cents: 100, source: 'DUO' };
    // Another writer took the place in the chain: nothing can follow it twice.
    await changeBoard(db, boardId, ({ query }) =>
      query.updateTable('trail_heads').set({ seq: 1 }).where('board_id', '=', boardId).execute(),
    );
    await expect(changeBoard(db, boardId, (board) => enterLumpsum(board, author, lumpsum))).rejects.toThrow();
    const left = await withBoard(db, boardId, ({ query }) =>
      query.selectFrom('lumpsums').select('id').where('board_id', '=', boardId).execute(),
    );
    expect(left).toEqual([]);
  });

  test('goes on from one link when two write at the same time', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await Promise.all(
      ['Een', 'Twee', 'Drie', 'Vier'].map((name) =>
        changeBoard(db, boardId, (board) => recordHappenings(board, author, [renamed(name)])),
      ),
    );
    expect(await withBoard(db, boardId, (board) => verifyTrail(board))).toMatchObject({ ok: true });
  });
});
