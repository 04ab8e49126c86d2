import { isNumeric } from './cell-text';
import type { CellValue, Column } from './table-types';

/** What stands under a column; null where nothing can be said: no total, or a sum with a cell that is not shown. */
export function columnTotal<Row>(
  column: Pick<Column<Row>, 'kind' | 'value' | 'total'>,
  rows: readonly Row[],
): CellValue {
  if (typeof column.total === 'function') return column.total(rows);
  if (column.total !== 'sum' || !isNumeric(column.kind)) return null;
  let sum = 0;
  for (const row of rows) {
    const value = column.value(row);
    if (typeof value === 'object' && value !== null) return null;
    sum += Number(value ?? 0);
  }
  return sum;
}

export const hasTotals = <Row>(columns: readonly Pick<Column<Row>, 'total'>[]): boolean =>
  columns.some(({ total }) => total !== undefined);
