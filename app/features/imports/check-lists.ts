import type { TableDefinition } from '~/app/ui/table/table-types';
import { CHANGES_TABLE, changeRows, errorTable, MISSING_TABLE } from './check-tables';
import { errorGroups, type Remedy } from './error-groups';
import type { DraftPreview, ImportError } from './import-types';

const ERROR_WORDS: Record<Remedy, { name: string; caption: string }> = {
  columns: { name: 'koppen', caption: 'Kolommen die ontbreken' },
  values: { name: 'codes', caption: 'Codes die we niet kennen' },
  file: { name: 'rijen', caption: 'Rijen die niet kloppen' },
};

/** One list of the check: what it looks like and what is in it. */
export interface CheckList<Row> {
  definition: TableDefinition<Row>;
  rows: readonly Row[];
}

/**
 * Every list of the screen *controle*, nothing counted anew. Who may not see persons gets the people of the file
 * itself only; `changes` is null while the file as a whole can't be read.
 */
export function checkLists(preview: DraftPreview, seesPersons: boolean) {
  const { plan } = preview;
  const people = seesPersons ? plan.people : plan.people.filter(({ rows }) => rows.length > 0);
  const changes = changeRows({ ...plan, people });
  return {
    errors: errorGroups(preview).map(({ remedy, errors }) => ({ remedy, ...errorList(remedy, errors) })),
    allErrors: {
      definition: errorTable('fouten', 'Alle fouten', 'Wat er mis is'),
      rows: plan.errors,
    },
    warnings: {
      definition: { ...errorTable('letop', 'Let op', 'Wat opvalt'), rowWord: 'regels' as const },
      rows: plan.warnings,
    },
    changes: changes && { definition: CHANGES_TABLE, rows: changes },
    missing: {
      definition: MISSING_TABLE,
      rows: people.filter(({ outcome }) => outcome === 'notInFile'),
    },
  };
}

function errorList(remedy: Remedy, rows: readonly ImportError[]): CheckList<ImportError> {
  const { name, caption } = ERROR_WORDS[remedy];
  return { definition: errorTable(name, caption, 'Wat er mis is'), rows };
}
