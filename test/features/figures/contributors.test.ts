import { expect, it } from 'vitest';
import { findSchool } from '~/app/features/boards/board-queries.server';
import { dashboardOf } from '~/app/features/figures/dashboard';
import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import { explanationOf } from '~/app/features/figures/explain-figure';
import { type FigureQuestion, isShown } from '~/app/features/figures/figure-types';
import { workOut } from '~/app/features/figures/workings';
import { importActivityRows, importStaffRows } from '~/app/features/imports/import-commands.server';
import type { Database } from '~/db/connection.server';
import { type BoardDb, withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { onEveryDatabase } from '../../support/databases';
import { author, makeSchool } from '../../support/school-factory';
import { TODAY, YEAR } from './small-school';

type Row = Record<string, string | number | null>;

const people = (letter: string, count: number, functie: string, team: string, more: Row = {}): Row[] =>
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

const learning = (number: string, uren: number, euro: number, more: Row = {}): Row => ({
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

async function makeSchoolOf(db: Database, staff: Row[], learned: Row[]) {
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

const hidden = (rows: readonly { label: string; cell: object }[]) =>
  rows.filter(({ cell }) => 'suppressed' in cell).map(({ label }) => label);

onEveryDatabase('totals of few contributors', (open) => {
  it('hide a team in which one of six has a right, and another with it', async () => {
    const staff = [
      ...people('H', 5, 'Docent', 'Gemengd', { Contractvorm: 'inhuur' }),
      ...people('G', 1, 'Docent', 'Gemengd'),
      ...people('A', 6, 'Docent', 'Alfa'),
      ...people('B', 9, 'Docent', 'Bèta'),
    ];
    const { read, question } = await makeSchoolOf(await open(), staff, [learning('G1', 30, 100)]);
    const dashboard = await read((board) => findDashboard(board, question()));
    expect(hidden(dashboard.rights.byTeam)).toEqual(['Alfa', 'Gemengd']);
    expect(hidden(dashboard.teams)).toEqual(['Alfa', 'Gemengd']);
    if (!isShown(dashboard.rights.total)) throw new Error('Hidden');
    // What G1 alone used is nobody else's, in the school as well.
    expect(dashboard.rights.total.hours).toMatchObject({ used: null, remaining: null, lapsing: null });
    expect(dashboard.rights.total.hours.granted).toBeGreaterThan(0);
    const workings = await read((board) => findWorkings(board, question()));
    expect(explanationOf(workings, 'basisrecht-uren-gebruikt')).toMatchObject({ suppressed: true });
    expect(explanationOf(workings, 'basisrecht-uren-toegekend?team=geen')).toBeNull();

    const all = await read((board) => findDashboard(board, question({ audience: 'persons' })));
    expect(hidden(all.rights.byTeam)).toEqual([]);
  });

  it('hide a theme of six of whom one had costs', async () => {
    const staff = people('A', 20, 'Docent', 'Alfa');
    const of = (theme: string, from: number, to: number, euro: (number: number) => number) =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        learning(`A${from + index}`, 5, euro(from + index), { Ontwikkelthema: theme }),
      );
    const { read, question } = await makeSchoolOf(await open(), staff, [
      ...of('Toetsen', 1, 6, (number) => (number === 1 ? 250 : 0)),
      ...of('Lezen', 7, 12, () => 100),
      ...of('Taal', 11, 20, () => 100),
    ]);
    const { themes, mix } = await read((board) => findDashboard(board, question()));
    expect(hidden(themes)).toEqual(['Lezen', 'Toetsen']);
    expect(hidden(mix.byTheme)).toEqual(['Lezen', 'Toetsen']);
  });

  it('leave out what lapses when it lapses for three people', async () => {
    const staff = people('A', 20, 'Docent', 'Alfa');
    const learned = staff.map((row, index) =>
      learning(String(row.Personeelsnummer), index < 3 ? 10 : 83, index < 3 ? 10 : 600),
    );
    const { read, question } = await makeSchoolOf(await open(), staff, learned);
    const dashboard = await read((board) => findDashboard(board, question()));
    const { rights, sentence, findings } = dashboard;
    if (!isShown(rights.total) || !isShown(sentence)) throw new Error('Hidden');
    const { hours, lapsingPersons } = rights.total;
    expect(lapsingPersons).toBeNull();
    expect(sentence).toMatchObject({ lapsing: null, lapsingPersons: null, usedTenths: null });
    // granted + carriedIn + overspent - used - carriedOut would be the same
    expect(hours).toMatchObject({
      used: null,
      remaining: null,
      toChoose: null,
      lapsing: null,
      overspent: null,
    });
    expect(hidden(rights.byTeam)).toEqual(['Alfa']);
    const finding = findings.find(({ check }) => check === 'unused-right');
    expect(finding?.reason.values).toMatchObject({ persons: null, hours: null, cents: null });
    const workings = await read((board) => findWorkings(board, question()));
    for (const field of ['vervalt', 'gebruikt', 'over']) {
      const told = explanationOf(workings, `basisrecht-uren-${field}`);
      expect(told ?? { suppressed: true }).toMatchObject({ suppressed: true });
    }
  });

  it('of a location hide a category of which two work elsewhere', async () => {
    const staff = [
      ...people('A', 20, 'Docent', 'Alfa'),
      ...people('Z', 20, 'Docent', 'Zeta', { Vestiging: 'Zuid' }),
      ...people('O', 18, 'Administratief medewerker', 'Noordteam'),
      ...people('P', 2, 'Administratief medewerker', 'Zuidteam', { Vestiging: 'Zuid' }),
    ];
    const learned = staff.map((row) => learning(String(row.Personeelsnummer), 5, 50));
    const { read, question, locationOf } = await makeSchoolOf(await open(), staff, learned);
    const location = await locationOf('Noord');
    const { rights, mix } = await read((board) => findDashboard(board, question({ location })));
    expect(isShown(rights.total)).toBe(true);
    const support = (rows: readonly { id: string | null; cell: object }[]) =>
      rows.find(({ id }) => id === 'support')?.cell;
    expect(support(rights.byCategory)).toEqual({ suppressed: true });
    expect(hidden(rights.byCategory)).toHaveLength(2);
    expect(support(mix.byCategory)).toEqual({ suppressed: true });
    expect(hidden(mix.byCategory)).toHaveLength(2);
    const school = await read((board) => findDashboard(board, question()));
    expect(hidden(school.rights.byCategory)).toEqual([]);
    // The same rows for who may see persons hide nothing.
    const { rows } = await read((board) => findWorkings(board, question({ location })));
    const all = dashboardOf(workOut(rows, question({ location, audience: 'persons' })));
    expect(hidden(all.rights.byCategory)).toEqual([]);
  });
});
