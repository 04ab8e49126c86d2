import type { RuleBook } from '~/app/domain/rules/rule-book';
import { SchoolYear } from '~/app/domain/school-year';
import type { OwnMinimum } from '~/app/domain/settings';
import { findBoard } from '~/app/features/boards/board-queries.server';
import { formatHours, formatMoney } from '~/app/format/numbers';
import { sortName } from '~/app/format/person-name';
import { writeAmount } from '~/app/format/read-amount';
import type { SchoolDesk } from '~/app/server/guard.server';
import type { TableDefinition } from '~/app/ui/table/table-types';
import { tableView } from '~/app/ui/table/table-view.server';
import type { BoardDb } from '~/db/scope.server';
import { carryOverTable } from './carry-over-table';
import { LOCATION_TABLE, RULE_CHOICE_TABLE } from './choice-tables';
import { listClosedYears } from './closed-years-queries.server';
import { withoutDoneWords } from './done-words';
import { generalCostTable, HOUR_VALUE_TABLE, LUMPSUM_TABLE, PUPIL_COUNT_TABLE } from './money-tables';
import { minimaOf } from './own-minimum-check';
import { listSchoolsWithSecondFactor } from './second-factor-queries.server';
import { listEmployeesOfSchool } from './settings-history-queries.server';
import {
  carryOverRows,
  generalCostRows,
  hourValueRows,
  locationRows,
  lumpsumRows,
  pupilCountRows,
  type RuleChoiceRow,
  ruleChoiceRows,
} from './settings-rows.server';

/** All that the screen of the settings shows to this actor; persons only to who may see them. */
export async function settingsView(desk: SchoolDesk, asked: URLSearchParams) {
  const { school, may, rules } = desk;
  const here = `${desk.base}/instellingen`;
  const seesPersons = may('carry-over.agree');
  const rows = await desk.read(async (board) => ({
    board: may('accounts.manage') ? await findBoard(board) : undefined,
    pupils: await pupilCountRows(board, desk),
    lumpsums: await lumpsumRows(board, desk),
    hourValues: await hourValueRows(board, desk),
    costs: await generalCostRows(board, desk),
    choices: await ruleChoiceRows(board, desk),
    secondFactor: (await listSchoolsWithSecondFactor(board)).includes(school.id),
    agreements: seesPersons ? await agreementParts(board, desk) : null,
  }));
  const search = withoutDoneWords(asked);
  const tableOf = <Row>(definition: TableDefinition<Row>, of: readonly Row[]) =>
    of.length === 0
      ? null
      : tableView(definition, of, { search, exportPath: `${desk.base}/export/${definition.name}` });
  return {
    here,
    school: school.name,
    schoolYear: desk.year.label,
    today: desk.today,
    ruleSets:
      rows.board && may('rules.load') && desk.actor.active.schoolId === null
        ? `/bestuur/${rows.board.number}/rekenregels`
        : null,
    accounts: rows.board ? `/bestuur/${rows.board.number}/accounts` : null,
    calendarYear: desk.today.slice(0, 4),
    may: {
      money: may('settings.change-money'),
      rules: may('settings.change-rules'),
      persons: seesPersons,
      close: may('year.close'),
    },
    locations: tableOf(LOCATION_TABLE, locationRows(desk)),
    secondFactor: rows.secondFactor,
    sector: school.sector,
    pupils: tableOf(PUPIL_COUNT_TABLE, rows.pupils),
    lumpsums: tableOf(LUMPSUM_TABLE, rows.lumpsums),
    hourValues: tableOf(HOUR_VALUE_TABLE, rows.hourValues),
    costs: tableOf(generalCostTable(may('settings.change-money') ? here : null), rows.costs),
    carryOvers:
      rows.agreements && tableOf(carryOverTable(here, rows.agreements.closed), rows.agreements.rows),
    employees: rows.agreements?.employees ?? [],
    agreementYears: agreementYears(desk, rows.agreements?.closed ?? []),
    ruleTable: tableOf(RULE_CHOICE_TABLE, rows.choices),
    choices: rows.choices.map(({ key, slug, title, explanation, source, text }) => ({
      key,
      slug,
      title,
      explanation,
      source,
      text,
    })),
    values: valuesOf(rows.choices),
    minima: minimaTexts(rules, desk),
  };
}
export type SettingsView = Awaited<ReturnType<typeof settingsView>>;

async function agreementParts(board: BoardDb, desk: SchoolDesk) {
  const lastYear = SchoolYear.of(desk.today).previous;
  const employees = await listEmployeesOfSchool(board, desk.school.id, lastYear.start);
  return {
    rows: await carryOverRows(board, desk),
    closed: (await listClosedYears(board, desk.school.id)).map((first) => SchoolYear.starting(first).label),
    employees: employees.map((row) => ({
      value: row.id,
      label: `${sortName(row)}${row.employee_number ? ` (${row.employee_number})` : ''}`,
    })),
  };
}

/** What the fields of the choices hold, written as somebody would type it. */
const valuesOf = (choices: readonly RuleChoiceRow[]): Record<string, Record<string, unknown>> =>
  Object.fromEntries(choices.map(({ key, value }) => [key, fieldsOf(value)]));

/** One answer as it stands in its field; of amounts per group the fields of each group. */
function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value === 'boolean') return { value: value ? 'ja' : 'nee' };
  if (typeof value !== 'object' || value === null) return { value: String(value) };
  return Object.fromEntries(
    Object.entries(value as Record<string, OwnMinimum & { proRata?: boolean }>).map(([group, own]) => [
      group,
      {
        hours: writeAmount(own.hours),
        cents: writeAmount(own.cents),
        ...(own.proRata === undefined ? {} : { proRata: own.proRata ? 'ja' : 'nee' }),
      },
    ]),
  );
}

function minimaTexts(book: RuleBook, { school, year }: SchoolDesk) {
  const minima = minimaOf(book, school.sector, year);
  const text = ({ hours, cents }: { hours: number | null; cents: number | null }) =>
    `Het minimum van de cao in ${year.label}: ${formatHours(hours)} en ${formatMoney(cents)}.`;
  return { teacher: text(minima.teacher), support: text(minima.support) };
}

/** The school years that an agreement can come from, newest first: what a closed one carried on is laid down. */
function agreementYears({ today, year, school }: SchoolDesk, closed: readonly string[]) {
  const current = SchoolYear.of(today).first;
  const firsts = new Set([current, current - 1, current - 2, current - 3, year.first]);
  return [...firsts]
    .sort((a, b) => b - a)
    .map((first) => SchoolYear.starting(first).label)
    .filter((label) => !closed.includes(label))
    .map((label) => ({
      value: label,
      label: school.sector === 'PO' ? `${label} (budget van ${label.slice(0, 4)})` : label,
    }));
}
