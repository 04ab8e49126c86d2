import { describe, expect, it } from 'vitest';
import type { Role } from '~/app/domain/access';
import { importStaffRows } from '~/app/features/imports/import-commands.server';
import { matcher } from '~/app/features/search/matching';
import { pageWords } from '../../support/page-words';
import { author, makeSchool } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { makeAccount, startTestServer, TODAY } from '../../support/test-server';
import { people } from '../figures/school-of';

describe('matching', () => {
  it.each([
    ['aydogan', 'Yusuf Aydoğan'],
    ['GARCON', 'Léa Garçon'],
    ['yildiz', 'Işıl Yıldız'],
    ['wit anna', 'Anna de Wit'],
    ["thema's", 'Thema’s'],
  ])('%s finds %s', (asked, text) => {
    expect(matcher(asked)(text)).toBe(true);
  });

  it('asks every word, and finds nothing when nothing is asked', () => {
    expect(matcher('anna jansen')('Anna de Wit')).toBe(false);
    expect(matcher('  ')('Anna de Wit')).toBe(false);
  });
});

describe('the search', () => {
  it('finds people for HR by name and number, never in the address, and tells of twenty', async () => {
    const { search } = await setUp();
    const found = await search('hr', 'BÈTASTRA');
    expect(found.status).toBe(200);
    expect(pageWords(found.text)).toContain('Voor Bètastra');
    expect(found.text).toContain('/mensen/');
    const many = await search('hr', 'achter');
    expect(many.text.match(/href="[^"]*\/mensen\//g)).toHaveLength(20);
    expect(pageWords(many.text)).toContain('En nog 3');
    expect(pageWords((await search('hr', 'L7')).text)).toContain('Voor AchterL7');
  });

  it.each(['mr', 'board', 'school-leader', 'finance', 'administrator', 'employee', 'team-leader'] as const)(
    'finds no person for %s, but what that role may see',
    async (role) => {
      const { search } = await setUp();
      const { status, text } = await search(role, 'achter');
      expect(status).toBe(200);
      expect(text).not.toContain('AchterL');
      expect(text).not.toContain('/mensen/');
      expect(pageWords((await search(role, 'basisrecht')).text)).toContain('Rekenregels');
      const teams = await search(role, 'natuur');
      expect(teams.text.includes('Team Natuur')).toBe(role !== 'employee');
    },
  );

  it('says so when there is nothing, and what to do when nothing was typed', async () => {
    const { search } = await setUp();
    expect((await search('hr', 'xyzzy')).text).toContain('Niets gevonden.');
    expect((await search('hr', ' ')).text).toContain('Vul in wat je zoekt.');
  });
});

async function setUp() {
  const db = await openSqlite();
  const { boardId, schoolId, brin } = await makeSchool(db);
  const staff = [
    ...people('L', 23, 'leraar', 'Team Natuur'),
    ...people('B', 1, 'OOP', 'Team Natuur', { Achternaam: 'Bètastra' }),
  ];
  const options = { today: TODAY, referenceDate: '2025-08-01', schoolYear: 2025 };
  const { errors } = await importStaffRows(db, boardId, schoolId, author, staff, options);
  expect(errors).toEqual([]);
  const server = await startTestServer(db, { only: ['school.search'] });
  const cookies = new Map<Role, string>();
  const search = async (role: Role, zoek: string) => {
    const cookie = cookies.get(role) ?? (await makeAccount(db, boardId, [role])).cookie;
    cookies.set(role, cookie);
    return server.post(`/${brin}/2025-2026/zoeken`, { zoek }, { cookie });
  };
  return { search };
}
