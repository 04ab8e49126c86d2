import { createBoard, createSchool } from '~/app/features/boards/board-commands.server';
import { saveLocation } from '~/app/features/boards/location-commands.server';
import { markAsDemo } from '~/app/features/installation/installation-commands.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { DEMO_TODAY, LAST_STAFF_LIST, SCHOOLS, STORY_YEARS, VLECHTWERK } from './stories/vlechtwerk';
import { StoryClock } from './support/clock';
import { buildStaff } from './support/staff/build-staff';
import { chooseAllRules, enterMoney, importStaff, openAccounts, tellLearning } from './support/steps';
import { authorOf, type Desk, schoolIdOf } from './support/story-desk';

/** Writes the demo story into an empty, migrated database, in its own order and through the commands people use. */
export async function seedDemo(db: Database, progress: (step: string) => void = () => {}): Promise<void> {
  const begin = `${STORY_YEARS[0]}-08-01`;
  const desk = await foundBoard(db, begin, progress);
  await importStaff(desk, begin, null);
  await openAccounts(desk, begin);
  await chooseAllRules(desk, `${STORY_YEARS[0]}-08-29`);
  await enterMoney(desk, `${STORY_YEARS[0]}-09-12`, STORY_YEARS[0]);
  for (const year of STORY_YEARS) {
    const [winter, summer] = [`${year + 1}-02-01`, `${year + 1}-08-01`];
    await importStaff(desk, winter, `${year}-08-01`);
    await enterMoney(desk, `${year + 1}-02-12`, year + 1);
    if (summer > DEMO_TODAY) {
      await tellLearning(desk, DEMO_TODAY, year, false);
    } else {
      await importStaff(desk, summer, winter);
      await tellLearning(desk, `${year + 1}-09-19`, year, true);
    }
  }
  await markAsDemo(db, DEMO_TODAY);
}

async function foundBoard(db: Database, on: string, progress: Desk['progress']): Promise<Desk> {
  const clock = new StoryClock();
  const boardId = await createBoard(db, clock.story(on), VLECHTWERK);
  const schoolIds = new Map<string, string>();
  for (const { brin, name } of SCHOOLS) {
    schoolIds.set(brin, await createSchool(db, boardId, clock.story(on), { brin, name, sector: 'VO' }));
  }
  const lastYear = STORY_YEARS[STORY_YEARS.length - 1] ?? STORY_YEARS[0];
  const span = { firstYear: STORY_YEARS[0], lastYear, today: LAST_STAFF_LIST };
  const jobs = buildStaff(SCHOOLS, VLECHTWERK.mailDomain, span);
  const desk: Desk = { db, boardId, jobs, schoolIds, clock, accounts: new Map(), progress };
  await changeBoard(db, boardId, async (board) => {
    for (const school of SCHOOLS) {
      const schoolId = schoolIdOf(desk, school);
      for (const location of school.locations)
        await saveLocation(board, authorOf(desk, 'administrator', on), { schoolId, ...location });
    }
  });
  return desk;
}
