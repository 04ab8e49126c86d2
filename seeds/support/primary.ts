import { addDays } from '~/app/domain/dates';
import { SchoolYear } from '~/app/domain/school-year';
import { noteRegistration } from '~/app/features/individual-budget/register-commands.server';
import { notePlans } from '~/app/features/personal-plans/plan-commands.server';
import { enterPupilCount } from '~/app/features/settings/pupil-count-commands.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import { DEMO_TODAY } from '../stories/vlechtwerk';
import { workingDays } from './calendar';
import { employeeIds } from './people-ids';
import { Random } from './random';
import { endOf, periodOn, type StoryJob, startOf } from './staff/people';
import { authorOf, type Desk, schoolIdOf } from './story-desk';

// What only the story of primary schools tells; of other schools nothing is written.

const primarySchools = (desk: Desk) =>
  desk.story.schools.flatMap((school) => (school.primary ? [{ school, primary: school.primary }] : []));

const idsOf = (desk: Desk) =>
  withBoard(desk.db, desk.boardId, (board) => employeeIds(board, desk.schoolIds.values()));

/** The number of pupils of a school year, and with the first one that of the year before it. */
export async function enterPupils(desk: Desk, on: string, year: number): Promise<void> {
  for (const { school, primary } of primarySchools(desk)) {
    const author = authorOf(desk, 'hr', on);
    const schoolId = schoolIdOf(desk, school);
    const first = Math.min(...Object.keys(primary.pupils).map(Number));
    const told = first === year - 1 ? [first, year] : [year];
    await changeBoard(desk.db, desk.boardId, async (board) => {
      for (const schoolYear of told) {
        const pupils = primary.pupils[schoolYear];
        const source = `Teldatum 1 februari ${schoolYear} (verzonnen)`;
        if (pupils !== undefined)
          await enterPupilCount(board, author, { schoolId, schoolYear, pupils, source });
      }
    });
  }
}

/** When the leaders were registered. */
export async function noteRegistrations(desk: Desk, today: string): Promise<void> {
  const ids = await idsOf(desk);
  for (const { school, primary } of primarySchools(desk)) {
    const author = authorOf(desk, 'hr', today);
    const schoolId = schoolIdOf(desk, school);
    await changeBoard(desk.db, desk.boardId, async (board) => {
      for (const [key, days] of Object.entries(primary.registrations)) {
        const number = desk.jobs.find(({ person }) => person.key === key)?.person.number;
        const employeeId = ids.get(number ?? '');
        for (const on of days)
          if (employeeId !== undefined && on <= today)
            await noteRegistration(board, author, { schoolId, employeeId, on, today });
      }
    });
  }
}

/** Most people agree their plan in a round of talks in autumn, some in spring, and some not at all. */
const TALKS = { autumn: 0.68, spring: 0.14 };
/** The days of a round: the same for a few people, as they stand in a leader's diary. */
const ROUNDS = { autumn: [30, 55], spring: [150, 185] } as const;
const DAYS_OF_TALKS = 5;

/** The personal plans of a school year that were agreed by then. */
export async function notePlansOfYear(desk: Desk, today: string, first: number): Promise<void> {
  const ids = await idsOf(desk);
  const year = SchoolYear.starting(first);
  for (const { school } of primarySchools(desk)) {
    const author = authorOf(desk, 'hr', today);
    const schoolId = schoolIdOf(desk, school);
    const byDay = new Map<string, string[]>();
    for (const job of desk.jobs.filter(({ brin, number }) => brin === school.brin && number === '1')) {
      const on = dayOfTalk(school.brin, job, year);
      const employeeId = ids.get(job.person.number);
      if (on === null || on > today || on > DEMO_TODAY || employeeId === undefined) continue;
      byDay.set(on, [...(byDay.get(on) ?? []), employeeId]);
    }
    await changeBoard(desk.db, desk.boardId, async (board) => {
      for (const [on, employeeIdsOfDay] of [...byDay].sort())
        await notePlans(board, author, { schoolId, employeeIds: employeeIdsOfDay, on, today });
    });
  }
}

function dayOfTalk(brin: string, job: StoryJob, year: SchoolYear): string | null {
  const random = new Random(`plan talk ${brin} ${job.person.number} ${year.label}`);
  const chance = random.next();
  const round = chance < TALKS.autumn ? 'autumn' : chance < TALKS.autumn + TALKS.spring ? 'spring' : null;
  if (round === null) return null;
  const [from, to] = ROUNDS[round];
  const step = (to - from) / DAYS_OF_TALKS;
  const on = workingDays(year)[from + Math.floor(random.whole(0, DAYS_OF_TALKS - 1) * step)] ?? year.end;
  const isThere = startOf(job) <= addDays(on, -30) && (endOf(job) ?? year.end) >= on;
  const contract = periodOn(job, on)?.contract;
  return isThere && (contract === 'permanent' || contract === 'temporary') ? on : null;
}
