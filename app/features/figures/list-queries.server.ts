import type { Period } from '~/app/domain/dates';
import { personName } from '~/app/format/person-name';
import type { BoardDb } from '~/db/scope.server';

/** Whose rows: one person, or the people of one leader on a day; nothing: everybody. */
export interface ListLimit {
  employeeId?: string;
  leaderId?: string;
}

export async function findPersonName(board: BoardDb, employeeId: string): Promise<string | undefined> {
  const row = await board.query
    .selectFrom('employees')
    .select(['first_name', 'infix', 'last_name'])
    .where('board_id', '=', board.boardId)
    .where('id', '=', employeeId)
    .executeTakeFirst();
  return row && personName(row);
}

/** Names and numbers of everybody who has or had a job at the school. */
export async function listNames(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('employees as e')
    .select(['e.id', 'e.employee_number', 'e.first_name', 'e.infix', 'e.last_name'])
    .where('e.board_id', '=', board.boardId)
    .where('e.id', 'in', (eb) =>
      eb
        .selectFrom('jobs as j')
        .select('j.employee_id')
        .where('j.board_id', '=', board.boardId)
        .where('j.school_id', '=', schoolId),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, { number: row.employee_number, name: personName(row) }]));
}

/** The leaders of the jobs at a school on a day. */
export async function listLeaders(board: BoardDb, schoolId: string, day: string) {
  return (
    board.query
      .selectFrom('jobs as j')
      .innerJoin('job_leaders as l', (join) =>
        join.onRef('l.board_id', '=', 'j.board_id').onRef('l.job_id', '=', 'j.id'),
      )
      .innerJoin('employees as e', (join) =>
        join.onRef('e.board_id', '=', 'l.board_id').onRef('e.id', '=', 'l.leader_id'),
      )
      .select(['j.employee_id', 'j.id as job_id', 'l.leader_id'])
      .select(['e.first_name', 'e.infix', 'e.last_name'])
      .where('l.board_id', '=', board.boardId)
      // So that SQLite starts from the jobs of the school and not from all leaders of the board.
      .where('l.job_id', 'in', (eb) =>
        eb
          .selectFrom('jobs')
          .select('id')
          .where('board_id', '=', board.boardId)
          .where('school_id', '=', schoolId),
      )
      .where('l.valid_from', '<=', day)
      .where((eb) => eb.or([eb('l.valid_to', 'is', null), eb('l.valid_to', '>=', day)]))
      .orderBy('l.valid_from')
      .execute()
      .then((rows) =>
        rows.map((row) => ({
          employeeId: row.employee_id,
          jobId: row.job_id,
          leaderId: row.leader_id,
          leader: personName(row),
        })),
      )
  );
}

/** The participations of a school year with their activity, person, team and theme. */
export async function listParticipations(board: BoardDb, schoolId: string, schoolYear: number) {
  const rows = await board.query
    .selectFrom('participations as p')
    .innerJoin('activities as a', (join) =>
      join.onRef('a.board_id', '=', 'p.board_id').onRef('a.id', '=', 'p.activity_id'),
    )
    .innerJoin('employees as e', (join) =>
      join.onRef('e.board_id', '=', 'p.board_id').onRef('e.id', '=', 'p.employee_id'),
    )
    .leftJoin('teams as t', (join) =>
      join.onRef('t.board_id', '=', 'p.board_id').onRef('t.id', '=', 'p.team_id'),
    )
    .leftJoin('themes as h', (join) =>
      join.onRef('h.board_id', '=', 'p.board_id').onRef('h.id', '=', 'p.theme_id'),
    )
    .select(['p.id', 'p.activity_id', 'a.title', 'p.employee_id', 'e.first_name', 'e.infix', 'e.last_name'])
    .select(['t.name as team', 'h.name as theme', 'p.location_id', 'p.function_category'])
    .select(['p.learning_kind', 'p.cao_kind', 'p.initiative', 'p.status', 'p.held_on'])
    .select(['p.hours_planned', 'p.hours_realised', 'p.cents_planned', 'p.cents_realised'])
    .select(['p.charged_hours_told', 'p.charged_cents_told'])
    .where('p.board_id', '=', board.boardId)
    .where('p.school_id', '=', schoolId)
    .where('p.school_year', '=', schoolYear)
    .orderBy('a.title')
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({ ...row, employee: personName(row) }));
}

/** The stretches of jobs of a school that lie in a period, with their people and location. */
export async function listStaff(board: BoardDb, schoolId: string, period: Period) {
  const rows = await board.query
    .selectFrom('jobs as j')
    .innerJoin('employees as e', (join) =>
      join.onRef('e.board_id', '=', 'j.board_id').onRef('e.id', '=', 'j.employee_id'),
    )
    .leftJoin('locations as l', (join) =>
      join.onRef('l.board_id', '=', 'j.board_id').onRef('l.id', '=', 'j.location_id'),
    )
    .select(['j.id', 'j.employee_id', 'e.employee_number', 'e.first_name', 'e.infix', 'e.last_name'])
    .select(['j.function_category', 'j.function_name', 'j.fte', 'j.contract_type'])
    .select(['j.valid_from', 'j.valid_to', 'j.location_id', 'l.name as location'])
    .where('j.board_id', '=', board.boardId)
    .where('j.school_id', '=', schoolId)
    .where('j.valid_from', '<=', period.end)
    .where((eb) => eb.or([eb('j.valid_to', 'is', null), eb('j.valid_to', '>=', period.start)]))
    .orderBy('e.last_name')
    .orderBy('e.first_name')
    .orderBy('j.valid_from')
    .execute();
  return rows.map((row) => ({ ...row, name: personName(row) }));
}
