import { counted } from '~/app/format/counted';
import { checkSentence } from '~/app/format/import-words';
import { formatCount } from '~/app/format/numbers';
import type { TableView } from '~/app/ui/table/table-types';
import { tableView } from '~/app/ui/table/table-view.server';
import { type CheckList, checkLists } from './check-lists';
import type { DraftPreview } from './import-types';

/** The screen *controle*: the plan as texts and tables. */
export function checkView(
  preview: DraftPreview,
  { search, seesPersons, here }: { search: URLSearchParams; seesPersons: boolean; here: string },
) {
  const { plan } = preview;
  const lists = checkLists(preview, seesPersons);
  const table = <Row>({ definition, rows }: CheckList<Row>) =>
    tableView(definition, rows, { search, exportPath: `${here}/export/${definition.name}` });
  const whenAny = <Row>(list: CheckList<Row>) => (list.rows.length > 0 ? table(list) : null);
  return {
    sentence: checkSentence(plan.counts, plan.kind),
    hasErrors: plan.errors.length > 0,
    changesNothing: plan.errors.length === 0 && plan.rowChanges.length === 0,
    dataVersion: plan.dataVersion,
    mayBeComplete: plan.kind === 'staff' && !preview.options.complete,
    news: newThings(preview),
    errors: lists.errors.map(({ remedy, ...list }) => ({
      remedy,
      ...errorPart(table(list), list.rows.length),
    })),
    allErrors: lists.errors.length > 1 ? allErrors(here, plan.errors.length) : null,
    warnings: whenAny(lists.warnings),
    changes: lists.changes && table(lists.changes),
    unnamed: seesPersons ? null : unnamedLeavers(preview),
    notInFile: plan.counts.notInFile,
    missing: whenAny(lists.missing),
  };
}

export type CheckView = ReturnType<typeof checkView>;

/** The list itself, and how many errors it does not show here. */
function errorPart(table: TableView, all: number) {
  const left = all - table.rows.length;
  return {
    table,
    more:
      left > 0 && !table.isFiltered
        ? `Hier staan er ${table.rows.length} van de ${formatCount(all)}. De andere ${counted(left, 'fouten')} staan op de andere bladzijden, en allemaal in de download.`
        : null,
  };
}

/** One file of all errors, for when they stand in several lists. */
const allErrors = (here: string, count: number) => ({
  text: `Download alle ${counted(count, 'fouten')} samen (Excel)`,
  xlsx: `${here}/export/fouten.xlsx`,
  csv: `${here}/export/fouten.csv`,
});

/** Who leaves and is not in the file is counted, and named only to who may see persons. */
function unnamedLeavers({ plan }: DraftPreview): string | null {
  const count = plan.people.filter(({ outcome, rows }) => outcome === 'ended' && rows.length === 0).length;
  return count === 0
    ? null
    : `Van ${counted(count, 'medewerkers')} die niet in dit bestand ${count === 1 ? 'staat' : 'staan'}, eindigt het dienstverband. De namen ziet alleen P&O.`;
}

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
