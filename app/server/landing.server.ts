import type { AppLoadContext } from '@remix-run/node';
import type { Actor, Role } from '~/app/domain/access';
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

/** Where a role begins: not on a menu but on its own start. */
export async function landingPath({ db, today }: AppLoadContext, actor: Actor): Promise<string> {
  const { board, schools } = await withBoard(db, actor.boardId, async (handle) => ({
    board: await findBoard(handle),
    schools: await listSchools(handle),
  }));
  const own = schools.filter(({ id }) => actor.active.schoolId === null || id === actor.active.schoolId);
  const screen = SCHOOL_START[actor.active.role];
  const only = own.length === 1 || actor.active.schoolId !== null ? own[0] : undefined;
  if (screen && only) return `/${only.brin}/${SchoolYear.of(today).label}/${screen}`;
  return `/bestuur/${board?.number}`;
}
