import type { RoleGrant } from '~/app/domain/access';
import { needsSecondFactor } from '~/app/domain/second-factor';
import { listSchoolsWithSecondFactor } from '~/app/features/settings/second-factor-queries.server';
import type { Database } from '~/db/connection.server';
import { type BoardDb, withBoard } from '~/db/scope.server';
import { findSecondFactor } from './second-factor-queries.server';
import type { Session } from './session-queries.server';

/** What somebody who is signed in has to do before anything else opens. */
export type Duty = 'change-password' | 'second-factor';

/** What has to be done first in this session, by any of the roles; the people of the demo have nothing to do. */
export async function findDuty(
  db: Database,
  session: Session,
  roles: readonly RoleGrant[],
): Promise<Duty | null> {
  const { boardId, accountId, method } = session;
  if (method === 'demo') return null;
  return withBoard(db, boardId, async (board) => {
    if (method === 'password' && (await hasHandedOverPassword(board, accountId))) return 'change-password';
    if (session.secondFactor) return null;
    const askedBy = await listSchoolsWithSecondFactor(board);
    if (askedBy.length === 0) return null;
    if (!needsSecondFactor(roles, askedBy)) return null;
    return (await findSecondFactor(board, accountId)) ? null : 'second-factor';
  });
}

async function hasHandedOverPassword({ query, boardId }: BoardDb, accountId: string): Promise<boolean> {
  const row = await query
    .selectFrom('accounts')
    .select('id')
    .where('board_id', '=', boardId)
    .where('id', '=', accountId)
    .where('password_expires_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}
