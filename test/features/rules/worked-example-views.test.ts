import { describe, expect, it } from 'vitest';
import { RuleBook } from '~/app/domain/rules/rule-book';
import { examplesOfRule } from '~/app/features/rules/examples-of-rule';
import { exampleView } from '~/app/features/rules/worked-example';
import { seededRuleBook } from '~/seeds/rules';
import { workedExamples } from '~/seeds/rules/examples';

const book = seededRuleBook();
const examples = await workedExamples();
const example = (id: string) => {
  const found = examples.find((each) => each.id === id);
  if (!found) throw new Error(`No example ${id}`);
  return found;
};
const rule = (id: string) => {
  const found = book.byId(id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
};
const withRule = (id: string, value: number) =>
  new RuleBook(book.rules.map((each) => (each.id === id ? { ...each, value } : each)));

describe('a worked example', () => {
  it('stands in Dutch, with what comes out of it now', () => {
    expect(exampleView(example('EX002'), book)).toMatchObject({
      title: 'Leraar met 0,8 fte',
      topic: 'basisrecht in het vo',
      agreement: 'CAO VO 2014-2015',
      given: expect.arrayContaining(['functiecategorie: leraar', 'betrekkingsomvang: 0,8 fte']),
      outcomes: [
        { label: 'basisrecht in uren', expected: '66,4 uur', found: '66,4 uur', same: true },
        { label: 'basisrecht in geld', expected: '€\u00a0480,00', found: '€\u00a0480,00', same: true },
      ],
      state: 'passed',
    });
  });

  it('shows what comes out under another rule, and that it differs', () => {
    // 100 x 0.8 = 80
    const { outcomes, state } = exampleView(example('EX002'), withRule('VO14-01', 100));
    expect(state).toBe('failed');
    expect(outcomes).toMatchObject([
      { expected: '66,4 uur', found: '80 uur', same: false },
      { found: '€\u00a0480,00', same: true },
    ]);
  });

  it('names parts of an outcome by what they are part of, and finds the one that differs', () => {
    const { outcomes } = exampleView(example('EX013'), withRule('VO14-03', 1200));
    const differing = outcomes.filter(({ same }) => !same).map(({ label }) => label);
    expect(differing).toEqual([
      'als alles telt: geld',
      'als het per maand telt: geld',
      'als het per dag telt: geld',
    ]);
  });

  it('says so when it can’t be worked out', () => {
    const { outcomes, state } = exampleView({ ...example('EX002'), calculator: 'unknown' }, book);
    expect(state).toBe('unsupported');
    expect(outcomes.every(({ found, same }) => found === '–' && !same)).toBe(true);
  });

  it('never shows a value that is not laid down as a zero', () => {
    const { outcomes } = exampleView(example('EX009'), book);
    expect(outcomes[0]).toMatchObject({ expected: 'niet vastgelegd', found: 'niet vastgelegd', same: true });
  });
});

describe('the examples of a rule', () => {
  const idsOf = (id: string) => examplesOfRule(rule(id), examples, book).map((each) => each.id);

  it('are those whose outcome it decides', () => {
    expect(idsOf('VO14-02')).toEqual(expect.arrayContaining(['EX005', 'EX006', 'EX010']));
    expect(idsOf('VO14-02')).not.toContain('EX001');
    expect(idsOf('VO23-01')).toEqual(['EX098', 'EX099', 'EX100']);
  });

  it('are also those where nothing comes out because the rule gives nothing', () => {
    expect(idsOf('VO14-05')).toEqual(['EX009']);
  });

  it('can be asked of every rule that comes with the product', () => {
    const told = new Set(book.rules.flatMap(({ id }) => idsOf(id)));
    expect(told.size).toBeGreaterThan(80);
  });
});
