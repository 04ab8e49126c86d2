import { json } from '@remix-run/node';
import { findOwnPassword } from '~/app/features/accounts/account-queries.server';
import { countRecoveryCodes, findSecondFactor } from '~/app/features/accounts/second-factor-queries.server';
import { parseFactorCode } from '~/app/features/accounts/second-factor-schema.server';
import {
  hashRecoveryCode,
  newRecoveryCodes,
  newSecret,
  sealSecret,
  secretToShow,
} from '~/app/features/accounts/totp.server';
import { checkSecondFactor } from './check-second-factor.server';
import { type Asked, openDesk } from './guard.server';

/** The desk of whoever looks after the own second factor, also when nothing else opens without one. */
export const openOwnFactor = (asked: Asked) => openDesk(asked, { despite: 'second-factor' });

/** Whether it is on, and otherwise how to turn it on: the new secret goes along sealed, so nothing is kept of it yet. */
export async function secondFactorScreen(asked: Asked) {
  const { actor, read } = openOwnFactor(asked);
  const { keyFor, duty, session } = asked.context;
  const { own, factor, left } = await read(async (board) => ({
    own: await findOwnPassword(board, actor.accountId),
    factor: await findSecondFactor(board, actor.accountId),
    left: await countRecoveryCodes(board, actor.accountId),
  }));
  const isObligatory = duty === 'second-factor';
  if (session?.method === 'demo') return json({ state: 'demo' as const });
  if (factor) {
    return json({ state: 'on' as const, since: factor.created_at.slice(0, 10), left });
  }
  const setup = await setupOf(newSecret(), own.email, (secret) =>
    sealSecret(keyFor, actor.accountId, secret),
  );
  return json({ state: 'off' as const, isObligatory, setup });
}

/** How a secret is shown and comes back. */
export async function setupOf(secret: string, email: string, seal: (secret: string) => string) {
  return { ...(await secretToShow(secret, email)), sealed: seal(secret) };
}

/** New recovery codes, and what is kept of them. */
export function makeRecoveryCodes({ context }: Asked, accountId: string) {
  const codes = newRecoveryCodes();
  return { codes, codeHashes: codes.map((code) => hashRecoveryCode(context.keyFor, accountId, code)) };
}

/** Asks a code before something about the second factor changes; what is wrong comes back with the form of that id. */
export async function proveSecondFactor(asked: Asked, form: string) {
  const { actor } = openOwnFactor(asked);
  const submission = parseFactorCode(await asked.request.formData());
  const refuse = (told: Parameters<typeof submission.reply>[0], init: ResponseInit | number = 400) =>
    json(
      { failed: { form, result: submission.reply({ ...told, hideFields: ['code'] }) }, codes: null },
      init,
    );
  if (submission.status !== 'success') return refuse({});
  const { boardId, accountId } = actor;
  const checked = await checkSecondFactor(asked.context, { boardId, accountId }, submission.value.code);
  if (checked.ok) return null;
  const { status, error, headers } = checked;
  return refuse({ fieldErrors: { code: [error] } }, { status, headers });
}
