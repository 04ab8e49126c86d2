import { isValidPlan } from '~/app/domain/personal-plans';
import { ruleReference } from '~/app/domain/rules/rule';
import { rulesOf } from '~/app/features/figures/explain-figure';
import { isShown } from '~/app/features/figures/shown';
import { rulePath } from '~/app/features/rules/rule-path';
import { withoutDoneWords } from '~/app/features/settings/done-words';
import { counted } from '~/app/format/counted';
import { formatDate } from '~/app/format/dates';
import { formatPercent } from '~/app/format/numbers';
import { planWords } from '~/app/format/plan-words';
import type { SchoolDesk } from '~/app/server/guard.server';
import { TOO_FEW_WORDS } from '~/app/ui/table/table-types';
import { tableView } from '~/app/ui/table/table-view.server';
import { askPlans, type PlanRow, planTerm } from './ask-plans.server';
import { askCoverage, type Coverage } from './coverage.server';
import { mayNotePlans } from './may-note.server';
import { COVERAGE_TABLE, planTable } from './plan-tables';

/** Whose plans this desk sees by name: everybody's, those of own people, or one's own; null: nobody's. */
export function seenPlans(desk: SchoolDesk) {
  const { employeeId } = desk.actor;
  if (desk.may('persons.view')) return {};
  if (employeeId === null) return null;
  if (desk.may('own-people.list')) return { leaderId: employeeId };
  return desk.may('person.view', { employeeId }) ? { employeeId } : null;
}

/** The personal plans of a school in a school year, as far as this desk may see them. */
export async function plansView(desk: SchoolDesk, asked: URLSearchParams) {
  const { school, base } = desk;
  const words = planWords(school.sector);
  const { day, interval } = planTerm(desk);
  const whose = seenPlans(desk);
  const rows = whose === null ? null : await askPlans(desk, whose);
  const everybody = desk.may('persons.view') && rows ? rows : undefined;
  const coverage = desk.may('totals.view') ? await askCoverage(desk, everybody) : null;
  const mayNote = mayNotePlans(desk);
  const search = withoutDoneWords(asked);
  const here = `${base}/ontwikkelplannen`;
  return {
    here,
    title: words.screen,
    plan: words.plan,
    today: desk.today,
    sentence: coverage ? coverageSentence(coverage, words.plan) : ownSentence(rows ?? [], words.plan),
    rule: ruleLine(desk, interval, words.plan),
    day: day === desk.today ? null : `Stand op ${formatDate(day)}.`,
    byTeam:
      coverage &&
      tableView(COVERAGE_TABLE, coverage.byTeam, {
        search,
        exportPath: `${base}/export/${COVERAGE_TABLE.name}`,
      }),
    persons:
      rows && coverage
        ? tableView(planTable(base, mayNote ? here : null), rows, {
            search,
            exportPath: `${base}/export/plannen`,
          })
        : null,
    choices: mayNote && rows ? choicesOf(rows) : null,
  };
}
export type PlansView = Awaited<ReturnType<typeof plansView>>;

function coverageSentence({ total }: Coverage, plan: string): string {
  if (!isShown(total)) return `Over het ${plan} zijn er ${TOO_FEW_WORDS}.`;
  const { staff, withPlan, isAnyNoted, due, tenths } = total;
  if (tenths === null) return 'Voor dit schooljaar is nog niemand bekend. Lees eerst de personeelslijst in.';
  if (!isAnyNoted) return `Van de ${counted(staff, 'medewerkers')} is nog geen ${plan} vastgelegd.`;
  const share = `${withPlan} van de ${counted(staff, 'medewerkers')} ${withPlan === 1 ? 'heeft' : 'hebben'} een geldig ${plan}: ${formatPercent(tenths / 10)}.`;
  return due ? `${share} Bij ${counted(due, 'mensen')} moet het dit schooljaar opnieuw.` : share;
}

/** For oneself: "Je laatste afspraken zijn van 12 mrt 2025. Maak uiterlijk 12 mrt 2026 nieuwe met je leidinggevende." */
function ownSentence([own]: readonly PlanRow[], plan: string): string {
  if (!own?.agreedOn)
    return `Er is nog geen ${plan} van jou vastgelegd. Vraag je leidinggevende om een gesprek.`;
  const agreed = `Je laatste afspraken zijn van ${formatDate(own.agreedOn)}.`;
  if (own.nextDue === null) return agreed;
  return own.state === 'overdue'
    ? `${agreed} Ze golden tot en met ${formatDate(own.nextDue)}: maak nieuwe met je leidinggevende.`
    : `${agreed} Maak uiterlijk ${formatDate(own.nextDue)} nieuwe met je leidinggevende.`;
}

function ruleLine(
  { base, year }: SchoolDesk,
  { years, rule }: ReturnType<typeof planTerm>['interval'],
  plan: string,
) {
  if (rule === null || years === null)
    return {
      text: `Hoe vaak een ${plan} nodig is, is voor dit schooljaar niet vastgelegd.`,
      href: null,
      status: null,
    };
  const often = years === 1 ? 'elk jaar' : `minstens één keer in de ${years} jaar`;
  const [told] = rulesOf({ rules: [ruleReference(rule)] }, year.first);
  return {
    text: `Iedere medewerker maakt ${often} afspraken met de leidinggevende en legt die vast in een ${plan}.`,
    href: rulePath(base, rule.id),
    status: told ? `${told.citation}: ${told.status}` : null,
  };
}

/** Whom to note a date for: who needs it first stands on top. */
function choicesOf(rows: readonly PlanRow[]) {
  const choice = ({ employeeId, name, agreedOn }: PlanRow) => ({
    value: employeeId,
    label: agreedOn === null ? name : `${name} (${formatDate(agreedOn)})`,
  });
  const needs = ({ state }: PlanRow) => !isValidPlan(state) || state === 'due';
  return [
    { legend: 'Moet nog of opnieuw', people: rows.filter(needs).map(choice) },
    { legend: 'Geldig', people: rows.filter((row) => !needs(row)).map(choice) },
  ].filter(({ people }) => people.length > 0);
}
