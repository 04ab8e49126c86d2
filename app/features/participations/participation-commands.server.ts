import { listSchools } from '~/app/features/boards/board-queries.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import { inBatches, insertInBatches } from '~/db/batches';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import type { ParticipationsTable, RightEntriesTable } from '~/db/tables';
import { type RightCharge, rightCharges } from './right-charges';

type Source = RightEntriesTable['source'];

/** A participation as it now is, or the id of one that is gone. */
export interface Settled {
  id: string;
  now: ParticipationsTable | null;
}

/**
 * Makes the entries of the basic right say what these participations now use of it. What no longer holds
 * is countered, what is new is entered; nothing is changed or deleted.
 */
export async function settleRights(
  board: BoardDb,
  author: Author,
  settled: readonly Settled[],
  source: Source,
): Promise<void> {
  const standing = await listStanding(board, settled);
  const sectors = new Map((await listSchools(board)).map(({ id, sector }) => [id, sector]));
  const sectorOf = (schoolId: string) => sectors.get(schoolId) ?? 'VO';
  const entries = settled.flatMap(({ id, now }) => {
    const wanted = now === null ? [] : rightCharges(now, sectorOf(now.school_id));
    const held = [...(standing.get(id) ?? [])];
    const added = wanted.filter((charge) => !take(held, now, charge));
    return [
      ...held.map((entry) => counter(entry, author)),
      ...added.map((charge) => enter(board, author, now as ParticipationsTable, charge, source)),
    ];
  });
  await insertInBatches(board, 'right_entries', entries);
}

/** The entries by participation that no other entry has countered. */
async function listStanding(
  board: BoardDb,
  settled: readonly Settled[],
): Promise<Map<string, RightEntriesTable[]>> {
  const standing = new Map<string, RightEntriesTable[]>();
  const countered = new Set<string>();
  for (const batch of inBatches(settled, 1)) {
    const ids = batch.map(({ id }) => id);
    const rows = await board.query
      .selectFrom('right_entries')
      .selectAll()
      .where('board_id', '=', board.boardId)
      .where('participation_id', 'in', ids)
      .orderBy('id')
      .execute();
    for (const row of rows) {
      if (row.counters_id !== null) countered.add(row.counters_id);
      else
        standing.set(row.participation_id ?? '', [...(standing.get(row.participation_id ?? '') ?? []), row]);
    }
  }
  for (const [id, rows] of standing) {
    standing.set(
      id,
      rows.filter((row) => !countered.has(row.id)),
    );
  }
  return standing;
}

/** Takes an entry that already says this out of what is held. */
function take(held: RightEntriesTable[], now: ParticipationsTable | null, charge: RightCharge): boolean {
  const index = held.findIndex(
    (entry) =>
      entry.kind === charge.kind &&
      entry.right_name === charge.rightName &&
      entry.amount === charge.amount &&
      entry.employee_id === now?.employee_id &&
      entry.period === charge.period,
  );
  if (index >= 0) held.splice(index, 1);
  return index >= 0;
}

function counter(entry: RightEntriesTable, author: Author): RightEntriesTable {
  return {
    ...entry,
    id: newId(),
    amount: -entry.amount,
    counters_id: entry.id,
    source: 'correction',
    account_id: author.accountId,
    entered_at: author.at,
  };
}

function enter(
  board: BoardDb,
  author: Author,
  now: ParticipationsTable,
  charge: RightCharge,
  source: Source,
): RightEntriesTable {
  return {
    board_id: board.boardId,
    id: newId(),
    employee_id: now.employee_id,
    school_id: now.school_id,
    participation_id: now.id,
    right_name: charge.rightName,
    period: charge.period,
    kind: charge.kind,
    amount: charge.amount,
    counters_id: null,
    source: charge.kind === 'consent' ? 'told-by-school' : source,
    account_id: author.accountId,
    entered_at: author.at,
  };
}
