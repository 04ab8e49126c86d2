import { Exact } from '~/app/domain/exact';
import { explain, type Formula, formula, type Term, term } from '~/app/domain/explanation';
import type { Rule } from '~/app/domain/rules/rule';
import { SchoolYear } from '~/app/domain/school-year';
import { FLAG_SENTENCES } from '~/app/format/flag-words';
import { formulaLines, unitText } from '~/app/format/formula';
import { rulesOf } from './explain-figure';
import { exactOf, outcomeOf, UNIT_OF } from './explained';
import type { FigureExplanation, FigureUnit, SuppressedExplanation } from './explanation-types';
import { figureKey } from './figure-keys';
import type { BoardOverview, BoardSchool } from './figure-types';
import { isShown } from './shown';

/** An explanation over the schools of a board: a line can be the figure of one of them. */
export interface BoardExplanation extends FigureExplanation {
  lines: (FigureExplanation['lines'][number] & { brin: string | null })[];
}

/** Sums over the schools, by the key that each of them has at a school. */
const SUMS: Record<string, { title: string; unit: FigureUnit; of: (school: BoardSchool) => number | null }> =
  {
    mensen: { title: 'Mensen met een dienstverband', unit: 'count', of: ({ persons }) => persons },
    fte: { title: 'Betrekkingsomvang van alle medewerkers samen', unit: 'fte', of: ({ fte }) => fte },
    'basisrecht-uren-vervalt': {
      title: 'Basisrecht in uren: vervalt op 31 juli',
      unit: 'hours',
      of: ({ lapsing }) => lapsing,
    },
  };
export const BOARD_SHARE = 'tien-procent';

/** Whose figure a term of the formula is. */
type Links = Map<Term, { brin: string; key: string }>;

/** Why a figure of all schools of a board together is what it is; `rule` asks the share of the lumpsum. */
export function explainBoard(
  overview: BoardOverview,
  { name, calendarYear }: { name: string; calendarYear: number | null },
  rule: Rule | null,
): BoardExplanation | SuppressedExplanation | null {
  const sum = Object.hasOwn(SUMS, name) ? SUMS[name] : undefined;
  if (sum) return explainSum(overview, name, sum);
  const year = overview.lumpsum.find((each) => each.calendarYear === calendarYear);
  return name === BOARD_SHARE && year ? explainShare(overview, year, rule) : null;
}

const ABOUT = 'alle scholen samen';

function explainSum(
  overview: BoardOverview,
  key: string,
  { title, unit, of }: (typeof SUMS)[string],
): BoardExplanation | SuppressedExplanation {
  const { schools, threshold } = overview;
  // A school that is not shown would follow from the sum.
  if (!schools.every(({ cell }) => isShown(cell)))
    return { suppressed: true, key, title, about: ABOUT, threshold };
  const links: Links = new Map();
  const terms = termsOf(overview, links, { unit, key, of });
  const total = schools.reduce((all, { cell }) => all + ((isShown(cell) && of(cell)) || 0), 0);
  const figure = formula('total', UNIT_OF[unit], exactOf(unit, total), 'add', terms);
  const { start, end } = SchoolYear.starting(overview.year);
  return {
    ...inWords(figure, unit, links),
    key,
    title,
    rules: [],
    people: key === 'mensen' ? total : null,
    period: { from: start, to: end },
    remarks: [],
  };
}

function explainShare(
  overview: BoardOverview,
  year: BoardOverview['lumpsum'][number],
  rule: Rule | null,
): BoardExplanation {
  const { calendarYear, total, lumpsum, shareTenths, incomplete, scope } = year;
  const links: Links = new Map();
  const sumOf = (key: string, whole: number | null, field: 'total' | 'lumpsum') =>
    withRest(
      termsOf(overview, links, {
        unit: 'money',
        key: figureKey(key, scope),
        of: ({ lumpsumYears }) =>
          lumpsumYears.find((each) => each.calendarYear === calendarYear)?.[field] ?? null,
      }),
      overview,
      whole,
    );
  const figure = formula('share', 'percent', exactOf('percent', shareTenths), 'divide', [
    formula('total', 'euro', exactOf('money', total), 'add', sumOf('tien-procent-totaal', total, 'total')),
    formula(
      'personnelLumpsum',
      'euro',
      exactOf('money', lumpsum),
      'add',
      sumOf('tien-procent-lumpsum', lumpsum, 'lumpsum'),
    ),
  ]);
  return {
    ...inWords(figure, 'percent', links),
    key: figureKey(BOARD_SHARE, scope),
    title: 'Deel van de personele lumpsum dat naar professionalisering ging',
    rules: rulesOf(explain(figure, { rules: [rule] }), overview.year),
    people: null,
    period: { from: `${calendarYear}-01-01`, to: `${calendarYear}-12-31` },
    remarks: [
      ...(incomplete ? [FLAG_SENTENCES['hour-value-missing']] : []),
      ...(year.onlyAutumn ? [ONLY_AUTUMN] : []),
    ],
  };
}

const ONLY_AUTUMN = 'Van een of meer scholen is in dit kalenderjaar alleen augustus t/m december ingelezen.';

/** The schools that are shown, each with the way to its own explanation. */
function termsOf(
  { schools }: BoardOverview,
  links: Links,
  { unit, key, of }: { unit: FigureUnit; key: string; of: (school: BoardSchool) => number | null },
): Term[] {
  return schools.flatMap(({ brin, name, cell }) => {
    if (!isShown(cell)) return [];
    const part = term('partOfTotal', UNIT_OF[unit], exactOf(unit, of(cell)), { about: name });
    links.set(part, { brin, key });
    return [part];
  });
}

/** Schools that may not be shown stand together. */
function withRest(terms: Term[], { schools }: BoardOverview, whole: number | null): Term[] {
  if (schools.every(({ cell }) => isShown(cell))) return terms;
  const shown = terms.reduce((sum, { value }) => sum.add(Exact.decimal(value ?? 0)), Exact.ZERO);
  const rest = exactOf('money', whole)?.sub(shown) ?? null;
  return [...terms, term('partOfTotal', 'euro', rest, { about: 'rest' })];
}

function inWords(figure: Formula, unit: FigureUnit, links: Links) {
  return {
    about: ABOUT,
    unit,
    value: outcomeOf(figure, unit),
    shown: unitText(UNIT_OF[unit], figure.value),
    lines: formulaLines(figure, (part) => links.has(part)).map(({ depth, label, text, term: part }) => ({
      depth,
      label,
      text,
      figure: links.get(part)?.key ?? null,
      brin: links.get(part)?.brin ?? null,
    })),
    settings: [],
  };
}
