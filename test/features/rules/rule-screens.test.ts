import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '~/app/domain/access';
import { loadRuleSet } from '~/app/features/rules/rule-set-commands.server';
import { changeSetting } from '~/app/features/settings/settings-commands.server';
import { changeBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { author, makeSchool } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { makeAccount, startTestServer } from '../../support/test-server';

async function setUp() {
  const db = await openSqlite();
  const { boardId, schoolId, brin } = await makeSchool(db);
  const server = await startTestServer(db, {
    only: ['school.rules', 'school.rule', 'school.rule-examples', 'school.export'],
  });
  return {
    db,
    boardId,
    schoolId,
    async as(role: Role) {
      const { cookie } = await makeAccount(db, boardId, [role]);
      return (path: string, year = '2025-2026') => server.ask(`/${brin}/${year}/${path}`, { cookie });
    },
  };
}

describe('the rules of a school', () => {
  it.each(ROLES)('are open to a %s', async (role) => {
    const get = await (await setUp()).as(role);
    const { status, text } = await get('rekenregels');
    expect(status).toBe(200);
    expect(text).toContain('In 2025-2026 gelden 31 regels.');
    expect(text).toContain('niet nagekeken in de cao-tekst van 2025');
  });

  it('lead from what is not laid down to the setting, for who may change it', async () => {
    const { as } = await setUp();
    expect((await (await as('hr'))('rekenregels')).text).toContain('/instellingen#zonder-basisrecht');
    const employee = (await (await as('employee'))('rekenregels')).text;
    expect(employee).toContain('niet vastgelegd');
    expect(employee).not.toContain('/instellingen#');
  });

  it('have those of the register apart, as long as it existed', async () => {
    const get = await (await setUp()).as('hr');
    expect((await get('rekenregels', '2021-2022')).text).toContain('id="registerregels"');
    expect((await get('rekenregels')).text).not.toContain('id="registerregels"');
  });

  it('list a gap as not laid down', async () => {
    const get = await (await setUp()).as('hr');
    const { text } = await get('export/rekenregels.csv', '2016-2017');
    const gap = text.split('\r\n').find((line) => line.includes('schoolgroep') && line.includes('leraar'));
    expect(gap).toContain('niet vastgelegd');
    expect(gap).toContain('⚠ Let op: voor deze tijd is geen regel bekend');
  });

  it('carry their mark in words into a file', async () => {
    const get = await (await setUp()).as('mr');
    const { text } = await get('export/rekenregels.csv?kolom=code&kolom=waarde&kolom=status');
    expect(text).toContain('niet vastgelegd;⚠ Let op: niet nagekeken in de cao-tekst van 2025;VO16-05s');
    expect(text).toContain('83 uur;nagekeken op een openbare pagina;VO18-01');
  });

  it('hold what the board loaded itself', async () => {
    const { db, boardId, as } = await setUp();
    const rule = {
      id: 'VO27-01',
      sector: 'VO',
      valid_from: '2027-08-01',
      valid_until: null,
      function_category: 'leraar',
      key: 'basic_right_hours',
      value: 90,
      unit: 'clock_hour',
      period: 'school_year',
      pro_rata: 'job_size',
      citation: 'cao vo 2027, artikel 16.4',
      status: 'WEB-VERIFIED',
      note: '',
    };
    const file = { name: 'Cao 2027', content: JSON.stringify({ version: 1, rules: [rule] }) };
    await changeBoard(db, boardId, (board) => loadRuleSet(board, author, seededRuleBook(), file));
    const get = await as('hr');
    expect((await get('rekenregels', '2027-2028')).text).toContain('/rekenregels/VO27-01');
    expect((await get('rekenregels/VO27-01', '2027-2028')).text).toContain('90 uur');
  });
});

describe('the page of a rule', () => {
  it('tells its value, source, status, history and an example that is worked out now', async () => {
    const get = await (await setUp()).as('employee');
    const { text } = await get('rekenregels/VO14-01');
    expect(text).toContain('CAO VO 2014-2015, artikel 17.4.1');
    expect(text).toContain('De cao-partijen verklaarden op 29 maart 2016');
    expect(text).toContain('/rekenregels/VO18-01');
    expect(text).toContain('Leraar met 0,8 fte');
    expect(text).toContain('66,4 uur');
    expect(text).toContain('✓ gelijk');
    expect(text).not.toMatch(/\bD1\b/);
  });

  it('shows what the school chose where the rule leaves a choice', async () => {
    const { db, boardId, schoolId, as } = await setUp();
    await changeBoard(db, boardId, (board) =>
      changeSetting(board, author, { schoolId, key: 'fullAmountForPartTimers', value: true }),
    );
    const get = await as('employee');
    const { text } = await get('rekenregels/VO18-01');
    expect(text).toContain('het hele basisrecht');
    expect(text).not.toContain('/instellingen#deeltijd');
  });

  it.each(['PO19-01', 'VL-01', 'bestaat-niet'])('is not there for %s at a secondary school', async (id) => {
    const get = await (await setUp()).as('hr');
    expect((await get(`rekenregels/${id}`)).status).toBe(404);
  });
});

it('all worked examples are listed with their outcome of now', async () => {
  const get = await (await setUp()).as('mr');
  expect((await get('rekenregels/voorbeelden')).text).toContain('109 voorbeelden');
  const { text } = await get('export/rekenvoorbeelden.csv?is-groep=registeruren');
  expect(text.trim().split('\r\n')).toHaveLength(24);
});
