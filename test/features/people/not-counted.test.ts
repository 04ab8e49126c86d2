import { expect, test } from 'vitest';
import type { ParticipationListRow } from '~/app/features/figures/list-types';
import { notCountedSentence } from '~/app/features/people/not-counted';

const row = (status: string, hoursPlanned: number) => ({ status, hoursPlanned }) as ParticipationListRow;

test('wishes and what was cancelled are told in hours and in number', () => {
  const rows = [row('done', 1000), row('planned', 400), row('wish', 650), row('cancelled', 200)];
  // 6.50 + 2.00 = 8.50
  expect(notCountedSentence(rows)).toContain('8,5 uur meer dan bij Thema’s en op het dashboard');
  expect(notCountedSentence(rows)).toContain('samen 2 deelnames.');
  expect(notCountedSentence([row('wish', 650)])).toContain('samen 1 deelname.');
});

test('nothing is told when both lists are equal', () => {
  expect(notCountedSentence([row('done', 1000), row('wish', 0)])).toBeNull();
});
