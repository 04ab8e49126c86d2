interface Counterable {
  readonly id: string;
  readonly counters_id: string | null;
}

/** The rows that still hold: neither countered by a later row nor a counter themselves. */
export function standing<Row extends Counterable>(rows: readonly Row[]): Row[] {
  const countered = new Set(rows.map((row) => row.counters_id));
  return rows.filter((row) => row.counters_id === null && !countered.has(row.id));
}
