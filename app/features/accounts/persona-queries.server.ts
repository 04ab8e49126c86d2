import { ROLES, type Role } from '~/app/domain/access';
import type { Database } from '~/db/connection.server';
import { withBoard } from '~/db/scope.server';

export interface Persona {
  boardId: string;
  accountId: string;
  roleId: string;
  name: string;
  role: Role;
}

/** Who one can be in the demo: the accounts of its board that have no password, by role. */
export async function listPersonas(db: Database, today: string): Promise<Persona[]> {
  const board = await db.selectFrom('boards').select('id').orderBy('created_at').limit(1).executeTakeFirst();
  if (!board) return [];
  const rows = await withBoard(db, board.id, ({ query }) =>
    query
      .selectFrom('accounts as a')
      .innerJoin('account_roles as r', (join) =>
        join.onRef('r.board_id', '=', 'a.board_id').onRef('r.account_id', '=', 'a.id'),
      )
      .select(['a.id as accountId', 'r.id as roleId', 'a.name', 'r.role'])
      .where('a.board_id', '=', board.id)
      .where('a.password_hash', 'is', null)
      .where('r.valid_from', '<=', today)
      .orderBy('r.id')
      .execute(),
  );
  return ROLES.flatMap((role) => {
    const first = rows.find((row) => row.role === role);
    return first ? [{ ...first, role, boardId: board.id }] : [];
  });
}

/** The persona with that role; null when it is none. */
export async function findPersona(db: Database, roleId: string, today: string): Promise<Persona | null> {
  return (await listPersonas(db, today)).find((persona) => persona.roleId === roleId) ?? null;
}
