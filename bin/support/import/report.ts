import type { ImportError, ImportResult } from '~/app/features/imports/import-types';
import type { ImportKind } from '~/db/tables';

/** A file that can't be read at all, in the shape of every other outcome. */
export function refusedResult(reason: string): ImportResult {
  const errors = [{ row: 0, column: '', value: '', reason }];
  const counts = { created: 0, changed: 0, ended: 0, unchanged: 0, notInFile: 0, errors: 1 };
  return { importId: null, counts, errors, warnings: [] };
}

export function asJson({ counts, errors }: ImportResult): string {
  const { created, changed, ended, unchanged } = counts;
  return JSON.stringify({ created, changed, ended, unchanged, errors });
}

export function asText(kind: ImportKind, result: ImportResult, dryRun: boolean): string {
  const { created, changed, ended, unchanged, notInFile, errors } = result.counts;
  const ends = kind === 'staff' ? [`${ended} uit dienst`] : [];
  const counts = [`${created} nieuw`, `${changed} gewijzigd`, ...ends, `${errors} fout`].join(', ');
  return [
    `${counts} (${unchanged} gelijk, ${notInFile} niet in dit bestand)`,
    ...result.warnings.map((warning) => `Let op: ${where(warning)}${warning.reason}`),
    ...result.errors.map((error) => `Fout: ${where(error)}${error.reason}`),
    outcome(result, dryRun),
  ].join('\n');
}

function outcome(result: ImportResult, dryRun: boolean): string {
  if (result.errors.length > 0) return 'Er is niets ingelezen.';
  if (dryRun) return 'Dit was een proef: er is niets ingelezen.';
  return result.importId === null ? 'Er was niets te veranderen.' : 'Alles is ingelezen.';
}

function where({ row, column, value }: ImportError): string {
  if (row === 0) return '';
  const cell = column === '' ? '' : `, ${column}${value === '' ? '' : ` "${value}"`}`;
  return `rij ${row}${cell}: `;
}
