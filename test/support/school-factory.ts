import type { Sector } from '~/app/domain/people';
import { createBoard, createSchool } from '~/app/features/boards/board-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';

export const author: Author = {
  accountId: null,
  actingAs: 'command-line',
  at: '2026-01-15T10:00:00.000Z',
};

let boards = 0;

/** A board with one school, made by the commands that make real ones; numbers differ per call. */
export async function makeSchool(db: Database, sector: Sector = 'VO') {
  boards += 1;
  const number = String(10000 + boards);
  const letter = String.fromCharCode(65 + (Math.floor(boards / 100) % 26));
  const brin = `${String(boards % 100).padStart(2, '0')}A${letter}`;
  const boardId = await createBoard(db, author, { number, name: `Bestuur ${number}` });
  const schoolId = await createSchool(db, boardId, author, { brin, name: `School ${brin}`, sector });
  return { boardId, schoolId, brin, number };
}
