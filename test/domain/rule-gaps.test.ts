import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/app/domain/dates';
import { ruleGaps } from '~/app/domain/rules/gaps';
import type { Rule } from '~/app/domain/rules/rule';
import { RuleBook } from '~/app/domain/rules/rule-book';
import { seededRuleBook } from '~/seeds/rules';

const [example] = seededRuleBook().rules;

function rule(
  id: string,
  validFrom: string | null,
  validUntil: string | null,
  more: Partial<Rule> = {},
): Rule {
  if (!example) throw new Error('no rules');
  return { ...example, id, validFrom, validUntil, key: 'hours', subjects: ['teacher'], ...more };
}

const gapsOf = (...rules: Rule[]) =>
  ruleGaps(new RuleBook(rules)).map(({ subject, from, until, before, after }) =>
    [subject, from, until, before.id, after.id].join(' '),
  );

describe('a gap between rules', () => {
  it('lies between an end and the next start, both ends included', () => {
    expect(gapsOf(rule('A', '2014-08-01', '2016-06-30'), rule('B', '2018-06-01', null))).toEqual([
      'teacher 2016-07-01 2018-05-31 A B',
    ]);
    expect(gapsOf(rule('A', '2014-08-01', '2014-08-01'), rule('B', '2014-08-03', null))).toEqual([
      'teacher 2014-08-02 2014-08-02 A B',
    ]);
  });

  it('is not there when the next begins the day after, nor before the first or after the last', () => {
    expect(gapsOf(rule('A', '2014-08-01', '2016-06-30'), rule('B', '2016-07-01', '2018-01-01'))).toEqual([]);
    expect(gapsOf(rule('A', '2014-08-01', '2016-06-30'))).toEqual([]);
  });

  it('is not there where an older rule still holds', () => {
    const long = rule('A', '2014-08-01', '2022-07-31');
    const within = rule('B', '2016-01-01', '2016-12-31');
    expect(gapsOf(long, within, rule('C', '2020-01-01', null))).toEqual([]);
    expect(gapsOf(rule('A', null, null), within, rule('C', '2020-01-01', null))).toEqual([]);
    expect(gapsOf(long, within, rule('C', '2022-08-02', null))).toEqual([
      'teacher 2022-08-01 2022-08-01 A C',
    ]);
  });

  it('is of one sector, key and subject; what holds for all fills it', () => {
    const [first, last] = [rule('A', '2014-08-01', '2016-06-30'), rule('B', '2018-06-01', null)];
    const other = { validUntil: null, validFrom: '2016-01-01' } as const;
    expect(gapsOf(first, last, { ...rule('C', null, null, { sector: 'PO' }), ...other })).toHaveLength(1);
    expect(gapsOf(first, last, { ...rule('C', null, null, { key: 'money' }), ...other })).toHaveLength(1);
    expect(
      gapsOf(first, last, { ...rule('C', null, null, { subjects: ['support'] }), ...other }),
    ).toHaveLength(1);
    expect(gapsOf(first, last, { ...rule('C', null, null, { subjects: ['all'] }), ...other })).toEqual([]);
  });

  it('goes by the newest version of a rule, and a rule without a value is no gap', () => {
    const longer = rule('A', '2014-08-01', '2018-05-31', { version: 2, value: null });
    expect(gapsOf(rule('A', '2014-08-01', '2016-06-30'), longer, rule('B', '2018-06-01', null))).toEqual([]);
  });

  it('is where nothing is found, on its first and last day, and not beside it', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2014-01-01', days));
    const period = fc.tuple(day, day).map(([a, b]) => (a < b ? [a, b] : [b, a]) as [string, string]);
    fc.assert(
      fc.property(fc.uniqueArray(period, { selector: ([from]) => from, maxLength: 6 }), (periods) => {
        const book = new RuleBook(periods.map(([from, until], index) => rule(`R${index}`, from, until)));
        const find = (on: string) => book.find({ sector: 'VO', key: 'hours', subject: 'teacher', on });
        for (const { from, until } of ruleGaps(book)) {
          expect([find(from), find(until)]).toEqual([null, null]);
          expect([find(addDays(from, -1)), find(addDays(until, 1))]).not.toContain(null);
        }
      }),
    );
  });

  it('in the rules of the product is where the average cost of personnel was not published', () => {
    const gaps = ruleGaps(seededRuleBook()).map(({ key, subject, from, until }) => [
      key,
      subject,
      from,
      until,
    ]);
    expect(gaps).toEqual([
      ['gpl_group1|2|3|4', 'teacher', '2015-01-01', '2020-12-31'],
      ['gpl_group1|2|3|4', 'management', '2015-01-01', '2020-12-31'],
    ]);
  });
});
