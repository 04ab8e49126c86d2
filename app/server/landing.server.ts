import type { AppLoadContext } from '@remix-run/node';
import { type Actor, inScope, type Role } from '~/app/domain/access';
import type { Sector } from '~/app/domain/people';
import { SchoolYear } from '~/app/domain/school-year';
import { findBoard, listSchools } from '~/app/features/boards/board-queries.server';
import { withBoard } from '~/db/scope.server';

/** The screen of a school that a role starts on; a role that starts at its board is not in it. */
const SCHOOL_START: Partial<Record<Role, string>> = {
  employee: 'mijn-basisrecht',
  'team-leader': 'mijn-team',
  hr: 'dashboard',
  'school-leader': 'dashboard',
  finance: 'tien-procent',
  mr: 'dashboard',
  administrator: 'instellingen',
};

/** Where the 10% is no rule, whoever looks after the money begins with the individual budget. */
const startOf = (role: Role, sector: Sector | undefined): string | undefined =>
  role === 'finance' && sector === 'PO' ? 'individueel-budget' : SCHOOL_START[role];

/**
 * Where a role begins: not on a menu but on its own screen. Of several schools that is the one opened last in this
 * browser, else the first by name; the bar on top leads to the others.
 */
export async function landingPath(
  { db, today }: AppLoadContext,
  actor: Actor,
  lastBrin: string | null,
): Promise<string> {
  const { board, schools } = await withBoard(db, actor.boardId, async (handle) => ({
    board: await findBoard(handle),
    schools: await listSchools(handle),
  }));
  const own = schools.filter(({ id }) => inScope(actor, { boardId: actor.boardId, schoolId: id }));
  const school = own.find(({ brin }) => brin === lastBrin) ?? own[0];
  const screen = startOf(actor.active.role, school?.sector);
  if (screen && school) return `/${school.brin}/${SchoolYear.of(today).label}/${screen}`;
  return `/bestuur/${board?.number}`;
}
