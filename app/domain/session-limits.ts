export type SignInMethod = 'password' | 'provider' | 'demo';

/** How long a session lives at the most. */
export const ABSOLUTE_HOURS = 12;

/** After how many minutes without a request a session ends; in the demo there is nothing to protect. */
export const IDLE_MINUTES: Record<SignInMethod, number> = { password: 60, provider: 60, demo: 12 * 60 };

const MINUTE_MS = 60_000;

/** When a session that begins at that moment ends at the latest. */
export const endOfSession = (began: string): string =>
  new Date(Date.parse(began) + ABSOLUTE_HOURS * 60 * MINUTE_MS).toISOString();

/** Whether a session still counts: not ended, used within its idle limit, and not older than it may be. */
export function sessionStands(
  session: { method: SignInMethod; ended: boolean; lastSeenAt: string; expiresAt: string },
  now: string,
): boolean {
  const idle = Date.parse(now) - Date.parse(session.lastSeenAt);
  return !session.ended && idle < IDLE_MINUTES[session.method] * MINUTE_MS && session.expiresAt > now;
}

/** Whether it is time to write down again that a session is in use: once a minute is enough. */
export const isSeenLongAgo = (lastSeenAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(lastSeenAt) >= MINUTE_MS;
