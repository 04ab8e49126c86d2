import { findSchool, listBoards } from '~/app/features/boards/board-queries.server';
import type { NewPlace } from '~/app/features/imports/import-commands.server';
import { ImportRefused } from '~/app/features/imports/import-types';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import { withBoard } from '~/db/scope.server';
import type { ImportOptions } from './options';

export type Place = { boardId: string; schoolId: string } | { toMake: NewPlace };

/** The school of the BRIN, or what has to be made for it. */
export async function findPlace(db: Database, options: ImportOptions): Promise<Place> {
  const brin = options.school.toUpperCase();
  const boards = await listBoards(db);
  for (const { id, number } of boards) {
    const school = await withBoard(db, id, (board) => findSchool(board, brin));
    if (!school) continue;
    if (options.board !== undefined && options.board !== number) {
      throw new ImportRefused(`School ${brin} hoort bij bestuur ${number} en niet bij ${options.board}.`);
    }
    return { boardId: id, schoolId: school.id };
  }
  return { toMake: newPlace(options, brin, boards.find(({ number }) => number === options.board)?.id) };
}

function newPlace(options: ImportOptions, brin: string, boardId: string | undefined): NewPlace {
  const { createSchool, board, sector } = options;
  if (createSchool === undefined) {
    throw new ImportRefused(
      `School ${brin} is er niet. Maak haar met --create-school "Naam van de school" --board 12345.`,
    );
  }
  if (!/^\d{2}[A-Z]{2}$/.test(brin)) {
    throw new ImportRefused(`BRIN ${brin} klopt niet: dat zijn twee cijfers en twee letters, zoals 12AB.`);
  }
  if (board === undefined) {
    throw new ImportRefused('Zeg met --board bij welk bestuur de nieuwe school hoort (vijf cijfers).');
  }
  return {
    boardId: boardId ?? newId(),
    schoolId: newId(),
    school: { brin, name: createSchool, sector },
    newBoard: boardId === undefined ? { number: board, name: `Bestuur ${board}` } : null,
  };
}
