import { expect, it } from 'vitest';
import { leaderIntervals } from '~/app/domain/cycles';
import { registrationStanding } from '~/app/domain/leader-register';
import { seededRuleBook } from '~/seeds/rules';

const terms = leaderIntervals(seededRuleBook(), 'PO', '2026-03-16', 'agreement');
const at = (today: string) => registrationStanding('2021-04-12', terms.due, terms.warning, today);

// 2021 + 4 by the pages of the register, 2021 + 5 by the source.
it.each([
  ['2025-04-12', 'in-time'],
  ['2025-04-13', 'warned'],
  ['2026-04-12', 'warned'],
  ['2026-04-13', 'overdue'],
])('a school leader registered on 12 April 2021 is on %s %s, with both days told', (today, state) => {
  expect(at(today)).toEqual({ state, due: '2026-04-12', warnedFrom: '2025-04-12' });
});

it('without a rule nothing is overdue', () => {
  const none = { years: null };
  expect(registrationStanding('2001-01-01', none, none, '2026-03-16')).toEqual({
    state: 'not-defined',
    due: null,
    warnedFrom: null,
  });
});
