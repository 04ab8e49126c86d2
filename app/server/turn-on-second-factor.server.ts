import { json } from '@remix-run/node';
import { findOwnPassword } from '~/app/features/accounts/account-queries.server';
import { AccountRefused } from '~/app/features/accounts/account-refused';
import { ACCOUNT_REFUSAL_SENTENCES } from '~/app/features/accounts/account-sentences';
import { notifyOwner } from '~/app/features/accounts/notice-commands.server';
import { turnOnSecondFactor } from '~/app/features/accounts/second-factor-commands.server';
import { parseTurnOn } from '~/app/features/accounts/second-factor-schema.server';
import { openSecret, stepOfCode } from '~/app/features/accounts/totp.server';
import { tooOften } from './check-sign-in.server';
import { type Asked, badRequest } from './guard.server';
import { makeRecoveryCodes, openOwnFactor, setupOf } from './second-factor-screen.server';
import { renewedHeaders } from './signed-in.server';

const WRONG = 'Deze code klopt niet. Kijk in de app en typ de nieuwe code. Klopt de tijd op je telefoon?';

/** Turns the second factor on when the code proves that an app holds the secret; this browser gets a new session. */
export async function turnOn(asked: Asked) {
  const desk = openOwnFactor(asked);
  const { context } = asked;
  const { keyFor, clock, signInLimit } = context;
  const { accountId } = desk.actor;
  const submission = parseTurnOn(await asked.request.formData());
  const secret = openSent(asked, accountId, submission.payload.sealed);
  const own = await desk.read((board) => findOwnPassword(board, accountId));
  const { session } = context;
  if (!session || session.method === 'demo') throw badRequest('Dit kan hier niet.');
  const setup = await setupOf(secret, own.email, () => String(submission.payload.sealed));
  const refuse = (told: Parameters<typeof submission.reply>[0], init: ResponseInit | number = 400) => {
    const result = submission.reply({ ...told, hideFields: ['code'] });
    return json({ failed: { form: 'aanzetten', result }, codes: null, setup }, init);
  };
  if (submission.status !== 'success') return refuse({});
  const limited = `second factor ${accountId}`;
  const wait = await signInLimit.begin(limited, '');
  if (wait !== null) {
    const { error, status, headers } = tooOften(wait);
    return refuse({ formErrors: [error] }, { status, headers });
  }
  const step = stepOfCode(secret, submission.value.code.replace(/\s/g, ''), clock.elapsing());
  if (step === null) return refuse({ fieldErrors: { code: [WRONG] } });
  await signInLimit.succeed(limited, '');
  const { codes, codeHashes } = makeRecoveryCodes(asked, accountId);
  const { sealed: sealedSecret } = submission.value;
  try {
    await desk.change(async (board) => {
      await turnOnSecondFactor(board, desk.author, {
        accountId,
        sealedSecret,
        step,
        codeHashes,
        keepSession: session.id,
      });
      await notifyOwner(board, { accountId, notice: 'second-factor-on', keyFor, now: clock.elapsing() });
    });
  } catch (error) {
    if (!(error instanceof AccountRefused)) throw error;
    return refuse({ formErrors: [ACCOUNT_REFUSAL_SENTENCES[error.refusal]] }, 409);
  }
  const headers = await renewedHeaders(context, { secondFactor: true });
  return json({ failed: undefined, codes, setup: null }, { headers });
}

/** The secret that the page sent along; it opens only for whom it was made. */
function openSent({ context }: Asked, accountId: string, sealed: unknown): string {
  try {
    return openSecret(context.keyFor, accountId, String(sealed));
  } catch {
    throw badRequest('Deze pagina is verlopen. Open haar opnieuw.');
  }
}
