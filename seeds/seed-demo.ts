import { createBoard, createSchool } from '~/app/features/boards/board-commands.server';
import { addLocation } from '~/app/features/boards/location-commands.server';
import { importActivityRows, importStaffRows } from '~/app/features/imports/import-commands.server';
import type { ImportResult } from '~/app/features/imports/import-types';
import { markAsDemo } from '~/app/features/installation/installation-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import { DEMO_TODAY, SCHOOLS, STORY_YEARS, VLECHTWERK } from './stories/vlechtwerk';
import { createPersonas, type PersonaAccounts } from './support/accounts';
import { agreeCarryOvers } from './support/carry-over';
import { StoryClock } from './support/clock';
import { activityFile } from './support/learning/activity-file';
import { buildLearning } from './support/learning/build-learning';
import { enterMoney } from './support/money';
import { employeeIds } from './support/people-ids';
import { buildStaff } from './support/staff/build-staff';
import type { StoryJob } from './support/staff/people';
import { staffFile } from './support/staff/staff-file';
import type { SchoolStory } from './support/story';

export type Progress = (step: string) => void;

interface Story {
  db: Database;
  boardId: string;
  jobs: readonly StoryJob[];
  schoolIds: ReadonlyMap<string, string>;
  clock: StoryClock;
  progress: Progress;
}

/** Writes the demo story into an empty, migrated database, through the commands that people use. */
export async function seedDemo(db: Database, progress: Progress = () => {}): Promise<void> {
  const clock = new StoryClock();
  const [firstYear, lastYear] = [STORY_YEARS[0], STORY_YEARS[STORY_YEARS.length - 1] ?? STORY_YEARS[0]];
  const begin = `${firstYear}-08-01`;
  const boardId = await createBoard(db, clock.story(begin), VLECHTWERK);
  const schoolIds = new Map<string, string>();
  for (const school of SCHOOLS) {
    const { brin, name } = school;
    schoolIds.set(brin, await createSchool(db, boardId, clock.story(begin), { brin, name, sector: 'VO' }));
  }
  const span = { firstYear, lastYear, today: DEMO_TODAY };
  const jobs = buildStaff(SCHOOLS, VLECHTWERK.mailDomain, span);
  const story: Story = { db, boardId, jobs, schoolIds, clock, progress };
  await addLocations(story, begin);

  await importStaff(story, (day) => clock.story(day), begin, null);
  const accounts = await makeAccounts(story, begin);
  const hr = (day: string) => clock.by(accountOf(accounts, 'hr'), day);
  for (const year of STORY_YEARS) {
    if (year !== firstYear) await importStaff(story, hr, `${year}-08-01`, `${year}-02-01`);
    await importStaff(story, hr, `${year + 1}-02-01`, `${year}-08-01`);
    await tellLearning(story, hr, year);
  }
  progress('Geld en rekenregels');
  for (const school of SCHOOLS) {
    const finance = (day: string) => clock.by(accountOf(accounts, 'finance'), day);
    await changeBoard(db, boardId, (board) =>
      enterMoney(board, { finance, hr }, idOf(story, school), school),
    );
  }
  await markAsDemo(db, DEMO_TODAY);
}

async function addLocations(story: Story, day: string): Promise<void> {
  await changeBoard(story.db, story.boardId, async (board) => {
    for (const school of SCHOOLS) {
      for (const location of school.locations) {
        await addLocation(board, story.clock.story(day), { schoolId: idOf(story, school), ...location });
      }
    }
  });
}

async function importStaff(
  story: Story,
  authorOn: (day: string) => Author,
  on: string,
  previous: string | null,
): Promise<void> {
  const numbers = new Map(story.jobs.map(({ person }) => [person.key, person.number]));
  for (const school of SCHOOLS) {
    story.progress(`Personeel van ${school.name} op ${on}`);
    const own = story.jobs.filter((job) => job.brin === school.brin);
    const rows = staffFile(own, school.teams, (key) => numbers.get(key) ?? null, on, previous);
    const result = await importStaffRows(story.db, story.boardId, idOf(story, school), authorOn(on), rows, {
      fileName: `personeel ${school.name} ${on}.xlsx`,
      referenceDate: on,
      today: on,
      complete: true,
    });
    refuseErrors(result, `personeel ${school.brin} ${on}`);
  }
}

async function makeAccounts(story: Story, day: string): Promise<PersonaAccounts> {
  return changeBoard(story.db, story.boardId, async (board) => {
    const ids = await employeeIds(board, story.schoolIds.values());
    const keyed = new Map(story.jobs.map(({ person }) => [person.key, ids.get(person.number)]));
    return createPersonas(board, story.clock.story(day), {
      employeeOf: (key) => keyed.get(key),
      schoolIdOf: (brin) => story.schoolIds.get(brin),
      validFrom: day,
    });
  });
}

/** One file of learning a school year: when the year is over, or on the day of the demo. */
async function tellLearning(story: Story, hr: (day: string) => Author, year: number): Promise<void> {
  const over = `${year + 1}-07-10`;
  const on = over < DEMO_TODAY ? over : DEMO_TODAY;
  const ids = await withBoard(story.db, story.boardId, (board) =>
    employeeIds(board, story.schoolIds.values()),
  );
  for (const school of SCHOOLS) {
    story.progress(`Leren op ${school.name} in ${year}-${year + 1}`);
    const schoolId = idOf(story, school);
    const told = buildLearning(school, story.jobs, year, DEMO_TODAY);
    const rows = activityFile(told, year);
    const result = await importActivityRows(story.db, story.boardId, schoolId, hr(on), rows, {
      fileName: `professionalisering ${school.name} ${year}-${year + 1}.xlsx`,
      schoolYear: year,
      today: on,
      referenceDate: on,
    });
    refuseErrors(result, `leren ${school.brin} ${year}`);
    if (over > DEMO_TODAY) continue;
    await changeBoard(story.db, story.boardId, (board) =>
      agreeCarryOvers(board, hr, { school, schoolId, year, told, idOf: (number) => ids.get(number) }),
    );
  }
}

function idOf(story: Story, school: SchoolStory): string {
  const id = story.schoolIds.get(school.brin);
  if (id === undefined) throw new Error(`No school ${school.brin}`);
  return id;
}

function accountOf(accounts: PersonaAccounts, role: 'hr' | 'finance') {
  const account = accounts.get(role);
  if (!account) throw new Error(`No persona ${role}`);
  return account;
}

function refuseErrors(result: ImportResult, file: string): void {
  const [error] = result.errors;
  if (!error) return;
  throw new Error(
    `The story's ${file} has ${result.errors.length} errors, such as row ${error.row}, ${error.column} ` +
      `"${error.value}": ${error.reason}`,
  );
}
