import type { AppLoadContext } from '@remix-run/node';
import type { ShownInvitation } from '~/app/features/accounts/invitation-code';
import { mailInvitation, makeInvitation } from '~/app/features/accounts/invitation-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { publicAddress } from './public-address';

const PAGE = '/uitnodiging';

/** Invites by mail, in the caller's transaction, and returns the code. */
export function inviteByMail(
  { env, keyFor, clock }: AppLoadContext,
  board: BoardDb,
  author: Author,
  accountId: string,
): Promise<string> {
  const addressOf = (code: string) => publicAddress(env, `${PAGE}/${code}`);
  return mailInvitation(board, author, { accountId, now: clock.elapsing(), keyFor, addressOf });
}

/** Makes an invitation that goes by no mail. */
export const inviteByCode = ({ clock }: AppLoadContext, board: BoardDb, author: Author, accountId: string) =>
  makeInvitation(board, author, { accountId, now: clock.elapsing() });

/** An invitation as it is shown once. */
export function shownInvitation(
  { env }: AppLoadContext,
  { name, email }: { name: string; email: string },
  code: string,
): ShownInvitation {
  return {
    name,
    email,
    code,
    page: publicAddress(env, PAGE),
    address: publicAddress(env, `${PAGE}/${code}`),
  };
}

/** Whether mail reaches anybody from here; elsewhere (development, demo) the code is shown at once. */
export const sendsMail = ({ env }: AppLoadContext): boolean => env.MAIL_URL !== undefined;
