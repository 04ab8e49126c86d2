import { inBatches } from '~/db/batches';
import type { BoardDb } from '~/db/scope.server';

const STAYING = [
  ['jobs', 'dienstverbanden'],
  ['participations', 'deelnames aan activiteiten'],
  ['right_entries', 'boekingen van het basisrecht'],
] as const;

/** How much of these people stays under a nameless row, so that totals stay as they are. */
export async function countStaying(board: BoardDb, employeeIds: readonly string[]) {
  const counts: { label: string; count: number }[] = [];
  for (const [table, label] of STAYING) {
    let count = 0;
    for (const batch of inBatches(employeeIds, 1)) {
      const row = await board.query
        .selectFrom(table as 'jobs')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('board_id', '=', board.boardId)
        .where('employee_id', 'in', batch)
        .executeTakeFirstOrThrow();
      count += Number(row.count);
    }
    counts.push({ label, count });
  }
  return counts;
}
