import { groupBy } from '~/app/domain/maps';
import { isValidPlan } from '~/app/domain/personal-plans';
import { planCoverage } from '~/app/domain/plan-coverage';
import type { Behind } from '~/app/domain/small-groups';
import { figureQuestion } from '~/app/features/dashboard/ask-figures.server';
import { findWorkings } from '~/app/features/figures/dashboard.server';
import type { RowHead } from '~/app/features/figures/rights-part';
import type { Row, Shown } from '~/app/features/figures/shown';
import { isHidden, SUPPRESSED, showRows, type Viewer } from '~/app/features/figures/suppression';
import type { SchoolDesk } from '~/app/server/guard.server';
import type { PlanRow } from './ask-plans.server';
import { askPlans } from './ask-plans.server';

export interface CoverageCell {
  staff: number;
  withPlan: number;
  withoutPlan: number;
  /** Some plan was noted, valid or not. */
  isAnyNoted: boolean;
  /** Of those with a plan: how many have to agree again before the school year is over. */
  due: number | null;
  tenths: number | null;
}
export interface Coverage {
  total: Shown<CoverageCell>;
  byTeam: Row<CoverageCell>[];
}

/** How many employees have a valid plan, at the school and by team, as far as this desk may know; `known`: everybody's plans, where they were asked already. */
export async function askCoverage(desk: SchoolDesk, known?: readonly PlanRow[]): Promise<Coverage> {
  const { viewer, heads } = await desk.read((board) =>
    findWorkings(board, figureQuestion(desk, { measures: ['hours'] })),
  );
  const here = known ?? (await askPlans(desk));
  const all = desk.location ? await askPlans({ ...desk, location: null }) : here;
  const ids = new Set(here.map(({ employeeId }) => employeeId));
  const elsewhere = desk.location ? all.filter(({ employeeId }) => !ids.has(employeeId)) : null;
  return coverageOf({ here, elsewhere }, heads.teams, viewer);
}

/** `elsewhere`: who works at the school and not at its location; null for the whole school. */
export function coverageOf(
  { here, elsewhere }: { here: readonly PlanRow[]; elsewhere: readonly PlanRow[] | null },
  teams: readonly RowHead[],
  viewer: Viewer,
): Coverage {
  const behind = (rows: readonly PlanRow[], rest: readonly PlanRow[] | null): Behind =>
    rest
      ? { counts: countsOf(rows), rest: countsOf(rest), others: [countsOf(rest)] }
      : { counts: countsOf(rows) };
  const teamOf = ({ team }: PlanRow) => team ?? '';
  const [ofTeams, restOfTeams] = [groupBy(here, teamOf), elsewhere && groupBy(elsewhere, teamOf)];
  const rows = teams.flatMap((head) => {
    const key = head.id === null ? '' : head.label;
    const own = ofTeams.get(key);
    if (!own) return [];
    const rest = restOfTeams && (restOfTeams.get(key) ?? []);
    return [{ ...head, behind: () => behind(own, rest), cell: cellOf(own, viewer) }];
  });
  return {
    total: isHidden(viewer, () => behind(here, elsewhere)) ? SUPPRESSED : cellOf(here, viewer),
    byTeam: showRows(viewer, rows),
  };
}

/** Everybody, who has a valid plan and who has not. */
function countsOf(rows: readonly PlanRow[]): number[] {
  const valid = rows.filter(({ state }) => isValidPlan(state)).length;
  return [rows.length, valid, rows.length - valid];
}

function cellOf(rows: readonly PlanRow[], viewer: Viewer): CoverageCell {
  const [staff = 0, withPlan = 0] = countsOf(rows);
  const due = rows.filter(({ state }) => state === 'due').length;
  const isTold = !isHidden(viewer, () => ({ counts: [due, withPlan - due] }));
  const isAnyNoted = rows.some(({ state }) => state !== 'none');
  return { staff, withPlan, isAnyNoted, due: isTold ? due : null, ...planCoverage(staff, withPlan) };
}
