import { ruleReference } from '~/app/domain/rules/rule';
import { SchoolYear } from '~/app/domain/school-year';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { withMarks } from '~/app/features/dashboard/mark-notes';
import { budgetSentence } from '~/app/features/dashboard/opening-sentence';
import { rightsFigures } from '~/app/features/dashboard/rights-block.server';
import { whyPath } from '~/app/features/dashboard/why-path';
import { rulesOf } from '~/app/features/figures/explain-figure';
import type { Dashboard } from '~/app/features/figures/figure-types';
import { isShown } from '~/app/features/figures/shown';
import { shownBudgetYear } from '~/app/features/figures/shown-periods';
import { askRights } from '~/app/features/people/ask-people.server';
import { rulePath } from '~/app/features/rules/rule-path';
import { withoutDoneWords } from '~/app/features/settings/done-words';
import type { LinkedText } from '~/app/format/linked-text';
import { rightWords } from '~/app/format/right-words';
import type { SchoolDesk } from '~/app/server/guard.server';
import { type TableDefinition, TOO_FEW_WORDS } from '~/app/ui/table/table-types';
import { tableView } from '~/app/ui/table/table-view.server';
import { budgetTable, budgetTotals } from './budget-tables';
import { grantTable } from './grant-table';
import { askRegister, registerTerms } from './register.server';
import { registerTable } from './register-table';
import { askSavings } from './savings.server';
import { savingsTable } from './savings-table';

/** The individual budgets of a PO school in a calendar year, what directors saved, their register and the grant. */
export async function budgetView(desk: SchoolDesk, asked: URLSearchParams) {
  const { base } = desk;
  const dashboard = await askDashboard(desk, { measures: ['hours'] });
  const { rights, periods } = dashboard;
  const search = withoutDoneWords(asked);
  const tableOf = <Row>(definition: TableDefinition<Row>, rows: readonly Row[]) =>
    tableView(definition, rows, { search, exportPath: `${base}/export/${definition.name}` });
  const marked = <Row>(definition: TableDefinition<Row>) => withMarks(definition, dashboard, 'basisrecht');
  const persons = desk.may('persons.view') ? await personTables(desk) : null;
  // Of such a year the spending of a few months would be read as that of all.
  const { isBeforeRecords } = dashboard;
  return {
    here: `${base}/individueel-budget`,
    title: rightWords(periods.money).heading,
    today: desk.today,
    sentence: sentence(dashboard, base),
    others: otherYears(dashboard, desk),
    figures:
      isShown(rights.total) && !isBeforeRecords
        ? rightsFigures(rights.total.money, { period: periods.money, base })
        : null,
    persons:
      persons && !isBeforeRecords ? tableOf(marked(budgetTable(base, periods)), persons.budgets) : null,
    totals:
      persons || isBeforeRecords ? null : tableOf(marked(budgetTotals(base, periods)), rights.byCategory),
    savings: persons && !isBeforeRecords ? tableOf(savingsTable(base), persons.savings) : null,
    register: persons && {
      table: tableOf(persons.register.table, persons.register.rows),
      rules: persons.register.rules,
      leaders: persons.register.rows.map(({ employeeId, name }) => ({ value: employeeId, label: name })),
      mayNote: desk.may('leader-register.note'),
    },
    grants: tableOf(grantTable(base), dashboard.pupilGrants),
    settings: desk.may('settings.change-money') ? `${base}/instellingen#leerlingen` : null,
  };
}
export type BudgetView = Awaited<ReturnType<typeof budgetView>>;

async function personTables(desk: SchoolDesk) {
  const { term, byRegister } = await registerTerms(desk);
  const counter = desk.may('leader-register.note') ? `${desk.base}/individueel-budget/register` : null;
  const references = [...new Set([term.rule, byRegister.rule])].flatMap((rule) =>
    rule ? [ruleReference(rule)] : [],
  );
  return {
    budgets: await askRights(desk),
    savings: await askSavings(desk),
    register: {
      rows: await askRegister(desk),
      table: registerTable(desk.base, { years: term.years, yearsByRegister: byRegister.years, counter }),
      rules: rulesOf({ rules: references }, desk.year.first).map(
        ({ id, name, citation, status, marked }) => ({
          text: `${name}: ${citation}, ${status}`,
          marked,
          href: rulePath(desk.base, id),
        }),
      ),
    },
  };
}

function sentence({ rights, periods, isBeforeRecords, yearLabel }: Dashboard, base: string): LinkedText {
  if (isBeforeRecords)
    return [`Van schooljaar ${yearLabel} is niets ingelezen. Daarom staan hier geen budgetten.`];
  if (!isShown(rights.total)) return [`Over het individueel budget zijn er ${TOO_FEW_WORDS}.`];
  const [first = '', ...rest] = budgetSentence(rights.total.money, periods.money, (text, name) => [
    text,
    whyPath(base, name),
  ]);
  if (first === '') return ['Voor dit kalenderjaar zijn nog geen budgetten bekend.'];
  return [typeof first === 'string' ? first.trimStart() : first, ...rest];
}

/** The budgets of the calendar years before and after stand with other school years. */
function otherYears({ periods }: Dashboard, { school, today }: SchoolDesk) {
  const shown = Number(periods.money.label);
  return [shown - 1, shown + 1].flatMap((calendar) => {
    const at = [calendar - 1, calendar]
      .map((first) => SchoolYear.starting(first))
      .find((year) => shownBudgetYear({ school, year, today }) === calendar);
    return at ? [{ text: String(calendar), href: `/${school.brin}/${at.label}/individueel-budget` }] : [];
  });
}
