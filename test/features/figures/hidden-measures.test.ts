import { expect, it } from 'vitest';
import { isSmall } from '~/app/domain/small-groups';
import { rightsTable } from '~/app/features/dashboard/rights-table';
import { RIGHTS_BY_TEAM } from '~/app/features/dashboard/rights-view.server';
import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import { explanationOf } from '~/app/features/figures/explain-figure';
import type { RightsTally } from '~/app/features/figures/rights-tally';
import type { RightsCell } from '~/app/features/figures/rights-types';
import { isShown, type Row, type Shown } from '~/app/features/figures/shown';
import { type TableView, TOO_FEW_WORDS } from '~/app/ui/table/table-types';
import { tableView } from '~/app/ui/table/table-view.server';
import { onEveryDatabase } from '../../support/databases';
import { learning, makeSchoolOf, people, type Row as SheetRow } from './school-of';
import { shown } from './small-school';

const THRESHOLD = 5;

type Measure = [name: string, told: (cell: RightsCell) => unknown, behind: (tally: RightsTally) => number];

/** What is told of a row, and how many people stand behind it. */
const MEASURES: Measure[] = [
  ['persons', ({ persons }) => persons, ({ persons }) => persons],
  ['used', ({ hours }) => hours.used, ({ hours }) => hours.people.used],
  ['lapsing', ({ hours }) => hours.lapsing, ({ hours }) => hours.people.lapsing],
  ['planned', ({ hours }) => hours.planned, ({ hours }) => hours.people.planned],
  ['used money', ({ money }) => money.used, ({ money }) => money.people.used],
  ['lapsing money', ({ money }) => money.lapsing, ({ money }) => money.people.lapsing],
  ['planned money', ({ money }) => money.planned, ({ money }) => money.people.planned],
  ['without right', ({ undefinedPersons }) => undefinedPersons, (tally) => tally.undefinedPersons],
  ['with right', ({ withRight }) => withRight, (tally) => tally.persons - tally.undefinedPersons],
  ['of whom it lapses', ({ lapsingPersons }) => lapsingPersons, (tally) => tally.lapsingPersons],
  [
    'of whom nothing lapses',
    ({ lapsingPersons }) => lapsingPersons,
    (tally) => tally.persons - tally.undefinedPersons - tally.lapsingPersons,
  ],
];

/** What the total less the rows that are told would tell: a group under the threshold. */
function found(
  total: Shown<RightsCell>,
  rows: readonly Row<RightsCell>[],
  tallyOf: (row: Row<RightsCell>) => RightsTally,
) {
  return MEASURES.flatMap(([name, told, behind]) => {
    const of = (cell: Shown<RightsCell>) => (isShown(cell) ? told(cell) : null);
    const shownSmall = rows.filter(
      (row) => of(row.cell) !== null && isSmall(behind(tallyOf(row)), THRESHOLD),
    );
    const hidden = rows.filter((row) => of(row.cell) === null);
    const left = hidden.reduce((sum, row) => sum + behind(tallyOf(row)), 0);
    const bySubtraction = of(total) !== null && (hidden.length === 1 || isSmall(left, THRESHOLD));
    return [
      ...shownSmall.map(({ label }) => `${name} of ${label} is shown`),
      ...(bySubtraction && hidden.length > 0
        ? [`${name} of ${hidden.map(({ label }) => label)} follows`]
        : []),
    ];
  });
}

onEveryDatabase('a team of which few people used something', (open) => {
  /** Alfa: 2 of 8 used something; Bèta 9, Gamma 12 and Delta 27 all did; of one in Delta nothing lapses. */
  const school = async () => {
    const staff = [
      ...people('A', 8, 'Docent', 'Alfa'),
      ...people('B', 9, 'Docent', 'Bèta'),
      ...people('C', 12, 'Administratief medewerker', 'Gamma'),
      ...people('D', 27, 'Docent', 'Delta'),
    ];
    const learned = staff.flatMap(({ Personeelsnummer }) => {
      const number = String(Personeelsnummer);
      if (number.startsWith('A') && number > 'A2') return [];
      const hours = number === 'D1' ? 83 : 10;
      return [learning(number, hours, 100)];
    });
    return makeSchoolOf(await open(), staff, learned);
  };

  it('keeps its people and what they have; what is used is left out, with one other', async () => {
    const { read, question } = await school();
    const { rights, teams } = await read((board) => findDashboard(board, question()));
    const used = rights.byTeam.map(({ label, cell }) => [label, shown(cell).persons, shown(cell).hours.used]);
    // 12 x 10; 83 + 26 x 10; Bèta is the smallest beside Alfa
    expect(used).toEqual([
      ['Alfa', 8, null],
      ['Bèta', 9, null],
      ['Delta', 27, 34_300],
      ['Gamma', 12, 12_000],
    ]);
    // 8 x 83
    expect(shown(rights.byTeam[0]?.cell).hours).toMatchObject({
      granted: 66_400,
      usedTenths: null,
      remaining: null,
      toChoose: null,
      lapsing: null,
      overspent: null,
      planned: 0,
    });
    // 8, 9 and 27 x 83, 12 x 40
    expect(teams.map(({ cell }) => shown(cell).granted)).toEqual([66_400, 74_700, 224_100, 48_000]);
    expect(teams.map(({ cell }) => shown(cell).used)).toEqual([null, null, 34_300, 12_000]);
    // of 26 of 27 something lapses: that tells of whom not
    expect(shown(teams[2]?.cell).lapsingPersons).toBeNull();
    expect(shown(rights.total)).toMatchObject({ persons: 56, lapsingPersons: null });
  });

  it('counts the same people in the sentence and in what the rules say', async () => {
    const { read, question } = await school();
    const told = async (audience: 'persons' | 'totals') => {
      const { sentence, findings } = await read((board) => findDashboard(board, question({ audience })));
      if (!isShown(sentence)) throw new Error('Hidden');
      const finding = findings.find(({ check }) => check === 'unused-right');
      return { lapsingPersons: sentence.lapsingPersons, ...finding?.reason.values };
    };
    // D1 used all hours and 100 of the 600 euros; 56 people in all
    expect(await told('persons')).toMatchObject({ lapsingPersons: 55, persons: 55, moneyPersons: 56 });
    // 55 of 56 would tell of whom nothing lapses
    expect(await told('totals')).toMatchObject({ lapsingPersons: null, persons: null, moneyPersons: 56 });
  });

  it('tells nothing by subtraction', async () => {
    const { read, question } = await school();
    const { rights } = await read((board) => findDashboard(board, question()));
    const { rights: sums } = await read((board) => findWorkings(board, question()));
    expect(found(rights.total, rights.byTeam, ({ id }) => sums.byTeam.get(id ?? '') as RightsTally)).toEqual(
      [],
    );
    expect(
      found(rights.total, rights.byCategory, ({ id }) => sums.byCategory.get(id as 'teacher') as RightsTally),
    ).toEqual([]);
  });

  it('says so in its cell, and when it is asked why', async () => {
    const { read, question } = await school();
    const workings = await read((board) => findWorkings(board, question()));
    const { rights, periods } = await read((board) => findDashboard(board, question()));
    const table: TableView = tableView(rightsTable('', RIGHTS_BY_TEAM, periods), rights.byTeam, {
      search: new URLSearchParams('team-sorteer=team&kolom=team'),
    });
    const text = (cell: TableView['rows'][number][number] | undefined) =>
      typeof cell === 'string' ? cell : (cell?.text ?? '');
    const column = table.heads.findIndex(({ id }) => id === 'uren-gebruikt');
    const granted = table.heads.findIndex(({ id }) => id === 'uren-toegekend');
    expect(text(table.rows[0]?.[column])).toBe(TOO_FEW_WORDS);
    expect(text(table.rows[0]?.[granted])).toBe('664,00');
    const { scope } = rights.byTeam[0] ?? { scope: '' };
    for (const field of ['gebruikt', 'over', 'vervalt', 'gebruikt-deel', 'te-kiezen']) {
      expect(explanationOf(workings, `basisrecht-uren-${field}?${scope}`), field).toMatchObject({
        suppressed: true,
      });
    }
    expect(explanationOf(workings, `basisrecht-uren-toegekend?${scope}`)).toMatchObject({
      value: 66_400,
      people: 8,
    });
    // the support staff that may be told, and the others together
    const why = explanationOf(workings, 'basisrecht-uren-gebruikt');
    expect(why && !why.suppressed && why.lines.map(({ text: line }) => line)).toEqual(
      expect.arrayContaining(['som van 12 medewerkers = 120,00 uur']),
    );
  });
});

onEveryDatabase('teams of all sizes', (open) => {
  it('never tell a group under the threshold, whatever is hidden', async () => {
    // A fixed row of numbers that looks like chance.
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const staff = ['K', 'L', 'M', 'N', 'P', 'Q', 'R'].flatMap((letter) =>
      people(letter, 2 + next(14), next(3) === 0 ? 'Administratief medewerker' : 'Docent', `Team ${letter}`, {
        ...(next(4) === 0 ? { Contractvorm: 'inhuur' } : {}),
      }),
    );
    const learned = staff.flatMap(({ Personeelsnummer }) => {
      const number = String(Personeelsnummer);
      const often = number.charCodeAt(0) % 4;
      if (next(4) > often) return [];
      const planned: SheetRow =
        next(3) === 0 ? { Status: 'gepland', 'Uren gerealiseerd': 0, 'Euro gerealiseerd': 0 } : {};
      return [learning(number, next(2) === 0 ? 90 : 10, next(2) === 0 ? 0 : 700, planned)];
    });
    const { read, question } = await makeSchoolOf(await open(), staff, learned);
    const { rights } = await read((board) => findDashboard(board, question()));
    const { rights: sums } = await read((board) => findWorkings(board, question()));
    const some = rights.byTeam.filter(({ cell }) => isShown(cell) && cell.hours.used === null);
    expect(some.length).toBeGreaterThan(0);
    expect(found(rights.total, rights.byTeam, ({ id }) => sums.byTeam.get(id ?? '') as RightsTally)).toEqual(
      [],
    );
  });
});
