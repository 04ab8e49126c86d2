import { importActivityRows, importStaffRows } from '~/app/features/imports/import-commands.server';
import type { Database } from '~/db/connection.server';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import { learning, people, type Row } from '../features/figures/school-of';
import { author, makeSchool } from './school-factory';
import { TODAY } from './test-server';

const OPTIONS = { today: TODAY, referenceDate: '2025-08-01', schoolYear: 2025 };

const staffOf = (letter: string, team: string): Row[] => [
  ...people(`L${letter}`, 1, 'teamleider', team),
  ...people(letter, 5, 'leraar', team, { Leidinggevende: `L${letter}1` }),
];

/** Who works in team A (A1 to A5, led by LA1) and in team B (B1 to B5, led by LB1), and one course of each. */
export async function fillTwoTeams(
  db: Database,
  { boardId, schoolId }: { boardId: string; schoolId: string },
  [first, second]: readonly [string, string] = ['A', 'B'],
) {
  const staff = [...staffOf(first, 'Talen'), ...staffOf(second, 'Bèta')];
  const learned = staff.map(({ Personeelsnummer }) =>
    learning(String(Personeelsnummer), 10, 100, { Activiteit: `Cursus van ${Personeelsnummer}` }),
  );
  for (const { errors } of [
    await importStaffRows(db, boardId, schoolId, author, staff, OPTIONS),
    await importActivityRows(db, boardId, schoolId, author, learned, OPTIONS),
  ]) {
    if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  }
}

/** A school of two teams, each with its own leader. */
export async function makeTwoTeams(db: Database) {
  const school = await makeSchool(db);
  const { boardId } = school;
  await fillTwoTeams(db, school);
  const read = <T>(work: (board: BoardDb) => Promise<T>) => withBoard(db, boardId, work);
  const change = <T>(work: (board: BoardDb) => Promise<T>) => changeBoard(db, boardId, work);
  const idOf = await employeeIds(db, boardId);
  return { ...school, base: `/${school.brin}/2025-2026`, read, change, idOf };
}
export type TwoTeams = Awaited<ReturnType<typeof makeTwoTeams>>;

/** The id of an employee of the board by number. */
export async function employeeIds(db: Database, boardId: string) {
  const rows = await withBoard(db, boardId, ({ query }) =>
    query.selectFrom('employees').select(['id', 'employee_number']).where('board_id', '=', boardId).execute(),
  );
  const ids = new Map(rows.map((row) => [row.employee_number, row.id]));
  return (number: string): string => {
    const id = ids.get(number);
    if (id === undefined) throw new Error(`Nobody has number ${number}`);
    return id;
  };
}

/** What the trail of the board tells, oldest first. */
export async function happenings(db: Database, boardId: string, action: string) {
  const rows = await withBoard(db, boardId, ({ query }) =>
    query
      .selectFrom('trail_entries as e')
      .leftJoin('trail_contents as c', (join) =>
        join.onRef('c.board_id', '=', 'e.board_id').onRef('c.trail_entry_id', '=', 'e.id'),
      )
      .select(['e.account_id', 'e.acting_as', 'e.subject_type', 'e.subject_id', 'c.before', 'c.after'])
      .where('e.board_id', '=', boardId)
      .where('e.action', '=', action)
      .orderBy('e.seq')
      .execute(),
  );
  return rows.map(({ before, after, ...entry }) => ({
    ...entry,
    before: before === null ? null : JSON.parse(before),
    after: after === null ? null : JSON.parse(after),
  }));
}
