import { rightsTable } from '~/app/features/dashboard/rights-table';
import type { RightsListRow } from '~/app/features/figures/list-types';
import { personRightsTable } from '~/app/features/people/person-rights-table';
import { lastDayWords, type RightPeriods } from '~/app/format/right-words';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';

export const BUDGET_BY_PERSON = { name: 'individueel-budget', prefix: 'persoon', caption: 'Per persoon' };
export const BUDGET_BY_CATEGORY = {
  name: 'individueel-budget-functie',
  prefix: 'functie',
  caption: 'Per functiecategorie',
  label: 'Functiecategorie',
};

/** The individual budgets of the year, person by person. */
export const budgetTable = (base: string, periods: RightPeriods): TableDefinition<RightsListRow> => ({
  ...moneyOnly(personRightsTable(base, { ...BUDGET_BY_PERSON, periods }), periods),
  sort: 'naam',
});

/** The same by function category, without persons. */
export const budgetTotals = (base: string, periods: RightPeriods) =>
  moneyOnly(rightsTable(base, BUDGET_BY_CATEGORY, periods), periods);

/** A table of rights with its money alone, all of it in sight. */
function moneyOnly<Row>(definition: TableDefinition<Row>, periods: RightPeriods): TableDefinition<Row> {
  const shown = (column: Column<Row>): Column<Row> => {
    if (column.id === 'team' || column.id === 'fte') return { ...column, hidden: true };
    if (!column.id.startsWith('geld-') || column.id === 'geld-deel') return column;
    const label =
      column.id === 'geld-vervalt'
        ? `${column.label.split(',')[0]} op ${lastDayWords(periods.money)}`
        : column.label.split(',')[0];
    return { ...column, label: `${label}, €`, hidden: column.id === 'geld-gaat-mee' };
  };
  return {
    ...definition,
    columns: definition.columns.filter(({ id }) => !id.startsWith('uren-')).map(shown),
  };
}
