import { expect, it } from 'vitest';
import { dashboardOf } from '~/app/features/figures/dashboard';
import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import { explanationOf } from '~/app/features/figures/explain-figure';
import { isShown } from '~/app/features/figures/shown';
import { workOut } from '~/app/features/figures/workings';
import { onEveryDatabase } from '../../support/databases';
import { learning, makeSchoolOf, people } from './school-of';

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
    const [alfa] = rights.byTeam;
    if (!alfa || !isShown(alfa.cell)) throw new Error('Hidden');
    // 20 x 83
    expect(alfa.cell.hours).toMatchObject({ granted: 166_000, used: null, lapsing: null });
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
