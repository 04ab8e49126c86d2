import { expect, it } from 'vitest';
import { dashboardOf } from '~/app/features/figures/dashboard';
import { findWorkings } from '~/app/features/figures/dashboard.server';
import { explainFigure } from '~/app/features/figures/explain.server';
import { explanationOf } from '~/app/features/figures/explain-figure';
import type { FigureExplanation } from '~/app/features/figures/explanation-types';
import { addAmounts, type Figure, figuresOf } from '~/app/features/figures/figures-of';
import { amountsOf } from '~/app/features/figures/rights-tally';
import type { Workings } from '~/app/features/figures/workings';
import { changeSetting } from '~/app/features/settings/settings-commands.server';
import { onEveryDatabase } from '../../support/databases';
import { author } from '../../support/school-factory';
import { learning, makeSchoolOf, people } from './school-of';
import { makeSmallSchool } from './small-school';

/** Numbers of the model that are no figures: years, settings, and what is told twice. */
const NO_FIGURES = [
  /^\.year$/,
  /^\.threshold$/,
  /\.calendarYear$/,
  /^\.sentence\./,
  /^\.teams\./,
  /^\.findings\./,
  /\.missing\./,
  /^\.mix\.years\.3\./,
];

function* numbersIn(value: unknown, path = ''): Generator<[string, number]> {
  if (typeof value === 'number') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* numbersIn(inner, `${path}.${key}`);
}

function expectExplained(workings: Workings, { key, value, unit }: Figure) {
  const why = explanationOf(workings, key);
  if (why?.suppressed) return expect(value, key).toBeNull();
  expect({ key, value: why?.value, unit: why?.unit }).toEqual({ key, value, unit });
  expect(why?.title, key).not.toBe('');
  expect(why?.lines[0]?.text, key).toBeTruthy();
}

onEveryDatabase('every figure', (open) => {
  it('can answer why, and the answer works out at the figure', async () => {
    const { read, question } = await makeSmallSchool(await open());
    for (const audience of ['persons', 'totals'] as const) {
      const workings = await read((board) => findWorkings(board, question(audience, { earlierYears: true })));
      const { figures } = figuresOf(dashboardOf(workings));
      expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
      for (const figure of figures) expectExplained(workings, figure);
    }
  });

  it('of the model is in the registry', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const asked = question('persons', { earlierYears: true });
    const dashboard = dashboardOf(await read((board) => findWorkings(board, asked)));
    const numbers = [...numbersIn(dashboard)].filter(([path]) => !NO_FIGURES.some((none) => none.test(path)));
    const { figures } = figuresOf(dashboard);
    // Counts that only a finding tells, and the year of the dashboard, stand in the model twice or not at all.
    const known = figures.filter(
      ({ key, value }) => value !== null && !/schooljaar=2025-2026|^mensen-/.test(key),
    );
    expect(known.length).toBe(numbers.length);
    // What the sentence and the team table tell is told by a part as well.
    const values = new Set(figures.map(({ value }) => value));
    for (const [path, value] of numbersIn([dashboard.sentence, dashboard.teams])) {
      expect(values, path).toContain(value);
    }
  });

  it('of a person can as well', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const workings = await read((board) => findWorkings(board, question()));
    for (const { employeeId, rights } of workings.people) {
      const figures: Figure[] = [];
      for (const kind of ['hours', 'money'] as const) {
        addAmounts(
          (name, scope, unit, value) => figures.push({ key: `${name}?${scope}`, unit, value }),
          kind,
          amountsOf(rights[kind]),
          `persoon=${employeeId}`,
        );
      }
      for (const figure of figures) expectExplained(workings, figure);
    }
  });

  it('links on to figures that are there', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const workings = await read((board) => findWorkings(board, question()));
    const { figures } = figuresOf(dashboardOf(workings));
    const keys = new Set(figures.map(({ key }) => key));
    for (const { key } of figures) {
      const why = explanationOf(workings, key);
      if (!why || why.suppressed) continue;
      for (const { figure } of why.lines) if (figure !== null) expect(keys, key).toContain(figure);
    }
    for (const { figure } of dashboardOf(workings).findings) expect(keys).toContain(figure);
  });
});

onEveryDatabase('a finding', (open) => {
  it('leads to the figure that it is about, with its rule among the rules', async () => {
    const { read, question } = await makeSmallSchool(await open());
    for (const audience of ['persons', 'totals'] as const) {
      const workings = await read((board) => findWorkings(board, question(audience)));
      const { findings } = dashboardOf(workings);
      expect(findings.map(({ check }) => check)).toContain('rule-not-verified');
      for (const { check, subject, figure, ruleId } of findings) {
        const why = explanationOf(workings, figure ?? '');
        expect(why, `${check} ${subject.id}`).not.toBeNull();
        if (check !== 'rule-not-verified' || !why || why.suppressed) continue;
        expect(why.rules.map(({ id }) => id)).toContain(ruleId);
      }
    }
  });

  it('about people tells how many, but not of too few', async () => {
    // B1 agreed to 5 of the hours assigned; 90 of 83 are more than there is. M1 gets a second job of half a week more.
    const { read, question } = await makeSchoolOf(
      await open(),
      [
        ...people('A', 6, 'Docent', 'Alfa'),
        ...people('A', 2, 'Docent', 'Alfa', { Dienstverbandnummer: '2', Betrekkingsomvang: 0.5 }),
        ...people('B', 6, 'Docent', 'Bèta'),
        ...people('B', 5, 'Docent', 'Bèta', { Dienstverbandnummer: '2', Betrekkingsomvang: 0.5 }),
      ],
      ['A1', 'B1'].map((number) =>
        learning(number, 200, 0, {
          'Eigen keuze of opgedragen': 'opgedragen',
          'Uren ten laste van het basisrecht': 200,
        }),
      ),
    );
    const why = async (audience: 'persons' | 'totals', key: string) =>
      explanationOf(await read((board) => findWorkings(board, question({ audience }))), key);
    // 2 of Alfa and 5 of Bèta
    expect(await why('totals', 'mensen-boven-volledige-baan')).toMatchObject({ value: 7, people: 7 });
    expect(await why('persons', 'mensen-boven-volledige-baan')).toMatchObject({
      shown: '7',
      settings: [{ key: 'capAtFullTime' }],
    });
    const above = await why('persons', 'mensen-boven-recht');
    expect(above).toMatchObject({ value: 2 });
    expect(above && !above.suppressed && above.rules).toHaveLength(1);
    expect(await why('totals', 'mensen-boven-recht')).toMatchObject({ suppressed: true });
  });
});

onEveryDatabase('the people behind a figure', (open) => {
  it('are as many for who sees persons as for who sees totals, or are not told', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const why = async (audience: 'persons' | 'totals', key: string) => {
      const told = explanationOf(await read((board) => findWorkings(board, question(audience))), key);
      if (!told || told.suppressed) throw new Error(`No answer to ${key}`);
      return { people: told.people, lines: told.lines.map(({ text }) => text) };
    };
    const teachers = 'basisrecht-uren-toegekend?categorie=leraar';
    // 6 + 5 + B6, B7 and M1
    expect((await why('persons', teachers)).people).toBe(14);
    expect(await why('totals', teachers)).toEqual(await why('persons', teachers));
    const used = 'basisrecht-uren-gebruikt-deel';
    // Two of the 21 have no right: 19 would tell that.
    expect((await why('persons', used)).people).toBe(19);
    expect((await why('totals', used)).people).toBeNull();
    expect((await why('persons', used)).lines.join()).toContain('som van 19 medewerkers');
    expect((await why('totals', used)).lines.join()).not.toContain('medewerkers');
  });
});

onEveryDatabase('the answer to why', (open) => {
  it('is a formula in words with rule, setting, people and period', async () => {
    const { read, change, question, schoolId, idOf } = await makeSmallSchool(await open());
    await change((board) => changeSetting(board, author, { schoolId, key: 'midYearPolicy', value: 'days' }));
    const why = async (key: string) => {
      const answer = await read((board) => explainFigure(board, question(), key));
      if (!answer || answer.suppressed) throw new Error(`No answer to ${key}`);
      return answer;
    };
    const own = await why(`basisrecht-uren-toegekend?persoon=${idOf('T1')}`);
    expect(own.lines[0]?.text).toBe('83 uur x 0,8 = 66,40 uur');
    expect(own).toMatchObject({ about: 'VoorT1 AchterT1', people: 1, shown: '66,4 uur', settings: [] });
    expect(own.rules[0]).toMatchObject({
      id: 'VO18-01',
      validity: 'geldt vanaf 1 jun 2018',
      status: 'nagekeken op een openbare pagina',
      marked: false,
    });

    const joined = await why(`basisrecht-uren-toegekend?persoon=${idOf('B6')}`);
    // 83 x 181 / 365 = 41.16
    expect(joined.lines[0]?.text).toBe('83 uur x 1 x 181 van 365 dagen = 41,16 uur');
    expect(joined.settings).toMatchObject([{ key: 'midYearPolicy', setOn: '2026-01-15' }]);

    const school = await why('basisrecht-uren-toegekend');
    expect(school.lines.map(({ text, figure }) => [text, figure])).toContainEqual([
      'som van 6 medewerkers = 112,00 uur',
      'basisrecht-uren-toegekend?categorie=oop',
    ]);
    expect(school.period).toEqual({ from: '2025-08-01', to: '2026-07-31' });

    const lapsing = await why('basisrecht-uren-vervalt');
    const marked = lapsing.rules.find(({ id }) => id === 'VO16-06s');
    expect(marked).toMatchObject({
      citation: 'CAO VO 2014-2015, artikel 17.6 (latere tekst niet gezien)',
      status: 'niet nagekeken in de cao-tekst van 2025',
      marked: true,
    });

    // a sentence about some names them: two managers, whose scope is no other group's
    expect(school.remarks).toContain(
      'De cao geeft directieleden geen basisrecht. De school kan zelf iets vastleggen.',
    );
    expect((await why('basisrecht-uren-toegekend?categorie=leraar')).remarks.join()).not.toContain(
      'directieleden',
    );

    const ten = await why('tien-procent?jaar=2025');
    expect(ten.lines[0]?.text).toBe('€\u00a019.226,45 : €\u00a0192.000,00 = 10,0%');
    expect(ten.settings.map(({ label, value }) => [label, value])).toContainEqual([
      'Personele lumpsum 2025',
      '€\u00a0192.000,00 (begroting 2025)',
    ]);
    // the words of the block: "alleen aug t/m dec", and "tot en met 16 mrt 2026"; the lumpsum is of the whole year
    expect(ten.period).toEqual({ from: '2025-08-01', to: '2025-12-31' });
    expect((await why('tien-procent?jaar=2026')).period).toEqual({ from: '2026-01-01', to: '2026-03-16' });
    const lumpsum = await why('tien-procent-lumpsum?jaar=2025');
    expect(lumpsum.period).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(labelsOf(await why('tien-procent-totaal?jaar=2025'))).toContain('tijd, basisrecht, leraar');
  });

  it('is nothing for a key that does not exist', async () => {
    const { read, question } = await makeSmallSchool(await open());
    for (const key of [
      'basisrecht',
      'basisrecht-uren-onzin',
      'leermix-werkplek?team=nergens',
      'tien-procent?jaar=1999',
      'thema-deel',
      'basisrecht-uren-toegekend?persoon=niemand',
      '__proto__',
      '',
    ]) {
      expect(await read((board) => explainFigure(board, question(), key)), key).toBeNull();
    }
  });
});

const labelsOf = ({ lines }: FigureExplanation) => lines.map(({ label }) => label);
