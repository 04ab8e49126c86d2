import type { BoardDb } from '~/db/scope.server';
import { dashboardOf } from './dashboard';
import type { Dashboard, FigureQuestion } from './figure-types';
import { findSchoolRows } from './school-rows.server';
import { type Workings, workOut } from './workings';
import { findFirstRecordedYear } from './year-queries.server';

/** Everything the dashboard of a school shows in a school year; the page, the export and the command line use it unchanged. */
export async function findDashboard(board: BoardDb, question: FigureQuestion): Promise<Dashboard> {
  return dashboardOf(await findWorkings(board, question));
}

/** The figures before they are picked for a screen. */
export async function findWorkings(board: BoardDb, question: FigureQuestion): Promise<Workings> {
  const firstRecorded = await findFirstRecordedYear(board, question.school.id);
  return workOut(await findSchoolRows(board, question), question, firstRecorded);
}
