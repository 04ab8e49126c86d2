import type { Role } from '~/app/domain/access';
import { dayOfMoment } from '~/app/format/dates';
import { personName } from '~/app/format/person-name';
import type { BoardDb } from '~/db/scope.server';
import type { Opening } from './open-reasons';

/** `person.opened` with a reason, `person.read` without one. */
export const READINGS = ['person.opened', 'person.read'] as const;
export type ReadingAction = (typeof READINGS)[number];

/** Whether that account read that person on that day, and what it told of it. */
export async function findReading(
  board: BoardDb,
  action: ReadingAction,
  who: { accountId: string | null; employeeId: string },
  day: string,
): Promise<{ opening: Opening | null } | null> {
  const last = await readingsOf(board, who.employeeId)
    .where('entry.action', '=', action)
    .where('entry.account_id', '=', who.accountId)
    .orderBy('entry.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last || dayOfMoment(last.at) !== day) return null;
  return { opening: openingOf(last.after) };
}

/** Those, and that somebody read what was shared with them. */
const ALL_READINGS = [...READINGS, 'private-text.read'] as const;

/** Everybody who read a person, the last one first; with their names of today. */
export async function listReadings(board: BoardDb, employeeId: string) {
  const rows = await readingsOf(board, employeeId)
    .where('entry.action', 'in', ALL_READINGS)
    .leftJoin('accounts as account', (join) =>
      join.onRef('account.board_id', '=', 'entry.board_id').onRef('account.id', '=', 'entry.account_id'),
    )
    .select('account.name')
    .orderBy('entry.seq', 'desc')
    .execute();
  return rows.map(({ id, at, action, acting_as, after, name }) => ({
    id,
    at,
    action: action as (typeof ALL_READINGS)[number],
    role: acting_as as Role,
    name,
    opening: action === 'person.opened' ? openingOf(after) : null,
  }));
}
export type ReadingRow = Awaited<ReturnType<typeof listReadings>>[number];

/** The schools at which somebody has or had a job. */
export function listSchoolsOf(board: BoardDb, employeeId: string): Promise<{ id: string; name: string }[]> {
  return board.query
    .selectFrom('schools as s')
    .select(['s.id', 's.name'])
    .where('s.board_id', '=', board.boardId)
    .where('s.id', 'in', (eb) =>
      eb
        .selectFrom('jobs as j')
        .select('j.school_id')
        .where('j.board_id', '=', board.boardId)
        .where('j.employee_id', '=', employeeId),
    )
    .orderBy('s.name')
    .execute();
}

/** The name of somebody who has or had a job at the school. */
export async function findPersonHere(board: BoardDb, schoolId: string, employeeId: string) {
  const row = await board.query
    .selectFrom('employees as e')
    .innerJoin('jobs as j', (join) =>
      join.onRef('j.board_id', '=', 'e.board_id').onRef('j.employee_id', '=', 'e.id'),
    )
    .select(['e.first_name', 'e.infix', 'e.last_name'])
    .where('e.board_id', '=', board.boardId)
    .where('e.id', '=', employeeId)
    .where('j.school_id', '=', schoolId)
    .limit(1)
    .executeTakeFirst();
  return row ? personName(row) : null;
}

const readingsOf = (board: BoardDb, employeeId: string) =>
  board.query
    .selectFrom('trail_entries as entry')
    .leftJoin('trail_contents as content', (join) =>
      join.onRef('content.board_id', '=', 'entry.board_id').onRef('content.trail_entry_id', '=', 'entry.id'),
    )
    .select(['entry.id', 'entry.at', 'entry.action', 'entry.acting_as', 'content.after'])
    .where('entry.board_id', '=', board.boardId)
    .where('entry.subject_type', '=', 'employee')
    .where('entry.subject_id', '=', employeeId);

/** Null when nothing was told, and when it was erased since. */
const openingOf = (after: string | null): Opening | null => (after === null ? null : JSON.parse(after));
