import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import { dashboardJson } from '~/app/features/figures/dashboard-json';
import { askDashboard } from '~/bin/commands/dashboard';
import { CommandRefused } from '~/bin/support/command-refused';
import { openDatabase } from '~/db/connection.server';
import { migrate } from '~/db/migrate';
import { rodeDraad } from '../../support/command-line';
import { makeSmallSchool, TODAY, YEAR } from './small-school';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function schoolInFile() {
  const folder = await mkdtemp(join(tmpdir(), 'rode-draad-figures-'));
  folders.push(folder);
  const file = join(folder, 'school.sqlite');
  const db = openDatabase(file);
  await migrate(db);
  const { brin, read, question } = await makeSmallSchool(db);
  const dashboard = await read((board) => findDashboard(board, question('persons', { earlierYears: true })));
  await db.destroy();
  const ask = (...args: string[]) => rodeDraad(['dashboard', '--database', file, ...args]);
  return { brin, dashboard, ask, file };
}

it('the command line gives the figures of the page', async () => {
  const { brin, dashboard, ask } = await schoolInFile();
  const asked = ['--school', brin, '--year', YEAR.label, '--today', TODAY];
  const json = await ask(...asked, '--json');
  expect(json).toMatchObject({ code: 0, err: '' });
  const told = JSON.parse(json.out);
  expect(told).toEqual(JSON.parse(JSON.stringify(dashboardJson(dashboard))));
  expect(told.rights.total.hours).toMatchObject({
    granted: 1042.98,
    used: 265,
    usedPercent: 25.3,
    lapsing: 796.58,
  });
  expect(told.lumpsum.years[0]).toMatchObject({ totalEuros: 19_226.45, sharePercent: 10, complies: true });
  expect(json.out).not.toMatch(/AchterT1|VoorT1/);

  const text = await ask(...asked);
  expect(text.out).toContain('uren, toegekend                           1.042,98 uur');
  expect(text.out).toContain('De personele lumpsum van 2026 is niet ingevuld.');
  expect(text.out).not.toContain('Achter');
});

it('the command line says what it does not know', async () => {
  const { brin, ask, file } = await schoolInFile();
  const refused = (school: string, year: string, more: { today?: string } = {}) =>
    askDashboard({ school, year, database: file, ...more }).then(
      () => 'no refusal',
      (error) => (error instanceof CommandRefused ? error.message : error),
    );
  expect(await ask('--school', '77ZZ', '--year', '2025-2026')).toEqual({
    code: 1,
    out: '',
    err: 'School 77ZZ is er niet. Lees haar eerst in met import staff.\n',
  });
  expect(await refused('school', '2025-2026')).toMatch(/geen BRIN/);
  expect(await refused(brin, '2025-2027')).toBe('"2025-2027" is geen schooljaar. Schrijf het als 2025-2026.');
  expect(await refused(brin, '2001-2002')).toBe(`Van school ${brin} is in 2001-2002 niets bekend.`);
  expect(await refused(`${brin}99`, '2025-2026')).toMatch(/geen vestiging 99/);
  expect(await refused(brin, '2025-2026', { today: '2026-02-30' })).toMatch(/geen datum/);
});
