import { SchoolYear } from '~/app/domain/school-year';
import {
  listGeneralCosts,
  listHourValues,
  listLumpsums,
  listSettings,
} from '~/app/features/settings/settings-queries.server';
import type { Database } from '~/db/connection.server';
import type { BoardDb } from '~/db/scope.server';
import { findDataVersion, listParticipationFigures, listPostedGrants } from './participation-queries.server';
import {
  listAgreements,
  listJobs,
  listMainMemberships,
  listTeams,
  listThemes,
} from './people-queries.server';
import { sumYear, type YearSums } from './year-sums';

const YEARS_BACK = 4;
const KEPT = 64;

/** All that the figures of a school in a school year are made of, before anything depends on the day of today. */
export type SchoolRows = Awaited<ReturnType<typeof readSchoolRows>>;

const kept = new WeakMap<Database, Map<string, SchoolRows>>();

/**
 * Reads the rows of a school year, or takes them as they were read at the same data version of the school: a change
 * makes a new version, so what is kept never needs to be thrown away for being old.
 */
export async function findSchoolRows(
  board: BoardDb,
  schoolId: string,
  year: SchoolYear,
): Promise<SchoolRows> {
  if (!board.reads) return readSchoolRows(board, schoolId, year);
  const version = await findDataVersion(board, schoolId);
  const key = `${board.boardId} ${schoolId} ${year.first} ${version}`;
  const shelf = kept.get(board.reads) ?? new Map<string, SchoolRows>();
  kept.set(board.reads, shelf);
  const rows = shelf.get(key) ?? (await readSchoolRows(board, schoolId, year));
  shelf.delete(key);
  shelf.set(key, rows);
  for (const oldest of shelf.keys()) {
    if (shelf.size <= KEPT) break;
    shelf.delete(oldest);
  }
  return rows;
}

async function readSchoolRows(board: BoardDb, schoolId: string, year: SchoolYear) {
  const agreements = standing(await listAgreements(board, schoolId, year.first));
  const earliest = agreements.reduce((first, row) => Math.min(first, row.from_year), year.first);
  const sums = new Map<number, YearSums>();
  for (let first = Math.min(earliest, year.first - YEARS_BACK); first <= year.first + 1; first += 1) {
    sums.set(first, sumYear(await listParticipationFigures(board, schoolId, first)));
  }
  const span = { start: SchoolYear.starting(earliest).start, end: year.end };
  return {
    jobs: await listJobs(board, schoolId, span),
    memberships: await listMainMemberships(board, schoolId, year),
    teams: await listTeams(board, schoolId),
    themes: await listThemes(board, schoolId),
    agreements,
    posted: await listPostedGrants(board, schoolId, year.label),
    settings: await listSettings(board, schoolId),
    lumpsums: await listLumpsums(board, schoolId),
    hourValues: await listHourValues(board, schoolId),
    generalCosts: await listGeneralCosts(board, schoolId),
    sums,
  };
}

/** Agreements that were not taken back. */
function standing<Row extends { id: string; counters_id: string | null }>(rows: readonly Row[]): Row[] {
  const countered = new Set(rows.map((row) => row.counters_id));
  return rows.filter((row) => row.counters_id === null && !countered.has(row.id));
}
