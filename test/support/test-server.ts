import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Role } from '~/app/domain/access';
import { createAccount, grantRole } from '~/app/features/accounts/account-commands.server';
import { hashPassword } from '~/app/features/accounts/passwords.server';
import { startSession } from '~/app/features/accounts/session-commands.server';
import { clockStoppedAt } from '~/app/server/clock.server';
import { readEnv } from '~/app/server/env.server';
import { createApp } from '~/app/server/express-app';
import { keysFrom } from '~/app/server/keys.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { reflectionQuestions } from '~/seeds/handbook';
import { seededRuleBook } from '~/seeds/rules';
import { workedExamples } from '~/seeds/rules/examples';
import { author } from './school-factory';
import { buildFromSource } from './server-build';

/** How somebody in a test signed in. */
export const BY_PASSWORD = { method: 'password', device: 'Test' } as const;

export const TODAY = '2026-03-16';
/** The secret of an installation in tests. */
export const SECRET = 'een geheim van een installatie in een test';
export const PASSWORD = 'een lang genoeg wachtwoord';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** The session's cookie that this answer sets, as a browser sends it back; null when it sets none. */
  cookie: string | null;
}

interface Ask {
  method?: string;
  headers?: OutgoingHttpHeaders;
  /** A form, or a body as it is. */
  form?: Record<string, string>;
  body?: string | Buffer;
  cookie?: string | null;
}

export interface TestServer {
  origin: string;
  host: string;
  ask(path: string, options?: Ask): Promise<Answer>;
  /** As a browser posts a form of our own pages. */
  post(path: string, form: Record<string, string>, options?: Ask): Promise<Answer>;
}

/** The server on that database, on a port of its own, until the test is over; `only`: with these routes; `env`: its settings. */
export async function startTestServer(
  db: Database,
  {
    isDemo = false,
    today = TODAY,
    only = undefined as readonly string[] | undefined,
    env = {} as Record<string, string>,
  } = {},
): Promise<TestServer> {
  const clock = clockStoppedAt(today);
  const readTable = () => Promise.reject(new Error('No file is read in this test'));
  const app = createApp(
    {
      env: readEnv(env),
      keyFor: keysFrom(SECRET),
      db,
      clock,
      isDemo,
      readTable,
      rules: seededRuleBook(),
      examples: workedExamples,
      reflectionQuestions,
    },
    await buildFromSource(only),
  );
  const listener = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  onTestFinished(() => {
    listener.closeAllConnections();
    listener.close();
  });
  const { port } = listener.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const ask: TestServer['ask'] = (path, options = {}) => askServer(port, path, options);
  return {
    origin,
    host,
    ask,
    post: (path, form, options = {}) =>
      ask(path, { ...options, method: 'POST', form, headers: { Origin: origin, ...options.headers } }),
  };
}

function askServer(port: number, path: string, options: Ask): Promise<Answer> {
  const { method = 'GET', form, cookie } = options;
  const body = form ? new URLSearchParams(form).toString() : options.body;
  const headers: OutgoingHttpHeaders = { ...options.headers };
  if (form) headers['Content-Type'] = 'application/x-www-form-urlencoded';
  if (cookie) headers.Cookie = cookie;
  if (body !== undefined && !headers['Transfer-Encoding'])
    headers['Content-Length'] = Buffer.byteLength(body);
  return new Promise((resolve, reject) => {
    const sent = send({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
          cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? null,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** An account with these roles at the whole board, and the cookie of a session of it. */
export async function makeAccount(
  db: Database,
  boardId: string,
  roles: Role[],
  {
    email = `${roles.join('-')}@school.test`,
    schoolId = null as string | null,
    employeeId = null as string | null,
    name = `Account ${roles.join(' ')}`,
  } = {},
) {
  const passwordHash = await hashPassword(PASSWORD);
  const accountId = await changeBoard(db, boardId, async (board) => {
    const id = await createAccount(board, author, {
      name,
      email,
      employeeId,
      passwordHash,
    });
    for (const role of roles) {
      await grantRole(board, author, { accountId: id, role, schoolId, validFrom: '2025-08-01' });
    }
    return id;
  });
  const token = await startSession(db, { boardId, accountId, ...BY_PASSWORD, now: new Date().toISOString() });
  const { sessionCookie } = await import('~/app/server/session-cookie.server');
  const cookie = (await sessionCookie.serialize(token)).split(';')[0] ?? '';
  return { accountId, email, cookie };
}
