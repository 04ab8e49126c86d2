import { hourValue } from '~/app/domain/hour-value';
import { FUNCTION_CATEGORIES } from '~/app/domain/people';
import { calendarYear, isByCalendarYear } from '~/app/domain/right-periods';
import { SchoolYear } from '~/app/domain/school-year';
import { DEFAULT_SETTINGS, type SettingKey } from '~/app/domain/settings';
import { counted } from '~/app/format/counted';
import { formatMoment } from '~/app/format/dates';
import { formatMoney } from '~/app/format/numbers';
import { personName } from '~/app/format/person-name';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import type { SchoolDesk } from '~/app/server/guard.server';
import type { BoardDb } from '~/db/scope.server';
import { listPupilCountEntries } from './pupil-count-queries.server';
import { settingText } from './rule-choice-texts';
import { ruleChoiceWords, settingKeysOf } from './rule-choices';
import {
  listHourValueEntries,
  listLumpsumEntries,
  listSettingEntries,
} from './settings-history-queries.server';
import { listCarryOvers, listGeneralCosts } from './settings-queries.server';
import { GENERAL_COST_WORDS } from './settings-words';

// The rows behind each table of the settings: the page and the file start from the same.

/** Per calendar year the lumpsum that holds, with what was entered before it. */
export async function lumpsumRows(board: BoardDb, { school }: SchoolDesk) {
  const entries = await listLumpsumEntries(board, school.id);
  return grouped(entries, (entry) => String(entry.calendar_year)).map(([entry, ...earlier]) => ({
    year: entry.calendar_year,
    cents: entry.cents,
    isEstimate: entry.is_estimate === 1,
    source: entry.source,
    ...enteredOf(entry),
    earlier: earlier.map((one) =>
      beforeText(
        `${formatMoney(one.cents)}${one.is_estimate === 1 ? ' (schatting)' : ''}, ${one.source}`,
        one,
      ),
    ),
  }));
}

/** Per calendar year and category the hour value that holds; the newest year first, categories in their own order. */
export async function hourValueRows(board: BoardDb, { school, rules }: SchoolDesk) {
  const entries = await listHourValueEntries(board, school.id);
  const cents = (entry: (typeof entries)[number]) => {
    const input = { hourlyCents: entry.hourly_cents, yearlyCents: entry.yearly_cents };
    return hourValue(rules, school.sector, `${entry.calendar_year}-01-01`, input).cents;
  };
  const textOf = (entry: (typeof entries)[number]) => {
    const yearly = entry.yearly_cents === null ? '' : ` (${formatMoney(entry.yearly_cents)} per jaar)`;
    return beforeText(`${formatMoney(cents(entry))} per uur${yearly}, ${entry.source}`, entry);
  };
  return grouped(entries, (entry) => `${entry.calendar_year} ${entry.function_category}`)
    .map(([entry, ...earlier]) => ({
      year: entry.calendar_year,
      position: FUNCTION_CATEGORIES.indexOf(entry.function_category),
      category: FUNCTION_CATEGORY_WORDS[entry.function_category],
      hourly: cents(entry),
      yearly: entry.yearly_cents,
      source: entry.source,
      ...enteredOf(entry),
      earlier: earlier.map(textOf),
    }))
    .sort((a, b) => b.year - a.year || a.position - b.position);
}

/** Per school year the number of pupils that holds, with what was entered before it. */
export async function pupilCountRows(board: BoardDb, { school }: SchoolDesk) {
  const entries = await listPupilCountEntries(board, school.id);
  return grouped(entries, (entry) => String(entry.school_year)).map(([entry, ...earlier]) => ({
    year: SchoolYear.starting(entry.school_year).label,
    pupils: entry.pupils,
    source: entry.source,
    ...enteredOf(entry),
    earlier: earlier.map((one) => beforeText(`${counted(one.pupils, 'leerlingen')}, ${one.source}`, one)),
  }));
}

/** The general costs that stand. */
export async function generalCostRows(board: BoardDb, { school }: SchoolDesk) {
  const costs = await listGeneralCosts(board, school.id);
  return costs.map((cost) => ({
    id: cost.id,
    year: cost.calendar_year,
    kind: GENERAL_COST_WORDS[cost.kind],
    description: cost.description,
    cents: cost.cents,
    ...enteredOf(cost),
  }));
}

/** The carry-over agreements that stand, by the name of whom they were made with. */
export async function carryOverRows(board: BoardDb, { school }: SchoolDesk) {
  const agreements = await listCarryOvers(board, school.id);
  const lastDay = (fromYear: number, onlyMoney: boolean) =>
    onlyMoney && isByCalendarYear(school.sector, 'money')
      ? calendarYear(fromYear + 1).end
      : SchoolYear.starting(fromYear).next.end;
  return agreements.map((agreement) => ({
    id: agreement.id,
    name: personName(agreement),
    from: SchoolYear.starting(agreement.from_year).label,
    hours: agreement.hours > 0 ? agreement.hours : null,
    cents: agreement.cents > 0 ? agreement.cents : null,
    signedOn: agreement.signed_on,
    expiresOn: agreement.expires_on ?? lastDay(agreement.from_year, agreement.hours === 0),
    note: agreement.note,
    ...enteredOf(agreement),
  }));
}

/** Every choice of rules: what holds, what would hold without a choice, and what was chosen before. */
export async function ruleChoiceRows(board: BoardDb, { school }: SchoolDesk) {
  const entries = await listSettingEntries(board, school.id);
  return settingKeysOf(school.sector).map((key) => ({
    ...ruleChoiceRow(key, entries),
    ...ruleChoiceWords(key, school.sector),
  }));
}

function ruleChoiceRow(key: SettingKey, entries: Awaited<ReturnType<typeof listSettingEntries>>) {
  const [latest, ...earlier] = entries.filter((entry) => entry.key === key);
  const textOf = (value: unknown) => settingText(key, value as never);
  return {
    key,
    value: latest ? latest.value : DEFAULT_SETTINGS[key],
    text: textOf(latest ? latest.value : DEFAULT_SETTINGS[key]),
    defaultText: textOf(DEFAULT_SETTINGS[key]),
    ...(latest ? enteredOf(latest) : { entered: null, enteredAt: null }),
    earlier: earlier.map((entry) => beforeText(textOf(entry.value), entry)),
  };
}

/** The locations of the school; one that acts as a school leads to its own dashboard. */
export function locationRows({ locations, school, year }: SchoolDesk) {
  return locations.map(({ code, name, actsAsSchool }) => ({
    code,
    name,
    href: actsAsSchool ? `/${school.brin}${code}/${year.label}/dashboard` : null,
  }));
}

interface Entered {
  entered_at: string;
  entered_by: string | null;
}

const enteredOf = (entry: Entered) => ({ entered: enteredText(entry), enteredAt: entry.entered_at });

function enteredText({ entered_at, entered_by }: Entered): string {
  return entered_by ? `${entered_by}, ${formatMoment(entered_at)}` : formatMoment(entered_at);
}

const beforeText = (text: string, entry: Entered) => `${text} (ingevuld: ${enteredText(entry)})`;

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [Row, ...Row[]][] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}

type RowOf<Rows extends (...given: never[]) => unknown> =
  Awaited<ReturnType<Rows>> extends (infer Row)[] ? Row : never;
export type LumpsumRow = RowOf<typeof lumpsumRows>;
export type HourValueRow = RowOf<typeof hourValueRows>;
export type PupilCountRow = RowOf<typeof pupilCountRows>;
export type GeneralCostRow = RowOf<typeof generalCostRows>;
export type CarryOverRow = RowOf<typeof carryOverRows>;
export type RuleChoiceRow = RowOf<typeof ruleChoiceRows>;
export type LocationLine = RowOf<typeof locationRows>;
