import type { Sector } from '~/app/domain/people';
import type { Database } from '~/db/connection.server';
import type { BoardDb } from '~/db/scope.server';

export interface SchoolRow {
  id: string;
  brin: string;
  name: string;
  sector: Sector;
  dataVersion: number;
}

export interface LocationRow {
  id: string;
  schoolId: string;
  code: string;
  name: string;
  actsAsSchool: boolean;
}

/** Every board of the installation, for those who run it. */
export async function listBoards(db: Database) {
  return db.selectFrom('boards').select(['id', 'number', 'name']).orderBy('number').execute();
}

export async function findBoard(board: BoardDb) {
  return board.query
    .selectFrom('boards')
    .select(['id', 'number', 'name'])
    .where('id', '=', board.boardId)
    .executeTakeFirst();
}

/** The schools of the board by name. */
export async function listSchools(board: BoardDb): Promise<SchoolRow[]> {
  return board.query
    .selectFrom('schools')
    .select(['id', 'brin', 'name', 'sector', 'data_version as dataVersion'])
    .where('board_id', '=', board.boardId)
    .orderBy('name')
    .execute();
}

/** The school with that BRIN, if this board has it. */
export async function findSchool(board: BoardDb, brin: string): Promise<SchoolRow | undefined> {
  return board.query
    .selectFrom('schools')
    .select(['id', 'brin', 'name', 'sector', 'data_version as dataVersion'])
    .where('board_id', '=', board.boardId)
    .where('brin', '=', brin)
    .executeTakeFirst();
}

/** The locations of a school by their code. */
export async function listLocations(board: BoardDb, schoolId: string): Promise<LocationRow[]> {
  const rows = await board.query
    .selectFrom('locations')
    .select(['id', 'school_id', 'code', 'name', 'acts_as_school'])
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .orderBy('code')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    schoolId: row.school_id,
    code: row.code,
    name: row.name,
    actsAsSchool: row.acts_as_school === 1,
  }));
}
