import { IMPORT_TABLES, type ImportTable, type RowChange, type StoredRow } from './import-types';

/** Gathers rows as they were and will be; what comes out equal is no change. */
export class RowChanges {
  private readonly byTable = new Map<ImportTable, Map<string, RowChange>>();

  set(table: ImportTable, before: object | null, after: object | null): void {
    const id = ((after ?? before) as { id: string }).id;
    const changes = this.byTable.get(table) ?? new Map<string, RowChange>();
    const known = changes.get(id);
    changes.set(id, {
      table,
      id,
      before: known ? known.before : (before as StoredRow | null),
      after: after as StoredRow | null,
    });
    this.byTable.set(table, changes);
  }

  /** In the order in which rows can be made. */
  list(): RowChange[] {
    return IMPORT_TABLES.flatMap((table) => [...(this.byTable.get(table)?.values() ?? [])]).filter(
      ({ before, after }) => !(before === null && after === null) && !equalRows(before, after),
    );
  }
}

export function equalRows(a: StoredRow | null, b: StoredRow | null): boolean {
  if (a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => (a[key] ?? null) === (b[key] ?? null));
}
