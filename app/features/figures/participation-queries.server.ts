import type { BoardDb } from '~/db/scope.server';

/** Everything of a school year's participations that figures are made of, read from the covering index alone. */
export async function listParticipationFigures(board: BoardDb, schoolId: string, schoolYear: number) {
  return board.query
    .selectFrom('participations')
    .select([
      'team_id',
      'function_category',
      'learning_kind',
      'theme_id',
      'location_id',
      'initiative',
      'status',
      'employee_id',
      'held_on',
      'hours_planned',
      'hours_realised',
      'cents_planned',
      'cents_realised',
      'charged_hours_told',
      'charged_cents_told',
    ])
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where('school_year', '=', schoolYear)
    .execute();
}
export type ParticipationFigures = Awaited<ReturnType<typeof listParticipationFigures>>[number];

/** What closing these years has posted of grants and of what came along and went on, summed per person and year. */
export async function listPostedRights(board: BoardDb, schoolId: string, periods: readonly string[]) {
  return board.query
    .selectFrom('right_entries')
    .select(['employee_id', 'right_name', 'period', 'kind'])
    .select((eb) => eb.fn.sum<number>('amount').as('amount'))
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where('period', 'in', periods)
    .where('right_name', 'in', ['basic-hours', 'basic-money'])
    .where('kind', 'in', ['grant', 'carried-in', 'carried-out'])
    .groupBy(['employee_id', 'right_name', 'period', 'kind'])
    .execute();
}

/** Goes up with every change below the school. */
export async function findDataVersion(board: BoardDb, schoolId: string): Promise<number> {
  const row = await board.query
    .selectFrom('schools')
    .select('data_version')
    .where('board_id', '=', board.boardId)
    .where('id', '=', schoolId)
    .executeTakeFirstOrThrow();
  return row.data_version;
}

/** By first calendar year of the school year; goes up with every change of a participation in it; absent: no change yet. */
export async function findYearVersions(board: BoardDb, schoolId: string): Promise<Map<number, number>> {
  const rows = await board.query
    .selectFrom('participation_years')
    .select(['school_year', 'version'])
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .execute();
  return new Map(rows.map((row) => [row.school_year, row.version]));
}
