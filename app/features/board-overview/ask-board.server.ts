import { ruleNumber } from '~/app/domain/rules/own-value';
import type { Rule } from '~/app/domain/rules/rule';
import { findBoardOverview } from '~/app/features/figures/board-overview.server';
import { findRulesOfYear } from '~/app/features/rules/rule-set-queries.server';
import { forbidden } from '~/app/server/guard.server';
import type { BoardDesk } from '~/app/server/open-board.server';
import type { BoardPlaces } from './board-why';

/** All schools of the board; a role that was given for one school does not see the others. */
export async function askBoard(desk: BoardDesk) {
  if (desk.actor.active.schoolId !== null) throw forbidden();
  const { year, today, rules } = desk;
  const audience = desk.may('persons.view') ? 'persons' : 'totals';
  return desk.read((board) =>
    findBoardOverview(board, { year, today, rules, audience }, (school) =>
      findRulesOfYear(board, desk.seeded, { schoolId: school.id, year }),
    ),
  );
}

/** Where the figures of this board are explained to whoever sits at the desk. */
export function boardPlaces({ base, year, schools, may }: BoardDesk): BoardPlaces {
  const opened = schools.filter(({ id }) => may('totals.view', { schoolId: id }));
  return { base, yearLabel: year.label, opens: new Set(opened.map(({ brin }) => brin)) };
}

/** The rule that asks a share of the lumpsum in this year. */
export const shareRule = ({ rules, schools, year }: BoardDesk): Rule | null =>
  rules.find({
    sector: schools[0]?.sector ?? 'VO',
    key: 'min_share_personnel_lumpsum',
    subject: 'organisation',
    on: year.end,
  });

/** The share that it asks, in tenths of a per cent. */
export const normTenths = (desk: BoardDesk): number | null =>
  ruleNumber(shareRule(desk))?.toScaled(3) ?? null;
