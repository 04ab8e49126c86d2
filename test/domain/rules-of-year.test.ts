import { describe, expect, it } from 'vitest';
import { RuleBook } from '~/app/domain/rules/rule-book';
import { isFor, ruleHistory, rulesOfYear } from '~/app/domain/rules/rules-of-year';
import { SchoolYear } from '~/app/domain/school-year';
import { seededRuleBook } from '~/seeds/rules';

const book = seededRuleBook();
const idsOf = (rules: readonly { id: string }[]) => rules.map(({ id }) => id);
const rule = (id: string) => {
  const found = book.byId(id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
};

describe('the rules of a school year', () => {
  it('are those at its start and those that begin within it', () => {
    // The agreement of 2018 began on 1 June, ten months into the school year.
    const ids = idsOf(rulesOfYear(book, 'VO', SchoolYear.starting(2017)).own);
    expect(ids).toEqual(expect.arrayContaining(['VO16-01', 'VO18-01']));
    expect(ids).not.toContain('VO14-01');
    expect(idsOf(rulesOfYear(book, 'VO', SchoolYear.starting(2018)).own)).not.toContain('VO16-01');
  });

  it('hold a rule that begins on the last day, and none that begins the day after', () => {
    const begins = (validFrom: string) => new RuleBook([{ ...rule('VO18-01'), validFrom }]);
    const year = SchoolYear.starting(2017);
    expect(rulesOfYear(begins('2018-07-31'), 'VO', year).own).toHaveLength(1);
    expect(rulesOfYear(begins('2018-08-01'), 'VO', year).own).toHaveLength(0);
  });

  it('have those of the register apart, while it existed and as far as they were for the sector', () => {
    const vo = rulesOfYear(book, 'VO', SchoolYear.starting(2021)).register;
    const po = rulesOfYear(book, 'PO', SchoolYear.starting(2021)).register;
    expect(idsOf(vo)).toContain('REG-03');
    expect(idsOf(po)).not.toContain('REG-03');
    expect(idsOf(po)).toContain('REG-01');
    expect(rulesOfYear(book, 'VO', SchoolYear.starting(2022)).register).toEqual([]);
  });

  it('tell what was laid down before and after, but not in this year', () => {
    const gaps = (first: number) => rulesOfYear(book, 'VO', SchoolYear.starting(first)).gaps;
    expect(gaps(2016)).toContainEqual(
      expect.objectContaining({ key: 'gpl_group1|2|3|4', subject: 'teacher', until: '2020-12-31' }),
    );
    expect(gaps(2020).map(({ key }) => key)).toContain('gpl_group1|2|3|4');
    expect(gaps(2021)).toEqual([]);
  });
});

it('the history of a rule is of the same key and whom it is for, oldest first', () => {
  expect(idsOf(ruleHistory(book, rule('VO18-01')))).toEqual(['VO14-01', 'VO16-01', 'VO18-01']);
  expect(idsOf(ruleHistory(book, rule('VO18-03')))).toEqual(['VO14-02', 'VO16-02h', 'VO18-03']);
});

it('a rule of another sector is no rule of a school', () => {
  expect(isFor(rule('PO19-01'), 'VO')).toBe(false);
  expect(isFor(rule('REG-03'), 'PO')).toBe(false);
  expect(isFor(rule('REG-03'), 'VO')).toBe(true);
});
