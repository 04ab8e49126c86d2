import { json } from '@remix-run/node';
import { redeemLinkCode } from '~/app/features/accounts/link-code-commands.server';
import { parseLinkCode } from '~/app/features/accounts/link-code-schema.server';

import { refusalSentence } from './answer-account.server';
import { tooOften } from './check-sign-in.server';
import type { Asked } from './guard.server';
import { findProviderAttempt, takeProviderAttempt } from './provider-attempt.server';
import { type ProviderProblem, problemWith } from './provider-problems';
import { enter } from './provider-sign-in.server';
import { askedProvider } from './providers.server';

/** Whoever came back from a provider types the code of an administrator: right, then linked and signed in. */
export async function typeLinkCode(asked: Asked) {
  const { context, request } = asked;
  const { name, label } = askedProvider(asked).settings;
  const attempt = await findProviderAttempt(context, request, name);
  if (attempt?.step !== 'unknown') return problem(label, 'expired');
  const submission = parseLinkCode(await request.formData());
  if (submission.status !== 'success') return wrongCode(submission.reply());
  const refused = (sentence: string, init?: ResponseInit) =>
    wrongCode(submission.reply({ fieldErrors: { code: [sentence] } }), init);

  const { issuer, subject } = attempt;
  const who = `${issuer} ${subject}`;
  const wait = await context.signInLimit.begin(who, context.address);
  if (wait !== null) {
    const { error, status, headers } = tooOften(wait);
    return refused(error, { status, headers });
  }
  const { clock, db, today } = context;
  const moment = { elapsing: clock.elapsing(), at: clock.now(), today };
  try {
    const { code } = submission.value;
    const account = await redeemLinkCode(db, { code, identity: { issuer, subject }, ...moment });
    await context.signInLimit.succeed(who, context.address);
    await takeProviderAttempt(context, request, name);
    const outcome = await enter(context, account, attempt, attempt.back);
    return typeof outcome === 'string' ? problem(label, outcome) : outcome;
  } catch (error) {
    return refused(refusalSentence(error));
  }
}

function problem(label: string, what: ProviderProblem) {
  const { error, status } = problemWith(label, what);
  return json({ problem: error, failed: undefined }, status);
}

type Result = ReturnType<ReturnType<typeof parseLinkCode>['reply']>;

const wrongCode = (result: Result, init: ResponseInit = { status: 400 }) =>
  json({ problem: undefined, failed: { form: 'code', result } }, init);
