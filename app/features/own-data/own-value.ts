import { actingAsWords, actionWords, subjectWords } from '~/app/format/trail-words';
import { LABELS, STORED_WORDS } from './own-data-labels';

/** A value as in a file for other programs: numbers in hours, euro and jobs, days as ISO text, our words. */
export type OwnValue = string | number | boolean | null;

const OURS = new Set(['is_main', 'second_factor', 'ended']);

/** What a stored value says to its person. */
export function ownValue(
  column: string,
  value: string | number | null,
  names: ReadonlyMap<string, string>,
): OwnValue {
  if (value === null) return null;
  if (OURS.has(column)) return value === 1;
  if (column === 'fte') return Number(value) / 10_000;
  if (typeof value === 'number') return /^(hours|cents|charged|amount)/.test(column) ? value / 100 : value;
  if (column === 'action') return actionWords(value);
  if (column === 'subject_type') return subjectWords(value);
  if (column === 'acting_as') return actingAsWords(value);
  if (column.endsWith('_id')) return names.get(value) ?? '(niet meer bekend)';
  if (column === 'before' || column === 'after') return changeText(value, names);
  return STORED_WORDS[column]?.[value] ?? value;
}

/** A stored row as "Voornaam: Anna; Achternaam: de Wit". */
function changeText(json: string, names: ReadonlyMap<string, string>): string {
  const row: unknown = JSON.parse(json);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return json;
  return Object.entries(row)
    .filter(([column, value]) => value !== null && !/(^|_)id$|Id$/.test(column))
    .map(([column, value]) => {
      const simple = typeof value === 'string' || typeof value === 'number';
      const told = simple ? ownValue(column, value, names) : JSON.stringify(value);
      return `${LABELS[column] ?? column}: ${told}`;
    })
    .join('; ');
}
