import { isShown, type Shown } from '~/app/features/figures/shown';
import { type CellValue, TOO_FEW } from '~/app/ui/table/table-types';

/** A value of a cell, or that too few people stand behind it. */
export const shownValue =
  <Cell extends object>(pick: (cell: Cell) => CellValue) =>
  (row: { cell: Shown<Cell> }): CellValue =>
    isShown(row.cell) ? pick(row.cell) : TOO_FEW;

/** Something only for cells that are shown, such as an address or a picture. */
export const ifShown =
  <Cell extends object, Result, R extends { cell: Shown<Cell> } = { cell: Shown<Cell> }>(
    make: (cell: Cell, row: R) => Result | null,
  ) =>
  (row: R): Result | null =>
    isShown(row.cell) ? make(row.cell, row) : null;

/** Hides a column of amounts that no row has. */
export const noneHas =
  <Cell extends object, R extends { cell: Shown<Cell> } = { cell: Shown<Cell> }>(
    amount: (cell: Cell) => number | null,
  ) =>
  (rows: readonly R[]): boolean =>
    rows.every(({ cell }) => !isShown(cell) || !amount(cell));

/** Tenths of a per cent as the per cent of a column. */
export const percentOf = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);

/** Null where a right was granted means that too few people stand behind it. */
export const whereGranted = (granted: number | null, value: number | null): CellValue =>
  value === null && granted !== null ? TOO_FEW : value;
