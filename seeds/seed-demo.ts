import { createBoard, createSchool } from '~/app/features/boards/board-commands.server';
import { saveLocation } from '~/app/features/boards/location-commands.server';
import { markAsDemo } from '~/app/features/installation/installation-commands.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { BOARDS } from './stories';
import { DEMO_TODAY, LAST_STAFF_LIST, STORY_YEARS } from './stories/vlechtwerk';
import { StoryClock } from './support/clock';
import { introduceSchools } from './support/introduction';
import { enterPupils, notePlansOfYear, noteRegistrations } from './support/primary';
import { buildStaff } from './support/staff/build-staff';
import { chooseAllRules, enterMoney, importStaff, openAccounts, tellLearning } from './support/steps';
import type { BoardStory } from './support/story';
import { authorOf, type Desk, schoolIdOf } from './support/story-desk';

/** Writes the demo stories into an empty, migrated database, in their own order and through the commands people use. */
export async function seedDemo(db: Database, progress: (step: string) => void = () => {}): Promise<void> {
  for (const story of BOARDS) await tellStory(db, story, progress);
  await markAsDemo(db, DEMO_TODAY);
}

async function tellStory(db: Database, story: BoardStory, progress: Desk['progress']): Promise<void> {
  const begin = `${STORY_YEARS[0]}-08-01`;
  const desk = await foundBoard(db, story, begin, progress);
  await importStaff(desk, begin, null);
  await openAccounts(desk, begin);
  await noteRegistrations(desk, begin);
  await chooseAllRules(desk, `${STORY_YEARS[0]}-08-29`);
  await enterMoney(desk, `${STORY_YEARS[0]}-09-12`, STORY_YEARS[0]);
  await introduceSchools(desk, `${STORY_YEARS[0]}-09-13`);
  for (const year of STORY_YEARS) {
    const [winter, summer] = [`${year + 1}-02-01`, `${year + 1}-08-01`];
    await importStaff(desk, winter, `${year}-08-01`);
    await enterMoney(desk, `${year + 1}-02-12`, year + 1);
    await enterPupils(desk, `${year + 1}-02-13`, year);
    if (summer > DEMO_TODAY) {
      await notePlansOfYear(desk, DEMO_TODAY, year);
      await tellLearning(desk, DEMO_TODAY, year, false);
    } else {
      await notePlansOfYear(desk, `${year + 1}-07-05`, year);
      await importStaff(desk, summer, winter);
      await tellLearning(desk, `${year + 1}-09-19`, year, true);
    }
  }
}

async function foundBoard(
  db: Database,
  story: BoardStory,
  on: string,
  progress: Desk['progress'],
): Promise<Desk> {
  const clock = new StoryClock();
  const { number, name, schools, sector, mailDomain } = story;
  const boardId = await createBoard(db, clock.story(on), { number, name });
  const schoolIds = new Map<string, string>();
  for (const school of schools) {
    const { brin } = school;
    schoolIds.set(
      brin,
      await createSchool(db, boardId, clock.story(on), { brin, name: school.name, sector }),
    );
  }
  const lastYear = STORY_YEARS[STORY_YEARS.length - 1] ?? STORY_YEARS[0];
  const span = { firstYear: STORY_YEARS[0], lastYear, today: LAST_STAFF_LIST };
  // The first story was told before there were others.
  const jobs = buildStaff(schools, mailDomain, span, story === BOARDS[0] ? '' : number);
  const desk: Desk = { db, story, boardId, jobs, schoolIds, clock, accounts: new Map(), progress };
  await changeBoard(db, boardId, async (board) => {
    for (const school of schools) {
      const schoolId = schoolIdOf(desk, school);
      for (const location of school.locations)
        await saveLocation(board, authorOf(desk, 'administrator', on), { schoolId, ...location });
    }
  });
  return desk;
}
