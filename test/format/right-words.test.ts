import { expect, it } from 'vitest';
import {
  budgetPeriod,
  lastDayWords,
  type RightPeriod,
  rightScreenWords,
  rightWords,
} from '~/app/format/right-words';

const hours: RightPeriod = {
  sector: 'PO',
  kind: 'hours',
  label: '2025-2026',
  end: '2026-07-31',
  ended: false,
};
const budget: RightPeriod = { ...hours, kind: 'money', label: '2026', end: '2026-12-31' };
const ofVo = (period: RightPeriod): RightPeriod => ({ ...period, sector: 'VO' });

it('the basic right of VO lapses on the last day of the school year', () => {
  const { name, lapses } = rightWords(ofVo(hours));
  expect([name, lapses?.label]).toEqual(['Basisrecht in uren', 'vervalt op 31 juli']);
  expect(rightWords(ofVo({ ...hours, kind: 'money', ended: true })).lapses?.label).toBe(
    'vervallen op 31 juli',
  );
  expect(rightScreenWords('VO').title).toBe('Basisrecht');
});

it('the budget of PO is of a calendar year, and what a director may not save goes to the general budget', () => {
  expect(rightWords(budget)).toMatchObject({
    name: 'Individueel budget 2026',
    lapses: { label: 'vervalt op 31 december' },
    told: { used: 'besteed', carriedIn: 'gespaard uit eerdere jaren' },
  });
  expect(rightWords(budget, { saves: true }).lapses?.label).toBe(
    'gaat na 31 december naar het algemene scholingsbudget',
  );
  expect(lastDayWords(budget)).toBe('31 december');
});

it('of the hours of PO nothing is said to lapse', () => {
  expect(rightWords(hours).lapses).toBeNull();
  const words = JSON.stringify([rightWords(hours), rightWords(budget), rightScreenWords('PO')]);
  expect(words).not.toMatch(/basisrecht|31 juli/i);
});

it('only PO has a year of budgets', () => {
  expect(budgetPeriod({ hours, money: budget })).toBe(budget);
  expect(budgetPeriod({ hours: ofVo(hours), money: ofVo(budget) })).toBeNull();
});
