import { expect, it } from 'vitest';
import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import { explainFigure } from '~/app/features/figures/explain.server';
import { changeSetting } from '~/app/features/settings/settings-commands.server';
import { onEveryDatabase } from '../../support/databases';
import { author } from '../../support/school-factory';
import { makeSmallSchool } from './small-school';

const COUNTS = ['persons', 'withRight', 'undefinedPersons', 'lapsingPersons'];

/** Every object in a value with where it stands. */
function* objectsIn(value: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}.${key}`);
}

onEveryDatabase('totals, for who may not see persons', (open) => {
  it('count nobody in a group of fewer than five people', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const dashboard = await read((board) => findDashboard(board, question('totals')));
    let suppressed = 0;
    for (const [path, object] of objectsIn(dashboard)) {
      for (const name of COUNTS) {
        const count = object[name];
        if (typeof count === 'number')
          expect(count === 0 || count >= 5, `${path}.${name} is ${count}`).toBe(true);
      }
      if (object.suppressed === true) {
        suppressed += 1;
        expect(object).toEqual({ suppressed: true });
      }
    }
    expect(suppressed).toBeGreaterThan(5);
  });

  it('hide a second group with a small one, so that it does not follow by subtraction', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const { rights, lumpsum } = await read((board) => findDashboard(board, question('totals')));
    // two managers, and the six with a job as support staff with them
    expect(rights.byCategory.map(({ id, cell }) => [id, cell.suppressed === true])).toEqual([
      ['teacher', false],
      ['support', true],
      ['management', true],
    ]);
    expect(rights.byTeam.map(({ label, cell }) => [label, cell.suppressed === true])).toEqual([
      ['Bèta', false],
      ['Ondersteuning', true],
      ['Talen', false],
      ['zonder team', true],
    ]);
    const lines2026 = lumpsum?.years[1]?.lines.filter(({ cell }) => cell.suppressed);
    expect(lines2026?.map(({ category }) => category)).toContain('management');
  });

  it('say less when the school raises the threshold', async () => {
    const { read, change, question, schoolId } = await makeSmallSchool(await open());
    await change((board) =>
      changeSetting(board, author, { schoolId, key: 'smallGroupThreshold', value: 30 }),
    );
    const { rights, mix, people, sentence, threshold } = await read((board) =>
      findDashboard(board, question('totals')),
    );
    expect(threshold).toBe(30);
    for (const cell of [rights.total, mix.school, people, sentence])
      expect(cell).toEqual({ suppressed: true });
  });

  it('explain no more than they show', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const why = (key: string) => read((board) => explainFigure(board, question('totals'), key));
    for (const key of [
      'basisrecht-uren-toegekend?categorie=directie',
      'basisrecht-geld-gebruikt?categorie=oop',
      'basisrecht-mensen-zonder-recht',
      'leermix-werkplek?team=geen',
    ]) {
      const answer = await why(key);
      expect(answer, key).toMatchObject({ suppressed: true, threshold: 5 });
      expect(answer).not.toHaveProperty('lines');
      expect(answer).not.toHaveProperty('people');
    }
    const granted = await why('basisrecht-uren-toegekend');
    if (!granted || granted.suppressed) throw new Error('Suppressed');
    expect(granted.lines.map(({ label }) => label)).toEqual([
      'toegekend',
      'toegekend, leraar',
      'toegekend, overige samen',
    ]);
    const workings = await read((board) => findWorkings(board, question('totals')));
    const person = workings.people[0]?.employeeId;
    expect(await why(`basisrecht-uren-toegekend?persoon=${person}`)).toBeNull();
  });

  it('of a location are hidden when few people work elsewhere', async () => {
    const { read, change, question, schoolId } = await makeSmallSchool(await open());
    const location = await read(({ query, boardId }) =>
      query
        .selectFrom('locations')
        .selectAll()
        .where('board_id', '=', boardId)
        .where('name', '=', 'Zuid')
        .executeTakeFirstOrThrow(),
    );
    const at = { id: location.id, code: location.code, name: location.name, schoolId, actsAsSchool: true };
    const total = async () => {
      const { rights } = await read((board) => findDashboard(board, question('totals', { location: at })));
      return rights.total;
    };
    // six teachers work only in Noord: the school less Zuid would be them
    expect((await total()).suppressed).toBeUndefined();
    await change((board) => changeSetting(board, author, { schoolId, key: 'smallGroupThreshold', value: 7 }));
    expect(await total()).toEqual({ suppressed: true });
  });
});
