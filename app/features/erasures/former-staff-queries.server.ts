import type { IsoDate } from '~/app/domain/dates';
import { erasableFrom, isDue, lastJobDay } from '~/app/domain/retention';
import { withDefaults } from '~/app/domain/settings';
import { findSettings } from '~/app/features/settings/settings-queries.server';
import { personName, sortName } from '~/app/format/person-name';
import type { BoardDb } from '~/db/scope.server';

/** Somebody who has left, with the day from which their data is kept longer than the school wants. */
export interface FormerEmployee {
  employeeId: string;
  number: string | null;
  name: string;
  sortName: string;
  lastDay: IsoDate;
  erasableFrom: IsoDate;
  due: boolean;
}

/** Who worked at this school, has no job any more at any school of the board and was not erased; longest gone first. */
export async function listFormerStaff(
  board: BoardDb,
  schoolId: string,
  today: IsoDate,
): Promise<FormerEmployee[]> {
  const people = await listPeople(board, schoolId);
  const jobs = await listJobs(board, schoolId);
  const terms = await listTerms(board, new Set([schoolId, ...jobs.map((job) => job.school_id)]));
  const found: FormerEmployee[] = [];
  for (const person of people) {
    const own = jobs.filter((job) => job.employee_id === person.id);
    const lastDay = lastJobDay(
      own.map((job) => ({ from: job.valid_from, to: job.valid_to })),
      today,
    );
    if (lastDay === null) continue;
    const years = own.map((job) => terms.get(job.school_id) ?? 0);
    found.push({
      employeeId: person.id,
      number: person.employee_number,
      name: personName(person),
      sortName: sortName(person),
      lastDay,
      erasableFrom: erasableFrom(lastDay, Math.max(...years)),
      due: isDue(lastDay, years, today),
    });
  }
  return found.sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}

async function listPeople(board: BoardDb, schoolId: string) {
  return board.query
    .selectFrom('employees')
    .select(['id', 'employee_number', 'first_name', 'infix', 'last_name'])
    .where('board_id', '=', board.boardId)
    .where('id', 'in', (eb) => peopleOf(eb as never, board, schoolId))
    .where('id', 'not in', (eb) =>
      eb.selectFrom('erasures as x').select('x.employee_id').where('x.board_id', '=', board.boardId),
    )
    .orderBy('last_name')
    .execute();
}

/** The jobs of those people at every school of the board. */
async function listJobs(board: BoardDb, schoolId: string) {
  return board.query
    .selectFrom('jobs')
    .select(['employee_id', 'school_id', 'valid_from', 'valid_to'])
    .where('board_id', '=', board.boardId)
    .where('employee_id', 'in', (eb) => peopleOf(eb as never, board, schoolId))
    .execute();
}

const peopleOf = (eb: BoardDb['query'], board: BoardDb, schoolId: string) =>
  eb
    .selectFrom('jobs as j')
    .select('j.employee_id')
    .where('j.board_id', '=', board.boardId)
    .where('j.school_id', '=', schoolId);

async function listTerms(board: BoardDb, schoolIds: ReadonlySet<string>): Promise<Map<string, number>> {
  const terms = new Map<string, number>();
  for (const id of schoolIds) {
    terms.set(id, withDefaults(await findSettings(board, id)).retentionYears);
  }
  return terms;
}
