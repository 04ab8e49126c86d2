import type { Cell, Sheet } from './import-types';

export type GivenRow = Record<string, string | number | null>;

/** Rows by header as a sheet with its header on row 1, as if they came from a file. */
export function toSheet(rows: readonly GivenRow[]): Sheet {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = (row: GivenRow): Cell[] =>
    headers.map((header) => {
      const value = row[header] ?? null;
      return typeof value === 'string' ? value.trim() || null : value;
    });
  return {
    name: 'Rijen',
    rows: [
      { number: 1, cells: headers },
      ...rows
        .map((row, index) => ({ number: index + 2, cells: cells(row) }))
        .filter((row) => row.cells.some((cell) => cell !== null)),
    ],
  };
}
