/** One table for a file; numbers in the reader's units (hours, euros), dates as ISO text, null for an empty cell. */
export interface Sheet {
  title: string;
  columns: { label: string; kind: string }[];
  rows: (string | number | null)[][];
  total: (string | number | null)[] | null;
}

/** The rows under the header, with the total as the last one. */
export const allRows = ({ rows, total }: Sheet) => (total ? [...rows, total] : rows);
