import { Agent, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { finish, httpServer, WAITS } from '~/app/server/http-server.server';

const IMPATIENT = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 };

it.each([
  ['headers', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  ['a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc'],
])('does not wait for ever for %s', async (_, sent) => {
  const { port } = await listening(httpServer((_request, response) => response.end('x'), IMPATIENT));
  const answer = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => resolve(text)).on('error', reject);
  });
  expect(answer).toContain('HTTP/1.1 408');
});

it('waits itself no longer than two minutes, and keeps a connection longer than a proxy does', () => {
  expect(WAITS.headersTimeout).toBeLessThanOrEqual(30_000);
  expect(WAITS.requestTimeout).toBeLessThanOrEqual(120_000);
  const server = httpServer(() => {});
  expect(server).toMatchObject(WAITS);
  expect(WAITS.keepAliveTimeout).toBe(65_000);
});

it('finishes what it has begun when it stops, and lets the connection go', async () => {
  let answer = () => {};
  let began = () => {};
  const begun = new Promise<void>((resolve) => {
    began = resolve;
  });
  const server = httpServer((_request, response) => {
    answer = () => response.end('klaar');
    began();
  });
  const { port } = await listening(server);
  const text = new Promise<string>((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', agent: new Agent({ keepAlive: true }) }, (response) => {
      response.on('data', (chunk) => resolve(String(chunk)));
    });
    sent.on('error', reject).end();
  });
  await begun;
  const done = finish(server);
  answer();
  expect(await text).toBe('klaar');
  await done;
});

async function listening(started: Server) {
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    started.closeAllConnections();
    started.close();
  });
  return started.address() as AddressInfo;
}
