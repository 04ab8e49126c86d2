import { findSchool } from '~/app/features/boards/board-queries.server';
import type { FigureQuestion } from '~/app/features/figures/figure-types';
import { importActivityRows, importStaffRows } from '~/app/features/imports/import-commands.server';
import type { Database } from '~/db/connection.server';
import { type BoardDb, withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { author, makeSchool } from '../../support/school-factory';
import { TODAY, YEAR } from './small-school';

export type Row = Record<string, string | number | null>;

/** As many people of one function and team, numbered from the letter. */
export const people = (letter: string, count: number, functie: string, team: string, more: Row = {}): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    Personeelsnummer: `${letter}${index + 1}`,
    Voornaam: 'Voor',
    Achternaam: `Achter${letter}${index + 1}`,
    Functie: functie,
    Betrekkingsomvang: 1,
    Begindatum: '2020-08-01',
    Einddatum: '',
    Teams: team,
    Vestiging: 'Noord',
    Dienstverbandnummer: '1',
    Contractvorm: 'vast',
    ...more,
  }));

/** One activity of one person, carried out as planned. */
export const learning = (number: string, uren: number, euro: number, more: Row = {}): Row => ({
  Personeelsnummer: number,
  Activiteit: `Cursus ${more.Ontwikkelthema ?? ''}`,
  'Uren gepland': uren,
  'Uren gerealiseerd': uren,
  'Euro gepland': euro,
  'Euro gerealiseerd': euro,
  Datum: '2025-11-05',
  Schooljaar: YEAR.label,
  Ontwikkelthema: '',
  'Leervorm (70-20-10)': 'formeel',
  'Soort volgens de cao': 'formele scholing (a)',
  'Eigen keuze of opgedragen': 'eigen keuze',
  'Uren ten laste van het basisrecht': '',
  Status: 'gedaan',
  ...more,
});

/** A school of these people and what they learned; who asks sees totals unless told otherwise. */
export async function makeSchoolOf(db: Database, staff: Row[], learned: Row[]) {
  const { boardId, schoolId, brin } = await makeSchool(db);
  const options = { today: TODAY, referenceDate: '2025-08-01', schoolYear: YEAR.first };
  for (const result of [
    await importStaffRows(db, boardId, schoolId, author, staff, options),
    await importActivityRows(db, boardId, schoolId, author, learned, options),
  ]) {
    if (result.errors.length > 0) throw new Error(JSON.stringify(result.errors.slice(0, 3)));
  }
  const read = <T>(work: (board: BoardDb) => Promise<T>) => withBoard(db, boardId, work);
  const school = await read((board) => findSchool(board, brin));
  if (!school) throw new Error('No school');
  const rules = seededRuleBook();
  const question = (more: Partial<FigureQuestion> = {}): FigureQuestion => ({
    school,
    location: null,
    year: YEAR,
    today: TODAY,
    audience: 'totals',
    rules,
    ...more,
  });
  const locationOf = async (name: string) => {
    const row = await read(({ query }) =>
      query
        .selectFrom('locations')
        .selectAll()
        .where('board_id', '=', boardId)
        .where('name', '=', name)
        .executeTakeFirstOrThrow(),
    );
    return { id: row.id, code: row.code, name, schoolId, actsAsSchool: true };
  };
  return { read, question, locationOf };
}
