import type { Actor } from '~/app/domain/access';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import type { Duty } from '~/app/features/accounts/duty-queries.server';
import type { Session } from '~/app/features/accounts/session-queries.server';
import type { ReadTable } from '~/app/features/imports/import-types';
import type { ReflectionQuestion } from '~/app/features/private-texts/reflection-question';
import type { WorkedExample } from '~/app/features/rules/example-adapters/check-example';
import type { Database } from '~/db/connection.server';
import type { Clock } from './clock.server';
import type { Env } from './env.server';
import type { KeyFor } from './keys.server';
import type { Limits } from './limits.server';
import type { Provider } from './provider.server';
import type { SignInLimit } from './sign-in-limit.server';

/** What the program brings to every request, made once at the start. */
export interface Services {
  env: Env;
  /** A key of this installation for one purpose, such as `second-factor`. */
  keyFor: KeyFor;
  db: Database;
  clock: Clock;
  /** Whether this is the demo that `npm start` seeded. */
  isDemo: boolean;
  readTable: ReadTable;
  /** The rules that come with the product. */
  rules: RuleBook;
  /** The worked examples that come with the product. */
  examples: () => Promise<readonly WorkedExample[]>;
  /** The handbook's questions for one's own reflection. */
  reflectionQuestions: readonly ReflectionQuestion[];
}

declare module '@remix-run/node' {
  interface AppLoadContext extends Services {
    nonce: string;
    actor: Actor | null;
    /** The session of the actor. */
    session: Session | null;
    /** The secret of the session, for the commands that end or change it. */
    sessionToken: string | null;
    /** What whoever is signed in has to do before anything else opens. */
    duty: Duty | null;
    /** The secret of a form that came after the session had ended. */
    keptFormToken: string | null;
    /** Browser and system, in words. */
    device: string;
    /** The network address that asks. */
    address: string;
    signInLimit: SignInLimit;
    /** By which people may sign in besides a password. */
    providers: readonly Provider[];
    limits: Limits;
    /** When to come back, as a loader or action that refused has told. */
    retryAfter?: string;
    today: string;
  }
}
