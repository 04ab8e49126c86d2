import type { BoardDb } from '~/db/scope.server';
import { findWorkings } from './dashboard.server';
import type { FigureQuestion } from './figure-types';
import { type PeopleFinding, peopleBehind } from './people-checks';

/** Whom a finding of the dashboard is about; only for whoever may see persons. */
export async function findPeopleBehind(
  board: BoardDb,
  question: FigureQuestion,
  finding: PeopleFinding,
): Promise<ReadonlySet<string>> {
  const workings = await findWorkings(board, question);
  return new Set(peopleBehind(workings, finding).map(({ employeeId }) => employeeId));
}
