import type { IsoDate } from '~/app/domain/dates';
import { SchoolYear } from '~/app/domain/school-year';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { listClosedYears } from './closed-years-queries.server';
import { entryColumns, recordEntry, refuseUnlessEmployed } from './entry-commands.server';
import { refuseUnlessPositive, SettingRefused } from './settings-entry.server';

/** Records the signed agreement that part of a right goes on to the next year (D8); hours and money apart. */
export async function agreeCarryOver(
  board: BoardDb,
  author: Author,
  agreement: {
    employeeId: string;
    schoolId: string;
    fromYear: number;
    /** Hundredths of an hour; 0: only money was agreed. */
    hours: number;
    /** Cents; 0: only hours were agreed. */
    cents: number;
    signedOn: IsoDate;
    expiresOn: IsoDate | null;
    note: string;
  },
): Promise<string> {
  if (agreement.hours < 0 || agreement.cents < 0) throw new SettingRefused('not-positive');
  refuseUnlessPositive(agreement.hours + agreement.cents);
  if (!Number.isSafeInteger(agreement.hours)) throw new SettingRefused('not-whole');
  const ends = SchoolYear.starting(agreement.fromYear).end;
  if (agreement.expiresOn !== null && agreement.expiresOn <= ends)
    throw new SettingRefused('expires-too-early');
  await refuseIfClosed(board, agreement.schoolId, agreement.fromYear);
  await refuseUnlessEmployed(board, [agreement.employeeId], agreement.schoolId);
  const row = {
    ...entryColumns(board, author, agreement.schoolId),
    employee_id: agreement.employeeId,
    from_year: agreement.fromYear,
    hours: agreement.hours,
    cents: agreement.cents,
    signed_on: agreement.signedOn,
    expires_on: agreement.expiresOn,
    note: agreement.note.trim(),
    counters_id: null,
  };
  await board.query.insertInto('carry_over_agreements').values(row).execute();
  return recordEntry(board, author, {
    action: 'carry-over.agreed',
    subjectType: 'carry-over-agreement',
    row,
  });
}

/** Takes an agreement back by one with the opposite amounts; what was entered stays readable. */
export async function counterCarryOver(
  board: BoardDb,
  author: Author,
  schoolId: string,
  agreementId: string,
): Promise<string> {
  const rows = await board.query
    .selectFrom('carry_over_agreements')
    .selectAll()
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where((where) => where.or([where('id', '=', agreementId), where('counters_id', '=', agreementId)]))
    .execute();
  const before = rows.find((row) => row.id === agreementId && row.counters_id === null);
  if (!before) throw new SettingRefused('unknown-entry');
  if (rows.length > 1) throw new SettingRefused('already-countered');
  await refuseIfClosed(board, schoolId, before.from_year);
  const row = {
    ...before,
    ...entryColumns(board, author, before.school_id),
    hours: -before.hours,
    cents: -before.cents,
    counters_id: agreementId,
  };
  await board.query.insertInto('carry_over_agreements').values(row).execute();
  return recordEntry(board, author, {
    action: 'carry-over.countered',
    subjectType: 'carry-over-agreement',
    row,
    before,
  });
}

/** What goes on from a year is laid down when it is closed (art. 17.6). */
async function refuseIfClosed(board: BoardDb, schoolId: string, fromYear: number): Promise<void> {
  const closed = await listClosedYears(board, schoolId);
  if (closed.includes(fromYear)) throw new SettingRefused('year-closed');
}
