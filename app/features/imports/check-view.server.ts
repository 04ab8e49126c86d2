import { checkSentence } from '~/app/format/import-words';
import type { TableView } from '~/app/ui/table/table-types';
import { tableView } from '~/app/ui/table/table-view.server';
import { CHANGES_TABLE, changeRows, errorTable, MISSING_TABLE } from './check-tables';
import { errorGroups, type Remedy } from './error-groups';
import type { DraftPreview } from './import-types';

const ERROR_WORDS: Record<Remedy, { prefix: string; caption: string }> = {
  columns: { prefix: 'koppen', caption: 'Kolommen die ontbreken' },
  values: { prefix: 'codes', caption: 'Codes die we niet kennen' },
  file: { prefix: 'rijen', caption: 'Rijen die niet kloppen' },
};

/**
 * The screen *controle*: the plan as texts and tables, nothing counted anew. Who may not see persons sees the
 * people of the file itself only.
 */
export function checkView(preview: DraftPreview, search: URLSearchParams, seesPersons: boolean) {
  const { plan } = preview;
  const people = seesPersons ? plan.people : plan.people.filter(({ rows }) => rows.length > 0);
  const changes = changeRows({ ...plan, people });
  const missing = people.filter(({ outcome }) => outcome === 'notInFile');
  return {
    sentence: checkSentence(plan.counts, plan.kind),
    hasErrors: plan.errors.length > 0,
    changesNothing: plan.errors.length === 0 && plan.rowChanges.length === 0,
    dataVersion: plan.dataVersion,
    complete: preview.options.complete,
    news: newThings(preview),
    errors: errorGroups(preview).map(({ remedy, errors }) => {
      const { prefix, caption } = ERROR_WORDS[remedy];
      return { remedy, table: tableView(errorTable(prefix, caption, 'Wat er mis is'), errors, { search }) };
    }),
    warnings: table(plan.warnings, () =>
      tableView(errorTable('letop', 'Let op', 'Wat opvalt'), plan.warnings, { search }),
    ),
    changes: changes && tableView(CHANGES_TABLE, changes, { search }),
    notInFile: plan.counts.notInFile,
    missing: table(missing, () => tableView(MISSING_TABLE, missing, { search })),
  };
}

export type CheckView = ReturnType<typeof checkView>;

const table = (rows: readonly unknown[], view: () => TableView) => (rows.length > 0 ? view() : null);

function newThings({ plan }: DraftPreview): { label: string; names: string[] }[] {
  const found =
    plan.kind === 'staff'
      ? [
          { label: 'Nieuwe vestigingen', names: plan.newLocations },
          { label: 'Nieuwe teams', names: plan.newTeams },
        ]
      : [
          { label: 'Nieuwe teams', names: plan.newTeams },
          { label: 'Nieuwe thema’s', names: plan.newThemes },
          { label: 'Nieuwe activiteiten', names: plan.newActivities },
        ];
  return found.filter(({ names }) => names.length > 0);
}
