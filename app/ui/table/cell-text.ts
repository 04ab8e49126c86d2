import { formatDate } from '~/app/format/dates';
import {
  formatCount,
  formatDifference,
  formatFte,
  formatHoursCell,
  formatMoney,
  formatPercent,
  NOT_DEFINED,
} from '~/app/format/numbers';
import { type CellValue, type ColumnKind, TOO_FEW_WORDS } from './table-types';

/** A value as it stands in a cell. */
export function cellText(kind: ColumnKind, value: CellValue, none?: string): string {
  if (value === null)
    return (
      none ??
      (kind === 'text' || kind === 'figures' || kind === 'word' || kind === 'date' ? '–' : NOT_DEFINED)
    );
  if (typeof value === 'object') return TOO_FEW_WORDS;
  if (typeof value === 'string') return kind === 'date' ? formatDate(value) : value;
  switch (kind) {
    case 'hours':
      return formatHoursCell(value);
    case 'money':
      return formatMoney(value);
    case 'percent':
      return formatPercent(value);
    case 'points':
      return formatDifference(value);
    case 'fte':
      return formatFte(value);
    default:
      return formatCount(value);
  }
}

const NUMERIC: ReadonlySet<ColumnKind> = new Set([
  'figures',
  'count',
  'hours',
  'money',
  'percent',
  'points',
  'fte',
]);
export const isNumeric = (kind: ColumnKind): boolean => NUMERIC.has(kind);

const UNITS: Partial<Record<ColumnKind, number>> = { hours: 100, money: 100, fte: 10_000 };

/** What one typed, such as `10,5`, in the unit of the column; null when it is no number. */
export function typedNumber(kind: ColumnKind, typed: string): number | null {
  const text = typed.trim().replaceAll('.', '').replace(',', '.');
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value * (UNITS[kind] ?? 1) : null;
}

/** How many of our units make one of the reader's: cents in a euro. */
export const unitOf = (kind: ColumnKind): number => UNITS[kind] ?? 1;
