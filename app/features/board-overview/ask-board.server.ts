import { ruleNumber } from '~/app/domain/rules/own-value';
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

/** The share of the lumpsum that the rule of this year asks, in tenths of a per cent. */
export function normTenths({ rules, schools, year }: BoardDesk): number | null {
  const rule = rules.find({
    sector: schools[0]?.sector ?? 'VO',
    key: 'min_share_personnel_lumpsum',
    subject: 'organisation',
    on: year.end,
  });
  return ruleNumber(rule)?.toScaled(3) ?? null;
}
