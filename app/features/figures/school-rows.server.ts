import { mixGuideline } from '~/app/domain/learning-mix';
import { inMap } from '~/app/domain/maps';
import { type RightsYear, rightsYear } from '~/app/domain/rights-year';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { SchoolYear } from '~/app/domain/school-year';
import { withDefaults } from '~/app/domain/settings';
import { standing } from '~/app/domain/standing';
import type { SchoolRow } from '~/app/features/boards/board-queries.server';
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
import { peopleOf } from './people-rights';

const YEARS_BACK = 4;
const MOST = 64;

/** All that the figures of a school in a school year are made of, before anything depends on the day of today. */
export type SchoolRows = Awaited<ReturnType<typeof readSchoolRows>>;
/** The same with what follows from it on any day. */
export type SchoolYearRows = ReturnType<typeof prepare>;

const shelves = new WeakMap<Database, Kept<SchoolYearRows>>();

/**
 * Reads the rows of a school year, or takes them as they were read at the same data version of the school, which goes
 * up with every change.
 */
export async function findSchoolRows(
  board: BoardDb,
  { school, year, rules }: { school: SchoolRow; year: SchoolYear; rules: RuleBook },
): Promise<SchoolYearRows> {
  const read = async () => prepare(await readSchoolRows(board, school.id, year), school, year, rules);
  if (!board.reads) return read();
  const shelf = inMap(shelves, board.reads, () => new Kept<SchoolYearRows>(MOST));
  const version = await findDataVersion(board, school.id);
  return shelf.find(`${board.boardId} ${school.id} ${year.first}`, [version, rules], read);
}

function prepare(rows: SchoolRows, { sector }: SchoolRow, year: SchoolYear, book: RuleBook) {
  const settings = withDefaults(Object.fromEntries(rows.settings.map((row) => [row.key, row.value])));
  const known = new Map<number, RightsYear>();
  const rightsYearOf = (first: number) =>
    inMap(known, first, () => rightsYear(book, sector, SchoolYear.starting(first), settings));
  const calendarYears = [-3, -2, -1, 0, 1].map((back) => year.first + back);
  return {
    ...rows,
    book,
    ruleSettings: settings,
    rightsYear: rightsYearOf(year.first),
    people: peopleOf(rows, rightsYearOf, year),
    guideline: mixGuideline(book, year.start, sector),
    /** Of five calendar years, of which the last two are those of the school year. */
    lumpsumYears: calendarYears.map((calendarYear) =>
      lumpsumFigures(rows, book, sector, calendarYear, rightsYearOf),
    ),
  };
}

async function readSchoolRows(board: BoardDb, schoolId: string, year: SchoolYear) {
  const agreements = standing(await listAgreements(board, schoolId, year.first));
  const earliest = agreements.reduce((first, row) => Math.min(first, row.from_year), year.first);
  const firsts: number[] = [];
  for (let first = Math.min(earliest, year.first - YEARS_BACK); first <= year.first + 1; first += 1) {
    firsts.push(first);
  }
  const span = { start: SchoolYear.starting(earliest).start, end: year.end };
  return {
    jobs: await listJobs(board, schoolId, span),
    memberships: await listMainMemberships(board, schoolId, year),
    teams: await listTeams(board, schoolId),
    themes: await listThemes(board, schoolId),
    agreements,
    posted: await listPostedRights(board, schoolId, labels(earliest, year.first)),
    settings: await listSettings(board, schoolId),
    lumpsums: await listLumpsums(board, schoolId),
    hourValues: await listHourValues(board, schoolId),
    generalCosts: await listGeneralCosts(board, schoolId),
    sums: await findYearSums(board, schoolId, firsts),
  };
}

const labels = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => SchoolYear.starting(first + index).label);
