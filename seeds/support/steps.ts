import { changeBoard, withBoard } from '~/db/scope.server';
import { DEMO_TODAY } from '../stories/vlechtwerk';
import { createPersonas } from './accounts';
import { agreeCarryOvers } from './carry-over';
import { importLines } from './import-lines';
import { activityFile } from './learning/activity-file';
import { buildLearning } from './learning/build-learning';
import { chooseRules, enterYear } from './money';
import { employeeIds } from './people-ids';
import { staffFile } from './staff/staff-file';
import { authorOf, type Desk, schoolIdOf } from './story-desk';

/** The staff lists of all schools as their HR system has them on a day. */
export async function importStaff(desk: Desk, on: string, previous: string | null): Promise<void> {
  const numbers = new Map(desk.jobs.map(({ person }) => [person.key, person.number]));
  for (const school of desk.story.schools) {
    desk.progress(`Personeel van ${school.name} op ${on}`);
    const own = desk.jobs.filter((job) => job.brin === school.brin);
    const place = { boardId: desk.boardId, schoolId: schoolIdOf(desk, school) };
    await importLines(desk.db, place, authorOf(desk, 'hr', on), {
      kind: 'staff',
      name: `personeel ${school.name} ${on}.xlsx`,
      lines: staffFile(own, school.teams, (key) => numbers.get(key) ?? null, on, previous),
      options: { referenceDate: on, today: on, complete: true },
    });
  }
}

export async function openAccounts(desk: Desk, on: string): Promise<void> {
  const accounts = await changeBoard(desk.db, desk.boardId, async (board) => {
    const ids = await employeeIds(board, desk.schoolIds.values());
    const keyed = new Map(desk.jobs.map(({ person }) => [person.key, ids.get(person.number)]));
    return createPersonas(board, desk.clock.story(on), {
      personas: desk.story.personas,
      employeeOf: (key) => keyed.get(key),
      schoolIdOf: (brin) => desk.schoolIds.get(brin),
      validFrom: on,
    });
  });
  for (const [role, { id }] of accounts) desk.accounts.set(role, id);
}

export async function chooseAllRules(desk: Desk, on: string): Promise<void> {
  for (const school of desk.story.schools) {
    const author = authorOf(desk, 'hr', on);
    const schoolId = schoolIdOf(desk, school);
    await changeBoard(desk.db, desk.boardId, (board) => chooseRules(board, author, schoolId, school));
  }
}

export async function enterMoney(desk: Desk, on: string, calendarYear: number): Promise<void> {
  desk.progress(`Geld in ${calendarYear}`);
  for (const school of desk.story.schools) {
    const { money } = school;
    if (!money) continue;
    const author = authorOf(desk, 'finance', on);
    const schoolId = schoolIdOf(desk, school);
    await changeBoard(desk.db, desk.boardId, (board) =>
      enterYear(board, author, schoolId, money, calendarYear),
    );
  }
}

/** The lists of learning of a school year and, when it is over, what people agreed to take along. */
export async function tellLearning(desk: Desk, on: string, year: number, isOver: boolean): Promise<void> {
  const ids = await withBoard(desk.db, desk.boardId, (board) => employeeIds(board, desk.schoolIds.values()));
  for (const school of desk.story.schools) {
    desk.progress(`Leren op ${school.name} in ${year}-${year + 1}`);
    const schoolId = schoolIdOf(desk, school);
    const told = buildLearning(school, desk.jobs, year, DEMO_TODAY, desk.story.sector);
    await importLines(desk.db, { boardId: desk.boardId, schoolId }, authorOf(desk, 'hr', on), {
      kind: 'activities',
      name: `professionalisering ${school.name} ${year}-${year + 1}.xlsx`,
      lines: activityFile(told, year),
      options: { referenceDate: on, today: on, schoolYear: year },
    });
    if (!isOver) continue;
    const given = { school, schoolId, year, told, idOf: (number: string) => ids.get(number) };
    const author = authorOf(desk, 'hr', on);
    await changeBoard(desk.db, desk.boardId, (board) => agreeCarryOvers(board, author, given));
  }
}
