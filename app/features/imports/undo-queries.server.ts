import { inBatches } from '~/db/batches';
import type { BoardDb } from '~/db/scope.server';
import type { EmployeesTable, Tables } from '~/db/tables';
import type { ImportTable, RowChange, StoredRow } from './import-types';
import { nameOf } from './people-index';
import { fullName } from './person-names';
import type { Saying } from './undo-words';

/** Of more changes than this the first ones tell which later import touched them. */
const MOST_IDS = 1_000;

/** What an import made, changed and took away, in the order of writing. */
export async function listChanges(board: BoardDb, importId: string): Promise<RowChange[]> {
  const rows = await board.query
    .selectFrom('import_changes')
    .select(['table_name', 'row_id', 'before', 'after'])
    .where('board_id', '=', board.boardId)
    .where('import_id', '=', importId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    table: row.table_name as ImportTable,
    id: row.row_id,
    before: row.before === null ? null : (JSON.parse(row.before) as StoredRow),
    after: row.after === null ? null : (JSON.parse(row.after) as StoredRow),
  }));
}

/** Rows of one table by id. */
export async function listRows(
  board: BoardDb,
  table: ImportTable,
  ids: readonly string[],
): Promise<Map<string, StoredRow>> {
  const found = new Map<string, StoredRow>();
  for (const batch of inBatches(ids, 1)) {
    const rows = await board.query
      .selectFrom(table as 'jobs')
      .selectAll()
      .where('board_id', '=', board.boardId)
      .where('id', 'in', batch)
      .execute();
    for (const row of rows) found.set(row.id, row as unknown as StoredRow);
  }
  return found;
}

interface NamedRows {
  names: string[];
  laterImport: { fileName: string; committedAt: string } | null;
}

/** Whose rows these are, and which later import changed them. */
export async function nameRows(
  board: BoardDb,
  importId: string,
  changes: readonly RowChange[],
): Promise<NamedRows> {
  const later = await board.query
    .selectFrom('import_changes as c')
    .innerJoin('imports as i', (join) =>
      join.onRef('i.board_id', '=', 'c.board_id').onRef('i.id', '=', 'c.import_id'),
    )
    .select(['i.file_name', 'i.committed_at'])
    .where('c.board_id', '=', board.boardId)
    .where(
      'c.row_id',
      'in',
      changes.slice(0, MOST_IDS).map((change) => change.id),
    )
    .where('i.status', '=', 'committed')
    .where('i.id', '!=', importId)
    .orderBy('i.committed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const people = changes.map((change) => personOf(change)).filter((id) => id !== null);
  return {
    names: await namesOf(board, people),
    laterImport: later?.committed_at ? { fileName: later.file_name, committedAt: later.committed_at } : null,
  };
}

function personOf(change: RowChange): string | null {
  if (change.table === 'employees') return change.id;
  const id = (change.after ?? change.before)?.employee_id;
  return typeof id === 'string' ? id : null;
}

async function namesOf(board: BoardDb, ids: readonly string[]): Promise<string[]> {
  const rows = await listRows(board, 'employees', [...new Set(ids)]);
  return [...rows.values()].map((row) => fullName(nameOf(row as unknown as EmployeesTable)));
}

/** Whether a row of an import is about somebody whose data was erased since. */
export async function namesErased(board: BoardDb, changes: readonly RowChange[]): Promise<boolean> {
  const rows = await board.query
    .selectFrom('erasures')
    .select('employee_id')
    .where('board_id', '=', board.boardId)
    .execute();
  const erased = new Set(rows.map((row) => row.employee_id));
  return changes.some((change) => {
    const { employee_id, leader_id } = change.after ?? change.before ?? {};
    return [change.id, employee_id, leader_id].some((id) => typeof id === 'string' && erased.has(id));
  });
}

interface References {
  blocking: { says: Saying; names: string[] }[];
  /** Of whom a school year was closed. */
  closed: string[];
  /** Employees that can't be deleted, although nothing of theirs is left. */
  kept: Set<string>;
}

const JOB: Saying = (who) =>
  who
    ? `Voor ${who} is daarna een dienstverband ingevoerd. Haal dat eerst weg.`
    : 'Er is daarna een dienstverband ingevoerd. Haal dat eerst weg.';
const TEAM_MEMBER: Saying = (who) =>
  who
    ? `De teams van ${who} zijn daarna ingevoerd. Haal die eerst weg.`
    : 'Er is daarna iemand aan een team toegevoegd. Haal die er eerst uit.';
const PARTICIPATION: Saying = (who) =>
  who
    ? `Voor ${who} is daarna een deelname ingevoerd. Haal die eerst weg.`
    : 'Er is daarna een deelname ingevoerd. Haal die eerst weg.';

const NOTED: Saying = (who) =>
  `Over andere rechten van ${who ?? 'een medewerker'} is daarna iets genoteerd. Haal dat eerst weg.`;

const REPLACED: Saying = () =>
  'Voor een leidinggevende uit deze import is daarna vervanging geregeld. Trek die eerst in.';
const OWN_USE: Saying = () => 'Iemand uit deze import gebruikt Rode Draad al zelf.';
export const namesErasedPerson: Saying = () => 'De gegevens van iemand uit deze import zijn gewist.';

interface Pointer {
  table: keyof Tables;
  column: string;
  target: ImportTable;
  says: Saying;
}

/** Every column that can point at a row an import made, but those of `right_entries`; a test holds this to the schema. */
export const POINTERS: readonly Pointer[] = [
  { table: 'jobs', column: 'employee_id', target: 'employees', says: JOB },
  { table: 'jobs', column: 'location_id', target: 'locations', says: JOB },
  {
    table: 'teams',
    column: 'location_id',
    target: 'locations',
    says: () => 'Er hoort daarna een team bij een vestiging uit deze import. Haal dat team eerst weg.',
  },
  {
    table: 'job_leaders',
    column: 'leader_id',
    target: 'employees',
    says: () => 'Iemand uit deze import is daarna leidinggevende geworden. Kies eerst een ander.',
  },
  {
    table: 'job_leaders',
    column: 'job_id',
    target: 'jobs',
    says: () => 'Iemand uit deze import heeft daarna een leidinggevende gekregen. Haal die eerst weg.',
  },
  { table: 'team_memberships', column: 'employee_id', target: 'employees', says: TEAM_MEMBER },
  { table: 'team_memberships', column: 'team_id', target: 'teams', says: TEAM_MEMBER },
  { table: 'participations', column: 'employee_id', target: 'employees', says: PARTICIPATION },
  { table: 'participations', column: 'job_id', target: 'jobs', says: PARTICIPATION },
  { table: 'participations', column: 'team_id', target: 'teams', says: PARTICIPATION },
  { table: 'participations', column: 'location_id', target: 'locations', says: PARTICIPATION },
  { table: 'participations', column: 'activity_id', target: 'activities', says: PARTICIPATION },
  { table: 'participations', column: 'theme_id', target: 'themes', says: PARTICIPATION },
  {
    table: 'activities',
    column: 'theme_id',
    target: 'themes',
    says: () =>
      'Een activiteit hoort daarna bij een ontwikkelthema uit deze import. Kies eerst een ander thema.',
  },
  {
    table: 'accounts',
    column: 'employee_id',
    target: 'employees',
    says: (who) => `${who ?? 'Iemand uit deze import'} heeft daarna een account gekregen.`,
  },
  {
    table: 'carry_over_agreements',
    column: 'employee_id',
    target: 'employees',
    says: (who) => `Met ${who ?? 'iemand uit deze import'} is daarna een meeneemafspraak gemaakt.`,
  },
  {
    table: 'plan_agreements',
    column: 'employee_id',
    target: 'employees',
    says: (who) => `Over het persoonlijke plan van ${who ?? 'een medewerker'} is daarna iets afgesproken.`,
  },
  {
    table: 'leader_registrations',
    column: 'employee_id',
    target: 'employees',
    says: (who) => `Van ${who ?? 'een medewerker'} is daarna een registratie als schoolleider ingevoerd.`,
  },
  { table: 'substitutions', column: 'leader_id', target: 'employees', says: REPLACED },
  { table: 'substitutions', column: 'substitute_id', target: 'employees', says: REPLACED },
  // Nothing is told of what somebody writes or asks for themselves, nor of whom.
  { table: 'private_texts', column: 'employee_id', target: 'employees', says: OWN_USE },
  { table: 'private_shares', column: 'shared_with_id', target: 'employees', says: OWN_USE },
  { table: 'correction_requests', column: 'employee_id', target: 'employees', says: OWN_USE },
  { table: 'erasures', column: 'employee_id', target: 'employees', says: namesErasedPerson },
];

/** What points at rows that an import made and is not of that import itself. */
export async function findReferences(board: BoardDb, changes: readonly RowChange[]): Promise<References> {
  const own = new Set(changes.map((change) => change.id));
  const made = changes.filter((change) => change.before === null);
  const blocking: References['blocking'] = [];
  for (const { table, column, target, says } of POINTERS) {
    const ids = made.filter((change) => change.table === target).map((change) => change.id);
    const rows = await pointing(board, table, column, ids);
    const others = rows.filter((row) => !own.has(String(row.id)));
    if (others.length === 0) continue;
    const people = others.flatMap((row) => (typeof row.employee_id === 'string' ? [row.employee_id] : []));
    blocking.push({ says, names: await namesOf(board, people) });
  }
  const people = made.filter((change) => change.table === 'employees').map((change) => change.id);
  const entries = await pointing(board, 'right_entries', 'employee_id', people);
  const standing = unbalanced(entries);
  const closed = await namesOf(board, standing.closed);
  const used = await namesOf(board, standing.used);
  const noted = await namesOf(board, standing.noted);
  if (used.length > 0) blocking.push({ says: PARTICIPATION, names: used });
  if (noted.length > 0) blocking.push({ says: NOTED, names: noted });
  return { blocking, closed, kept: new Set(entries.map((row) => String(row.employee_id))) };
}

type EntryOf = 'used' | 'closed' | 'noted';

/** The people of whom entries of a right still stand, because nothing countered them. */
function unbalanced(entries: readonly Record<string, unknown>[]): Record<EntryOf, string[]> {
  const sums = new Map<string, { employeeId: string; of: EntryOf; amount: number }>();
  for (const { employee_id, right_name, period, kind, amount } of entries) {
    const key = [employee_id, right_name, period, kind].join(' ');
    const known = sums.get(key)?.amount ?? 0;
    const isBasic = right_name === 'basic-hours' || right_name === 'basic-money';
    const of = !isBasic ? 'noted' : kind === 'use' || kind === 'consent' ? 'used' : 'closed';
    sums.set(key, { employeeId: String(employee_id), of, amount: known + Number(amount) });
  }
  const standing = [...sums.values()].filter(({ amount }) => amount !== 0);
  const people = (of: EntryOf) => standing.filter((one) => one.of === of).map(({ employeeId }) => employeeId);
  return { used: people('used'), closed: people('closed'), noted: people('noted') };
}

async function pointing(
  board: BoardDb,
  table: keyof Tables,
  column: string,
  ids: readonly string[],
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (const batch of inBatches(ids, 1)) {
    const rows = await board.query
      .selectFrom(table as 'jobs')
      .selectAll()
      .where('board_id', '=', board.boardId)
      .where(column as 'id', 'in', batch)
      .execute();
    found.push(...(rows as unknown as Record<string, unknown>[]));
  }
  return found;
}
