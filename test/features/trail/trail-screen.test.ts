import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { ROLES } from '~/app/domain/access';
import { importStaffRows } from '~/app/features/imports/import-commands.server';
import { enterLumpsum } from '~/app/features/settings/settings-commands.server';
import { changeBoard } from '~/db/scope.server';
import { onEveryDatabase, onSqlite } from '../../support/databases';
import { pageWords } from '../../support/page-words';
import { author, makeSchool } from '../../support/school-factory';
import { makeAccount, startTestServer } from '../../support/test-server';

const DAYS = 'van=2026-01-01&tot=2026-03-16';

onEveryDatabase('the page of the trail', (open) => {
  test('tells the administrator who did what, and nothing of what stood there', async () => {
    const db = await open();
    const { boardId, schoolId, number } = await makeSchool(db);
    const { cookie, accountId } = await makeAccount(db, boardId, ['administrator']);
    await changeBoard(db, boardId, (board) =>
      enterLumpsum(
        board,
        { ...author, accountId, actingAs: 'finance' },
        {
          schoolId,
          calendarYear: 2025,
          cents: 7_654_321_00,
          source: 'geheime bron',
        },
      ),
    );
    await importStaffRows(db, boardId, schoolId, author, [
      {
        personeelsnummer: '7',
        naam: 'Anna Geheim',
        functie: 'leraar',
        functiecategorie: 'leraar',
        betrekkingsomvang: '0,8',
        begindatum: '2025-08-01',
      },
    ]);
    const server = await startTestServer(db);
    const page = `/bestuur/${number}/logboek`;
    const { status, text } = await server.ask(`${page}?${DAYS}`, { cookie });
    expect(status).toBe(200);
    const words = pageWords(text);
    expect(words).toContain('alles klopt');
    expect(words).toContain('personele lumpsum ingevuld');
    expect(words).toContain('gegevens van een medewerker ingelezen');
    const files = ['logboek.csv', 'logboek-aantallen.csv'].map(
      (file) => `/bestuur/${number}/export/${file}?${DAYS}`,
    );
    for (const path of files) {
      const csv = await server.ask(path, { cookie });
      expect([csv.status, csv.text]).toEqual([200, expect.stringContaining('personele lumpsum ingevuld')]);
      expect(csv.text).not.toMatch(/Geheim|geheime bron|7654321|7\.654\.321/);
    }
    expect(text).not.toMatch(/Anna|geheime bron|7\.654\.321|lumpsum\.entered/);
    const own = await server.ask(`${page}?${DAYS}&account=${accountId}`, { cookie });
    expect(pageWords(own.text)).toContain('personele lumpsum ingevuld');
    expect(pageWords(own.text)).not.toContain('gegevens van een medewerker ingelezen');
    const earlier = await server.ask(`${page}?van=2025-01-01&tot=2025-12-31`, { cookie });
    expect(pageWords(earlier.text)).toContain('In deze dagen is niets gedaan.');
  });

  test('is for an administrator of the whole board only', async () => {
    const db = await open();
    const { boardId, schoolId, number } = await makeSchool(db);
    const server = await startTestServer(db);
    const paths = [`/bestuur/${number}/logboek`, `/bestuur/${number}/export/logboek.csv`];
    for (const role of ROLES) {
      const { cookie } = await makeAccount(db, boardId, [role]);
      for (const path of paths)
        expect([role, path, (await server.ask(path, { cookie })).status]).toEqual([
          role,
          path,
          role === 'administrator' ? 200 : 403,
        ]);
    }
    const part = await makeAccount(db, boardId, ['administrator'], { email: 'deel@school.test', schoolId });
    for (const path of paths) expect((await server.ask(path, { cookie: part.cookie })).status).toBe(403);
  });

  test('the processing register is for P&O, the board and the administrator', async () => {
    const db = await open();
    const { boardId, number } = await makeSchool(db);
    const server = await startTestServer(db);
    for (const role of ROLES) {
      const { cookie } = await makeAccount(db, boardId, [role]);
      const may = ['hr', 'board', 'administrator'].includes(role);
      for (const path of [
        `/bestuur/${number}/verwerkingsregister`,
        `/bestuur/${number}/export/verwerkingsregister.csv`,
      ]) {
        const { status, text } = await server.ask(path, { cookie });
        expect([role, path, status]).toEqual([role, path, may ? 200 : 403]);
        if (may) expect(text).toContain('Personeel en dienstverbanden');
      }
    }
  });
});

onSqlite('the page of a trail that was edited by hand', (open) => {
  test('says which entry is the first that is not as it was written', async () => {
    const db = await open();
    const { boardId, number } = await makeSchool(db);
    const { cookie } = await makeAccount(db, boardId, ['administrator']);
    await sql`drop trigger trail_entries_no_update`.execute(db);
    await sql`update trail_entries set at = '2026-01-01' where seq = 2`.execute(db);
    const server = await startTestServer(db);
    const { text } = await server.ask(`/bestuur/${number}/logboek`, { cookie });
    expect(pageWords(text)).toContain('Regel 2 klopt niet');
    expect(pageWords(text)).not.toContain('alles klopt');
  });
});
