import { describe, expect, it } from 'vitest';
import { safePath } from '~/app/server/safe-path';
import { makeSchool } from '../support/school-factory';
import { openSqlite } from '../support/sqlite';
import { makeAccount, PASSWORD, startTestServer } from '../support/test-server';

const ELSEWHERE = [
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/%5Cevil.example',
  '/%5cevil.example',
  'https://evil.example',
  '/\t/evil.example',
  '/./\r\n/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'evil.example',
  '',
  `/${'a'.repeat(3000)}`,
];

describe('where to go back to', () => {
  it.each(ELSEWHERE)('%j leads to the start', (value) => {
    expect(safePath(value)).toBe('/');
  });

  it.each([null, undefined, 4, ['/x'], new File([], 'x')])(
    'what is no text leads to the start: %s',
    (value) => {
      expect(safePath(value)).toBe('/');
    },
  );

  it.each(['/', '/99AA/2025-2026/dashboard?team=x&jaar=4', '/zoek?q=a//b'])('%s stays', (path) => {
    expect(safePath(path)).toBe(path);
  });

  it('is asked when somebody signs in', async () => {
    const db = await openSqlite();
    const { boardId } = await makeSchool(db);
    const { email } = await makeAccount(db, boardId, ['hr']);
    const server = await startTestServer(db, { only: ['sign-in'] });
    for (const back of ELSEWHERE) {
      const answer = await server.post('/aanmelden', { email, password: PASSWORD, terug: back });
      expect([back, answer.status, answer.headers.location]).toEqual([back, 302, '/']);
    }
  });

  it('is asked when somebody who is signed in opens the page of signing in', async () => {
    const db = await openSqlite();
    const { boardId } = await makeSchool(db);
    const { cookie } = await makeAccount(db, boardId, ['hr']);
    const server = await startTestServer(db, { only: ['sign-in'] });
    const answer = await server.ask('/aanmelden?terug=%2F%2Fevil.example', { cookie });
    expect([answer.status, answer.headers.location]).toEqual([302, '/']);
  });
});
