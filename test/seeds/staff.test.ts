import { expect, test } from 'vitest';
import { groupBy } from '~/app/domain/maps';
import { TEAM_KINDS } from '~/app/domain/people';
import { PERSONAS } from '~/seeds/stories/personas';
import { SCHOOLS } from '~/seeds/stories/vlechtwerk';
import { endOf, startOf } from '~/seeds/support/staff/people';
import { isEmployed, jobsOn, mean, SPAN, staffOfStory } from './story';

const jobs = staffOfStory();
const DAYS = ['2022-09-01', '2023-04-01', '2024-09-01', '2025-04-01', '2026-03-16'];
const SIZES = { '99AA': 30, '99BB': 75, '99CC': 165 };

test('three schools of about 30, 75 and 165 people, all years long', () => {
  for (const [brin, size] of Object.entries(SIZES)) {
    for (const day of DAYS) {
      const people = new Set(jobsOn(jobs, brin, day).map(({ job }) => job.person)).size;
      expect(people, `${brin} ${day}`).toBeGreaterThan(size * 0.93);
      expect(people, `${brin} ${day}`).toBeLessThan(size * 1.07);
    }
  }
});

test('job sizes have the means of the sector: 0.80 of teachers, 0.76 of support staff', () => {
  for (const day of DAYS) {
    const now = SCHOOLS.flatMap(({ brin }) => jobsOn(jobs, brin, day)).filter(isEmployed);
    const sizes = (category: string) =>
      now.filter(({ job }) => job.category === category).map(({ period }) => period.fte);
    expect(mean(sizes('teacher')), day).toBeCloseTo(0.8, 1);
    expect(Math.abs(mean(sizes('teacher')) - 0.8), day).toBeLessThan(0.015);
    expect(Math.abs(mean(sizes('support')) - 0.76), day).toBeLessThan(0.02);
    expect(Math.abs(mean(sizes('management')) - 0.97), day).toBeLessThan(0.02);
  }
});

test('people come and go within a school year, change size and become permanent', () => {
  const inYears = (day: string | null) => day !== null && day >= '2022-08-01';
  const midYear = (day: string | null) => inYears(day) && !/-07-31$|-08-01$/.test(day ?? '');
  expect(jobs.filter((job) => midYear(startOf(job))).length).toBeGreaterThan(10);
  expect(jobs.filter((job) => midYear(endOf(job))).length).toBeGreaterThan(20);
  const changes = jobs.flatMap((job) =>
    job.periods.slice(1).map((period, index) => ({ period, before: job.periods[index] })),
  );
  expect(changes.filter(({ period, before }) => period.fte !== before?.fte).length).toBeGreaterThan(40);
  expect(changes.filter(({ period, before }) => period.contract !== before?.contract).length).toBeGreaterThan(
    30,
  );
  expect(changes.filter(({ period, before }) => period.team !== before?.team).length).toBeGreaterThan(5);
});

test('stretches of a job follow each other without a gap', () => {
  for (const { periods } of jobs) {
    for (const [index, period] of periods.entries()) {
      expect(period.to === null || period.to >= period.from).toBe(true);
      const next = periods[index + 1];
      if (next) expect(period.to !== null && period.to < next.from).toBe(true);
    }
  }
});

test('some people have two jobs, one of them at two schools, and some are not employed', () => {
  const today = SCHOOLS.flatMap(({ brin }) => jobsOn(jobs, brin, SPAN.today));
  const held = groupBy(today, ({ job }) => job.person);
  const several = [...held.values()].filter((own) => own.length > 1);
  expect(several.length).toBeGreaterThanOrEqual(5);
  expect(several.some((own) => new Set(own.map(({ job }) => job.brin)).size > 1)).toBe(true);
  const contracts = new Set(today.map(({ period }) => period.contract));
  expect(contracts).toEqual(new Set(['permanent', 'temporary', 'hired', 'agency', 'trainee']));
});

test('every job has a leader who works there, except that of who leads the board', () => {
  const keys = new Map(jobs.map(({ person }) => [person.key, person]));
  const without = jobs.filter((job) => job.periods.some(({ team }) => job.leaderOf(team) === null));
  expect(without.map(({ functionName }) => functionName)).toEqual(['voorzitter college van bestuur']);
  for (const job of jobs) {
    for (const { team } of job.periods) {
      const leader = job.leaderOf(team);
      if (leader !== null) expect(keys.has(leader), `${job.functionName}: ${leader}`).toBe(true);
      expect(keys.get(leader ?? '') === job.person, job.functionName).toBe(false);
    }
  }
});

test('names, numbers and addresses are each of one person', () => {
  const people = [...new Set(jobs.map(({ person }) => person))];
  for (const of of [
    people.map(({ number }) => number),
    people.map(({ email }) => email),
    people.map(({ name }) => `${name.first} ${name.infix} ${name.last}`),
  ]) {
    expect(new Set(of).size).toBe(people.length);
  }
});

test('teams of all five kinds, one location that acts as a school, six to nine themes a school', () => {
  const kinds = new Set(SCHOOLS.flatMap(({ teams }) => teams.map(({ kind }) => kind)));
  expect(kinds).toEqual(new Set(TEAM_KINDS));
  const acting = SCHOOLS.flatMap(({ locations }) => locations.filter(({ actsAsSchool }) => actsAsSchool));
  expect(acting).toHaveLength(1);
  for (const { themes } of SCHOOLS) {
    const named = themes.filter(({ theme }) => theme.name !== null).length;
    expect(named).toBeGreaterThanOrEqual(6);
    expect(named).toBeLessThanOrEqual(9);
  }
});

test('every persona is somebody of the story, with the name and address of that person', () => {
  const people = new Map(jobs.map(({ person }) => [person.key, person]));
  expect(new Set(PERSONAS.map(({ role }) => role)).size).toBe(PERSONAS.length);
  for (const persona of PERSONAS) {
    const person = people.get(persona.key);
    const name = [person?.name.first, person?.name.infix, person?.name.last].filter(Boolean).join(' ');
    expect({ name, email: person?.email }).toEqual({ name: persona.name, email: persona.email });
    expect(persona.roles[0]?.role).toBe(persona.role);
  }
});
