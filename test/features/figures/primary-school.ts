import { SchoolYear } from '~/app/domain/school-year';
import { findSchool } from '~/app/features/boards/board-queries.server';
import type { Audience, FigureQuestion } from '~/app/features/figures/figure-types';
import { importActivityRows, importStaffRows } from '~/app/features/imports/import-commands.server';
import type { Database } from '~/db/connection.server';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { author, makeSchool } from '../../support/school-factory';
import { learning, people, type Row } from './school-of';

export const TODAY = '2026-03-16';
export const YEAR = SchoolYear.starting(2025);

const one = (number: string, functie: string, fte: number): Row => ({
  ...people(number, 1, functie, 'Directie', { Vestiging: '' })[0],
  Personeelsnummer: number,
  Achternaam: `Achter${number}`,
  Betrekkingsomvang: fte,
});

const STAFF: Row[] = [
  ...people('L', 6, 'Leerkracht', 'Onderbouw', { Betrekkingsomvang: 0.8, Vestiging: '' }),
  ...people('B', 5, 'Leerkracht', 'Bovenbouw', { Vestiging: '' }),
  ...people('O', 5, 'Onderwijsassistent', 'Ondersteuning', { Betrekkingsomvang: 0.5, Vestiging: '' }),
  one('D1', 'Directeur', 1),
  one('D2', 'Adjunct-directeur', 0.6),
];

const numbered = (letter: string, count: number) =>
  people(letter, count, '', '').map((row) => String(row.Personeelsnummer));
const on = (Datum: string, Activiteit: string): Row => ({ Datum, Activiteit });

/** Of the school year 2024-2025: the director spends € 800 of the budget of 2025. */
const EARLIER: Row[] = [
  learning('D1', 10, 800, { ...on('2025-03-04', 'Coaching'), Schooljaar: '2024-2025' }),
];

const LEARNED: Row[] = [
  ...numbered('L', 6).map((number) => learning(number, 10, 100, on('2026-01-20', 'Cursus rekenen'))),
  // In autumn: hours of this school year, money of the calendar year before.
  ...numbered('B', 5).map((number) => learning(number, 8, 60, on('2025-10-07', 'Cursus lezen'))),
  learning('D1', 12, 1200, on('2026-02-10', 'Leergang')),
  ...numbered('O', 5).map((number) =>
    learning(number, 4, 40, {
      ...on('2026-05-12', 'Cursus gedrag'),
      'Uren gerealiseerd': 0,
      'Euro gerealiseerd': 0,
      Status: 'gepland',
    }),
  ),
];

/** A primary school of 18 people whose sums can be done by hand. */
export async function makePrimarySchool(db: Database) {
  const { boardId, schoolId, brin, number } = await makeSchool(db, 'PO');
  const options = { today: TODAY, referenceDate: '2025-08-01' };
  for (const { errors } of [
    await importStaffRows(db, boardId, schoolId, author, STAFF, { ...options, referenceDate: '2024-08-01' }),
    await importActivityRows(db, boardId, schoolId, author, EARLIER, { ...options, schoolYear: 2024 }),
    await importActivityRows(db, boardId, schoolId, author, LEARNED, { ...options, schoolYear: YEAR.first }),
  ]) {
    if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  }
  const read = <T>(work: (board: BoardDb) => Promise<T>) => withBoard(db, boardId, work);
  const change = <T>(work: (board: BoardDb) => Promise<T>) => changeBoard(db, boardId, work);
  const school = await read((board) => findSchool(board, brin));
  if (!school) throw new Error('No school');
  const found = await read(({ query }) =>
    query.selectFrom('employees').select(['id', 'employee_number']).where('board_id', '=', boardId).execute(),
  );
  const idOf = (wanted: string) => found.find((row) => row.employee_number === wanted)?.id ?? '';
  const question = (audience: Audience = 'persons', more: Partial<FigureQuestion> = {}): FigureQuestion => ({
    school,
    location: null,
    year: YEAR,
    today: TODAY,
    audience,
    rules: seededRuleBook(),
    ...more,
  });
  return { db, boardId, schoolId, brin, number, school, read, change, question, idOf };
}
