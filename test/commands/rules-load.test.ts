import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { EXAMPLE_RULE_FILE } from '~/app/features/rule-loading/example-rule-file';
import { rodeDraad } from '../support/command-line';

const PATIENCE = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'rules-load-'));
afterAll(() => rmSync(folder, { recursive: true }));

const database = join(folder, 'school.sqlite');
const staff = [
  'Personeelsnummer;Voornaam;Achternaam;Functie;Betrekkingsomvang;Begindatum;Contractvorm',
  '1;Anna;Wit;Docent;0,8;2020-08-01;vast',
].join('\n');

const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const rules = (file: string, ...options: string[]) =>
  rodeDraad(['rules', 'load', file, '--board', '12345', '--database', database, ...options]);

it(
  'loads an agreement from the command line, after a trial that keeps nothing',
  async () => {
    const made = await rodeDraad([
      ...['import', 'staff', fileOf('staff.csv', staff), '--school', '99ZZ', '--create-school', 'School'],
      ...['--board', '12345', '--database', database],
    ]);
    expect([made.code, made.err]).toEqual([0, '']);
    const file = fileOf('cao.json', JSON.stringify({ ...EXAMPLE_RULE_FILE, name: 'Cao VO 2026' }));

    const trial = await rules(file, '--dry-run', '--json');
    expect(trial.code).toBe(0);
    const { loaded, preview, mistakes } = JSON.parse(trial.out);
    expect([loaded, mistakes]).toEqual([false, []]);
    const [year] = preview.schools[0].years.filter((each: { year: string }) => each.year === '2026-2027');
    // 83 x 0,8 = 66,40 and 90 x 0,8 = 72
    expect(year.moved.rows).toEqual([
      ['Anna Wit', 'Basisrecht in uren: toegekend', '66,4 uur', '72 uur', '+5,6 uur'],
    ]);

    const real = await rules(file);
    expect(real.code).toBe(0);
    expect(real.out).toContain('Cao VO 2026: in gebruik genomen');
    expect(real.out).toContain('99ZZ 2026-2027: het recht van 1 persoon verandert');
    const again = await rules(file);
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('al in gebruik')]);
  },
  PATIENCE,
);

it(
  'ends badly with what is wrong',
  async () => {
    const wrong = await rules(fileOf('wrong.json', '{"version": 1, "rules": []}'), '--json');
    expect([wrong.code, JSON.parse(wrong.out).mistakes.join()]).toEqual([
      1,
      expect.stringContaining('Er staan geen regels'),
    ]);
    const none = await rules(join(folder, 'none.json'));
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('is er niet')]);
  },
  PATIENCE,
);
