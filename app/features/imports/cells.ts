import { formatDate } from '~/app/format/dates';
import type { Cell, SheetRow } from './import-types';

const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10, useGrouping: false });

/** A cell as the sheet would show it; empty is an empty text. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return NUMBER.format(cell);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return formatDate(cell.date);
}

/** A cell as an identifier or a word: a number is written without decimals or grouping. */
export function cellWord(cell: Cell | undefined): string {
  return cellText(cell).replace(/\s+/g, ' ').trim();
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || cell === '';
}

export function filledCells(row: SheetRow): number {
  return row.cells.reduce((count: number, cell) => count + (isEmpty(cell) ? 0 : 1), 0);
}
