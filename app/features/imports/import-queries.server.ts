import { listClosedYears } from '~/app/features/settings/closed-years-queries.server';
import { inBatches } from '~/db/batches';
import type { BoardDb } from '~/db/scope.server';
import type { ImportKind, Tables as RowsOf } from '~/db/tables';
import type { ActivityState } from './activity-state';
import type { ImportCounts, ImportOptions, ImportSummary, Mapping } from './import-types';
import type { EarlierMapping } from './mapping';
import type { StaffState } from './staff-state';

/** What an import keeps about how its file was read. */
export interface KeptMapping {
  headers: Record<string, string>;
  mapping: Mapping;
  options: Partial<ImportOptions>;
}

export interface ImportRow extends ImportSummary {
  schoolId: string;
  /** null: brought in by a program. */
  authorName: string | null;
  kept: KeptMapping | null;
}

function selectImports(board: BoardDb) {
  return board.query
    .selectFrom('imports')
    .leftJoin('accounts', (join) =>
      join
        .onRef('accounts.board_id', '=', 'imports.board_id')
        .onRef('accounts.id', '=', 'imports.account_id'),
    )
    .select([
      'imports.id',
      'imports.school_id',
      'imports.kind',
      'imports.status',
      'imports.file_name',
      'imports.mapping',
      'imports.counts',
      'imports.created_at',
      'imports.committed_at',
      'imports.undone_at',
      'accounts.name as author_name',
    ])
    .where('imports.board_id', '=', board.boardId);
}

/** One import of the board, or undefined. */
export async function findImport(board: BoardDb, importId: string): Promise<ImportRow | undefined> {
  const row = await selectImports(board).where('imports.id', '=', importId).executeTakeFirst();
  return row && toImport(row);
}

/** The imports of a school, the newest first; drafts too. */
export async function listImports(board: BoardDb, schoolId: string): Promise<ImportRow[]> {
  const rows = await selectImports(board)
    .where('imports.school_id', '=', schoolId)
    .orderBy('imports.id', 'desc')
    .execute();
  return rows.map(toImport);
}

function toImport(row: {
  id: string;
  school_id: string;
  kind: ImportKind;
  status: ImportSummary['status'];
  file_name: string;
  mapping: string | null;
  counts: string | null;
  created_at: string;
  committed_at: string | null;
  undone_at: string | null;
  author_name: string | null;
}): ImportRow {
  return {
    id: row.id,
    schoolId: row.school_id,
    kind: row.kind,
    status: row.status,
    fileName: row.file_name,
    kept: row.mapping === null ? null : (JSON.parse(row.mapping) as KeptMapping),
    counts: row.counts === null ? null : (JSON.parse(row.counts) as ImportCounts),
    createdAt: row.created_at,
    committedAt: row.committed_at,
    undoneAt: row.undone_at,
    authorName: row.author_name,
  };
}

/** How the school's last import of this kind was read. */
export async function findEarlierMapping(
  board: BoardDb,
  schoolId: string,
  kind: ImportKind,
): Promise<EarlierMapping | null> {
  const row = await board.query
    .selectFrom('imports')
    .select('mapping')
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where('kind', '=', kind)
    .where('status', '!=', 'draft')
    .where('mapping', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.mapping ? (JSON.parse(row.mapping) as KeptMapping) : null;
}

/** The bytes of a draft, or undefined when it has been committed or taken away. */
export async function findImportFile(board: BoardDb, importId: string): Promise<Uint8Array | undefined> {
  const row = await board.query
    .selectFrom('import_files')
    .select('content')
    .where('board_id', '=', board.boardId)
    .where('import_id', '=', importId)
    .executeTakeFirst();
  return row && new Uint8Array(Buffer.from(row.content, 'base64'));
}

/** Everything stored that a staff import compares with. */
export async function loadStaffState(board: BoardDb, schoolId: string): Promise<StaffState> {
  // Before anything else: what is committed while the rest is read then makes the plan too old to write.
  const dataVersion = await findDataVersion(board, schoolId);
  const ofSchool = schoolRows(board, schoolId);
  const jobs = await ofSchool('jobs');
  const teams = await ofSchool('teams');
  return {
    boardId: board.boardId,
    schoolId,
    dataVersion,
    employees: await boardRows(board, 'employees'),
    jobs,
    leaders: await ofParents(board, 'job_leaders', 'job_id', new Set(jobs.map((job) => job.id))),
    teams,
    memberships: await ofParents(board, 'team_memberships', 'team_id', new Set(teams.map((team) => team.id))),
    locations: await ofSchool('locations'),
  };
}

/** Everything stored that an activities import compares with. */
export async function loadActivityState(board: BoardDb, schoolId: string): Promise<ActivityState> {
  const staff = await loadStaffState(board, schoolId);
  const themes = await board.query
    .selectFrom('themes')
    .selectAll()
    .where('board_id', '=', board.boardId)
    .where((where) => where.or([where('school_id', '=', schoolId), where('school_id', 'is', null)]))
    .orderBy('id')
    .execute();
  const ofSchool = schoolRows(board, schoolId);
  return {
    ...staff,
    themes,
    activities: await ofSchool('activities'),
    participations: await ofSchool('participations'),
  };
}

async function findDataVersion(board: BoardDb, schoolId: string): Promise<number> {
  const school = await board.query
    .selectFrom('schools')
    .select('data_version')
    .where('board_id', '=', board.boardId)
    .where('id', '=', schoolId)
    .executeTakeFirst();
  // A school that is still to be made has nothing yet.
  return school?.data_version ?? 1;
}

/** What changes whenever something is written that a plan of this school looks at. */
export async function findPlanMarks(board: BoardDb, schoolId: string): Promise<string> {
  const { boardId } = board;
  const versions = await board.query
    .selectFrom('schools')
    .select(['id', 'data_version'])
    .where('board_id', '=', boardId)
    .orderBy('id')
    .execute();
  const years = await board.query
    .selectFrom('participation_years')
    .select(['school_year', 'version'])
    .where('board_id', '=', boardId)
    .where('school_id', '=', schoolId)
    .orderBy('school_year')
    .execute();
  const closed = await listClosedYears(board, schoolId);
  const last = await board.query
    .selectFrom('imports')
    .select('id')
    .where('board_id', '=', boardId)
    .where('school_id', '=', schoolId)
    .where('status', '!=', 'draft')
    .orderBy('committed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return JSON.stringify([versions, years, closed, last]);
}

function schoolRows(board: BoardDb, schoolId: string) {
  return <T extends 'jobs' | 'teams' | 'locations' | 'activities' | 'participations'>(table: T) =>
    board.query
      .selectFrom(table as 'jobs')
      .selectAll()
      .where('board_id', '=', board.boardId)
      .where('school_id', '=', schoolId)
      .orderBy('id')
      .execute() as Promise<unknown> as Promise<RowsOf[T][]>;
}

function boardRows<T extends keyof RowsOf>(board: BoardDb, table: T): Promise<RowsOf[T][]> {
  return board.query
    .selectFrom(table as 'jobs')
    .selectAll()
    .where('board_id', '=', board.boardId)
    .orderBy('id')
    .execute() as Promise<unknown> as Promise<RowsOf[T][]>;
}

/** Rows of the board that hang under one of these parents: one scan costs less than thousands of look-ups. */
async function ofParents<T extends 'job_leaders' | 'team_memberships'>(
  board: BoardDb,
  table: T,
  key: T extends 'job_leaders' ? 'job_id' : 'team_id',
  parents: ReadonlySet<string>,
): Promise<RowsOf[T][]> {
  if (parents.size === 0) return [];
  const rows = await boardRows(board, table);
  return rows.filter((row) => parents.has((row as unknown as Record<string, string>)[key] as string));
}

/** The participations that count with these jobs. */
export async function listParticipationsOfJobs(
  board: BoardDb,
  jobIds: readonly string[],
): Promise<RowsOf['participations'][]> {
  const found: RowsOf['participations'][] = [];
  for (const batch of inBatches(jobIds, 1)) {
    const rows = await board.query
      .selectFrom('participations')
      .selectAll()
      .where('board_id', '=', board.boardId)
      .where('job_id', 'in', batch)
      .orderBy('id')
      .execute();
    found.push(...rows);
  }
  return found;
}
