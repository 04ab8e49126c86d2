import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { secondsToWait } from './limits.server';

export const MOST_FAILURES = 10;
const WINDOW_SECONDS = 15 * 60;

/** Counts wrong passwords per account and network address; kept in memory, so a restart forgets them. */
export class SignInLimit {
  private readonly failures = new RateLimiterMemory({ points: MOST_FAILURES, duration: WINDOW_SECONDS });

  /** Counts an attempt before it is judged; the seconds to wait when there were too many, else null. */
  async begin(name: string, address: string): Promise<number | null> {
    return secondsToWait(this.failures, keyOf(name, address));
  }

  /** A right password wipes out the failures before it. */
  async succeed(name: string, address: string): Promise<void> {
    await this.failures.delete(keyOf(name, address));
  }
}

/** Of one length whatever was typed, and no address of a person in memory. */
function keyOf(name: string, address: string): string {
  return createHash('sha256').update(`${name.trim().toLowerCase()}\n${address}`).digest('base64');
}
