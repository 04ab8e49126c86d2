import { expect, test } from 'vitest';
import { clockOf, clockStoppedAt, sameTimeOn, systemClock } from '~/app/server/clock.server';

const DUTCH = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});
const onDemoDay = (moment: string) => DUTCH.format(sameTimeOn('2026-03-16', new Date(moment)));

test('the demo writes on its own day at the real time of day', () => {
  expect(onDemoDay('2026-11-22T01:04:00Z')).toBe('2026-03-16 02:04');
  expect(onDemoDay('2026-11-21T23:30:00Z')).toBe('2026-03-16 00:30');
  expect(onDemoDay('2026-11-22T22:59:00Z')).toBe('2026-03-16 23:59');
  expect(onDemoDay('2025-02-01T12:00:00Z')).toBe('2026-03-16 13:00');
});

test('never falls on the day before or after, also when only one of the two is in summer', () => {
  for (const moment of ['2026-07-01T22:30:00Z', '2026-07-01T21:30:00Z', '2026-07-01T10:00:00Z'])
    expect(onDemoDay(moment)).toMatch(/^2026-03-16 /);
  expect(DUTCH.format(sameTimeOn('2026-07-01', new Date('2026-11-22T22:30:00Z')))).toMatch(/^2026-07-01 /);
});

test('what runs out by itself keeps to the world outside', () => {
  const demo = clockStoppedAt('2020-01-02');
  expect(demo.today()).toBe('2020-01-02');
  expect(demo.now()).toMatch(/^2020-01-0[12]T/);
  expect(Math.abs(Date.parse(demo.elapsing()) - Date.now())).toBeLessThan(5_000);
  expect(clockOf(null)).toBe(systemClock);
});
