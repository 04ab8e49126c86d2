import { describe, expect, it } from 'vitest';
import { EXAMPLE_RULE_FILE } from '~/app/features/rule-loading/example-rule-file';
import { checkRuleFile } from '~/app/features/rules/check-rule-file';
import { bookOf, standingBook } from '~/app/features/rules/rule-set-book';
import { seededRuleBook } from '~/seeds/rules';

const seeded = seededRuleBook();
const [RULE] = EXAMPLE_RULE_FILE.rules;
const teacherHours = { sector: 'VO', key: 'basic_right_hours', subject: 'teacher' } as const;

const check = (content: unknown, book = seeded) =>
  checkRuleFile(
    { name: 'bestand', content: typeof content === 'string' ? content : JSON.stringify(content) },
    { seeded, book },
  );
const checkRule = (...changes: object[]) =>
  check({ version: 1, rules: changes.map((change) => ({ ...RULE, ...change })) });

describe('a file with rules', () => {
  it('that is sound gives the book with its rules', () => {
    const { mistakes, file } = check(EXAMPLE_RULE_FILE);
    expect(mistakes).toEqual([]);
    expect(file).toMatchObject({ name: 'Voorbeeld: cao VO 2026', warnings: [] });
    expect(file?.book.find({ ...teacherHours, on: '2026-07-31' })?.value).toBe(83);
    expect(file?.book.find({ ...teacherHours, on: '2026-08-01' })?.value).toBe(90);
  });

  it('is named by itself, or else by its file', () => {
    expect(checkRule({}).file?.name).toBe('bestand');
  });

  it.each<[object, string]>([
    [
      { valid_from: '1 augustus' },
      'Regel 1 (VOORBEELD-01): "valid_from" is nu "1 augustus". Schrijf hier de eerste dag',
    ],
    [{ valid_from: '2026-02-30' }, '"valid_from" is nu "2026-02-30"'],
    [{ citation: undefined }, 'Regel 1 (VOORBEELD-01): "citation" ontbreekt. Schrijf waar de regel staat'],
    [{ sector: 'MBO' }, '"sector" is nu "MBO". Kies "VO", "PO"'],
    [{ status: 'zeker' }, '"status" is nu "zeker". Kies hoe zeker'],
    [{ value: { hours: 90 } }, '"value" is nu {"hours":90}. Schrijf hier een getal'],
    [{ loon: 12 }, 'Regel 1 (VOORBEELD-01): "loon" hoort hier niet'],
    [{ id: '' }, 'Regel 1: "id" is nu "". Geef elke regel een eigen naam'],
    [{ valid_until: '2026-07-31' }, 'de laatste dag ("valid_until") ligt voor de eerste'],
    [{ value: -1 }, 'de waarde is -1. Lager dan nul kan niet.'],
    [{ value: 1e-9 }, 'te groot of te klein om mee te rekenen'],
    [{ value: 'negentig' }, 'de waarde is een tekst. Voor "basic_right_hours" hoort hier een getal.'],
    [{ unit: 'day' }, 'de eenheid is "day". Voor "basic_right_hours" rekent Rode Draad in "clock_hour".'],
    [
      { key: 'min_share_personnel_lumpsum', function_category: 'organisation', unit: 'share', value: 10 },
      'een deel ("share") is hoogstens 1. Schrijf 10% als 0.1.',
    ],
    [{ id: 'VO18-01' }, 'versie 1 bestaat al met een andere inhoud. Geef versie 2 om hem te vervangen'],
    [
      { id: 'VO18-01', version: 2, key: 'basic_right_money' },
      'dit id hoort al bij een andere regel: Basisrecht in uren (leraar)',
    ],
  ])('is refused with what to do: %o', (change, says) => {
    const { mistakes, file } = checkRule(change);
    expect(file).toBeNull();
    expect(mistakes.join('\n')).toContain(says);
  });

  it('tells every mistake of every rule, by its place', () => {
    const { mistakes } = checkRule({ id: 'A', value: -1 }, { id: 'B' }, { id: 'C', unit: 'day', value: -2 });
    expect(mistakes.map((text) => text.slice(0, 12))).toEqual([
      'Regel 1 (A):',
      'Regel 3 (C):',
      'Regel 3 (C):',
    ]);
  });

  it.each([
    ['{"version": 1,\n "rules": [}', 'Dit bestand is geen JSON. Het gaat mis bij regel 2'],
    ['[]', 'niet de vorm van een bestand met regels'],
    ['{"version": 1, "rules": []}', 'Er staan geen regels in dit bestand'],
    ['{"rules": []}', '"version" ontbreekt'],
    ['{"version": 1, "rules": [5]}', 'Regel 1: dit is geen regel met velden'],
    ['{"version": 1, "rules": {}}', '"rules" is nu {}. Zet alle regels in een lijst'],
    [' '.repeat(200_001), 'te groot. Hoogstens 200 kB'],
  ])('is refused as a whole: %s', (content, says) => {
    expect(check(content).mistakes.join('\n')).toContain(says);
  });

  it('names both rules that start on one day, and the day', () => {
    const { mistakes } = checkRule({ valid_from: '2018-06-01' });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(
      /De regels (VO18-01 en VOORBEELD-01|VOORBEELD-01 en VO18-01) gaan allebei over/,
    );
    expect(mistakes[0]).toContain('Basisrecht in uren (leraar)');
    expect(mistakes[0]).toContain('op 1 jun 2018');
  });

  it('replaces a rule by a higher version of it, and not by a lower one', () => {
    const second = checkRule({ id: 'VO18-01', version: 2, valid_from: '2018-06-01', value: 85 });
    expect(second.file?.book.find({ ...teacherHours, on: '2020-01-01' })).toMatchObject({
      version: 2,
      value: 85,
    });
    const first = check(
      { version: 1, rules: [{ ...RULE, id: 'VO18-01', version: 1, value: 84 }] },
      second.file?.book,
    );
    expect(first.mistakes.join()).toContain('Geef versie 3');
  });

  it('says of a rule that nothing is worked out with it that it does nothing', () => {
    const unknown = checkRule({ key: 'free_fridays' }).file?.warnings;
    expect(unknown).toEqual([
      'Regel 1 (VOORBEELD-01): "free_fridays": deze regel gebruikt Rode Draad nergens. Er verandert geen cijfer door.',
    ]);
    expect(checkRule({ function_category: 'docent' }).file?.warnings.join()).toContain(
      'voor "docent" rekent Rode Draad nergens. Bekend zijn: leraar, oop',
    );
  });

  it('that is in use already is not loaded again', () => {
    const { file } = check(EXAMPLE_RULE_FILE);
    expect(check(EXAMPLE_RULE_FILE, file?.book).mistakes.join()).toContain('al in gebruik');
    const both = { version: 1, rules: [RULE, { ...RULE, id: 'NIEUW', valid_from: '2027-08-01' }] };
    const again = check(both, file?.book);
    expect(again.file?.rules.map(({ id }) => id)).toEqual(['NIEUW']);
    expect(again.file?.warnings.join()).toContain('VOORBEELD-01 (versie 1) is al in gebruik');
  });
});

describe('a book with loaded rules', () => {
  const own = check(EXAMPLE_RULE_FILE).file?.rules ?? [];
  const later = check({ version: 1, rules: [{ ...RULE, id: 'VO26-01', value: 88 }] }).file?.book ?? seeded;

  it('keeps what a board loaded where a later release starts a rule on the same day', () => {
    expect(() => bookOf(later, [{ rules: own }])).toThrow(/start on the same date/);
    const book = standingBook(later, [{ rules: own }]);
    expect(book.find({ ...teacherHours, on: '2027-01-01' })).toMatchObject({ id: 'VOORBEELD-01', value: 90 });
  });

  it('holds a version once, also when two sets brought it', () => {
    expect(bookOf(seeded, [{ rules: own }, { rules: own }]).rules).toHaveLength(seeded.rules.length + 1);
  });
});
