import { type MixGuideline, mixGuideline } from '~/app/domain/learning-mix';
import { type RightsYear, rightsYear } from '~/app/domain/rights-year';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { SchoolYear } from '~/app/domain/school-year';
import { type SchoolRuleSettings, withDefaults } from '~/app/domain/settings';
import type { FigureQuestion } from './figure-types';
import { type LumpsumFigures, lumpsumFigures } from './lumpsum-years';
import { type PersonFigures, peopleRights } from './people-rights';
import { cellsAt, type RightsSums, type RowHead, sumRights } from './rights-part';
import type { SchoolRows } from './school-rows.server';
import type { Viewer } from './suppression';
import type { TeamHead } from './teams-part';
import { emptyLearning, type LearningSums } from './year-sums';

const TREND_YEARS = 3;

/** Everything that is worked out before a dashboard, an explanation or a list picks from it. */
export interface Workings {
  question: FigureQuestion;
  rows: SchoolRows;
  book: RuleBook;
  settings: SchoolRuleSettings;
  viewer: Viewer;
  rightsYear: RightsYear;
  people: PersonFigures[];
  rights: RightsSums;
  learning: LearningSums;
  /** Four school years, oldest first. */
  years: { year: SchoolYear; learning: LearningSums }[];
  guideline: MixGuideline;
  /** Empty for a location. */
  lumpsum: { years: LumpsumFigures[]; trend: LumpsumFigures[] };
  heads: { teams: TeamHead[]; themes: RowHead[] };
}

/** Works the figures of a school (or location) in a school year out of its rows. */
export function workOut(rows: SchoolRows, question: FigureQuestion, book: RuleBook): Workings {
  const { school, year, today } = question;
  const locationId = question.location?.id ?? null;
  const settings = withDefaults(Object.fromEntries(rows.settings.map((row) => [row.key, row.value])));
  const known = new Map<number, RightsYear>();
  const rightsYearOf = (first: number) => {
    const found = known.get(first) ?? rightsYear(book, school.sector, SchoolYear.starting(first), settings);
    known.set(first, found);
    return found;
  };
  const people = peopleRights(rows, rightsYearOf, year, today);
  const years = [];
  for (let first = year.first - TREND_YEARS; first <= year.first; first += 1) {
    years.push({ year: SchoolYear.starting(first), learning: learningOf(rows, first, locationId) });
  }
  const lumpsumOf = (calendarYear: number) => lumpsumFigures(rows, book, school.sector, calendarYear);
  return {
    question,
    rows,
    book,
    settings,
    viewer: viewerOf(question, settings, people),
    rightsYear: rightsYearOf(year.first),
    people,
    rights: sumRights(people, locationId),
    learning: learningOf(rows, year.first, locationId),
    years,
    guideline: mixGuideline(book, year.start, school.sector),
    lumpsum: locationId
      ? { years: [], trend: [] }
      : {
          years: year.calendarYears.map(lumpsumOf),
          trend: [year.first - 3, year.first - 2, year.first - 1].map(lumpsumOf),
        },
    heads: headsOf(rows),
  };
}

function learningOf(rows: SchoolRows, first: number, locationId: string | null): LearningSums {
  const sums = rows.sums.get(first);
  return (locationId === null ? sums?.school : sums?.locations.get(locationId)) ?? emptyLearning();
}

/** Where the rest of the school is small, a location shows nothing: the rest would follow by subtraction. */
function viewerOf(
  { audience, location }: FigureQuestion,
  settings: SchoolRuleSettings,
  people: readonly PersonFigures[],
): Viewer {
  const threshold = settings.smallGroupThreshold;
  if (!location || audience === 'persons') return { audience, threshold };
  const elsewhere = people.filter((person) => cellsAt(person, location.id).length === 0).length;
  return {
    audience,
    threshold: elsewhere > 0 && elsewhere < threshold ? Number.POSITIVE_INFINITY : threshold,
  };
}

function headsOf(rows: SchoolRows): Workings['heads'] {
  return {
    teams: [
      ...rows.teams.map(({ id, name, kind }) => ({ id, label: name, scope: `team=${id}`, kind })),
      { id: null, label: 'zonder team', scope: 'team=geen', kind: null },
    ],
    themes: [
      ...rows.themes.map(({ id, name }) => ({ id, label: name, scope: `thema=${id}` })),
      { id: null, label: 'zonder thema', scope: 'thema=geen' },
    ],
  };
}
