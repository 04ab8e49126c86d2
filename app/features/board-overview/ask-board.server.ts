import { findBoardOverview } from '~/app/features/figures/board-overview.server';
import { forbidden } from '~/app/server/guard.server';
import type { BoardDesk } from '~/app/server/open-board.server';

/** All schools of the board; a role that was given for one school does not see the others. */
export async function askBoard(desk: BoardDesk) {
  if (desk.actor.active.schoolId !== null) throw forbidden();
  const { year, today, rules } = desk;
  const audience = desk.may('persons.view') ? 'persons' : 'totals';
  return desk.read((board) => findBoardOverview(board, { year, today, rules, audience }));
}
