import type { Sector } from '~/app/domain/people';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import { type BoardDb, changeBoard } from '~/db/scope.server';

export interface NewBoard {
  /** Five digits. */
  number: string;
  name: string;
}

export interface NewSchool {
  /** Two digits and two letters. */
  brin: string;
  name: string;
  sector: Sector;
}

/** Makes a board and answers its id. */
export async function createBoard(db: Database, author: Author, board: NewBoard): Promise<string> {
  const id = newId();
  await changeBoard(db, id, (handle) => addBoard(handle, author, board));
  return id;
}

/** Makes a school of a board and answers its id. */
export async function createSchool(
  db: Database,
  boardId: string,
  author: Author,
  school: NewSchool,
): Promise<string> {
  return changeBoard(db, boardId, (handle) => addSchool(handle, author, school));
}

/** Makes the board of the handle itself, in the caller's transaction. */
export async function addBoard(board: BoardDb, author: Author, given: NewBoard): Promise<void> {
  if (!/^\d{5}$/.test(given.number))
    throw new Error(`Bestuursnummer ${given.number} heeft geen vijf cijfers.`);
  const row = { id: board.boardId, number: given.number, name: given.name, created_at: author.at };
  await board.query.insertInto('boards').values(row).execute();
  await recordHappenings(board, author, [
    { action: 'board.created', subjectType: 'board', subjectId: board.boardId, after: given },
  ]);
}

/** Makes a school in the caller's transaction and answers its id. */
export async function addSchool(
  board: BoardDb,
  author: Author,
  given: NewSchool,
  id: string = newId(),
): Promise<string> {
  const brin = given.brin.toUpperCase();
  if (!/^\d{2}[A-Z]{2}$/.test(brin)) {
    throw new Error(`BRIN ${given.brin} klopt niet: dat zijn twee cijfers en twee letters, zoals 12AB.`);
  }
  const row = { board_id: board.boardId, id, brin, name: given.name, sector: given.sector };
  await board.query
    .insertInto('schools')
    .values({ ...row, created_at: author.at, data_version: 1 })
    .execute();
  await recordHappenings(board, author, [
    { action: 'school.created', subjectType: 'school', subjectId: id, after: given },
  ]);
  return id;
}
