import type { Insertable } from 'kysely';
import type { BoardDb } from './scope.server';
import type { Tables } from './tables';

/** Bound values of one statement; SQLite allows 32,766 and PostgreSQL 65,535. */
const MOST_VALUES = 15_000;

/** Items in parts of which one statement can bind every value; `valuesEach` is how many an item has. */
export function inBatches<Item>(items: readonly Item[], valuesEach: number): Item[][] {
  const size = Math.max(1, Math.floor(MOST_VALUES / Math.max(1, valuesEach)));
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}

/** Inserts rows that all have the same columns, in as few statements as the databases allow. */
export async function insertInBatches<Table extends keyof Tables>(
  board: BoardDb,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  for (const batch of inBatches(rows, Object.keys(rows[0] ?? {}).length)) {
    await board.query.insertInto(table).values(batch).execute();
  }
}
