import { inMap } from '~/app/domain/maps';
import type { BoardDb } from '~/db/scope.server';
import { dashboardOf } from './dashboard';
import type { Dashboard, FigureQuestion } from './figure-types';
import { Kept } from './kept';
import { findSchoolRows, type SchoolYearRows } from './school-rows.server';
import { type Workings, workOut } from './workings';
import { findFirstRecordedYear } from './year-queries.server';

/** Questions of which the answer is kept, for each school year: the school and its locations, by who looks. */
const MOST = 16;

const keptWorkings = new WeakMap<SchoolYearRows, Kept<Workings>>();
const keptDashboards = new WeakMap<Workings, Dashboard>();

/** Everything the dashboard of a school shows in a school year; the page, the export and the command line use it unchanged. */
export async function findDashboard(board: BoardDb, question: FigureQuestion): Promise<Dashboard> {
  const workings = await findWorkings(board, question);
  return inMap(keptDashboards, workings, () => dashboardOf(workings));
}

/** The figures before they are picked for a screen; who asks the same of the same rows gets the same, so nobody changes it. */
export async function findWorkings(board: BoardDb, question: FigureQuestion): Promise<Workings> {
  const firstRecorded = await findFirstRecordedYear(board, question.school.id);
  const rows = await findSchoolRows(board, question);
  const shelf = inMap(keptWorkings, rows, () => new Kept<Workings>(MOST));
  // The rows are those of one school, year and book of rules; all else that is asked makes another answer.
  const { school: _school, year: _year, rules: _rules, location, ...asked } = question;
  const key = JSON.stringify([location?.id, asked]);
  return shelf.find(key, [firstRecorded], () => workOut(rows, question, firstRecorded));
}
