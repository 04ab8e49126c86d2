import type { IsoDate } from '~/app/domain/dates';
import { isEmployedOn } from '~/app/domain/employed';
import type { FunctionCategory } from '~/app/domain/people';
import { findWorkings } from '~/app/features/figures/dashboard.server';
import type { RightsListRow } from '~/app/features/figures/list-types';
import { listRightsRows } from '~/app/features/figures/lists.server';
import { segmentOf } from '~/app/features/figures/people-rights';
import type { SchoolDesk } from '~/app/server/guard.server';
import type { BoardDb } from '~/db/scope.server';
import { personQuestion, type Whose } from './ask-people.server';

/** Who is in the school's service on a day; only after the desk has asked whether they may be seen. */
export async function listEmployed(
  board: BoardDb,
  desk: SchoolDesk,
  whose: Whose,
  { day, category }: { day: IsoDate; category?: FunctionCategory },
): Promise<RightsListRow[]> {
  const question = personQuestion(desk);
  const { people } = await findWorkings(board, question);
  const employed = new Set(
    people
      .filter(({ jobs }) => isEmployedOn(jobs.map(segmentOf), day, category))
      .map(({ employeeId }) => employeeId),
  );
  const rows = await listRightsRows(board, question, whose);
  return rows.filter(({ employeeId }) => employed.has(employeeId));
}
