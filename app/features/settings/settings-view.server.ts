import { hourValue } from '~/app/domain/hour-value';
import { FUNCTION_CATEGORIES } from '~/app/domain/people';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { SchoolYear } from '~/app/domain/school-year';
import { DEFAULT_SETTINGS, type SchoolRuleSettings, type SettingKey } from '~/app/domain/settings';
import { findBoard } from '~/app/features/boards/board-queries.server';
import { formatDate, formatMoment } from '~/app/format/dates';
import { formatHours, formatMoney } from '~/app/format/numbers';
import { personName, sortName } from '~/app/format/person-name';
import { writeAmount } from '~/app/format/read-amount';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import type { SchoolDesk } from '~/app/server/guard.server';
import type { BoardDb } from '~/db/scope.server';
import { minimaOf } from './own-minimum-check';
import { settingText } from './rule-choice-texts';
import { RULE_CHOICES, SETTING_KEYS } from './rule-choices';
import {
  listEmployeesOfSchool,
  listHourValueEntries,
  listLumpsumEntries,
  listSettingEntries,
} from './settings-history-queries.server';
import { listCarryOvers, listGeneralCosts } from './settings-queries.server';
import { GENERAL_COST_WORDS } from './settings-words';

/** All that the screen of the settings shows to this actor, as texts; persons only to who may see them. */
export async function settingsView(desk: SchoolDesk, book: RuleBook) {
  const { school, may } = desk;
  const seesPersons = may('carry-over.agree');
  const lastYear = SchoolYear.of(desk.today).previous;
  const rows = await desk.read(async (board) => ({
    board: may('accounts.manage') ? await findBoard(board) : undefined,
    lumpsums: await listLumpsumEntries(board, school.id),
    hourValues: await listHourValueEntries(board, school.id),
    costs: await listGeneralCosts(board, school.id),
    settings: await listSettingEntries(board, school.id),
    carryOvers: seesPersons ? await listCarryOvers(board, school.id) : [],
    employees: seesPersons ? await listEmployeesOfSchool(board, school.id, lastYear.start) : [],
  }));
  return {
    here: `${desk.base}/instellingen`,
    school: school.name,
    schoolYear: desk.year.label,
    today: desk.today,
    accounts: rows.board ? `/bestuur/${rows.board.number}/accounts` : null,
    calendarYear: desk.today.slice(0, 4),
    may: {
      money: may('settings.change-money'),
      rules: may('settings.change-rules'),
      persons: seesPersons,
      close: may('year.close'),
    },
    locations: desk.locations.map(({ code, name, actsAsSchool }) => ({
      code,
      name,
      href: actsAsSchool ? `/${school.brin}${code}/${desk.year.label}/dashboard` : null,
    })),
    lumpsums: grouped(rows.lumpsums, (row) => String(row.calendar_year)).map(([row, ...earlier]) => ({
      ...lumpsumLine(row),
      year: row.calendar_year,
      earlier: earlier.map(lumpsumLine),
    })),
    hourValues: grouped(rows.hourValues, (row) => `${row.calendar_year} ${row.function_category}`)
      .map(([row, ...earlier]) => ({
        ...hourValueLine(desk, book, row),
        year: row.calendar_year,
        position: FUNCTION_CATEGORIES.indexOf(row.function_category),
        category: FUNCTION_CATEGORY_WORDS[row.function_category],
        earlier: earlier.map((before) => hourValueLine(desk, book, before)),
      }))
      .sort((a, b) => b.year - a.year || a.position - b.position),
    costs: rows.costs.map((row) => ({
      id: row.id,
      year: row.calendar_year,
      kind: GENERAL_COST_WORDS[row.kind],
      description: row.description,
      amount: formatMoney(row.cents),
      entered: enteredText(row),
    })),
    carryOvers: rows.carryOvers.map((row) => ({
      id: row.id,
      name: personName(row),
      from: SchoolYear.starting(row.from_year).label,
      hours: row.hours > 0 ? formatHours(row.hours) : '',
      money: row.cents > 0 ? formatMoney(row.cents) : '',
      signed: formatDate(row.signed_on),
      expires: formatDate(row.expires_on ?? SchoolYear.starting(row.from_year).next.end),
      note: row.note,
      entered: enteredText(row),
    })),
    employees: rows.employees.map((row) => ({
      value: row.id,
      label: `${sortName(row)}${row.employee_number ? ` (${row.employee_number})` : ''}`,
    })),
    agreementYears: agreementYears(desk),
    choices: SETTING_KEYS.map((key) => choiceOf(key, rows.settings)),
    values: valuesOf(rows.settings),
    minima: minimaTexts(book, desk),
  };
}
export type SettingsView = Awaited<ReturnType<typeof settingsView>>;

type Entries<Query extends (board: BoardDb, schoolId: string) => Promise<unknown[]>> = Awaited<
  ReturnType<Query>
>[number];

interface Entered {
  entered_at: string;
  entered_by: string | null;
}

function enteredText({ entered_at, entered_by }: Entered): string {
  return entered_by ? `${entered_by}, ${formatMoment(entered_at)}` : formatMoment(entered_at);
}

function lumpsumLine(row: Entries<typeof listLumpsumEntries>) {
  return {
    amount: formatMoney(row.cents),
    source: row.source,
    isEstimate: row.is_estimate === 1,
    entered: enteredText(row),
  };
}

function hourValueLine(desk: SchoolDesk, book: RuleBook, row: Entries<typeof listHourValueEntries>) {
  const input = { hourlyCents: row.hourly_cents, yearlyCents: row.yearly_cents };
  const value = hourValue(book, desk.school.sector, `${row.calendar_year}-01-01`, input);
  return {
    value: formatMoney(value.cents),
    yearly: row.yearly_cents === null ? null : formatMoney(row.yearly_cents),
    source: row.source,
    entered: enteredText(row),
  };
}

type SettingEntry = Entries<typeof listSettingEntries>;

function choiceOf(key: SettingKey, entries: readonly SettingEntry[]) {
  const own = entries.filter((entry) => entry.key === key);
  const [latest, ...earlier] = own;
  const textOf = (value: unknown) => settingText(key, value as never);
  return {
    key,
    ...RULE_CHOICES[key],
    text: textOf(latest ? latest.value : DEFAULT_SETTINGS[key]),
    defaultText: textOf(DEFAULT_SETTINGS[key]),
    entered: latest ? enteredText(latest) : null,
    earlier: earlier.map((entry) => ({ text: textOf(entry.value), entered: enteredText(entry) })),
  };
}

/** What the fields of the choices hold, written as somebody would type it. */
function valuesOf(entries: readonly SettingEntry[]) {
  const of = <Key extends SettingKey>(key: Key) =>
    (entries.find((entry) => entry.key === key)?.value ?? DEFAULT_SETTINGS[key]) as SchoolRuleSettings[Key];
  const yesOrNo = (value: boolean) => ({ value: value ? 'ja' : 'nee' });
  const amounts = (own: { hours?: number | null; cents?: number | null }) => ({
    hours: writeAmount(own.hours),
    cents: writeAmount(own.cents),
  });
  return {
    midYearPolicy: { value: of('midYearPolicy') as string },
    capAtFullTime: yesOrNo(of('capAtFullTime')),
    fullAmountForPartTimers: yesOrNo(of('fullAmountForPartTimers')),
    supportExtraHours: { value: of('supportExtraHours') as string },
    smallGroupThreshold: { value: String(of('smallGroupThreshold')) },
    ownMinimum: Object.fromEntries(
      Object.entries(of('ownMinimum')).map(([category, own]) => [category, amounts(own)]),
    ),
    employerPolicy: Object.fromEntries(
      Object.entries(of('employerPolicy')).map(([group, policy]) => [
        group,
        { ...amounts(policy), proRata: policy.proRata ? 'ja' : 'nee' },
      ]),
    ),
  };
}

function minimaTexts(book: RuleBook, { school, year }: SchoolDesk) {
  const minima = minimaOf(book, school.sector, year);
  const text = ({ hours, cents }: { hours: number | null; cents: number | null }) =>
    `Het minimum van de cao in ${year.label}: ${formatHours(hours)} en ${formatMoney(cents)}.`;
  return { teacher: text(minima.teacher), support: text(minima.support) };
}

/** The school years that an agreement can come from, newest first. */
function agreementYears({ today, year }: SchoolDesk) {
  const current = SchoolYear.of(today).first;
  const firsts = new Set([current, current - 1, current - 2, current - 3, year.first]);
  return [...firsts]
    .sort((a, b) => b - a)
    .map((first) => SchoolYear.starting(first).label)
    .map((label) => ({ value: label, label }));
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [Row, ...Row[]][] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}
