import { describe, expect, it } from 'vitest';
import type { Role } from '~/app/domain/access';
import { importStaffRows } from '~/app/features/imports/import-commands.server';
import { EXAMPLE_RULE_FILE } from '~/app/features/rule-loading/example-rule-file';
import { findRuleBook, listRuleSets } from '~/app/features/rules/rule-set-queries.server';
import { withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { pageWords } from '../../support/page-words';
import { author, makeSchool } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { makeAccount, startTestServer } from '../../support/test-server';
import { people } from '../figures/school-of';

const [RULE] = EXAMPLE_RULE_FILE.rules;
const FILE = JSON.stringify({ ...EXAMPLE_RULE_FILE, name: 'Cao VO 2026' });
const teacherHours = { sector: 'VO', key: 'basic_right_hours', subject: 'teacher' } as const;

describe('the rules of a board', () => {
  it('show what an agreement changes for whom, and load it after that', async () => {
    const { as, book, sets } = await setUp();
    const administrator = await as('administrator');
    const preview = await administrator.check(FILE);
    expect([preview.status, await sets()]).toEqual([200, []]);
    const text = pageWords(preview.text);
    expect(text).toContain('Cao VO 2026: wat verandert er?');
    expect(text).toContain('Basisrecht in uren (leraar) VOORBEELD-01, versie 1 nieuw');
    // Six teachers of a full-time job: (90 - 83) x 6 = 42; the two of support get nothing else.
    expect(text).toContain('Schooljaar 2026-2027 In schooljaar 2026-2027 verandert het recht van 6 mensen.');
    expect(text).toContain('Basisrecht in uren: toegekend: +42 uur (6 mensen)');
    expect(text).toContain('Voor AchterT1 Basisrecht in uren: toegekend 83 uur 90 uur +7 uur');
    expect(text).not.toContain('AchterO1');
    expect(text).not.toContain('In schooljaar 2025-2026');

    const loaded = await administrator.load(hidden(preview.text, 'inhoud'), 'Cao VO 2026');
    expect([loaded.status, loaded.headers.location]).toEqual([302, `${administrator.here}?geladen=1`]);
    expect((await book()).find({ ...teacherHours, on: '2026-08-01' })?.value).toBe(90);
    const list = pageWords((await administrator.get('?geladen=1')).text);
    expect(list).toContain(
      'Cao VO 2026 1 Basisrecht in uren (leraar) (VOORBEELD-01, versie 1) 1 aug 2026 Account administrator',
    );
  });

  it('are withdrawn after the same look at what that changes', async () => {
    const { as, book, sets } = await setUp();
    const administrator = await as('administrator');
    await administrator.load(FILE);
    const [set] = await sets();
    const page = pageWords((await administrator.get(`/${set?.id}/intrekken`)).text);
    expect(page).toContain('Cao VO 2026 intrekken: wat verandert er?');
    expect(page).toContain('Voor AchterT1 Basisrecht in uren: toegekend 90 uur 83 uur -7 uur');
    expect((await administrator.post(`/${set?.id}/intrekken`)).status).toBe(302);
    expect([await sets(), await book()]).toEqual([[], seededRuleBook()]);
    expect((await administrator.post(`/${set?.id}/intrekken`)).status).toBe(404);
    expect((await administrator.get(`/${set?.id}/intrekken`)).status).toBe(404);
  });

  it('say of what starts after the next school year that nothing moves until then', async () => {
    const { as } = await setUp();
    const later = { version: 1, rules: [{ ...RULE, valid_from: '2028-08-01' }] };
    const { text } = await (await as('administrator')).check(JSON.stringify(later));
    expect(pageWords(text)).toContain('De regels gaan in op 1 aug 2028.');
    expect(pageWords(text)).toContain('verandert er geen enkel cijfer');
  });

  it('tell what is wrong with a file, and believe nothing that the form brings back', async () => {
    const { as, sets } = await setUp();
    const administrator = await as('administrator');
    const wrong = FILE.replace('"value":90', '"value":-90');
    for (const answer of [await administrator.check(wrong), await administrator.load(wrong)]) {
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('Er is niets geladen');
      expect(pageWords(answer.text)).toContain(
        'Regel 1 (VOORBEELD-01): de waarde is -90. Lager dan nul kan niet.',
      );
    }
    expect((await administrator.check(`${FILE}${' '.repeat(200_001)}`)).text).toContain('te groot');
    expect(await sets()).toEqual([]);
  });

  it('take no withdrawal after which two rules would contradict each other', async () => {
    const { as, sets } = await setUp();
    const administrator = await as('administrator');
    const moved = { ...RULE, id: 'VO18-01', version: 2, valid_from: '2019-08-01', value: 84 };
    const inItsPlace = { ...RULE, id: 'EIGEN-1', valid_from: '2018-06-01', value: 85 };
    await administrator.load(JSON.stringify({ version: 1, name: 'Eerst', rules: [moved] }));
    await administrator.load(JSON.stringify({ version: 1, name: 'Daarna', rules: [inItsPlace] }));
    const [first] = await sets();
    const { text } = await administrator.get(`/${first?.id}/intrekken`);
    expect(pageWords(text)).toContain('Intrekken kan niet. De regels');
    await administrator.post(`/${first?.id}/intrekken`);
    expect(await sets()).toHaveLength(2);
  });

  it('hand out a file to begin from, which can be loaded as it is', async () => {
    const { as, sets } = await setUp();
    const administrator = await as('administrator');
    const example = await administrator.get('/voorbeeldbestand');
    expect(example.headers['content-disposition']).toContain('rekenregels-voorbeeld.json');
    expect((await administrator.load(example.text)).status).toBe(302);
    expect(await sets()).toHaveLength(1);
  });

  it.each<Role>(['hr', 'finance', 'board', 'employee'])('are not loaded by %s', async (role) => {
    const { as, sets } = await setUp();
    const other = await as(role);
    const answers = [await other.get(''), await other.check(FILE), await other.load(FILE)];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(await sets()).toEqual([]);
  });

  it('are not loaded by an administrator of one school: they hold for all', async () => {
    const { as, schoolId } = await setUp();
    const own = await as('administrator', schoolId);
    expect((await own.load(FILE)).status).toBe(403);
  });
});

async function setUp() {
  const db = await openSqlite();
  const { boardId, schoolId, number } = await makeSchool(db);
  const staff = [
    ...people('T', 6, 'Docent', 'Talen'),
    ...people('O', 2, 'Administratief medewerker', 'Kantoor'),
  ];
  const options = { today: '2026-03-16', referenceDate: '2025-08-01', schoolYear: 2025 };
  const { errors } = await importStaffRows(db, boardId, schoolId, author, staff, options);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const only = ['', '.check', '.load', '.withdraw', '.example'].map((part) => `board.rules${part}`);
  const server = await startTestServer(db, { only });
  const here = `/bestuur/${number}/rekenregels`;
  return {
    schoolId,
    book: () => withBoard(db, boardId, (board) => findRuleBook(board, seededRuleBook())),
    sets: () => withBoard(db, boardId, listRuleSets),
    async as(role: Role, school: string | null = null) {
      const { cookie } = await makeAccount(db, boardId, [role], { schoolId: school });
      return {
        here,
        get: (path: string) => server.ask(`${here}${path}`, { cookie }),
        post: (path: string) => server.post(`${here}${path}`, {}, { cookie }),
        load: (content: string, name = 'Cao VO 2026') =>
          server.post(`${here}/in-gebruik-nemen`, { naam: name, inhoud: content }, { cookie }),
        check: (content: string) =>
          server.ask(`${here}/controle`, {
            method: 'POST',
            cookie,
            headers: { Origin: server.origin, 'Content-Type': 'multipart/form-data; boundary=grens' },
            body: [
              '--grens',
              'Content-Disposition: form-data; name="bestand"; filename="cao.json"',
              'Content-Type: application/json',
              '',
              content,
              '--grens--',
              '',
            ].join('\r\n'),
          }),
      };
    },
  };
}

/** The value of a hidden field. */
const hidden = (html: string, name: string): string =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&quot;', '"');
