import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEveryDatabase } from '~/test/support/databases';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SLOW = 120_000;
const STAFF = 'Pers.nr.;Naam;Functie;FTE\n1;Jan de Vries;Docent;0,8\n2;Eva Mol;TOA;0,5';

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function run(...given: string[]): Promise<{ code: number; out: string }> {
  const args = ['--import', 'tsx', 'bin/rode-draad.ts', 'import', ...given];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, out) => {
      resolve({ code: error ? Number(error.code) : 0, out });
    });
  });
}

const json = async (...given: string[]) => {
  const { code, out } = await run(...given, '--json');
  return { code, ...JSON.parse(out) };
};

onEveryDatabase('the command line', (_, kind) => {
  test('makes the school, brings staff and activities in, and tells it as JSON', {
    timeout: SLOW,
  }, async (context) => {
    const { url } = await kind.place();
    if (url === null) return context.skip();
    const place = ['--school', '12AB', '--database', url];
    const staff = await file('staff.csv', STAFF);
    const unknown = await json('staff', staff, ...place);
    expect(unknown).toMatchObject({ code: 1, created: 0, errors: [{ row: 0, column: '', value: '' }] });

    const make = ['--create-school', 'De Linde', '--board', '41234'];
    const bad = await file('bad.csv', `${STAFF}\n3;Ida Wit;Tovenaar;1`);
    const refused = await json('staff', bad, ...place, ...make);
    expect(refused.code).toBe(1);
    expect(refused.errors).toMatchObject([{ row: 4, column: 'Functie', value: 'Tovenaar' }]);
    expect(await json('staff', staff, ...place)).toMatchObject({ code: 1 });

    expect(await json('staff', staff, ...place, ...make, '--dry-run')).toMatchObject({ code: 0, created: 2 });
    expect(await json('staff', staff, ...place, ...make)).toEqual({
      code: 0,
      created: 2,
      changed: 0,
      ended: 0,
      unchanged: 0,
      errors: [],
    });
    expect(await json('staff', staff, ...place, ...make)).toMatchObject({
      code: 0,
      created: 0,
      unchanged: 2,
    });

    const activities = await file(
      'act.csv',
      'Naam;Cursus;Datum;Uren;70-20-10;Eigen keuze\nJan de Vries;BHV;1-10-2025;4;10;ja',
    );
    const human = await run('activities', activities, ...place);
    expect(human).toMatchObject({ code: 0 });
    expect(human.out).toMatch(/^1 nieuw, 0 gewijzigd, 0 fout/);
  });
});

test('a new database is migrated first; a mapping tells what the guess can’t', {
  timeout: SLOW,
}, async () => {
  const place = [
    '--school',
    '12AB',
    '--create-school',
    'De Linde',
    '--board',
    '41234',
    '--database',
    join(folder, 'new.sqlite'),
  ];
  const list = await file('odd.csv', 'Code;Wie;Omv\nX1;Jan de Vries;0,8');
  const map = await file(
    'map.json',
    JSON.stringify({
      headerRow: 1,
      columns: { Code: 'functionCategory', Wie: 'naam', C: 'fte' },
      values: { functionCategory: { X1: 'leraar' } },
    }),
  );
  expect(await json('staff', list, ...place)).toMatchObject({ code: 1, errors: [{ row: 0 }] });
  expect(await json('staff', list, ...place, '--map', map)).toMatchObject({ code: 0, created: 1 });
});

test('a dry run and a file with errors make no school; the same file twice changes nothing', {
  timeout: SLOW,
}, async () => {
  const place = ['--school', '12AB', '--database', join(folder, 'dry.sqlite')];
  const make = ['--create-school', 'De Linde', '--board', '41234'];
  const staff = await file('staff.csv', STAFF);
  expect(await json('staff', staff, ...place, ...make, '--dry-run')).toMatchObject({ code: 0, created: 2 });
  expect(await json('staff', staff, ...place)).toMatchObject({ code: 1, errors: [{ row: 0 }] });
  expect(await json('staff', staff, ...place, ...make)).toMatchObject({ code: 0, created: 2 });
  expect(await json('staff', staff, ...place)).toMatchObject({ code: 0, created: 0, unchanged: 2 });
});

test('a refused file is told in the same shape', { timeout: SLOW }, async () => {
  const place = [
    '--school',
    '12AB',
    '--create-school',
    'De Linde',
    '--board',
    '41234',
    '--database',
    join(folder, 'no.sqlite'),
  ];
  const bsn = await json('staff', await file('bsn.csv', 'Naam;BSN\nJan;123456782'), ...place);
  expect(bsn).toMatchObject({ code: 1, created: 0, errors: [{ row: 0, column: '', value: '' }] });
  expect(JSON.stringify(bsn)).not.toContain('123456782');
  const pdf = await json('staff', await file('lijst.xlsx', '%PDF-1.7'), ...place);
  expect(pdf.errors[0].reason).toMatch(/pdf/);
  const none = await json('staff', join(folder, 'none.csv'), ...place);
  expect(none.errors[0].reason).toMatch(/is er niet/);
});
