import { describe, expect, it } from 'vitest';
import type { Role } from '~/app/domain/access';
import { DEFAULT_SETTINGS } from '~/app/domain/settings';
import { createSchool } from '~/app/features/boards/board-commands.server';
import { findSettings, listLumpsums } from '~/app/features/settings/settings-queries.server';
import { newId } from '~/db/ids';
import { withBoard } from '~/db/scope.server';
import { pageWords } from '../../support/page-words';
import { author, makeSchool } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { makeAccount, startTestServer } from '../../support/test-server';

const LUMPSUM = {
  calendarYear: '2025',
  cents: '€ 1.234.567,50',
  source: 'beschikking DUO',
  isEstimate: 'on',
};

describe('the screen of the settings', () => {
  it('takes a lumpsum, and shows it with source, mark, name and moment; the earlier one stays readable', async () => {
    const { as, lumpsums } = await setUp();
    const finance = await as('finance');
    expect((await finance.post('lumpsum', LUMPSUM)).status).toBe(302);
    const second = await finance.post('lumpsum', { ...LUMPSUM, cents: '1.300.000', isEstimate: '' });
    expect(second.headers.location).toMatch(/\/instellingen\?opgeslagen=lumpsum#lumpsum$/);

    expect(await lumpsums()).toMatchObject([{ calendar_year: 2025, cents: 130_000_000, is_estimate: 0 }]);
    const { text } = await finance.get('');
    expect(text).toContain('€\u00a01.300.000,00');
    expect(text).toContain('1 eerdere waarde');
    expect(text).toContain('€\u00a01.234.567,50 (schatting), beschikking DUO');
    expect(text).toMatch(/Account finance, \d+ \w{3} \d{4}, \d\d:\d\d/);
  });

  it.each([
    { field: 'cents', value: 'veel', says: 'Dit is geen bedrag. Schrijf het als 1234,50' },
    { field: 'cents', value: '0', says: 'Dit bedrag moet meer dan nul zijn' },
    { field: 'cents', value: '', says: 'Vul de personele lumpsum in' },
    { field: 'calendarYear', value: '25', says: 'Dit is geen jaar' },
    { field: 'calendarYear', value: '1999', says: 'Kies een jaar van 2014' },
    { field: 'source', value: ' ', says: 'Vul in waar dit bedrag staat' },
    { field: 'source', value: 'x'.repeat(201), says: 'Dit is te lang' },
  ])('keeps what was typed and says what to do: $field $value', async ({ field, value, says }) => {
    const { as, lumpsums } = await setUp();
    const answer = await (await as('finance')).post('lumpsum', { ...LUMPSUM, [field]: value });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(says);
    expect(answer.text).toContain('nog niet opgeslagen');
    if (field !== 'source') expect(answer.text).toContain('value="beschikking DUO"');
    if (value.trim()) expect(answer.text).toContain(`value="${value}"`);
    expect(await lumpsums()).toEqual([]);
  });

  it('turns a yearly cost into an hour value', async () => {
    const { as } = await setUp();
    const hr = await as('hr');
    const entry = {
      calendarYear: '2025',
      functionCategory: 'teacher',
      unit: 'yearly',
      cents: '78.950',
      source: 'GPL',
    };
    expect((await hr.post('uurwaarden', entry)).status).toBe(302);
    const { text } = await hr.get('');
    // 78.950 / 1.659 = 47,589
    expect(text).toContain('€\u00a047,59');
    expect(text).toContain('€\u00a078.950,00');
  });

  it('records an agreement with a colleague and takes it back by a counter entry', async () => {
    const { as, db, boardId, employ } = await setUp();
    const employeeId = await employ();
    const hr = await as('hr');
    const agreement = { employeeId, fromYear: '2024-2025', hours: '12,5', signedOn: '2025-06-30' };
    expect((await hr.post('meeneemafspraken', agreement)).status).toBe(302);
    const page = await hr.get('');
    expect(page.text).toContain('Anna de Wit');
    expect(page.text).toContain('12,50');

    const { id } = await db.selectFrom('carry_over_agreements').select('id').executeTakeFirstOrThrow();
    expect((await hr.post(`meeneemafspraken/${id}/intrekken`, {})).status).toBe(302);
    const again = await hr.post(`meeneemafspraken/${id}/intrekken`, {});
    expect([again.status, again.text.includes('was al ingetrokken')]).toEqual([409, true]);
    const rows = await db
      .selectFrom('carry_over_agreements')
      .select('hours')
      .where('board_id', '=', boardId)
      .execute();
    expect(rows).toEqual([{ hours: 1250 }, { hours: -1250 }]);
  });

  it('refuses an agreement about a school year that is closed, and offers that year no more', async () => {
    const { as, db, boardId, schoolId, employ } = await setUp();
    const hr = await as('hr');
    const agreement = {
      employeeId: await employ(),
      fromYear: '2024-2025',
      hours: '12,5',
      signedOn: '2025-06-30',
    };
    await hr.post('meeneemafspraken', agreement);
    const { id } = await db.selectFrom('carry_over_agreements').select('id').executeTakeFirstOrThrow();
    await db
      .insertInto('year_closings')
      .values({
        board_id: boardId,
        id: newId(),
        school_id: schoolId,
        school_year: 2024,
        account_id: null,
        closed_at: author.at,
      })
      .execute();

    const answer = await hr.post('meeneemafspraken', agreement);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Dit schooljaar is afgesloten. Wat meeging en wat verviel, ligt vast');
    expect(answer.text).toContain('een schooljaar dat nog open is');
    const { text } = await hr.get('');
    expect(text).not.toContain('<option value="2024-2025"');
    expect(text).toContain('<option value="2023-2024"');
    expect(text).not.toContain(`meeneemafspraken/${id}/intrekken`);
    expect((await hr.post(`meeneemafspraken/${id}/intrekken`, {})).status).toBe(409);
    expect(await db.selectFrom('carry_over_agreements').selectAll().execute()).toHaveLength(1);
  });

  it.each([
    [{ employeeId: 'somebody' }, 'werkt niet op deze school'],
    [{ employeeId: '' }, 'Kies een medewerker'],
    [{ hours: '' }, 'Vul de uren in, of het bedrag'],
    [{ hours: 'twaalf' }, 'Dit is geen aantal uren'],
    [{ signedOn: '2025-02-30' }, 'Deze datum bestaat niet'],
    [{ expiresOn: '2025-07-31' }, 'De laatste dag moet na 31 juli'],
    [{ fromYear: '2024-2030' }, 'Kies een schooljaar uit de lijst'],
  ])('refuses an agreement that is not right: %o', async (wrong, says) => {
    const { as, db, employ } = await setUp();
    const right = {
      employeeId: await employ(),
      fromYear: '2024-2025',
      hours: '12,5',
      signedOn: '2025-06-30',
    };
    const answer = await (await as('hr')).post('meeneemafspraken', { ...right, ...wrong });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(says);
    expect(await db.selectFrom('carry_over_agreements').selectAll().execute()).toEqual([]);
  });

  it('keeps choices of rules with who made them', async () => {
    const { as, settings } = await setUp();
    const hr = await as('hr');
    await hr.post('rekenregels/in-of-uit-dienst/vastleggen', { value: 'days' });
    await hr.post('rekenregels/meer-dan-voltijd/vastleggen', { value: 'ja' });
    await hr.post('rekenregels/deeltijd/vastleggen', { value: 'ja' });
    await hr.post('rekenregels/extra-uren-oop/vastleggen', { value: 'with-every-plan' });
    await hr.post('rekenregels/kleine-groepen/vastleggen', { value: '8' });
    await hr.post('rekenregels/niveau-tien-procent/vastleggen', { value: 'school' });
    await hr.post('rekenregels/maximum-commissie/vastleggen', { value: 'per-committee' });
    await hr.post('rekenregels/cursus-engels/vastleggen', { value: 'whole' });
    await hr.post('rekenregels/registerdossier/vastleggen', { value: 'ja' });
    await hr.post('rekenregels/andere-rechten/vastleggen', { value: 'ja' });
    await hr.post('rekenregels/bewaartermijn/vastleggen', { value: '3' });
    await hr.post('rekenregels/eigen-minimum/vastleggen', { 'teacher.hours': '90', 'support.cents': '650' });
    const directie = { 'management.hours': '60', 'management.cents': '', 'management.proRata': 'nee' };
    await hr.post('rekenregels/zonder-basisrecht/vastleggen', { ...directie, 'hired.proRata': 'ja' });

    expect({ ...DEFAULT_SETTINGS, ...(await settings()) }).toEqual({
      midYearPolicy: 'days',
      capAtFullTime: true,
      fullAmountForPartTimers: true,
      supportExtraHours: 'with-every-plan',
      smallGroupThreshold: 8,
      ownMinimum: { teacher: { hours: 9000, cents: null }, support: { hours: null, cents: 65_000 } },
      employerPolicy: { management: { hours: 6000, cents: null, proRata: false } },
      tenPercentLevel: 'school',
      savingReading: 'years',
      committeeCap: 'per-committee',
      languageCourse: 'whole',
      leaderRegistration: 'agreement',
      registerPortfolio: true,
      otherRights: true,
      retentionYears: 3,
    });
    const { text } = await hr.get('');
    expect(text).toContain('een deel, per dag dat iemand in dienst is');
    expect(text).toContain('leraar: 90 uur; OOP: €\u00a0650,00');
  });

  it('shows what a choice changes, and keeps nothing until it is laid down', async () => {
    const { as, employ, settings } = await setUp();
    await employ();
    const hr = await as('hr');
    const { status, text } = await hr.post('rekenregels/eigen-minimum', { 'teacher.hours': '90' });
    expect([status, await settings()]).toEqual([200, {}]);
    expect(text).toContain('Wat verandert er?');
    // 83 x 0,8 = 66,40 and 90 x 0,8 = 72
    expect(pageWords(text)).toContain('Anna de Wit Basisrecht in uren: toegekend 66,4 uur 72 uur +5,6 uur');
    expect(text).toContain('name="teacher.hours" value="90"');
    expect(text).toMatch(/action="[^"]*rekenregels\/eigen-minimum\/vastleggen"/);
  });

  it('names nobody to who may not see persons', async () => {
    const { as, employ } = await setUp();
    await employ();
    const { text } = await (await as('administrator')).post('rekenregels/eigen-minimum', {
      'teacher.hours': '90',
    });
    expect(text).toContain('enkele mensen');
    expect(text).not.toContain('Anna');
    expect(text).not.toContain('66,4');
    expect(text).not.toContain('5,6');
  });

  it('has only choices that matter to the sector', async () => {
    const { as, db, boardId } = await setUp();
    await createSchool(db, boardId, author, { brin: '78ZZ', name: 'Basisschool', sector: 'PO' });
    const hr = await as('hr');
    const refused = await hr.post('rekenregels/sparen', { value: 'grants' });
    const taken = await hr.post('rekenregels/sparen', { value: 'grants' }, '78ZZ');
    const other = await hr.post('rekenregels/andere-rechten', { value: 'ja' }, '78ZZ');
    expect([refused.status, taken.status, other.status]).toEqual([404, 200, 404]);
  });

  it.each([
    ['eigen-minimum', { 'teacher.hours': '82' }, '83 uur'],
    ['eigen-minimum', { 'support.cents': '599,99' }, '€\u00a0600,00'],
    ['kleine-groepen', { value: '4' }, 'Lager dan 5 mag niet'],
    ['kleine-groepen', { value: 'tien' }, 'Dit is geen aantal'],
    ['in-of-uit-dienst', { value: 'never' }, 'Kies een van de drie'],
  ])('refuses %s %o and names the limit', async (slug, form, says) => {
    const { as, settings } = await setUp();
    const hr = await as('hr');
    for (const path of [`rekenregels/${slug}`, `rekenregels/${slug}/vastleggen`]) {
      const answer = await hr.post(path, form as Record<string, string>);
      expect(answer.status).toBe(400);
      expect(answer.text).toContain(says);
    }
    expect(await settings()).toEqual({});
  });

  it.each<[Role, string, number]>([
    ['school-leader', 'lumpsum', 403],
    ['finance', 'rekenregels/deeltijd', 403],
    ['finance', 'rekenregels/deeltijd/vastleggen', 403],
    ['finance', 'meeneemafspraken', 403],
    ['administrator', 'meeneemafspraken', 403],
    ['hr', 'rekenregels/iets', 404],
  ])('lets %s not post to %s', async (role, path, status) => {
    const { as, db } = await setUp();
    const answer = await (await as(role)).post(path, { ...LUMPSUM, value: 'ja' });
    expect(answer.status).toBe(status);
    expect(await db.selectFrom('lumpsums').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('school_settings').selectAll().execute()).toEqual([]);
  });

  it.each<Role>(['employee', 'team-leader', 'mr'])('is not opened by %s', async (role) => {
    const { as } = await setUp();
    expect((await (await as(role)).get('')).status).toBe(403);
  });

  it.each<Role>(['finance', 'school-leader', 'administrator'])('shows %s no person', async (role) => {
    const { as, employ } = await setUp();
    const employeeId = await employ();
    const agreement = { employeeId, fromYear: '2024-2025', hours: '12,5', signedOn: '2025-06-30' };
    await (await as('hr')).post('meeneemafspraken', agreement);
    const { status, text } = await (await as(role)).get('');
    expect(status).toBe(200);
    expect(text).not.toContain('Anna');
    expect(text).not.toContain(employeeId);
  });

  it('takes back only what belongs to the school of the address', async () => {
    const { as, db, boardId } = await setUp();
    const hr = await as('hr');
    await hr.post('algemene-kosten', {
      calendarYear: '2025',
      kind: 'e-learning',
      description: 'x',
      cents: '10',
    });
    const { id } = await db.selectFrom('general_costs').select('id').executeTakeFirstOrThrow();
    await createSchool(db, boardId, author, { brin: '77ZZ', name: 'Andere', sector: 'VO' });
    const elsewhere = await hr.post(`algemene-kosten/${id}/intrekken`, {}, '77ZZ');
    expect(elsewhere.status).toBe(409);
    expect(await db.selectFrom('general_costs').selectAll().execute()).toHaveLength(1);
  });
});

async function setUp() {
  const db = await openSqlite();
  const { boardId, schoolId, brin } = await makeSchool(db);
  const server = await startTestServer(db, {
    only: ['', '.lumpsum', '.hour-values', '.general-costs', '.general-costs.take-back']
      .concat(['.carry-over', '.carry-over.take-back', '.rule-choice', '.rule-choice.save'])
      .map((part) => `school.settings${part}`),
  });
  const at = (path: string, school = brin) =>
    `/${school}/2025-2026/instellingen${path === '' ? '' : `/${path}`}`;
  return {
    db,
    boardId,
    schoolId,
    lumpsums: () => withBoard(db, boardId, (board) => listLumpsums(board, schoolId)),
    settings: () => withBoard(db, boardId, (board) => findSettings(board, schoolId)),
    async as(role: Role) {
      const { cookie } = await makeAccount(db, boardId, [role]);
      return {
        get: (path: string) => server.ask(at(path), { cookie }),
        post: (path: string, form: Record<string, string>, school?: string) =>
          server.post(at(path, school), form, { cookie }),
      };
    },
    async employ() {
      const employee = { board_id: boardId, id: newId(), first_name: 'Anna', infix: 'de', last_name: 'Wit' };
      await db
        .insertInto('employees')
        .values({ ...employee, employee_number: '7', email: null, education_level: null, career_phase: null })
        .execute();
      await db
        .insertInto('jobs')
        .values({
          board_id: boardId,
          id: newId(),
          employee_id: employee.id,
          school_id: schoolId,
          location_id: null,
          job_number: '1',
          function_category: 'teacher',
          function_name: 'docent',
          fte: 8000,
          scale: null,
          contract_type: 'permanent',
          valid_from: '2020-08-01',
          valid_to: null,
        })
        .execute();
      return employee.id;
    },
  };
}
