import { substitutionState } from '~/app/domain/substitution';
import { withoutDoneWords } from '~/app/features/settings/done-words';
import { formatDate, formatMoment } from '~/app/format/dates';
import type { SchoolDesk } from '~/app/server/guard.server';
import { tableView } from '~/app/ui/table/table-view.server';
import {
  listLeadersFrom,
  listStaffFrom,
  listSubstitutions,
  type SubstitutionRow,
} from './substitution-queries.server';
import { type ShownSubstitution, substitutionTable } from './substitution-table';

/** Who acts for whom at a school: HR sees everybody's, a leader what they arranged or do themselves. */
export async function substitutionsView(desk: SchoolDesk, asked: URLSearchParams) {
  const { school, today, base, actor } = desk;
  const here = `${base}/vervanging`;
  const arranges = (leaderId: string) => desk.may('substitution.arrange', { employeeId: leaderId });
  const { all, leaders, staff } = await desk.read(async (board) => ({
    all: await listSubstitutions(board, school.id),
    leaders: (await listLeadersFrom(board, school.id, today)).filter(({ id }) => arranges(id)),
    staff: await listStaffFrom(board, school.id, today),
  }));
  const rows = all
    .filter(({ leaderId, substituteId }) => arranges(leaderId) || substituteId === actor.employeeId)
    .map((row) => shown(row, today, arranges(row.leaderId)));
  return {
    here,
    today,
    sentence: sentence(rows),
    table: tableView(substitutionTable(here), rows, { search: withoutDoneWords(asked) }),
    /** Whom one may arrange it for; one's own name is no choice. */
    leaders: leaders.map(({ id, name }) => ({ value: id, label: name })),
    isOwn: leaders.length === 1 && leaders[0]?.id === actor.employeeId,
    staff: staff
      .filter(({ id }) => leaders.length !== 1 || id !== leaders[0]?.id)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}
export type SubstitutionsView = Awaited<ReturnType<typeof substitutionsView>>;

const shown = (row: SubstitutionRow, today: string, mayWithdraw: boolean): ShownSubstitution => ({
  ...row,
  state: substitutionState(row, today),
  mayWithdraw,
  entered: `${row.enteredBy ? `${row.enteredBy}, ` : ''}${formatMoment(row.enteredAt)}`,
});

function sentence(rows: readonly ShownSubstitution[]): string {
  const running = rows.filter(({ state }) => state === 'running');
  if (running.length === 0) return 'Op dit moment wordt hier niemand vervangen.';
  return running
    .map(({ leader, substitute, to }) => `${substitute} vervangt ${leader} tot en met ${formatDate(to)}.`)
    .join(' ');
}
