import { inScope } from '~/app/domain/access';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { SchoolYear } from '~/app/domain/school-year';
import { findBoard, listSchools, type SchoolRow } from '~/app/features/boards/board-queries.server';
import { findRuleBook } from '~/app/features/rules/rule-set-queries.server';
import { type Asked, type Desk, notFound, openDesk } from './guard.server';

/** A desk at the board of the address, in the school year of `?schooljaar=`. */
export interface BoardDesk extends Desk {
  board: { number: string; name: string };
  /** Those that the actor's role was given for. */
  schools: SchoolRow[];
  year: SchoolYear;
  /** Those that come with the product and those that the board loaded itself. */
  rules: RuleBook;
  /** Those that come with the product. */
  seeded: RuleBook;
  base: string;
}

/** The desk at the board of the address; other boards do not exist for the actor. */
export async function openBoard(asked: Asked): Promise<BoardDesk> {
  const desk = openDesk(asked);
  const { board, schools, rules } = await desk.read(async (handle) => ({
    board: await findBoard(handle),
    schools: await listSchools(handle),
    rules: await findRuleBook(handle, asked.context.rules),
  }));
  if (!board || board.number !== asked.params.boardNumber) throw notFound();
  await desk.require('board.open');
  const { boardId } = desk.actor;
  return {
    ...desk,
    board: { number: board.number, name: board.name },
    schools: schools.filter(({ id }) => inScope(desk.actor, { boardId, schoolId: id })),
    rules,
    seeded: asked.context.rules,
    year: askedYear(asked.request, desk.today),
    base: `/bestuur/${board.number}`,
  };
}

function askedYear(request: Request, today: string): SchoolYear {
  const asked = new URL(request.url).searchParams.get('schooljaar');
  return (asked ? SchoolYear.parse(asked) : null) ?? SchoolYear.of(today);
}
