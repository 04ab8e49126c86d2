import type { IsoDate } from '~/app/domain/dates';
import { personName, sortName } from '~/app/format/person-name';
import type { BoardDb } from '~/db/scope.server';

/** Every substitution of a school, with who entered it and whether the substitute can sign in; the newest first. */
export async function listSubstitutions(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('substitutions as s')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 's.board_id').onRef('a.id', '=', 's.account_id'),
    )
    .select(['s.id', 's.leader_id', 's.substitute_id', 's.valid_from', 's.valid_to', 's.withdrawn_on'])
    .select(['s.entered_at', 'a.name as entered_by'])
    .where('s.board_id', '=', board.boardId)
    .where('s.school_id', '=', schoolId)
    .orderBy('s.valid_from', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
  const people = await listNamesOf(
    board,
    rows.flatMap((row) => [row.leader_id, row.substitute_id]),
  );
  return rows.map((row) => ({
    id: row.id,
    leaderId: row.leader_id,
    substituteId: row.substitute_id,
    leader: people.get(row.leader_id)?.name ?? '',
    substitute: people.get(row.substitute_id)?.name ?? '',
    canSignIn: people.get(row.substitute_id)?.hasAccount ?? false,
    from: row.valid_from,
    to: row.valid_to,
    withdrawnOn: row.withdrawn_on,
    enteredAt: row.entered_at,
    enteredBy: row.entered_by,
  }));
}
export type SubstitutionRow = Awaited<ReturnType<typeof listSubstitutions>>[number];

async function listNamesOf(board: BoardDb, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { name: string; hasAccount: boolean }>();
  const rows = await board.query
    .selectFrom('employees as e')
    .leftJoin('accounts as a', (join) =>
      join
        .onRef('a.board_id', '=', 'e.board_id')
        .onRef('a.employee_id', '=', 'e.id')
        .on('a.ended_on', 'is', null),
    )
    .select(['e.id', 'e.first_name', 'e.infix', 'e.last_name', 'a.id as account_id'])
    .where('e.board_id', '=', board.boardId)
    .where('e.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, { name: personName(row), hasAccount: row.account_id !== null }]));
}

/** Who leads a job at the school on that day or later. */
export async function listLeadersFrom(board: BoardDb, schoolId: string, day: IsoDate) {
  const rows = await board.query
    .selectFrom('employees as e')
    .select(['e.id', 'e.first_name', 'e.infix', 'e.last_name'])
    .where('e.board_id', '=', board.boardId)
    .where('e.id', 'in', (eb) =>
      eb
        .selectFrom('job_leaders as l')
        .innerJoin('jobs as j', (join) =>
          join.onRef('j.board_id', '=', 'l.board_id').onRef('j.id', '=', 'l.job_id'),
        )
        .select('l.leader_id')
        .where('l.board_id', '=', board.boardId)
        .where('j.school_id', '=', schoolId)
        .where((where) => where.or([where('l.valid_to', 'is', null), where('l.valid_to', '>=', day)])),
    )
    .orderBy('e.last_name')
    .orderBy('e.first_name')
    .execute();
  return rows.map((row) => ({ id: row.id, name: sortName(row) }));
}

/** Who has a job at the school on that day or later. */
export async function listStaffFrom(board: BoardDb, schoolId: string, day: IsoDate) {
  const rows = await board.query
    .selectFrom('employees as e')
    .select(['e.id', 'e.first_name', 'e.infix', 'e.last_name'])
    .where('e.board_id', '=', board.boardId)
    .where('e.id', 'in', (eb) =>
      eb
        .selectFrom('jobs as j')
        .select('j.employee_id')
        .where('j.board_id', '=', board.boardId)
        .where('j.school_id', '=', schoolId)
        .where((where) => where.or([where('j.valid_to', 'is', null), where('j.valid_to', '>=', day)])),
    )
    .orderBy('e.last_name')
    .orderBy('e.first_name')
    .execute();
  return rows.map((row) => ({ id: row.id, name: sortName(row) }));
}

/** Which leader a substitution at a school is about; null when there is none of that id. */
export async function findSubstitutedLeader(board: BoardDb, schoolId: string, substitutionId: string) {
  const row = await board.query
    .selectFrom('substitutions')
    .select('leader_id')
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where('id', '=', substitutionId)
    .executeTakeFirst();
  return row?.leader_id ?? null;
}
