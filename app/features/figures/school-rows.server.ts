import type { IsoDate } from '~/app/domain/dates';
import { mixGuideline } from '~/app/domain/learning-mix';
import { inMap } from '~/app/domain/maps';
import { calendarYear } from '~/app/domain/right-periods';
import { type RightsYear, rightsYear } from '~/app/domain/rights-year';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { SchoolYear } from '~/app/domain/school-year';
import { withDefaults } from '~/app/domain/settings';
import { standing } from '~/app/domain/standing';
import type { SchoolRow } from '~/app/features/boards/board-queries.server';
import { listPupilCounts } from '~/app/features/settings/pupil-count-queries.server';
import {
  listGeneralCosts,
  listHourValues,
  listLumpsums,
  listSettings,
} from '~/app/features/settings/settings-queries.server';
import type { Database } from '~/db/connection.server';
import type { BoardDb } from '~/db/scope.server';
import { findYearSums } from './find-year-sums.server';
import { Kept } from './kept';
import { lumpsumFigures } from './lumpsum-years';
import { findDataVersion, listPostedRights } from './participation-queries.server';
import {
  listAgreements,
  listJobs,
  listMainMemberships,
  listTeams,
  listThemes,
} from './people-queries.server';
import { peopleOf, type RightsYears } from './people-rights';
import { shownBudgetYear } from './shown-periods';

const YEARS_BACK = 4;
/** What is saved can be as old as this, the longest that a rule lets it be kept and one year more. */
const SAVED_BACK = 6;
const MOST = 64;

/** All that the figures of a school in a school year are made of, before anything depends on the day of today. */
export type SchoolRows = Awaited<ReturnType<typeof readSchoolRows>>;
/** The same with what follows from it on any day. */
export type SchoolYearRows = ReturnType<typeof prepare>;

export interface AskedRows {
  readonly school: SchoolRow;
  readonly year: SchoolYear;
  readonly today: IsoDate;
  readonly rules: RuleBook;
  /** Of the two calendar years of the school year; absent: that of today. */
  readonly budgetYear?: number;
}

const shelves = new WeakMap<Database, Kept<SchoolYearRows>>();

/**
 * Reads the rows of a school year, or takes them as they were read at the same data version of the school, which goes
 * up with every change.
 */
export async function findSchoolRows(board: BoardDb, asked: AskedRows): Promise<SchoolYearRows> {
  const { school, year, rules } = asked;
  const budgetYear = asked.budgetYear ?? shownBudgetYear(asked);
  const read = async () =>
    prepare(await readSchoolRows(board, school, year, budgetYear !== null), asked, budgetYear);
  if (!board.reads) return read();
  const shelf = inMap(shelves, board.reads, () => new Kept<SchoolYearRows>(MOST));
  const version = await findDataVersion(board, school.id);
  const key = `${board.boardId} ${school.id} ${year.first} ${budgetYear ?? ''}`;
  return shelf.find(key, [version, rules], read);
}

/** Works out what does not depend on the day of today; pure, so that other rules or choices can be tried on the rows. */
export function prepare(
  rows: SchoolRows,
  { school, year, rules: book }: AskedRows,
  budgetYear: number | null,
) {
  const { sector } = school;
  const settings = withDefaults(Object.fromEntries(rows.settings.map((row) => [row.key, row.value])));
  const known = new Map<number, RightsYear>();
  const rightsYearOf = (first: number) =>
    inMap(known, first, () => rightsYear(book, sector, SchoolYear.starting(first), settings));
  const budgets = new Map<number, RightsYear>();
  const budgetIn = (calendar: number) =>
    inMap(budgets, calendar, () => rightsYear(book, sector, calendarYear(calendar), settings));
  const rightsYears: RightsYears = {
    hours: rightsYearOf(year.first),
    money: budgetYear === null ? rightsYearOf(year.first) : budgetIn(budgetYear),
  };
  const budget =
    budgetYear === null ? null : { year: budgetYear, since: savedSince(rows, budgetYear), of: budgetIn };
  const calendarYears = [-3, -2, -1, 0, 1].map((back) => year.first + back);
  return {
    ...rows,
    book,
    ruleSettings: settings,
    rightsYears,
    budgetYear,
    people: peopleOf(rows, { year, rightsYearOf, budget }),
    guideline: mixGuideline(book, year.start, sector),
    /** Of five calendar years, of which the last two are those of the school year. */
    lumpsumYears: calendarYears.map((calendar) => lumpsumFigures(rows, book, sector, calendar, rightsYearOf)),
  };
}

/** Savings begin with the first calendar year of which all is known: what was spent before it is not. */
function savedSince({ sums }: SchoolRows, budgetYear: number): number {
  const recorded = [...sums].filter(([, { charges }]) => charges.size > 0).map(([first]) => first + 1);
  return Math.min(budgetYear, ...recorded);
}

async function readSchoolRows(board: BoardDb, school: SchoolRow, year: SchoolYear, saves: boolean) {
  const schoolId = school.id;
  const agreements = standing(await listAgreements(board, schoolId, year.first));
  const earliest = agreements.reduce((first, row) => Math.min(first, row.from_year), year.first);
  const firsts: number[] = [];
  for (
    let first = Math.min(earliest, year.first - (saves ? SAVED_BACK : YEARS_BACK));
    first <= year.first + 1;
    first += 1
  ) {
    firsts.push(first);
  }
  const oldest = Math.min(...firsts, earliest);
  const span = { start: SchoolYear.starting(saves ? oldest : earliest).start, end: year.end };
  return {
    jobs: await listJobs(board, schoolId, span),
    memberships: await listMainMemberships(board, schoolId, year),
    teams: await listTeams(board, schoolId),
    themes: await listThemes(board, schoolId),
    agreements,
    posted: await listPostedRights(board, schoolId, labels(saves ? oldest : earliest, year.first)),
    settings: await listSettings(board, schoolId),
    lumpsums: await listLumpsums(board, schoolId),
    hourValues: await listHourValues(board, schoolId),
    generalCosts: await listGeneralCosts(board, schoolId),
    pupilCounts: await listPupilCounts(board, school),
    sums: await findYearSums(board, school, firsts),
  };
}

/** Of school years, and of the calendar years in them. */
const labels = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => SchoolYear.starting(first + index)).flatMap(
    ({ label, calendarYears }) => [label, ...calendarYears.map(String)],
  );
