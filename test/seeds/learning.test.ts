import { expect, test } from 'vitest';
import { LEARNING_KINDS, type LearningKind } from '~/app/domain/activities';
import { countsAsPlanned } from '~/app/domain/charges';
import { groupBy } from '~/app/domain/maps';
import { DEMO_TODAY, SCHOOLS, STORY_YEARS } from '~/seeds/stories/vlechtwerk';
import { endOf, startOf } from '~/seeds/support/staff/people';
import { learningOfStory, staffOfStory, sumOf } from './story';

const jobs = staffOfStory();
const told = SCHOOLS.flatMap(({ brin }) =>
  STORY_YEARS.map((year) => ({ brin, year, rows: learningOfStory(jobs, brin, year) })),
);
const rowsOf = (year: number) => told.filter((each) => each.year === year).flatMap(({ rows }) => rows);

test('people have eight to twelve participations a year', () => {
  for (const { brin, year, rows } of told) {
    const people = new Set(rows.map(({ who }) => who.person)).size;
    expect(rows.length / people, `${brin} ${year}`).toBeGreaterThan(8);
    expect(rows.length / people, `${brin} ${year}`).toBeLessThan(12.5);
  }
});

test('nobody learns before coming or after leaving', () => {
  for (const { rows } of told) {
    for (const { heldOn, who } of rows) {
      if (heldOn === null) continue;
      const there = jobs.some(
        (job) =>
          job.person === who.person && startOf(job) <= heldOn && (endOf(job) ?? '9999-12-31') >= heldOn,
      );
      if (!there) expect.fail(`${who.person.number} ${heldOn}`);
    }
  }
});

test('the running year is realised up to the day of the demo and planned after it', () => {
  const running = rowsOf(2025);
  const later = running.filter(({ heldOn }) => heldOn !== null && heldOn > DEMO_TODAY);
  expect(later.length).toBeGreaterThan(300);
  expect(later.filter((row) => row.hoursRealised > 0 || row.eurosRealised > 0)).toEqual([]);
  expect(later.every(({ status }) => ['wish', 'planned', 'confirmed'].includes(status))).toBe(true);
  const earlier = running.filter(({ heldOn }) => heldOn !== null && heldOn <= DEMO_TODAY);
  expect(earlier.every(({ status }) => !['wish', 'planned', 'confirmed'].includes(status))).toBe(true);
});

test('what was called off has no hours and no money', () => {
  const off = told.flatMap(({ rows }) => rows).filter(({ status }) => status === 'cancelled');
  expect(off.length).toBeGreaterThan(100);
  expect(sumOf(off, (row) => row.hoursRealised + row.eurosRealised)).toBe(0);
});

test('the mix of 70:20:10 is planned and realised as in most schools, and moves towards the guideline', () => {
  const shares = (rows: readonly (typeof told)[number]['rows'][number][], planned: boolean) => {
    const hours = (kind?: LearningKind) =>
      sumOf(
        rows.filter((row) => kind === undefined || row.kind === kind),
        (row) => (planned ? (countsAsPlanned(row.status) ? row.hoursPlanned : 0) : row.hoursRealised),
      );
    return Object.fromEntries(LEARNING_KINDS.map((kind) => [kind, (100 * hours(kind)) / hours()]));
  };
  const whole = told.filter(({ year }) => year < 2025).flatMap(({ rows }) => rows);
  const realised = shares(whole, false);
  expect(Math.abs((realised.work ?? 0) - 45)).toBeLessThan(4);
  expect(Math.abs((realised.social ?? 0) - 25)).toBeLessThan(4);
  expect(Math.abs((realised.formal ?? 0) - 30)).toBeLessThan(4);
  const planned = shares(
    told.flatMap(({ rows }) => rows),
    true,
  );
  expect(Math.abs((planned.work ?? 0) - 60)).toBeLessThan(4);
  expect(Math.abs((planned.social ?? 0) - 25)).toBeLessThan(4);
  expect(Math.abs((planned.formal ?? 0) - 15)).toBeLessThan(4);
  const work = STORY_YEARS.map((year) => shares(rowsOf(year), false).work ?? 0);
  expect(work).toEqual(work.toSorted((a, b) => a - b));
  const formal = STORY_YEARS.map((year) => shares(rowsOf(year), false).formal ?? 0);
  expect(formal).toEqual(formal.toSorted((a, b) => b - a));
});

test('some people have no plan: of their own choice nothing was planned', () => {
  for (const { brin, year, rows } of told) {
    const own = groupBy(
      rows.filter(({ initiative }) => initiative === 'own'),
      ({ who }) => who.person,
    );
    const planless = [...own.values()].filter((mine) => mine.every(({ hoursPlanned }) => hoursPlanned === 0));
    const share = planless.length / own.size;
    expect(share, `${brin} ${year}`).toBeGreaterThan(0.02);
    expect(share, `${brin} ${year}`).toBeLessThan(0.4);
  }
});

test('themes grow and fade, and some hours belong to none', () => {
  const share = (brin: string, year: number, theme: string | null) => {
    const rows = told.find((each) => each.brin === brin && each.year === year)?.rows ?? [];
    const hours = (of: typeof rows) => sumOf(of, (row) => row.hoursPlanned);
    return hours(rows.filter((row) => row.theme === theme)) / hours(rows);
  };
  expect(share('99CC', 2025, 'Digitale geletterdheid en AI')).toBeGreaterThan(
    3 * share('99CC', 2022, 'Digitale geletterdheid en AI'),
  );
  expect(share('99CC', 2022, 'Formatief handelen')).toBeGreaterThan(
    1.5 * share('99CC', 2025, 'Formatief handelen'),
  );
  for (const { brin, year } of told) {
    expect(share(brin, year, null)).toBeGreaterThan(0.1);
    expect(share(brin, year, null)).toBeLessThan(0.45);
  }
});

test('hours and money are believable for one participation', () => {
  const odd = told
    .flatMap(({ rows }) => rows)
    .filter(
      ({ hours, euros, title }) =>
        hours <= 0 || hours > 160 || euros < 0 || euros > 1300 || /[{}]/.test(title),
    );
  expect(odd).toEqual([]);
});

test('nobody has the same activity twice in a school year', () => {
  for (const { brin, year, rows } of told) {
    const keys = rows.map((row) => `${row.who.person.number} ${row.title}`);
    expect(new Set(keys).size, `${brin} ${year}`).toBe(keys.length);
  }
});

test('the story is the same each time it is made', () => {
  const again = staffOfStory();
  expect(again.map(({ person, periods }) => ({ person, periods }))).toEqual(
    jobs.map(({ person, periods }) => ({ person, periods })),
  );
  expect(learningOfStory(again, '99BB', 2024)).toEqual(learningOfStory(jobs, '99BB', 2024));
});
