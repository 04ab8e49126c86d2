import { describe, expect, it } from 'vitest';
import { Exact } from '~/app/domain/exact';
import { ownValue } from '~/app/domain/rules/own-value';
import { carriesMark, RULE_STATUSES, type Rule } from '~/app/domain/rules/rule';
import { RuleBook, RuleConflict } from '~/app/domain/rules/rule-book';
import { subjectsOf } from '~/app/domain/rules/subjects';

function rule(more: Partial<Rule>): Rule {
  return {
    id: 'T-1',
    version: 1,
    sector: 'VO',
    appliesTo: null,
    validFrom: '2014-08-01',
    validUntil: null,
    functionCategory: 'leraar',
    subjects: ['teacher'],
    key: 'hours',
    value: 10,
    unit: 'clock_hour',
    period: 'school_year',
    proRata: 'job_size',
    citation: '003 art. 1',
    status: 'SEED',
    contested: null,
    note: '',
    ...more,
  };
}

const query = (on: string) => ({ sector: 'VO', key: 'hours', subject: 'teacher', on }) as const;

describe('RuleBook', () => {
  const book = new RuleBook([
    rule({ id: 'A', validFrom: '2014-08-01', validUntil: '2018-07-31' }),
    rule({ id: 'B', validFrom: '2016-08-01', validUntil: '2016-12-31' }),
    rule({ id: 'C', validFrom: '2020-08-01', validUntil: null, value: null }),
  ]);

  it('chooses the latest start of the rules in force, ends included', () => {
    expect(book.find(query('2014-08-01'))?.id).toBe('A');
    expect(book.find(query('2016-08-01'))?.id).toBe('B');
    expect(book.find(query('2016-12-31'))?.id).toBe('B');
    expect(book.find(query('2017-01-01'))?.id).toBe('A');
    expect(book.find(query('2018-07-31'))?.id).toBe('A');
  });

  it('reports a gap as null, which is not the same as a rule without a value', () => {
    expect(book.find(query('2014-07-31'))).toBeNull();
    expect(book.find(query('2019-01-01'))).toBeNull();
    expect(book.find(query('2021-01-01'))).toMatchObject({ id: 'C', value: null });
  });

  it('remembers the rule that started last, also after it ended', () => {
    expect(book.started(query('2019-01-01'))?.id).toBe('B');
    expect(book.started(query('2014-07-31'))).toBeNull();
  });

  it('refuses two rules that start on one date, and names both', () => {
    const rules = [rule({ id: 'A' }), rule({ id: 'B', subjects: ['teacher', 'support'] })];
    expect(() => new RuleBook(rules)).toThrow(RuleConflict);
    expect(() => new RuleBook(rules)).toThrow(/\bA\b.*\bB\b/);
  });

  it('falls back on a rule for everybody, but a rule for the category goes first', () => {
    const both = new RuleBook([rule({ id: 'ALL', subjects: ['all'] }), rule({ id: 'T' })]);
    expect(both.find(query('2020-01-01'))?.id).toBe('T');
    expect(both.find({ ...query('2020-01-01'), subject: 'support' })?.id).toBe('ALL');
  });

  it('keeps an older version of a rule, so that a result can be reproduced', () => {
    const changed = new RuleBook([rule({ id: 'A', value: 10 }), rule({ id: 'A', value: 12, version: 2 })]);
    expect(changed.find(query('2020-01-01'))?.value).toBe(12);
    expect(changed.byId('A', 1)?.value).toBe(10);
    expect(changed.byId('A')?.version).toBe(2);
  });
});

describe('words of the sources', () => {
  it('are taken to function categories', () => {
    expect(subjectsOf('leraar|oop')).toEqual(['teacher', 'support']);
    expect(subjectsOf('directie')).toEqual(['management']);
    expect(subjectsOf('directielid (A or D scale)')).toEqual(['management']);
    expect(subjectsOf('organisation')).toEqual(['organisation']);
  });

  it('carry a mark unless seen in a seed or verified', () => {
    expect(RULE_STATUSES.filter((status) => !carriesMark(status))).toEqual(['SEED', 'WEB-VERIFIED']);
  });
});

describe('own value of a school', () => {
  const minimum = rule({ value: 83 });

  it('may raise a minimum', () => {
    expect(ownValue(minimum, Exact.of(90))).toMatchObject({ ok: true, origin: 'own-value' });
    expect(ownValue(minimum, Exact.of(83))).toMatchObject({ ok: true, origin: 'rule' });
  });

  it('may never lower it', () => {
    expect(ownValue(minimum, Exact.decimal('82.99'))).toMatchObject({
      ok: false,
      error: 'below-minimum',
      ruleId: 'T-1',
    });
  });

  it('is policy where the rule is silent', () => {
    expect(ownValue(rule({ value: null }), Exact.of(20))).toMatchObject({
      ok: true,
      origin: 'employer-policy',
    });
    expect(ownValue(null, null)).toEqual({ ok: false, error: 'not-defined' });
  });
});
