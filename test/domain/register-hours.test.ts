import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact, sum } from '~/app/domain/exact';
import { missingEvidence, provenHours } from '~/app/domain/register-evidence';
import { languageCourse, type RegisterMeasure, registerHours } from '~/app/domain/register-hours';
import { REGISTER_KINDS, type RegisterKind } from '~/app/domain/register-kinds';
import { seededRuleBook } from '~/seeds/rules';

const book = seededRuleBook();
const ON = '2016-09-01';
const exact = (hours: readonly number[]) => hours.map((each) => Exact.decimal(each));

type HoursPer = Extract<RegisterMeasure, { hours: readonly Exact[] }>['per'];

function ofHours(kind: RegisterKind | null, per: HoursPer, ...hours: number[]) {
  const found = registerHours(book, ON, kind, { per, hours: exact(hours) });
  return found && { ...found, accepted: found.accepted?.toNumber() ?? null };
}

describe('register hours', () => {
  it('are the clock hours of an activity without a rule of its own', () => {
    expect(ofHours(null, 'whole', 10.25)?.accepted).toBe(10.25);
    expect(ofHours('5.1.a', 'meeting', 1.5, 2)?.accepted).toBe(3.5);
    expect(ofHours('5.1.a', 'meeting', 1.5, 2)?.rules.map(({ id }) => id)).toEqual(['REG-04']);
  });

  it.each<[RegisterKind, number]>([
    ['5.5.a', 6],
    ['6.4.c', 6],
    ['first-aid', 12],
  ])('of %s are at most %s in a year, and no year helps another', (kind, cap) => {
    expect(ofHours(kind, 'whole', cap - 0.01)?.accepted).toBe(cap - 0.01);
    expect(ofHours(kind, 'whole', cap)?.accepted).toBe(cap);
    expect(ofHours(kind, 'whole', cap + 30)?.accepted).toBe(cap);
    expect(ofHours(kind, 'year', cap + 30, 1, 0)?.accepted).toBe(cap + 1);
    expect(ofHours(kind, 'meeting', cap - 1, 2)?.accepted).toBe(cap); // meetings of one year
  });

  it('of the MR could be read as a fixed amount for each year that there was work', () => {
    const flat = ofHours('5.5.a', 'year', 4, 0, 10)?.otherReading;
    expect([flat?.kind, flat?.accepted.toNumber()]).toEqual(['flat-rate', 12]); // 6 + 0 + 6
    expect(ofHours('first-aid', 'year', 4)?.otherReading).toBeNull();
  });

  it('of exam discussions are at most 3 for each meeting', () => {
    expect(ofHours('6.2.b', 'meeting', 5, 2, 3)?.accepted).toBe(8); // 3 + 2 + 3
    expect(ofHours('6.2.b', 'whole', 5)?.accepted).toBe(3);
    expect(ofHours('6.2.b', 'year', 5)).toBeNull();
  });

  it('of committees are 6 a year, or 6 for each by the other reading (D9)', () => {
    const two = ofHours('6.2.e', 'committee', 10, 5);
    expect([two?.accepted, two?.otherReading?.accepted.toNumber()]).toEqual([6, 11]); // 6 + 5
    const years = ofHours('6.2.e', 'year', 10, 5);
    expect([years?.accepted, years?.otherReading?.accepted.toNumber()]).toEqual([11, 6]);
  });

  it('of committees follow the reading of the school, with the other one beside it (D9)', () => {
    const measure: RegisterMeasure = { per: 'committee', hours: exact([10, 5]) };
    const found = registerHours(book, ON, '6.2.e', measure, 'per-committee');
    expect(found?.accepted?.toNumber()).toBe(11); // 6 + 5
    expect(found?.otherReading).toMatchObject({ kind: 'per-year', accepted: Exact.of(6) });
  });

  it('of giving a course have no ceiling', () => {
    expect(ofHours('5.4.e', 'whole', 160)?.accepted).toBe(160);
    expect(ofHours('6.5.a', 'whole', 160)?.rules.map(({ id }) => id)).toEqual(['REG-06']);
  });

  it('of union meetings go by half-days only', () => {
    const half = registerHours(book, ON, '6.4.a', { per: 'half-day', count: 3 });
    expect(half?.accepted?.toNumber()).toBe(3);
    expect(ofHours('6.4.a', 'whole', 8)).toBeNull();
    expect(registerHours(book, ON, '5.5.a', { per: 'half-day', count: 3 })).toBeNull();
  });

  it('of articles are 12 for each that was placed and has a thousand words', () => {
    const ofArticles = (kind: RegisterKind, ...articles: [number, boolean][]) =>
      registerHours(book, ON, kind, {
        per: 'article',
        articles: articles.map(([words, placed]) => ({ words, placed })),
      });
    expect(ofArticles('7.4.a', [1000, true])?.accepted?.toNumber()).toBe(12);
    const some = ofArticles('7.4.b', [1200, true], [999, true], [1200, false], [3000, true]);
    expect([some?.accepted?.toNumber(), some?.tooFewWords]).toEqual([24, 1000]); // 12 + 0 + 0 + 12
    expect(ofArticles('7.4.a', [1000, false])).toMatchObject({ tooFewWords: null });
    expect(ofHours('7.4.a', 'whole', 20)).toBeNull();
  });

  it('of columns and books are not laid down, but for the hours spent on them', () => {
    const column = registerHours(book, ON, '7.4.c', {
      per: 'article',
      articles: [{ words: 2000, placed: true }],
    });
    expect(column?.accepted).toBeNull();
    expect(ofHours('7.4.d', 'whole', 20)?.accepted).toBe(20);
  });

  it('are not laid down before the register began', () => {
    const before = registerHours(book, '2014-12-31', '5.5.a', { per: 'whole', hours: exact([5]) });
    expect(before).toMatchObject({ accepted: null, rules: [] });
  });

  it('never exceed the cap nor the hours given', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 6 });
    const caps: Partial<Record<RegisterKind, number>> = {
      '5.5.a': 6,
      '6.4.c': 6,
      '6.2.e': 6,
      '6.2.b': 3,
      'first-aid': 12,
    };
    const per = fc.constantFrom<HoursPer>('whole', 'year', 'meeting', 'committee');
    fc.assert(
      fc.property(fc.constantFrom(...REGISTER_KINDS), per, hours, (kind, each, hundredths) => {
        const given = hundredths.map((amount) => Exact.of(amount, 100));
        const found = registerHours(book, ON, kind, { per: each, hours: given });
        if (!found?.accepted) return;
        expect(found.accepted.compare(sum(given))).toBeLessThanOrEqual(0);
        const cap = caps[kind];
        for (const part of cap === undefined ? [] : found.parts) {
          expect(part.compare(Exact.of(cap ?? 0))).toBeLessThanOrEqual(0);
        }
        if (cap !== undefined && each !== 'year' && kind !== '6.2.b') {
          expect(found.accepted.compare(Exact.of(cap))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('an English course at a bilingual school', () => {
  const course = (hours: number, teachesEnglish: boolean) => {
    const found = languageCourse(book, ON, Exact.decimal(hours), teachesEnglish);
    return [found.subjectContent, found.total, found.totalByOtherReading].map(
      (each) => each?.toNumber() ?? null,
    );
  };

  it('counts by half as subject content; whether the other half counts is open (D10)', () => {
    expect(course(30, false)).toEqual([15, 15, 30]);
    expect(course(7.5, false)).toEqual([3.75, 3.75, 7.5]);
  });

  it('counts whole where the school reads it so, of which half as subject content (D10)', () => {
    const { subjectContent, total, totalByOtherReading } = languageCourse(
      book,
      ON,
      Exact.of(30),
      false,
      'whole',
    );
    expect([subjectContent, total, totalByOtherReading].map((each) => each?.toNumber())).toEqual([
      15, 30, 15,
    ]);
  });

  it('is subject content for who teaches English', () => {
    expect(course(30, true)).toEqual([30, 30, null]);
  });
});

describe('evidence', () => {
  it('is what is still missing of what each case needs', () => {
    expect(missingEvidence('validated', ['certificate'])).toEqual(['activity-number']);
    expect(missingEvidence('not-validated', ['relevance', 'dates', 'study-hours'])).toEqual([
      'proof-of-participation',
      'name-of-activity',
    ]);
    expect(missingEvidence('self-study', ['use-in-practice', 'dates', 'study-hours'])).toEqual([]);
    expect(missingEvidence('informal', [])).toEqual(['criteria-of-informal-learning']);
  });

  it('waits for a test where one is needed, and loses no hour meanwhile', () => {
    const hours = Exact.of(20);
    for (const test of ['open', 'passed', 'not-needed'] as const) {
      const { accepted, pending } = provenHours(hours, test);
      expect(accepted.add(pending).toNumber()).toBe(20);
      expect(accepted.isZero).toBe(test === 'open');
    }
  });
});
