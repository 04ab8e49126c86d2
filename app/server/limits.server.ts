import type { AppLoadContext } from '@remix-run/node';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often one account may do what costs the server most; far more than somebody at work needs. */
export const LIMITS = {
  export: {
    most: 120,
    seconds: 600,
    sentence: 'Je hebt in korte tijd heel veel bestanden opgehaald.',
  },
  import: {
    most: 30,
    seconds: 600,
    sentence: 'Je hebt in korte tijd heel veel bestanden ingestuurd. Er is niets ingelezen.',
  },
};
export type LimitName = keyof typeof LIMITS;

/** Counts in memory: a restart forgets, and every process counts for itself. */
export class Limits {
  private readonly counters = Object.fromEntries(
    Object.entries(LIMITS).map(([name, { most, seconds }]) => [
      name,
      new RateLimiterMemory({ points: most, duration: seconds }),
    ]),
  ) as Record<LimitName, RateLimiterMemory>;

  /** Counts one more; the seconds to wait when there were too many, else null. */
  async count(name: LimitName, who: string): Promise<number | null> {
    return secondsToWait(this.counters[name], who);
  }
}

/** Counts one more for a key; the seconds to wait when there were too many, else null. */
export async function secondsToWait(counter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await counter.consume(key);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}

/** "Wacht 3 minuten en probeer het dan opnieuw." */
export function waitSentence(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `Wacht ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} en probeer het dan opnieuw.`;
}

/** Counts what the account is about to do; above the limit the answer is 429 with a sentence and when to come back. */
export async function takeTurn({ limits, actor }: AppLoadContext, name: LimitName): Promise<void> {
  const seconds = await limits.count(name, actor?.accountId ?? '');
  if (seconds === null) return;
  const body = `${LIMITS[name].sentence} ${waitSentence(seconds)}`;
  throw new Response(body, { status: 429, headers: { 'Retry-After': String(seconds) } });
}
