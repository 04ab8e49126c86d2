import { describe, expect, it } from 'vitest';
import type { Role } from '~/app/domain/access';
import { createSchool } from '~/app/features/boards/board-commands.server';
import type { Database } from '~/db/connection.server';
import { codeIn, sendWaitingMails } from '../../support/mail';
import { author, makeSchool } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { makeAccount, PASSWORD, startTestServer } from '../../support/test-server';

const ONLY = [
  'accounts',
  'accounts.new',
  'account',
  'account.end',
  'account.reopen',
  'account.roles',
  'export',
]
  .concat(['account.role-end', 'account.invitation', 'account.invitation-code', 'account.second-factor'])
  .map((name) => `board.${name}`)
  .concat('sign-in', 'password', 'invitation');

const NEW = { name: 'Els Bakker', email: 'els@school.nl', roles: 'hr', place: 'bestuur' };

describe('the screens of accounts', () => {
  it('make an account and, where no mail is sent, show its code once, by which a password is chosen', async () => {
    const { server, at, cookie } = await setUp();
    const made = await server.post(at('/nieuw'), NEW, { cookie });
    expect(made.status).toBe(200);
    const code = shownCode(made.text);
    const list = await server.ask(at(''), { cookie });
    expect(list.text).toContain('Els Bakker');
    expect(list.text).not.toContain(code);
    const signedIn = await server.post(`/uitnodiging/${code}`, { next: PASSWORD });
    expect([signedIn.status, signedIn.headers.location]).toEqual([302, '/']);
    expect((await server.ask('/wachtwoord', { cookie: signedIn.cookie })).status).toBe(200);
  });

  it('invite by mail where there is a mail server, and then show no code', async () => {
    const { db, at, number } = await setUp();
    const { server, cookie } = await withMailServer(db, number);
    const made = await server.post(at('/nieuw'), NEW, { cookie });
    expect(made.text).toContain('De uitnodiging gaat naar');
    expect(made.text).not.toContain('<code>');
    const [mail] = await sendWaitingMails(db);
    expect(mail).toMatchObject({ recipient: 'els@school.nl', subject: 'Uitnodiging voor Rode Draad' });
    const signedIn = await server.post(`/uitnodiging/${codeIn(mail ?? { text: '' })}`, { next: PASSWORD });
    expect(signedIn.status).toBe(302);
  });

  it('show a code once for who reads no mail; an earlier invitation then works no more', async () => {
    const { db, at, number } = await setUp();
    const { server, cookie } = await withMailServer(db, number);
    const made = await server.post(at('/nieuw'), NEW, { cookie });
    const [, accountId] = /accounts\/([0-9a-f-]{36})/.exec(made.text) ?? [];
    const [mail] = await sendWaitingMails(db);
    const shown = await server.post(at(`/${accountId}/uitnodiging/code`), {}, { cookie });
    expect(await sendWaitingMails(db)).toEqual([]);
    expect((await server.ask(`/uitnodiging/${codeIn(mail ?? { text: '' })}`)).status).toBe(410);
    expect((await server.ask(`/uitnodiging/${shownCode(shown.text)}`)).status).toBe(200);
    const page = await server.ask(at(`/${accountId}`), { cookie });
    expect(page.text).toContain('nog niet gebruikt');
    expect(page.text).not.toContain(shownCode(shown.text));
  });

  it.each([
    [{ email: 'geen adres' }, 'Dit is geen e-mailadres'],
    [{ name: ' ' }, 'Vul een naam in'],
    [{ roles: '' }, 'Kies minstens één rol'],
    [{ place: 'elders' }, 'Kies een school uit de lijst'],
    [{ employee: '404' }, 'Er is geen medewerker met dit personeelsnummer'],
    [{ email: 'elders@school.nl' }, 'Dit e-mailadres is al in gebruik. Kies een ander adres.'],
  ])('keep what was typed and say what to do: %o', async (wrong, says) => {
    const { db, server, at, cookie } = await setUp();
    const other = await makeSchool(db);
    await makeAccount(db, other.boardId, ['hr'], { email: 'elders@school.nl' });
    const answer = await server.post(at('/nieuw'), { ...NEW, ...wrong } as typeof NEW, { cookie });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(says);
    if (!('email' in wrong)) expect(answer.text).toContain('value="els@school.nl"');
    expect(await db.selectFrom('accounts').select('id').where('name', '=', 'Els Bakker').execute()).toEqual(
      [],
    );
  });

  it('add and end roles, end an account and open it again', async () => {
    const { db, boardId, server, at, cookie } = await setUp();
    const { accountId, email, cookie: before } = await makeAccount(db, boardId, ['hr']);
    const page = (path = '') => at(`/${accountId}${path}`);

    const added = await server.post(page('/rollen'), { role: 'finance', place: 'bestuur' }, { cookie });
    expect([added.status, added.headers.location]).toEqual([302, page()]);
    const twice = await server.post(page('/rollen'), { role: 'finance', place: 'bestuur' }, { cookie });
    expect([twice.status, twice.text.includes('heeft deze rol al')]).toEqual([400, true]);
    const { text } = await server.ask(page(), { cookie });
    const [, roleId] = /rollen\/([^/]+)\/beeindigen/.exec(text) ?? [];
    expect((await server.post(page(`/rollen/${roleId}/beeindigen`), {}, { cookie })).status).toBe(302);
    expect((await server.ask(page(), { cookie })).text.match(/rollen\/[^/]+\/beeindigen/g)).toHaveLength(1);

    // Other rights need another session.
    expect((await server.ask('/wachtwoord', { cookie: before })).status).toBe(302);
    const { cookie: theirs } = await server.post('/aanmelden', { email, password: PASSWORD });
    expect((await server.ask('/wachtwoord', { cookie: theirs })).status).toBe(200);
    expect((await server.post(page('/beeindigen'), {}, { cookie })).status).toBe(302);
    expect((await server.ask('/wachtwoord', { cookie: theirs })).status).toBe(302);
    expect((await server.ask(page(), { cookie })).text).toContain('Account weer openen');
    expect((await server.post(page('/heropenen'), {}, { cookie })).status).toBe(302);
    expect((await server.ask(page(), { cookie })).text).not.toContain('Account weer openen');
  });

  it('never let the last administrator go', async () => {
    const { server, at, cookie, accountId } = await setUp();
    const answer = await server.post(at(`/${accountId}/beeindigen`), {}, { cookie });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('laatste beheerder');
  });

  it('invite somebody again: the sessions and the password that were there end when another is chosen', async () => {
    const { db, boardId, server, at, cookie } = await setUp();
    const { accountId, cookie: theirs, email } = await makeAccount(db, boardId, ['hr']);
    const answer = await server.post(at(`/${accountId}/uitnodiging`), {}, { cookie });
    expect((await server.ask('/wachtwoord', { cookie: theirs })).status).toBe(200);
    const next = 'vier losse woorden samen';
    await server.post(`/uitnodiging/${shownCode(answer.text)}`, { next });
    expect((await server.ask('/wachtwoord', { cookie: theirs })).status).toBe(302);
    expect((await server.post('/aanmelden', { email, password: PASSWORD })).status).toBe(400);
    expect((await server.post('/aanmelden', { email, password: next })).status).toBe(302);
  });

  it.each<Role>(['employee', 'team-leader', 'hr', 'school-leader', 'board', 'finance', 'mr'])(
    'are not for %s',
    async (role) => {
      const { db, boardId, server, at } = await setUp();
      const { cookie, accountId } = await makeAccount(db, boardId, [role]);
      for (const path of ['', '/nieuw', `/${accountId}`]) {
        expect((await server.ask(at(path), { cookie })).status).toBe(403);
      }
      expect((await server.post(at('/nieuw'), NEW, { cookie })).status).toBe(403);
    },
  );

  it('sort and filter in the address, and go along as a file of the same accounts', async () => {
    const { db, boardId, server, at, file, cookie } = await setUp();
    await makeAccount(db, boardId, ['hr'], { email: 'hr@school.nl' });
    const ended = await makeAccount(db, boardId, ['finance'], { email: 'weg@school.nl' });
    await server.post(at(`/${ended.accountId}/beeindigen`), {}, { cookie });

    const open = await server.ask(at('?is-stand=open&bevat-rollen=P%26O'), { cookie });
    expect(open.text).toContain('hr@school.nl');
    expect(open.text).not.toContain('weg@school.nl');
    expect(open.text).toContain('1 van 3 accounts');
    const csv = await server.ask(file('accounts.csv?is-stand=be%C3%ABindigd&kolom=email&kolom=stand'), {
      cookie,
    });
    expect(csv.text).toBe('\uFEFFE-mailadres;Stand\r\nweg@school.nl;beëindigd\r\n');
    // No name and no address of a person can be asked for in the address of the page.
    const byName = await server.ask(at('?bevat-email=weg&bevat-naam=weg'), { cookie });
    expect(byName.text).toContain('hr@school.nl');
  });

  it('are no file for who may not see the page, nor for an administrator of one school beyond it', async () => {
    const { db, boardId, schoolId, server, file, at } = await setUp();
    for (const role of ['hr', 'finance', 'board', 'mr'] as const) {
      const { cookie } = await makeAccount(db, boardId, [role]);
      expect([role, (await server.ask(file('accounts.xlsx'), { cookie })).status]).toEqual([role, 403]);
    }
    const { cookie } = await makeAccount(db, boardId, ['administrator'], { schoolId, email: 'x@school.nl' });
    const { text } = await server.ask(file('accounts.csv'), { cookie });
    expect(text.trim().split('\r\n')).toHaveLength(2);
    expect((await server.ask(at(''), { cookie })).text).toContain('x@school.nl');
    expect((await server.ask(file('scholen.csv'), { cookie })).status).toBe(403);
    expect((await server.ask(file('geheim.csv'), { cookie })).status).toBe(404);
  });

  it('show nothing of another board', async () => {
    const { db, server, at, cookie } = await setUp();
    const other = await makeSchool(db);
    const theirs = await makeAccount(db, other.boardId, ['finance']);
    expect((await server.ask(`/bestuur/${other.number}/accounts`, { cookie })).status).toBe(404);
    expect((await server.ask(at(`/${theirs.accountId}`), { cookie })).status).toBe(404);
    expect((await server.post(at(`/${theirs.accountId}/beeindigen`), {}, { cookie })).status).toBe(404);
  });

  it('let the administrator of one school not reach further than that school', async () => {
    const { db, boardId, schoolId, server, at, accountId } = await setUp();
    const otherSchool = await createSchool(db, boardId, author, {
      brin: '88ZZ',
      name: 'Andere',
      sector: 'VO',
    });
    const { cookie } = await makeAccount(db, boardId, ['administrator'], { schoolId, email: 'x@school.nl' });
    const elsewhere = await makeAccount(db, boardId, ['hr'], { schoolId: otherSchool, email: 'y@school.nl' });

    const list = await server.ask(at(''), { cookie });
    expect(list.text).toContain('x@school.nl');
    expect(list.text).not.toContain('y@school.nl');
    for (const id of [accountId, elsewhere.accountId]) {
      for (const path of ['uitnodiging', 'uitnodiging/code', 'tweede-stap']) {
        expect((await server.post(at(`/${id}/${path}`), {}, { cookie })).status).toBe(404);
      }
      expect((await server.post(at(`/${id}/beeindigen`), {}, { cookie })).status).toBe(404);
    }
    for (const place of ['bestuur', otherSchool]) {
      const answer = await server.post(at('/nieuw'), { ...NEW, roles: 'administrator', place }, { cookie });
      expect(answer.status).toBe(400);
    }
    expect((await server.post(at('/nieuw'), { ...NEW, place: schoolId }, { cookie })).status).toBe(200);
  });
});

const shownCode = (html: string): string => /<code>(\w{5}(?:-\w{5}){3})<\/code>/.exec(html)?.[1] ?? 'no code';

/** The same installation, told about a mail server. */
async function withMailServer(db: Database, number: string) {
  const { id } = await db
    .selectFrom('boards')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const { cookie } = await makeAccount(db, id, ['administrator', 'hr']);
  const env = { MAIL_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'rodedraad@school.nl' };
  return { server: await startTestServer(db, { only: ONLY, env }), cookie };
}

async function setUp() {
  const db = await openSqlite();
  const { boardId, schoolId, number } = await makeSchool(db);
  const account = await makeAccount(db, boardId, ['administrator']);
  const server = await startTestServer(db, { only: ONLY });
  return {
    db,
    boardId,
    schoolId,
    number,
    ...account,
    server,
    file: (name: string) => `/bestuur/${number}/export/${name}`,
    at: (path: string) => `/bestuur/${number}/accounts${path}`,
  };
}
