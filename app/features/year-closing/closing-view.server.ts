import { formatDate, formatMoment } from '~/app/format/dates';
import { formatCount, formatHours, formatMoney } from '~/app/format/numbers';
import type { SchoolDesk } from '~/app/server/guard.server';
import { type ClosingLine, totalOf } from './closing-lines';
import { findClosing, findClosingLines } from './closing-queries.server';

const LABELS: [ClosingLine['kind'], string][] = [
  ['grant', 'Toegekend'],
  ['carried-in', 'Meegekomen uit het vorige jaar'],
  ['carried-out', 'Gaat mee naar het volgende jaar'],
  ['lapse', 'Vervalt'],
];

/** What the page of closing shows: whether it can be done, and what it would lay down. */
export async function closingView(desk: SchoolDesk) {
  const closing = { school: desk.school, year: desk.year, rules: desk.rules };
  const { closed, lines } = await desk.read(async (board) => ({
    closed: await findClosing(board, closing),
    lines: await findClosingLines(board, closing, desk.today),
  }));
  return {
    settings: `${desk.base}/instellingen`,
    year: desk.year.label,
    lastDay: formatDate(desk.year.end),
    state: closed
      ? ('closed' as const)
      : desk.today <= desk.year.end
        ? ('running' as const)
        : ('over' as const),
    closed: closed && `${closed.closedBy ? `door ${closed.closedBy}, ` : ''}${formatMoment(closed.closedAt)}`,
    lines: LABELS.map(([kind, label]) => {
      const [hours, money] = [totalOf(lines, kind, 'basic-hours'), totalOf(lines, kind, 'basic-money')];
      return {
        label,
        hours: formatHours(hours.amount),
        hoursPersons: formatCount(hours.persons),
        money: formatMoney(money.amount),
        moneyPersons: formatCount(money.persons),
      };
    }),
  };
}
export type ClosingView = Awaited<ReturnType<typeof closingView>>;
