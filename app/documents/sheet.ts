/** One table for a file; numbers in the reader's units (hours, euros), dates as ISO text, null for an empty cell. */
export interface Sheet {
  title: string;
  columns: { label: string; kind: string }[];
  rows: (string | number | null)[][];
  total: (string | number | null)[] | null;
  /** Sentences under the table, after an empty row. */
  notes?: readonly string[];
}

/** The rows under the header, with the total as the last one and after that what has to be known of it. */
export function allRows({ rows, total, notes = [] }: Sheet) {
  const below = notes.length > 0 ? [[], ...notes.map((note) => [note])] : [];
  return [...rows, ...(total ? [total] : []), ...below];
}
