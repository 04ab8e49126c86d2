import { findActor, findSignInName } from '~/app/features/accounts/account-queries.server';
import {
  listResetRequests,
  mailReset,
  takeResetRequest,
} from '~/app/features/accounts/reset-commands.server';
import type { Services } from '~/app/server/context';
import { publicAddress } from '~/app/server/public-address';
import { changeBoard, withBoard } from '~/db/scope.server';

/** Mails everybody who forgot a password and can sign in; of other addresses nothing is kept. */
export async function answerResetRequests({
  db,
  clock,
  keyFor,
  env,
}: Pick<Services, 'db' | 'clock' | 'keyFor' | 'env'>): Promise<void> {
  for (const { id, email } of await listResetRequests(db)) {
    if (!(await takeResetRequest(db, id))) continue;
    const found = await findSignInName(db, email);
    if (!found) continue;
    const { boardId, accountId } = found;
    const actor = await withBoard(db, boardId, (board) => findActor(board, accountId, null, clock.today()));
    if (!actor) continue;
    const author = { accountId, actingAs: 'sign-in', at: clock.now() } as const;
    await changeBoard(db, boardId, (board) =>
      mailReset(board, author, {
        accountId,
        now: clock.elapsing(),
        keyFor,
        addressOf: (code) => publicAddress(env, `/wachtwoord-herstellen/${code}`),
      }),
    );
  }
}
