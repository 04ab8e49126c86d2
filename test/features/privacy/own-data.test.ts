import { expect, test } from 'vitest';
import { GATHERED, HIDDEN, NOT_GATHERED } from '~/app/features/own-data/gathered-tables';
import { LABELS } from '~/app/features/own-data/own-data-labels';
import { newId } from '~/db/ids';
import { onEveryDatabase } from '../../support/databases';
import { pageWords } from '../../support/page-words';
import { readSchema } from '../../support/schema';
import { author } from '../../support/school-factory';
import { makePrivacySchool } from './privacy-school';

const ROUTES = [
  'school.own-data',
  'school.own-data.file',
  'school.own-data.correction',
  'school.person.data',
  'school.corrections',
  'school.corrections.answer',
  'school.reflection.question',
  'school.person',
  'school.person.open',
];
const SECRET = 'Alleen voor mijzelf geschreven.';

onEveryDatabase('one’s own data', (open) => {
  test('is gathered from every table that names a person, or it says why not', async () => {
    const tables = await readSchema(await open());
    const pointing = tables.flatMap(({ name, columns, foreignKeys }) => [
      ...foreignKeys
        .filter(({ target }) => target === 'employees' || target === 'accounts')
        .map((key) => `${name}.${key.columns.find((column) => column !== 'board_id')}`),
      // Tables that are read before the board is known have no foreign keys.
      ...columns
        .filter((column) => column === 'account_id' || column === 'employee_id')
        .map((column) => `${name}.${column}`),
    ]);
    const told = new Set([
      ...GATHERED.map(({ table, column }) => `${table}.${column}`),
      ...Object.keys(NOT_GATHERED),
    ]);
    expect([...new Set(pointing)].filter((one) => !told.has(one))).toEqual([]);
  });

  test('has a Dutch word for every column that it tells', async () => {
    const tables = await readSchema(await open());
    const told = GATHERED.flatMap(({ table, without = [] }) => {
      const columns = tables.find(({ name }) => name === table)?.columns ?? [];
      return columns.filter((column) => !HIDDEN.includes(column) && !without.includes(column));
    });
    expect(told.filter((column) => !LABELS[column])).toEqual([]);
  });

  test('comes as JSON and as a page that reads the same, with what is private and who looked', async () => {
    const { as, idOf, change, boardId } = await makePrivacySchool(await open(), ROUTES);
    const tessa = await as('employee', 'T1');
    await tessa.post('/mijn-reflectie/sterk', { content: SECRET });
    await (await as('team-leader', 'K1')).get(`/mensen/${idOf('T1')}`);
    await change(({ query }) =>
      query
        .insertInto('mails')
        .values({
          id: newId(),
          board_id: boardId,
          recipient: tessa.email,
          subject: 'Nieuw wachtwoord',
          body: 'geheime-koppeling',
          created_at: author.at,
          send_after: author.at,
          attempts: 0,
          sent_at: null,
        })
        .execute(),
    );
    const json = await tessa.get('/mijn-gegevens/gegevens.json');
    expect(json.headers['content-disposition']).toBe('attachment; filename="gegevens.json"');
    const parts = JSON.parse(json.text).onderdelen as { titel: string; rijen: Record<string, unknown>[] }[];
    const part = (title: string) => parts.find(({ titel }) => titel.startsWith(title))?.rijen ?? [];
    expect(part('Wie je bent')).toMatchObject([{ Voornaam: 'Tessa', Opleidingsniveau: 'master' }]);
    expect(part('Dienstverbanden')).toMatchObject([{ Functie: 'leraar', Betrekkingsomvang: 1 }]);
    expect(part('Je leidinggevenden')).toMatchObject([{ Leidinggevende: 'Karin Bos' }]);
    expect(part('Activiteiten')).toMatchObject([{ 'Uren gerealiseerd': 12, 'Euro gerealiseerd': 80 }]);
    expect(part('Boekingen').length).toBeGreaterThan(0);
    expect(part('Mijn reflectie')).toMatchObject([{ Tekst: SECRET }]);
    expect(part('Waar je bent aangemeld')).toHaveLength(1);
    expect(part('Wat uit ingelezen lijsten kwam').length).toBeGreaterThan(2);
    expect(part('E-mail aan jou')).toMatchObject([{ 'Onderwerp of kenmerk': 'Nieuw wachtwoord' }]);
    expect(part('Logboek: wat er met')).toContainEqual(
      expect.objectContaining({
        Wat: 'pagina van een medewerker bekeken',
        Door: 'Account K1',
        'In de rol': 'leidinggevende',
      }),
    );
    expect(json.text).not.toMatch(/Meijer|C1@|geheime-koppeling|[0-9a-f]{64}/);

    const html = await tessa.get('/mijn-gegevens/gegevens.html');
    for (const word of ['Tessa', 'Karin Bos', SECRET, 'Account K1']) expect(html.text).toContain(word);
    expect((await tessa.get('/mijn-gegevens/anders.json')).status).toBe(404);
  });

  test('is handed out by P&O with a reason and without what is private', async () => {
    const { as, idOf, read } = await makePrivacySchool(await open(), ROUTES);
    const tessa = await as('employee', 'T1');
    await tessa.post('/mijn-reflectie/sterk', { content: SECRET });
    const hr = await as('hr');
    const path = `/mensen/${idOf('T1')}/gegevens/gegevens.json`;
    const unasked = await hr.get(path);
    expect([unasked.status, unasked.text.includes('Hoekstra')]).toEqual([302, false]);
    for (const role of ['team-leader', 'administrator', 'school-leader'] as const)
      expect([role, (await (await as(role, 'K1')).get(path)).status]).toEqual([role, 403]);
    const opened = await read(({ query }) =>
      query.selectFrom('trail_entries').select('action').where('action', 'like', 'person.%').execute(),
    );
    expect(opened.map(({ action }) => action)).not.toContain('person.data-handed-out');
    await hr.post(`/mensen/${idOf('T1')}/openen`, { reason: 'own-question' });
    const given = await hr.get(path);
    expect(given.text).toContain('Hoekstra');
    expect(given.text).not.toMatch(/Alleen voor mijzelf|Mijn reflectie|eigen tekst|sterk/);
    expect(given.text).toContain('pagina van een medewerker geopend');
  });

  test('is corrected on request: P&O finds it, answers, and the person reads the answer', async () => {
    const { as } = await makePrivacySchool(await open(), ROUTES);
    const tessa = await as('employee', 'T1');
    const hr = await as('hr');
    expect((await tessa.post('/mijn-gegevens/correctie', { request: ' ' })).status).toBe(400);
    await tessa.post('/mijn-gegevens/correctie', { request: 'Ik werk 0,8.' });
    const list = await hr.get('/correcties');
    expect(pageWords(list.text)).toContain('1 vraag wacht op antwoord.');
    expect(list.text).toContain('Ik werk 0,8.');
    const [, action = ''] = /action="[^"]*(\/correcties\/[0-9a-f-]{36})"/.exec(list.text) ?? [];
    expect((await hr.post(action, { answer: '' })).status).toBe(400);
    expect((await hr.post(action, { answer: 'Verbeterd.' })).status).toBe(302);
    expect((await hr.post(action, { answer: 'Nog eens.' })).status).toBe(409);
    expect(pageWords((await hr.get('/correcties')).text)).toContain('Alle vragen zijn beantwoord.');
    expect((await tessa.get('/mijn-gegevens')).text).toContain('Verbeterd.');
    expect((await (await as('employee', 'C1')).get('/mijn-gegevens')).text).not.toContain('Ik werk 0,8.');
    expect((await (await as('team-leader', 'K1')).get('/correcties')).status).toBe(403);
    expect(
      (await (await as('administrator')).post('/mijn-gegevens/correctie', { request: 'x' })).status,
    ).toBe(404);
  });
});
