import { inMap } from '~/app/domain/maps';
import { isByCalendarYear } from '~/app/domain/right-periods';
import type { SchoolRow } from '~/app/features/boards/board-queries.server';
import type { Database } from '~/db/connection.server';
import type { BoardDb } from '~/db/scope.server';
import { Kept } from './kept';
import { findYearVersions, listParticipationFigures } from './participation-queries.server';
import { sumYear, type YearSums } from './year-sums';

/** Six school years of as many schools as have their rows kept, with some to spare. */
const MOST = 512;

const shelves = new WeakMap<Database, Kept<YearSums>>();

/** The sums of these school years, by their first calendar year; of a year without a change since they come from memory. */
export async function findYearSums(
  board: BoardDb,
  { id: schoolId, sector }: Pick<SchoolRow, 'id' | 'sector'>,
  years: readonly number[],
): Promise<Map<number, YearSums>> {
  const sums = new Map<number, YearSums>();
  const byCalendarYear = isByCalendarYear(sector, 'money');
  const shelf = board.reads && inMap(shelves, board.reads, () => new Kept<YearSums>(MOST));
  // Asked before the rows are read: what changes in between is then read again the next time.
  const versions = shelf && (await findYearVersions(board, schoolId));
  for (const first of years) {
    const make = async () =>
      sumYear(await listParticipationFigures(board, schoolId, first), { schoolYear: first, byCalendarYear });
    const key = `${board.boardId} ${schoolId} ${first}`;
    sums.set(first, shelf ? await shelf.find(key, [versions?.get(first)], make) : await make());
  }
  return sums;
}
