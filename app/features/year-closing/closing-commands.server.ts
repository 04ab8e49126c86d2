import type { IsoDate } from '~/app/domain/dates';
import type { Sector } from '~/app/domain/people';
import { rightPeriod } from '~/app/domain/right-periods';
import type { SchoolYear } from '~/app/domain/school-year';
import { recordEntry } from '~/app/features/settings/entry-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import { insertInBatches } from '~/db/batches';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import type { RightEntriesTable, RightName } from '~/db/tables';
import { findClosing, findClosingLines, type YearToClose } from './closing-queries.server';

export type ClosingRefusal = 'not-over' | 'already-closed';

/** Thrown before anything is written. */
export class ClosingRefused extends Error {
  constructor(readonly refusal: ClosingRefusal) {
    super(`Refused: ${refusal}`);
  }
}

/**
 * Closes a school year (schooljaar afsluiten), once, after its last day: what everybody was granted, what came along
 * and goes on, and what lapsed becomes entries of the ledger (art. 17.6). Answers how many.
 */
export async function closeYear(
  board: BoardDb,
  author: Author,
  closing: YearToClose,
  today: IsoDate,
): Promise<number> {
  const { school, year } = closing;
  if (today <= year.end) throw new ClosingRefused('not-over');
  if (await findClosing(board, closing)) throw new ClosingRefused('already-closed');
  const lines = await findClosingLines(board, closing, today);
  const row = {
    board_id: board.boardId,
    id: newId(),
    school_id: school.id,
    school_year: year.first,
    account_id: author.accountId,
    closed_at: author.at,
  };
  await board.query.insertInto('year_closings').values(row).execute();
  const entries = lines.map(
    ({ employeeId, rightName, kind, amount }): RightEntriesTable => ({
      board_id: board.boardId,
      id: newId(),
      employee_id: employeeId,
      school_id: school.id,
      participation_id: null,
      right_name: rightName,
      period: closedPeriod(school.sector, rightName, year),
      kind,
      amount,
      counters_id: null,
      source: 'year-closing',
      account_id: author.accountId,
      entered_at: author.at,
    }),
  );
  await insertInBatches(board, 'right_entries', entries);
  await recordEntry(board, author, { action: 'year.closed', subjectType: 'year-closing', row });
  return entries.length;
}

/** The school year itself, or the calendar year that ended in it. */
const closedPeriod = (sector: Sector, rightName: RightName, year: SchoolYear): string =>
  rightPeriod(sector, rightName === 'basic-money' ? 'money' : 'hours', {
    schoolYear: year.first,
    heldOn: year.start,
  });
