import type { SchoolRow } from '~/app/features/boards/board-queries.server';
import type { BoardDb } from '~/db/scope.server';

/** Every number of pupils that was entered, newest first; the first of a school year holds. */
export async function listPupilCountEntries(board: BoardDb, schoolId: string) {
  return board.query
    .selectFrom('pupil_counts as p')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'p.board_id').onRef('a.id', '=', 'p.account_id'),
    )
    .select(['p.school_year', 'p.pupils', 'p.source', 'p.entered_at', 'a.name as entered_by'])
    .where('p.board_id', '=', board.boardId)
    .where('p.school_id', '=', schoolId)
    .orderBy('p.school_year', 'desc')
    .orderBy('p.id', 'desc')
    .execute();
}

/** The number of pupils that holds per school year; only PO has a grant that goes by it. */
export async function listPupilCounts(board: BoardDb, { id, sector }: Pick<SchoolRow, 'id' | 'sector'>) {
  if (sector !== 'PO') return [];
  const entries = await listPupilCountEntries(board, id);
  return entries.filter((entry, place) => entries[place - 1]?.school_year !== entry.school_year);
}
