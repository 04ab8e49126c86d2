import { request as send } from 'node:http';
import { expect, it } from 'vitest';
import { MAX_BODY_BYTES } from '~/app/server/body-limit.server';
import { openSqlite } from '../support/sqlite';
import { startTestServer, type TestServer } from '../support/test-server';

const HEADERS = { 'Content-Type': 'application/x-www-form-urlencoded' };

it('refuses a body that says beforehand that it is too large', async () => {
  const server = await startTestServer(await openSqlite(), { only: ['sign-in'] });
  const answer = await upload(server, MAX_BODY_BYTES + 1, { 'Content-Length': String(MAX_BODY_BYTES + 1) });
  expect(answer.status).toBe(413);
  expect(answer.text).toContain('groter dan 12 MB');
});

it('refuses a body in pieces as soon as it is too large', async () => {
  const server = await startTestServer(await openSqlite(), { only: ['sign-in'] });
  const answer = await upload(server, 2 * MAX_BODY_BYTES, { 'Transfer-Encoding': 'chunked' });
  expect(answer.status).toBe(413);
  expect(answer.text).toContain('groter dan 12 MB');
});

it('goes on serving afterwards, and takes a body in pieces that is small enough', async () => {
  const server = await startTestServer(await openSqlite(), { only: ['sign-in'] });
  await upload(server, 2 * MAX_BODY_BYTES, { 'Transfer-Encoding': 'chunked' });
  const answer = await upload(server, 100_000, { 'Transfer-Encoding': 'chunked' });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('horen niet bij elkaar');
});

/** Sends that many bytes to the page of signing in, a piece at a time, as an upload does. */
function upload(server: TestServer, bytes: number, headers: Record<string, string>) {
  const piece = Buffer.alloc(64 * 1024, 'a');
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = send(`${server.origin}/aanmelden`, {
      method: 'POST',
      headers: { ...HEADERS, Origin: server.origin, ...headers },
    });
    sent.on('response', (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    let left = bytes;
    const write = () => {
      while (left > 0) {
        const size = Math.min(left, piece.length);
        left -= size;
        if (!sent.write(piece.subarray(0, size))) return void sent.once('drain', write);
      }
      sent.end();
    };
    write();
  });
}
