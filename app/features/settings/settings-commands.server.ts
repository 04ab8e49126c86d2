import type { FunctionCategory } from '~/app/domain/people';
import type { SchoolRuleSettings, SettingKey } from '~/app/domain/settings';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import type { GeneralCostKind } from '~/db/tables';
import { enterLatest, entryColumns, recordEntry, refuseUnknownSchool } from './entry-commands.server';
import { refuseUnlessPositive, refuseWithoutSource, SettingRefused } from './settings-entry.server';

export { agreeCarryOver, counterCarryOver } from './carry-over-commands.server';

// Each command is one write inside the caller's `changeBoard`. Of lumpsums, hour values and settings the latest
// row holds; general costs are never changed, only countered by a row with the opposite amount.

/** The personnel lumpsum of a school in a calendar year, in cents, with where it stands. */
export async function enterLumpsum(
  board: BoardDb,
  author: Author,
  entry: { schoolId: string; calendarYear: number; cents: number; source: string; isEstimate?: boolean },
): Promise<string> {
  refuseUnlessPositive(entry.cents);
  refuseWithoutSource(entry.source);
  return enterLatest(board, author, {
    table: 'lumpsums',
    subjectType: 'lumpsum',
    action: 'lumpsum.entered',
    schoolId: entry.schoolId,
    about: { calendar_year: entry.calendarYear },
    told: { cents: entry.cents, source: entry.source.trim(), is_estimate: entry.isEstimate ? 1 : 0 },
  });
}

/** What an hour of a function category costs: its value, or the yearly cost of a full-time job, in cents. */
export async function enterHourValue(
  board: BoardDb,
  author: Author,
  entry: {
    schoolId: string;
    calendarYear: number;
    functionCategory: FunctionCategory;
    hourlyCents?: number | null;
    yearlyCents?: number | null;
    source: string;
  },
): Promise<string> {
  const [hourly, yearly] = [entry.hourlyCents ?? null, entry.yearlyCents ?? null];
  if ((hourly === null) === (yearly === null)) throw new SettingRefused('one-of-two-values');
  refuseUnlessPositive(hourly ?? yearly ?? 0);
  refuseWithoutSource(entry.source);
  return enterLatest(board, author, {
    table: 'hour_values',
    subjectType: 'hour-value',
    action: 'hour-value.entered',
    schoolId: entry.schoolId,
    about: { calendar_year: entry.calendarYear, function_category: entry.functionCategory },
    told: { hourly_cents: hourly, yearly_cents: yearly, source: entry.source.trim() },
  });
}

/** A choice of rules where the sources leave one. */
export async function changeSetting<Key extends SettingKey>(
  board: BoardDb,
  author: Author,
  entry: { schoolId: string; key: Key; value: SchoolRuleSettings[Key] },
): Promise<string> {
  return enterLatest(board, author, {
    table: 'school_settings',
    subjectType: 'school-setting',
    action: 'setting.changed',
    schoolId: entry.schoolId,
    about: { key: entry.key },
    told: { value: JSON.stringify(entry.value) },
  });
}

/** Spending on professional development that belongs to no activity. */
export async function addGeneralCost(
  board: BoardDb,
  author: Author,
  entry: {
    schoolId: string;
    calendarYear: number;
    kind: GeneralCostKind;
    description: string;
    cents: number;
  },
): Promise<string> {
  refuseUnlessPositive(entry.cents);
  await refuseUnknownSchool(board, entry.schoolId);
  const row = {
    ...entryColumns(board, author, entry.schoolId),
    calendar_year: entry.calendarYear,
    kind: entry.kind,
    description: entry.description.trim(),
    cents: entry.cents,
    counters_id: null,
  };
  await board.query.insertInto('general_costs').values(row).execute();
  return recordEntry(board, author, { action: 'general-cost.added', subjectType: 'general-cost', row });
}

export async function counterGeneralCost(
  board: BoardDb,
  author: Author,
  schoolId: string,
  costId: string,
): Promise<string> {
  const rows = await board.query
    .selectFrom('general_costs')
    .selectAll()
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where((where) => where.or([where('id', '=', costId), where('counters_id', '=', costId)]))
    .execute();
  const before = rows.find((row) => row.id === costId && row.counters_id === null);
  if (!before) throw new SettingRefused('unknown-entry');
  if (rows.length > 1) throw new SettingRefused('already-countered');
  const row = {
    ...before,
    ...entryColumns(board, author, before.school_id),
    cents: -before.cents,
    counters_id: costId,
  };
  await board.query.insertInto('general_costs').values(row).execute();
  return recordEntry(board, author, {
    action: 'general-cost.countered',
    subjectType: 'general-cost',
    row,
    before,
  });
}
