import { exportActivities, exportStaff } from '~/app/features/imports/export-queries.server';
import { type GivenTable, importTable } from '~/app/features/imports/import-commands.server';
import type { ImportOptions, ImportResult, Sheet } from '~/app/features/imports/import-types';
import { parseTable } from '~/app/jobs/tables/parse-table';
import type { Database } from '~/db/connection.server';
import { withBoard } from '~/db/scope.server';
import type { ImportKind, Tables } from '~/db/tables';
import { author, makeSchool } from '~/test/support/school-factory';

export const TODAY = '2026-01-15';

export interface School {
  db: Database;
  boardId: string;
  schoolId: string;
  brin: string;
}

export async function openSchool(open: () => Promise<Database>): Promise<School> {
  const db = await open();
  const { boardId, schoolId, brin } = await makeSchool(db);
  return { db, boardId, schoolId, brin };
}

/** A file as text, read by what it contains. */
export async function read(text: string): Promise<Sheet[]> {
  return parseTable(Buffer.from(text, 'utf8'));
}

type Given = Partial<ImportOptions> & Partial<Pick<GivenTable, 'told' | 'dryRun'>>;

export async function bringIn(
  school: School,
  kind: ImportKind,
  text: string,
  { told, dryRun, ...options }: Given = {},
): Promise<ImportResult> {
  const sheets = await read(text);
  return importTable(school.db, school.boardId, school.schoolId, author, {
    kind,
    fileName: 'lijst.csv',
    sheets,
    told,
    dryRun,
    options: { today: TODAY, referenceDate: '2025-08-01', ...options },
  });
}

/** Every row of a table of this board, without knowing the feature that owns it. */
export async function rowsOf<T extends keyof Tables>(school: School, table: T): Promise<Tables[T][]> {
  return withBoard(school.db, school.boardId, async (board) => {
    const rows = await board.query
      .selectFrom(table as 'jobs')
      .selectAll()
      .orderBy('id')
      .execute();
    return rows as unknown as Tables[T][];
  });
}

const KEPT = [
  'locations',
  'teams',
  'employees',
  'jobs',
  'job_leaders',
  'team_memberships',
  'themes',
  'activities',
  'participations',
] as const;

/** Everything of a school that an import can touch, row for row, and as its exports. */
export async function stateOf(school: School) {
  const tables: Record<string, unknown> = {};
  for (const table of KEPT) tables[table] = await rowsOf(school, table);
  return { tables, exports: await exportsOf(school), rights: await rightSums(school) };
}

export async function exportsOf(school: School) {
  return withBoard(school.db, school.boardId, async (board) => ({
    staff: await exportStaff(board, school.schoolId, TODAY),
    activities: await exportActivities(board, school.schoolId),
  }));
}

/** What the entries of the basic right add up to, by person and right; what cancels out is left out. */
export async function rightSums(school: School): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const entry of await rowsOf(school, 'right_entries')) {
    const key = `${entry.employee_id} ${entry.right_name} ${entry.period} ${entry.kind}`;
    sums[key] = (sums[key] ?? 0) + entry.amount;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== 0));
}

export async function textOfEverything(db: Database, boardId: string): Promise<string> {
  const names = [
    'imports',
    'import_files',
    'import_changes',
    'trail_entries',
    'trail_contents',
    ...KEPT,
  ] as const;
  const parts = await withBoard(db, boardId, async (board) => {
    const all: unknown[] = [];
    for (const name of names)
      all.push(
        await board.query
          .selectFrom(name as 'jobs')
          .selectAll()
          .execute(),
      );
    return all;
  });
  return JSON.stringify(parts);
}
