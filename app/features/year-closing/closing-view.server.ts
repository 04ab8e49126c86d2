import { calendarYear, isByCalendarYear } from '~/app/domain/right-periods';
import { formatDate, formatMoment } from '~/app/format/dates';
import type { SchoolDesk } from '~/app/server/guard.server';
import { tableView } from '~/app/ui/table/table-view.server';
import { findClosing, findClosingLines } from './closing-queries.server';
import { CLOSING_TABLE_NAME, type ClosingSum, closingSums, closingTable } from './closing-table';

/** What the page of closing shows: whether it can be done, and what it would lay down. */
export async function closingView(desk: SchoolDesk, search: URLSearchParams) {
  const closing = { school: desk.school, year: desk.year, rules: desk.rules };
  const { closed, lines } = await desk.read(async (board) => ({
    closed: await findClosing(board, closing),
    lines: await findClosingLines(board, closing, desk.today),
  }));
  return {
    settings: `${desk.base}/instellingen`,
    year: desk.year.label,
    budgetYear: closedBudget(desk),
    lastDay: formatDate(desk.year.end),
    state: closed
      ? ('closed' as const)
      : desk.today <= desk.year.end
        ? ('running' as const)
        : ('over' as const),
    closed: closed && `${closed.closedBy ? `door ${closed.closedBy}, ` : ''}${formatMoment(closed.closedAt)}`,
    lines: tableView(closingTable(desk.today > desk.year.end, closedBudget(desk)), closingSums(lines), {
      search,
      exportPath: `${desk.base}/export/${CLOSING_TABLE_NAME}`,
    }),
  };
}
export type ClosingView = Awaited<ReturnType<typeof closingView>>;

/** Of a PO school the calendar year whose budgets are laid down: the one that is over by the end of the school year. */
export const closedBudget = ({ school, year }: SchoolDesk): string | null =>
  isByCalendarYear(school.sector, 'money') ? calendarYear(year.first).label : null;

/** The same sums for a file. */
export async function closingLinesOf(desk: SchoolDesk): Promise<ClosingSum[]> {
  const closing = { school: desk.school, year: desk.year, rules: desk.rules };
  return closingSums(await desk.read((board) => findClosingLines(board, closing, desk.today)));
}
