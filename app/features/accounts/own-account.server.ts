import type { AppLoadContext } from '@remix-run/node';
import { listSchools } from '~/app/features/boards/board-queries.server';
import { formatMoment } from '~/app/format/dates';
import { standInSentences } from '~/app/format/stand-in-words';
import { ROLE_WORDS } from '~/app/format/words';
import type { Desk } from '~/app/server/guard.server';
import { findOwnPassword } from './account-queries.server';
import { listSessions, type Session } from './session-queries.server';

/** What somebody sees of their own account: who they are here, as what, and where they are signed in. */
export async function ownAccountView({ actor, read }: Desk, context: AppLoadContext) {
  const { db, clock, session } = context;
  const { own, schools } = await read(async (board) => ({
    own: await findOwnPassword(board, actor.accountId),
    schools: new Map((await listSchools(board)).map(({ id, name }) => [id, name])),
  }));
  const sessions = await listSessions(db, actor, clock.elapsing());
  // An account of the demo is everybody's: one visitor sees nothing of another.
  const isShared = session?.method === 'demo';
  return {
    name: actor.name,
    email: own.email,
    roles: actor.roles.map((grant) => ({
      id: grant.id,
      label: ROLE_WORDS[grant.role],
      place: (grant.schoolId !== null && schools.get(grant.schoolId)) || 'hele bestuur',
      active: grant.id === actor.active.id,
    })),
    standsInFor: standInSentences(actor.standsInFor),
    hasPassword: own.passwordHash !== null,
    hasProviders: context.providers.length > 0,
    isShared,
    sessions: sessions
      .filter(({ id }) => !isShared || id === session.id)
      .map((one) => sessionView(one, one.id === session?.id)),
  };
}
export type OwnAccountView = Awaited<ReturnType<typeof ownAccountView>>;

function sessionView({ id, device, createdAt, lastSeenAt }: Session, isThis: boolean) {
  return {
    id,
    isThis,
    device: device || 'Een onbekend apparaat',
    since: formatMoment(createdAt),
    seen: isThis ? 'nu' : formatMoment(lastSeenAt),
  };
}
