import { afterAll, beforeAll, expect, test } from 'vitest';
import { SchoolYear } from '~/app/domain/school-year';
import { listLocations, listSchools } from '~/app/features/boards/board-queries.server';
import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import type { Dashboard } from '~/app/features/figures/figure-types';
import { figuresOf } from '~/app/features/figures/figures-of';
import { isShown, type Shown } from '~/app/features/figures/shown';
import type { Workings } from '~/app/features/figures/workings';
import { withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { DEMO_TODAY, SCHOOLS, STORY_YEARS, VLECHTWERK } from '~/seeds/stories/vlechtwerk';
import { workedAgain } from '../support/printed-formula';
import { openDemo } from './demo';
import { sumOf } from './story';

let demo: Awaited<ReturnType<typeof openDemo>>;
let boardId: string;
const rules = seededRuleBook();
const figures = new Map<string, { dashboard: Dashboard; workings: Workings }>();

beforeAll(async () => {
  demo = await openDemo();
  const first = demo.db.selectFrom('boards').select('id').where('number', '=', VLECHTWERK.number);
  boardId = (await first.executeTakeFirstOrThrow()).id;
  await withBoard(demo.db, boardId, async (board) => {
    for (const school of await listSchools(board)) {
      for (const first of STORY_YEARS) {
        const question = {
          school,
          location: null,
          year: SchoolYear.starting(first),
          today: DEMO_TODAY,
          audience: 'persons' as const,
          rules,
        };
        figures.set(`${school.brin} ${first}`, {
          dashboard: await findDashboard(board, question),
          workings: await findWorkings(board, question),
        });
      }
    }
  });
}, 240_000);
afterAll(() => demo?.close());

function of(brin: string, year: number) {
  const found = figures.get(`${brin} ${year}`);
  if (!found) throw new Error(`No figures of ${brin} in ${year}`);
  return found;
}
function shown<Cell extends object>(cell: Shown<Cell>): Cell {
  if (!isShown(cell)) throw new Error('Suppressed');
  return cell;
}
const BRINS = SCHOOLS.map(({ brin }) => brin);
const OVER = STORY_YEARS.filter((year) => year < 2025);

test('the story is written in less than eight seconds of this machine', () => {
  expect(demo.cpuSeconds).toBeLessThan(8);
});

test('over the years that are over, 55-75% of the basic right was used, in hours and in money', () => {
  for (const brin of BRINS) {
    for (const year of OVER) {
      const { hours, money } = shown(of(brin, year).dashboard.rights.total);
      for (const right of [hours, money]) {
        expect(right.usedTenths, `${brin} ${year}`).toBeGreaterThan(550);
        expect(right.usedTenths, `${brin} ${year}`).toBeLessThan(750);
      }
    }
  }
});

test('in the running year part is used, part is planned and part is still to choose', () => {
  for (const brin of BRINS) {
    const { hours } = shown(of(brin, 2025).dashboard.rights.total);
    expect(hours.usedTenths, brin).toBeGreaterThan(300);
    expect(hours.usedTenths, brin).toBeLessThan(550);
    expect(hours.planned, brin).toBeGreaterThan(0.05 * (hours.granted ?? 0));
    expect(hours.toChoose, brin).toBeGreaterThan(0.2 * (hours.granted ?? 0));
  }
});

test('some people use nothing, some too much, and rights lapse', () => {
  for (const year of OVER) {
    const people = BRINS.flatMap((brin) => of(brin, year).workings.people).filter(
      ({ rights }) => (rights.hours.granted ?? 0) > 0,
    );
    const share = (holds: (person: (typeof people)[number]) => boolean) =>
      people.filter(holds).length / people.length;
    const nothing = share(({ rights }) => rights.hours.used === 0);
    const tooMuch = share(({ rights }) => (rights.hours.overspent ?? 0) > 0);
    const lapses = share(({ rights }) => (rights.hours.lapsing ?? 0) > 0);
    expect(nothing, `${year}`).toBeGreaterThan(0.05);
    expect(nothing, `${year}`).toBeLessThan(0.15);
    expect(tooMuch, `${year}`).toBeGreaterThan(0.05);
    expect(tooMuch, `${year}`).toBeLessThan(0.2);
    expect(lapses, `${year}`).toBeGreaterThan(0.5);
  }
});

test('agreements carry hours into the next year', () => {
  const carried = BRINS.map((brin) => shown(of(brin, 2024).dashboard.rights.total).hours.carriedIn ?? 0);
  expect(carried.every((hours) => hours > 0)).toBe(true);
  const samira = of('99CC', 2025).workings.people.find(({ rights }) => rights.hours.carriedIn > 0);
  expect(samira).toBeDefined();
});

test('two schools spend the 10% and one misses it, in 2024 and in 2025', () => {
  const shareOf = (brin: string, year: number) => {
    const found = of(brin, year).dashboard.lumpsum?.years.find((each) => each.calendarYear === year);
    expect(found?.missing, `${brin} ${year}`).toEqual([]);
    return { tenths: found?.shareTenths ?? 0, complies: found?.complies };
  };
  for (const year of [2024, 2025]) {
    for (const brin of ['99AA', '99CC']) {
      const { tenths, complies } = shareOf(brin, year);
      expect(tenths, `${brin} ${year}`).toBeGreaterThanOrEqual(103);
      expect(tenths, `${brin} ${year}`).toBeLessThanOrEqual(115);
      expect(complies).toBe(true);
    }
    const { tenths, complies } = shareOf('99BB', year);
    expect(Math.abs(tenths - 92), `99BB ${year}`).toBeLessThanOrEqual(2);
    expect(complies).toBe(false);
  }
});

test('lumpsums are near what the jobs cost: full-time jobs times their yearly cost', () => {
  for (const { brin, money } of SCHOOLS) {
    for (const year of [2023, 2024, 2025]) {
      const { fte } = shown(of(brin, year).dashboard.people);
      const perJob = (money?.lumpsum[year] ?? 0) / (fte / 10_000);
      expect(perJob, `${brin} ${year}`).toBeGreaterThan(75_000);
      expect(perJob, `${brin} ${year}`).toBeLessThan(100_000);
    }
  }
});

test('realised learning is about 45:25:30 and planned about 60:25:15, nearer to 70:20:10 each year', () => {
  const hoursOf = (side: 'planned' | 'realised', years: readonly number[]) => {
    const amounts = BRINS.flatMap((brin) =>
      years.map((year) => shown(of(brin, year).dashboard.mix.school).hours?.[side].amounts ?? [0, 0, 0]),
    );
    const all = sumOf(amounts, (each) => sumOf(each, (amount) => amount));
    return [0, 1, 2].map((kind) => (100 * sumOf(amounts, (each) => each[kind] ?? 0)) / all);
  };
  const near = (found: number[], wanted: number[]) =>
    found.every((share, kind) => Math.abs(share - (wanted[kind] ?? 0)) < 4);
  expect(hoursOf('realised', OVER)).toSatisfy((found: number[]) => near(found, [45, 25, 30]));
  expect(hoursOf('planned', STORY_YEARS)).toSatisfy((found: number[]) => near(found, [60, 25, 15]));
  const work = STORY_YEARS.map((year) => hoursOf('realised', [year])[0] ?? 0);
  expect(work).toEqual(work.toSorted((a, b) => a - b));
});

test('every school has its themes and learning without one', () => {
  for (const brin of BRINS) {
    const { themes } = of(brin, 2025).dashboard;
    expect(themes.filter(({ id }) => id !== null).length, brin).toBeGreaterThanOrEqual(6);
    expect(
      themes.some(({ id, cell }) => id === null && isShown(cell) && cell.hoursRealised > 0),
      brin,
    ).toBe(true);
  }
});

test('the second location has figures of its own', async () => {
  await withBoard(demo.db, boardId, async (board) => {
    const school = (await listSchools(board)).find(({ brin }) => brin === '99CC');
    if (!school) throw new Error('No school');
    const location = (await listLocations(board, school.id)).find(({ actsAsSchool }) => actsAsSchool);
    if (!location) throw new Error('No location');
    const year = SchoolYear.starting(2025);
    const question = { school, location, year, today: DEMO_TODAY, audience: 'persons' as const, rules };
    const { persons } = shown((await findDashboard(board, question)).people);
    expect(persons).toBeGreaterThan(35);
    expect(persons).toBeLessThan(60);
  });
});

test('the directors of one school have a right by its own policy, and those of the others none', () => {
  const managementOf = (brin: string) =>
    of(brin, 2024).workings.people.filter(({ jobs }) =>
      jobs.every((job) => job.function_category === 'management'),
    );
  expect(managementOf('99CC').every(({ rights }) => (rights.hours.granted ?? 0) > 0)).toBe(true);
  expect(managementOf('99BB').every(({ rights }) => rights.hours.granted === null)).toBe(true);
});

test('every printed formula of a school comes out, worked out again from the printed numbers', () => {
  const { workings, dashboard } = of('99CC', 2025);
  const { wrong, count } = workedAgain(
    workings,
    figuresOf(dashboard).figures.map(({ key }) => key),
  );
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(300);
});

test('the lines of the 10% add up to its figures, to the cent', () => {
  for (const brin of BRINS) {
    for (const year of of(brin, 2025).dashboard.lumpsum?.years ?? []) {
      const sum = (part: 'time' | 'money') =>
        year.lines.reduce((all, { cell }) => all + (shown(cell)[part] ?? 0), 0);
      expect([sum('time'), sum('money')], `${brin} ${year.calendarYear}`).toEqual([year.time, year.money]);
      expect(year.time + year.money).toBe(year.total);
    }
  }
});
