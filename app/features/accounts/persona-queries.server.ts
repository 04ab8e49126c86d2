import { ROLES, type Role } from '~/app/domain/access';
import { groupBy } from '~/app/domain/maps';
import type { Sector } from '~/app/domain/people';
import type { Database } from '~/db/connection.server';
import { type BoardDb, withBoard } from '~/db/scope.server';

export interface Persona {
  boardId: string;
  accountId: string;
  roleId: string;
  name: string;
  role: Role;
  /** Of the schools of the board. */
  sector: Sector;
}

/** Who one can be in the demo: of each board the accounts that have no password, by role. */
export async function listPersonas(db: Database, today: string): Promise<Persona[]> {
  const boards = await db.selectFrom('boards').select('id').orderBy('created_at').orderBy('id').execute();
  const personas: Persona[] = [];
  for (const { id } of boards)
    personas.push(...(await withBoard(db, id, (board) => listPersonasOf(board, today))));
  return personas;
}

async function listPersonasOf({ query, boardId }: BoardDb, today: string): Promise<Persona[]> {
  const school = await query
    .selectFrom('schools')
    .select('sector')
    .where('board_id', '=', boardId)
    .limit(1)
    .executeTakeFirst();
  const rows = await query
    .selectFrom('accounts as a')
    .innerJoin('account_roles as r', (join) =>
      join.onRef('r.board_id', '=', 'a.board_id').onRef('r.account_id', '=', 'a.id'),
    )
    .select(['a.id as accountId', 'r.id as roleId', 'a.name', 'r.role'])
    .where('a.board_id', '=', boardId)
    .where('a.password_hash', 'is', null)
    .where('r.valid_from', '<=', today)
    .orderBy('r.id')
    .execute();
  // Further roles of somebody are switched to on the screen.
  const firstRoles = [...groupBy(rows, ({ accountId }) => accountId).values()].flatMap(
    ([first]) => first ?? [],
  );
  return ROLES.flatMap((role) => {
    const first = firstRoles.find((row) => row.role === role);
    return first ? [{ ...first, role, boardId, sector: school?.sector ?? 'VO' }] : [];
  });
}

/** The persona with that role; null when it is none. */
export async function findPersona(db: Database, roleId: string, today: string): Promise<Persona | null> {
  return (await listPersonas(db, today)).find((persona) => persona.roleId === roleId) ?? null;
}
