import { describe, expect, it } from 'vitest';
import type { Role } from '~/app/domain/access';
import {
  addGeneralCost,
  agreeCarryOver,
  enterHourValue,
  enterLumpsum,
} from '~/app/features/settings/settings-commands.server';
import { newId } from '~/db/ids';
import { changeBoard } from '~/db/scope.server';
import { author, makeSchool } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { makeAccount, startTestServer } from '../../support/test-server';

describe('a file of the settings', () => {
  it('holds what the address shows: filter, order and columns', async () => {
    const { as } = await setUp();
    const hr = await as('hr');
    const all = await hr('instellingen-algemene-kosten.csv');
    expect(lines(all.text)).toEqual([
      ['Jaar', 'Omschrijving', 'Soort', 'Bedrag (€)', 'Ingevuld'],
      ['2024', 'Studiedag', 'anders', '250,00', expect.any(String)],
      ['2025', 'Licentie', 'e-learning en licenties', '3500,50', expect.any(String)],
      ['Totaal', '', '', '3750,50', ''],
    ]);
    const some = await hr('instellingen-algemene-kosten.csv?kosten-is-jaar=2025&kosten-kolom=bedrag');
    expect(lines(some.text)).toEqual([['Bedrag (€)'], ['3500,50']]);
    // The words of another table of the page change nothing here.
    const other = await hr('instellingen-algemene-kosten.csv?lumpsum-is-jaar=2025');
    expect(lines(other.text)).toEqual(lines(all.text));
  });

  it('has the values that stood there before in full, and estimates named as such', async () => {
    const { as } = await setUp();
    const [head = [], row = []] = lines((await (await as('finance'))('instellingen-lumpsum.csv')).text);
    expect(head).toEqual(['Jaar', 'Personele lumpsum (€)', 'Schatting', 'Bron', 'Ingevuld', 'Eerder']);
    expect(row.slice(0, 4)).toEqual(['2025', '2000000,00', 'nee', 'beschikking']);
    expect(row[5]).toContain('€\u00a01.900.000,00 (schatting), begroting');
  });

  it.each<[string, Partial<Record<Role, number>>]>([
    ['instellingen-lumpsum', { hr: 200, finance: 200, 'school-leader': 200, mr: 403, employee: 403 }],
    ['instellingen-uurwaarden', { finance: 200, 'team-leader': 403 }],
    ['instellingen-rekenregels', { administrator: 200, mr: 403 }],
    ['instellingen-vestigingen', { board: 200, employee: 403 }],
    ['instellingen-meeneemafspraken', { hr: 200, finance: 403, administrator: 403, 'school-leader': 403 }],
    ['schooljaar-afsluiten', { hr: 200, finance: 403, mr: 403 }],
    ['instellingen-geheim', { hr: 404 }],
  ])('%s is for whom the page shows it', async (name, statuses) => {
    const { as } = await setUp();
    for (const [role, status] of Object.entries(statuses)) {
      const ask = await as(role as Role);
      for (const kind of ['csv', 'xlsx']) {
        expect([role, kind, (await ask(`${name}.${kind}`)).status]).toEqual([role, kind, status]);
      }
    }
  });
});

const lines = (csv: string) =>
  csv
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';').map((cell) => cell.replaceAll('"', '')));

async function setUp() {
  const db = await openSqlite();
  const { boardId, schoolId, brin } = await makeSchool(db);
  const employeeId = newId();
  const person = { board_id: boardId, id: employeeId, first_name: 'Anna', infix: 'de', last_name: 'Wit' };
  await db
    .insertInto('employees')
    .values({ ...person, employee_number: '7', email: null, education_level: null, career_phase: null })
    .execute();
  const job = { board_id: boardId, id: newId(), employee_id: employeeId, school_id: schoolId };
  await db
    .insertInto('jobs')
    .values({
      ...job,
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
  await changeBoard(db, boardId, async (board) => {
    const lumpsum = {
      schoolId,
      calendarYear: 2025,
      cents: 190_000_000,
      source: 'begroting',
      isEstimate: true,
    };
    await enterLumpsum(board, author, lumpsum);
    await enterLumpsum(board, author, {
      ...lumpsum,
      cents: 200_000_000,
      source: 'beschikking',
      isEstimate: false,
    });
    await enterHourValue(board, author, {
      schoolId,
      calendarYear: 2025,
      functionCategory: 'teacher',
      hourlyCents: 4759,
      source: 'GPL',
    });
    const cost = {
      schoolId,
      calendarYear: 2024,
      kind: 'other' as const,
      description: 'Studiedag',
      cents: 25_000,
    };
    await addGeneralCost(board, author, cost);
    await addGeneralCost(board, author, {
      ...cost,
      calendarYear: 2025,
      kind: 'e-learning',
      description: 'Licentie',
      cents: 350_050,
    });
    const agreement = { employeeId, schoolId, fromYear: 2024, hours: 1000, cents: 0 };
    await agreeCarryOver(board, author, { ...agreement, signedOn: '2025-06-30', expiresOn: null, note: '' });
  });
  const server = await startTestServer(db, { only: ['school.export'] });
  return {
    async as(role: Role) {
      const { cookie } = await makeAccount(db, boardId, [role]);
      return (file: string) => server.ask(`/${brin}/2025-2026/export/${file}`, { cookie });
    },
  };
}
