import { SchoolYear } from '~/app/domain/school-year';
import { findSchool } from '~/app/features/boards/board-queries.server';
import type { Audience, FigureQuestion } from '~/app/features/figures/figure-types';
import type { Shown } from '~/app/features/figures/shown';
import { isShown } from '~/app/features/figures/shown';
import { importActivityRows, importStaffRows } from '~/app/features/imports/import-commands.server';
import {
  addGeneralCost,
  agreeCarryOver,
  enterHourValue,
  enterLumpsum,
} from '~/app/features/settings/settings-commands.server';
import type { Database } from '~/db/connection.server';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { author, makeSchool } from '../../support/school-factory';

export const TODAY = '2026-03-16';
export const YEAR = SchoolYear.starting(2025);

type Row = Record<string, string | number | null>;

const staff = (number: string, functie: string, fte: number, team: string, more: Row = {}): Row => ({
  Personeelsnummer: number,
  Voornaam: `Voor${number}`,
  Achternaam: `Achter${number}`,
  Functie: functie,
  Betrekkingsomvang: fte,
  Begindatum: '2020-08-01',
  Einddatum: '',
  Teams: team,
  Vestiging: team === 'Talen' ? 'Noord' : 'Zuid',
  Dienstverbandnummer: '1',
  Contractvorm: 'vast',
  ...more,
});

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

export const TALEN = numbered('T', 6);
export const BETA = numbered('B', 5);
export const OOP = numbered('O', 5);

const STAFF: Row[] = [
  ...TALEN.map((number) => staff(number, 'Docent', 0.8, 'Talen')),
  ...BETA.map((number) => staff(number, 'Docent', 1, 'Bèta')),
  staff('B6', 'Docent', 1, 'Bèta', { Begindatum: '2026-02-01' }),
  staff('B7', 'Docent', 1, 'Bèta', { Einddatum: '2025-12-31' }),
  ...OOP.map((number) => staff(number, 'Administratief medewerker', 0.5, 'Ondersteuning')),
  staff('M1', 'Docent', 0.5, 'Talen'),
  staff('M1', 'Administratief medewerker', 0.3, 'Talen', {
    Dienstverbandnummer: '2',
    Vestiging: 'Zuid',
  }),
  staff('D1', 'Directeur', 1, ''),
  staff('D2', 'Directeur', 1, ''),
];

interface Learning {
  who: readonly string[];
  title: string;
  kind: 'werkplek' | 'van en met anderen' | 'formeel';
  hours: number;
  euros?: number;
  on?: string;
  theme?: string;
  by?: 'eigen keuze' | 'opgedragen';
  status?: string;
  chargedHours?: number;
}

const LEARNING: Learning[] = [
  {
    who: TALEN,
    title: 'Formatief toetsen',
    kind: 'formeel',
    hours: 10,
    euros: 100,
    on: '2025-11-05',
    theme: 'Toetsen',
  },
  { who: BETA, title: 'Lesbezoek', kind: 'van en met anderen', hours: 20, on: '2026-02-10' },
  {
    who: [...TALEN, ...BETA, ...OOP],
    title: 'Studiedag',
    kind: 'formeel',
    hours: 8,
    euros: 50,
    on: '2025-10-31',
    theme: 'Toetsen',
    by: 'opgedragen',
  },
  { who: OOP, title: 'Digitaal archief', kind: 'werkplek', hours: 10, theme: 'Digitaal', status: 'gepland' },
  { who: ['T1'], title: 'Ooit een studie', kind: 'formeel', hours: 40, status: 'wens' },
  { who: ['T2'], title: 'Afgezegde cursus', kind: 'formeel', hours: 30, status: 'vervallen' },
  { who: ['M1'], title: 'Werkgroep', kind: 'werkplek', hours: 20 },
  {
    who: ['D1', 'D2'],
    title: 'Coaching',
    kind: 'van en met anderen',
    hours: 12,
    euros: 200,
    on: '2026-01-20',
  },
  {
    who: ['B1'],
    title: 'Training les geven met ict',
    kind: 'formeel',
    hours: 15,
    euros: 100,
    on: '2025-09-15',
    by: 'opgedragen',
    chargedHours: 5,
  },
  { who: ['T3'], title: 'Master', kind: 'formeel', hours: 80, euros: 700, on: '2025-12-01' },
];

function activityRows(): Row[] {
  return LEARNING.flatMap(({ who, title, kind, hours, euros, on, theme, by, status, chargedHours }) =>
    who.map((number) => {
      const isDone = status === undefined;
      return {
        Personeelsnummer: number,
        Activiteit: title,
        'Uren gepland': hours,
        'Uren gerealiseerd': isDone ? hours : 0,
        'Euro gepland': euros ?? 0,
        'Euro gerealiseerd': isDone ? (euros ?? 0) : 0,
        Datum: on ?? '',
        Schooljaar: YEAR.label,
        Ontwikkelthema: theme ?? '',
        'Leervorm (70-20-10)': kind,
        'Soort volgens de cao': 'formele scholing (a)',
        'Eigen keuze of opgedragen': by ?? 'eigen keuze',
        'Uren ten laste van het basisrecht': chargedHours ?? '',
        Status: status ?? 'gedaan',
      };
    }),
  );
}

/** A school of 21 people whose sums can be done by hand, brought in by the imports and commands of users. */
export async function makeSmallSchool(db: Database) {
  const { boardId, schoolId, brin } = await makeSchool(db);
  const options = { today: TODAY, referenceDate: '2025-08-01', schoolYear: YEAR.first };
  const read = <T>(work: (board: BoardDb) => Promise<T>) => withBoard(db, boardId, work);
  const change = <T>(work: (board: BoardDb) => Promise<T>) => changeBoard(db, boardId, work);
  for (const result of [
    await importStaffRows(db, boardId, schoolId, author, STAFF, options),
    await importActivityRows(db, boardId, schoolId, author, activityRows(), options),
  ]) {
    if (result.errors.length > 0) throw new Error(JSON.stringify(result.errors.slice(0, 3)));
  }
  const people = await read(({ query }) =>
    query.selectFrom('employees').select(['id', 'employee_number']).where('board_id', '=', boardId).execute(),
  );
  const idOf = (number: string) => people.find((row) => row.employee_number === number)?.id ?? '';
  await change(async (board) => {
    const agreement = { schoolId, cents: 0, signedOn: '2025-06-01', expiresOn: null, note: '' };
    // B2 takes 5 hours along from last year, T1 takes 10 hours along to the next.
    await agreeCarryOver(board, author, { ...agreement, employeeId: idOf('B2'), fromYear: 2024, hours: 500 });
    await agreeCarryOver(board, author, {
      ...agreement,
      employeeId: idOf('T1'),
      fromYear: 2025,
      hours: 1000,
    });
    const year = { schoolId, calendarYear: 2025, source: 'begroting 2025' };
    await enterLumpsum(board, author, { ...year, cents: 192_000_00 });
    await enterHourValue(board, author, { ...year, functionCategory: 'teacher', hourlyCents: 60_00 });
    await enterHourValue(board, author, { ...year, functionCategory: 'support', yearlyCents: 60_000_00 });
    await enterHourValue(board, author, {
      ...year,
      calendarYear: 2026,
      functionCategory: 'teacher',
      hourlyCents: 61_00,
    });
    await addGeneralCost(board, author, {
      schoolId,
      calendarYear: 2025,
      kind: 'e-learning',
      description: 'Licentie',
      cents: 500_00,
    });
  });
  const school = await read((board) => findSchool(board, brin));
  if (!school) throw new Error('No school');
  const question = (audience: Audience = 'persons', more: Partial<FigureQuestion> = {}): FigureQuestion => ({
    school,
    location: null,
    year: YEAR,
    today: TODAY,
    audience,
    rules: seededRuleBook(),
    ...more,
  });
  return { db, boardId, schoolId, brin, school, question, read, change, idOf };
}
export type SmallSchool = Awaited<ReturnType<typeof makeSmallSchool>>;

/** The cell, which has to be shown. */
export function shown<Cell extends object>(cell: Shown<Cell> | undefined): Cell {
  if (!cell || !isShown(cell)) throw new Error('Not shown');
  return cell;
}
