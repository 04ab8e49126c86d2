import { type TableSheet, tableSheet } from '~/app/ui/table/table-sheet.server';
import { type CheckList, checkLists } from './check-lists';
import type { DraftPreview } from './import-types';

/** A list of the check as a file: all of it, in the order and with the columns of the address; null: no such list. */
export function checkSheet(
  preview: DraftPreview,
  name: string,
  { search, seesPersons }: { search: URLSearchParams; seesPersons: boolean },
): TableSheet | null {
  const { errors, allErrors, warnings, changes, missing } = checkLists(preview, seesPersons);
  const sheet = <Row>({ definition, rows }: CheckList<Row>) =>
    definition.name === name && rows.length > 0 ? tableSheet(definition, rows, search) : null;
  for (const list of [...errors, allErrors, warnings]) {
    const found = sheet(list);
    if (found) return found;
  }
  return (changes && sheet(changes)) ?? sheet(missing);
}
