import { type AppLoadContext, createCookie } from '@remix-run/node';
import * as z from 'zod';
import {
  ATTEMPT_MINUTES,
  findAttempt,
  keepAttempt,
  takeAttempt,
} from '~/app/features/accounts/attempt-commands.server';
import { isHttps } from './env.server';

const secure = isHttps();

/** Binds an attempt to this browser: somebody else's answer of a provider is worth nothing in it. */
const cookie = createCookie(secure ? '__Host-rode-draad-aanbieder' : 'rode-draad-aanbieder', {
  httpOnly: true,
  sameSite: 'lax',
  secure,
  path: '/',
  maxAge: ATTEMPT_MINUTES * 60,
});

/** Somebody who was sent to a provider; with `account` to link that one, else to sign in. */
const sent = z.object({
  step: z.literal('sent'),
  provider: z.string(),
  address: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string(),
  account: z.object({ boardId: z.string(), accountId: z.string() }).nullable(),
});
/** Somebody who came back as an identity that belongs to no account yet. */
const unknown = z.object({
  step: z.literal('unknown'),
  provider: z.string(),
  issuer: z.string(),
  subject: z.string(),
  secondFactor: z.boolean(),
  back: z.string(),
});
export type SentAttempt = z.infer<typeof sent>;
export type UnknownAttempt = z.infer<typeof unknown>;

const kind = 'provider';
type Known = Pick<AppLoadContext, 'db' | 'clock'>;

/** Keeps the attempt; the header that gives its secret to this browser. */
export async function keepProviderAttempt(
  { db, clock }: Known,
  content: SentAttempt | UnknownAttempt,
): Promise<string> {
  return cookie.serialize(await keepAttempt(db, { kind, content, now: clock.elapsing() }));
}

/** The header that takes the secret away again. */
export const forgetProviderAttempt = (): Promise<string> => cookie.serialize('', { maxAge: 0 });

/** The attempt of this browser at that provider. */
export async function findProviderAttempt(context: Known, request: Request, provider: string) {
  return readAttempt(findAttempt, context, request, provider);
}

/** The same, once; whatever becomes of it, it does not come back. */
export async function takeProviderAttempt(context: Known, request: Request, provider: string) {
  return readAttempt(takeAttempt, context, request, provider);
}

async function readAttempt(
  read: typeof findAttempt,
  { db, clock }: Known,
  request: Request,
  provider: string,
): Promise<SentAttempt | UnknownAttempt | null> {
  const token: unknown = await cookie.parse(request.headers.get('Cookie'));
  if (typeof token !== 'string' || token === '') return null;
  const content = await read(db, { token, kind, now: clock.elapsing() });
  const attempt = z.discriminatedUnion('step', [sent, unknown]).safeParse(content).data;
  return attempt?.provider === provider ? attempt : null;
}
