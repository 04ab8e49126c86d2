import { describe, expect, it } from 'vitest';
import { ruleFileSchema } from '~/app/features/rules/rule-file';
import { hasDutchNote, readableNote } from '~/app/format/readable-note';
import { readableSource } from '~/app/format/readable-source';
import { seededRuleBook } from '~/seeds/rules';
import vo from '~/seeds/rules/vo.json';

describe('the rules that come with the product', () => {
  const book = seededRuleBook();

  it('are 112 of the digest and one of its facts, each with its own id', () => {
    expect(book.rules).toHaveLength(113);
    expect(new Set(book.rules.map((rule) => rule.id)).size).toBe(113);
  });

  it.each([
    ['2014-08-01', 'teacher', 'basic_right_hours', 'VO14-01', 83],
    ['2016-06-30', 'support', 'basic_right_money', 'VO14-04', 500],
    ['2016-08-01', 'support', 'basic_right_money', 'VO16-03', null],
    ['2018-08-01', 'support', 'basic_right_money', 'VO18-04', 600],
    ['2025-08-01', 'support', 'basic_right_hours', 'VO18-03', 40],
    ['2025-08-01', 'support', 'basic_right_hours_extra', 'VO23-01', 43],
    ['2015-08-01', 'management', 'basic_right', 'VO14-05', null],
  ])('on %s give %s under %s by %s: %s', (on, subject, key, id, value) => {
    expect(book.find({ sector: 'VO', key, subject, on })).toMatchObject({ id, value });
  });

  it('have a gap before the agreement began', () => {
    expect(
      book.find({ sector: 'VO', key: 'basic_right_hours', subject: 'teacher', on: '2014-07-31' }),
    ).toBeNull();
  });

  it('of a sector in force on a date are one for each key and subject', () => {
    const ids = book.inForce('VO', '2025-08-01').map((rule) => rule.id);
    expect(ids).toContain('VO18-01');
    expect(ids).not.toContain('VO14-01');
  });

  it.each([
    ['an unknown status', { status: 'SURE' }],
    ['an unknown key in a rule', { extra: 1 }],
    ['a day that does not exist', { valid_from: '2014-02-30' }],
    ['an end before its start', { valid_from: '2014-08-01', valid_until: '2014-07-31' }],
  ])('are refused with %s', (_, wrong) => {
    const rules = vo.rules.map((rule, index) => (index === 0 ? { ...rule, ...wrong } : rule));
    expect(ruleFileSchema.safeParse({ ...vo, rules }).success).toBe(false);
  });

  it('tell their source in Dutch', () => {
    expect(readableSource('003 art. 17.4.1')).toBe('CAO VO 2014-2015, artikel 17.4.1');
    expect(readableSource('003 art. 17.6 (2014)')).toBe(
      'CAO VO 2014-2015, artikel 17.6 (latere tekst niet gezien)',
    );
    expect(readableSource('002 (art. 9.6.3)')).toBe('CAO PO 2019-2020, artikel 9.6.3');
    expect(readableSource('-')).toBe('geen bron gevonden');
    for (const rule of book.rules)
      expect(readableSource(rule.citation)).not.toMatch(/^\d{3}\b|\bs\.\d|\bFAQ\b/);
  });

  it('have their remarks in Dutch', () => {
    expect(book.rules.map((rule) => rule.note).filter((note) => !hasDutchNote(note))).toEqual([]);
    expect(readableNote('guideline only')).toBe('alleen een richtlijn');
    expect(readableNote('iets nieuws')).toBe('iets nieuws');
  });
});
