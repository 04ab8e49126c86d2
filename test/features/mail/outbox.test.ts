import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { queueMail } from '~/app/features/mail/mail-commands.server';
import { claimMail } from '~/app/features/mail/outbox-commands.server';
import { sendDueMails } from '~/app/jobs/send-mails';
import { readEnv } from '~/app/server/env.server';
import { log } from '~/app/server/log.server';
import { mailerOf } from '~/app/server/mailer.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { onEveryDatabase } from '../../support/databases';
import { outboxOf } from '../../support/mail';
import { makeSchool } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';

const NOW = '2026-03-16T09:00:00.000Z';
const LETTER = {
  recipient: 'els@school.nl',
  subject: 'Uitnodiging',
  text: 'Open https://x.nl/uitnodiging/geheim',
};

afterEach(() => vi.restoreAllMocks());

onEveryDatabase('the outbox', (open) => {
  it('keeps a mail only together with what causes it, and its text sealed', async () => {
    const { db, boardId, queue } = await setUp(await open());
    const failing = changeBoard(db, boardId, async (board) => {
      await queueMail(board, outboxOf(db).keyFor, LETTER, NOW);
      throw new Error('the cause fails');
    });
    await expect(failing).rejects.toThrow('the cause fails');
    expect(await mails(db)).toEqual([]);
    await queue();
    const [mail] = await mails(db);
    expect(mail).toMatchObject({ recipient: LETTER.recipient, sent_at: null });
    expect(JSON.stringify(mail)).not.toContain('geheim');
  });

  it('sends a mail once, whoever asks at the same time, and then forgets what it said', async () => {
    const { db, queue } = await setUp(await open());
    await queue();
    const send = vi.fn(() => Promise.resolve());
    await Promise.all([1, 2, 3].map(() => sendDueMails(outboxAt(db, NOW), send)));
    expect(send).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledWith(expect.objectContaining(LETTER));
    expect(await mails(db)).toMatchObject([{ sent_at: NOW, body: '', attempts: 1 }]);
  });

  it('is claimed by one', async () => {
    const { db, queue } = await setUp(await open());
    await queue();
    const claims = await Promise.all([claimMail(db, NOW), claimMail(db, NOW), claimMail(db, NOW)]);
    expect(claims.filter((mail) => mail !== null)).toHaveLength(1);
  });

  it('waits longer after every failure, and gives up after a week', async () => {
    const { db, queue } = await setUp(await open());
    await queue();
    const fail = vi.fn(() => Promise.reject(new Error('no server')));
    vi.spyOn(log, 'warn').mockImplementation(() => {});
    const waits: number[] = [];
    for (let at = Date.parse(NOW), tries = 0; tries < 8; tries += 1) {
      await sendDueMails(outboxAt(db, new Date(at).toISOString()), fail);
      const [mail] = await mails(db);
      waits.push((Date.parse(mail?.send_after ?? '') - at) / 60_000);
      at = Date.parse(mail?.send_after ?? '');
    }
    expect(waits).toEqual([1, 5, 15, 60, 180, 360, 360, 360]);
    await sendDueMails(outboxAt(db, '2026-03-23T09:00:00.000Z'), fail);
    expect(await mails(db)).toMatchObject([
      { sent_at: null, body: '', given_up_at: '2026-03-23T09:00:00.000Z' },
    ]);
    await sendDueMails(outboxAt(db, '2026-04-23T09:00:00.000Z'), fail);
    expect(await mails(db)).toEqual([]);
  });
});

it('a mail server that is down loses nothing: the mail waits and is sent once (case 36)', async () => {
  const { db, queue } = await setUp(await openSqlite());
  const warned = vi.spyOn(log, 'warn').mockImplementation(() => {});
  const port = await freePort();
  const env = readEnv({
    MAIL_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Rode Draad <rodedraad@school.nl>',
  });
  await queue();
  await sendDueMails(outboxAt(db, NOW), mailerOf(env));
  expect(await mails(db)).toMatchObject([{ sent_at: null, attempts: 1 }]);
  // Neither the address nor the text is in the log.
  expect(JSON.stringify(warned.mock.calls)).toContain('ESOCKET');
  expect(JSON.stringify(warned.mock.calls)).not.toMatch(/els@|geheim|Uitnodiging/);

  const received = await startSmtp(port);
  await sendDueMails(outboxAt(db, '2026-03-16T09:00:30.000Z'), mailerOf(env));
  expect(received).toEqual([]);
  for (const minute of ['01', '02', '20']) {
    await sendDueMails(outboxAt(db, `2026-03-16T09:${minute}:00.000Z`), mailerOf(env));
  }
  const [{ id } = { id: '' }] = await mails(db);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ to: ['els@school.nl'], from: 'rodedraad@school.nl' });
  expect(received[0]?.content).toContain(`Message-ID: <${id}@`);
  expect(received[0]?.content).toContain('Open https://x.nl/uitnodiging/geheim');
});

it('where no mail server is told a mail is a file that only its owner reads', async () => {
  const { db, queue } = await setUp(await openSqlite());
  const folder = mkdtempSync(join(tmpdir(), 'rode-draad-mail-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await queue();
  await sendDueMails(outboxAt(db, NOW), mailerOf(readEnv({ RODE_DRAAD_DATA: folder })));
  const [file = ''] = readdirSync(join(folder, 'mail'));
  expect(readFileSync(join(folder, 'mail', file), 'utf8')).toBe(
    `Aan: els@school.nl\nOnderwerp: Uitnodiging\n\n${LETTER.text}\n`,
  );
  expect(statSync(join(folder, 'mail', file)).mode & 0o777).toBe(0o600);
});

async function setUp(db: Database) {
  const { boardId } = await makeSchool(db);
  const queue = () => changeBoard(db, boardId, (board) => queueMail(board, outboxOf(db).keyFor, LETTER, NOW));
  return { db, boardId, queue };
}

const mails = (db: Database) => db.selectFrom('mails').selectAll().execute();

function outboxAt(db: Database, now: string) {
  const outbox = outboxOf(db);
  return { ...outbox, clock: { ...outbox.clock, elapsing: () => now } };
}

interface Received {
  from: string | false;
  to: string[];
  content: string;
}

async function startSmtp(port: number): Promise<Received[]> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      void text(stream).then((content) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : false;
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), content });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return received;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
