import type { IsoDate } from '~/app/domain/dates';
import type { MixGuideline } from '~/app/domain/learning-mix';
import { asksLumpsumShare } from '~/app/domain/lumpsum';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { SchoolYear } from '~/app/domain/school-year';
import type { SchoolRuleSettings } from '~/app/domain/settings';
import type { RightPeriods } from '~/app/format/right-words';
import type { FigureQuestion } from './figure-types';
import type { LearningBeside } from './learning-beside';
import type { LumpsumFigures } from './lumpsum-years';
import { type PersonFigures, peopleRights, type RightsYears } from './people-rights';
import type { RowHead } from './rights-part';
import { type RightsBeside, type RightsSums, sumRights, sumRightsBeside } from './rights-sums';
import { cellsAt } from './rights-tally';
import type { SchoolYearRows } from './school-rows.server';
import { shownPeriods } from './shown-periods';
import type { Viewer } from './suppression';
import type { TeamHead } from './teams-part';
import { emptyLearning, type LearningSums } from './year-sums';

const TREND_YEARS = 3;

/** The learning of one school year; `beside` as `learningBeside` of the workings. */
export interface LearningYear {
  year: SchoolYear;
  learning: LearningSums;
  beside: LearningBeside | null;
}

/** Everything that is worked out before a dashboard, an explanation or a list picks from it. */
export interface Workings {
  question: FigureQuestion;
  rows: SchoolYearRows;
  book: RuleBook;
  settings: SchoolRuleSettings;
  viewer: Viewer;
  rightsYears: RightsYears;
  periods: RightPeriods;
  people: PersonFigures[];
  rights: RightsSums;
  /** The rest of the school beside a location, for who may not see persons; else null. */
  rightsBeside: RightsBeside | null;
  learning: LearningSums;
  learningBeside: LearningBeside | null;
  /** Four school years, oldest first. */
  years: LearningYear[];
  guideline: MixGuideline;
  /** Empty for a location, and where no 10% is asked. */
  lumpsum: { years: LumpsumFigures[]; trend: LumpsumFigures[] };
  heads: { teams: TeamHead[]; themes: RowHead[] };
  /** The first school year of which activities are known; null: of none. */
  firstRecorded: number | null;
}

/** Works the figures of a school (or location) in a school year out of its rows. */
export function workOut(
  rows: SchoolYearRows,
  question: FigureQuestion,
  firstRecorded: number | null = null,
): Workings {
  const { year, today, location } = question;
  const locationId = location?.id ?? null;
  const { book, ruleSettings: settings, rightsYears, guideline, lumpsumYears } = rows;
  const people = peopleOn(rows, year, today);
  const isPart = question.audience === 'totals' && locationId !== null;
  const besideOf = (first: number) => (isPart ? (rows.sums.get(first) ?? null) : null);
  const years = [];
  for (let first = year.first - TREND_YEARS; first <= year.first; first += 1) {
    years.push({
      year: SchoolYear.starting(first),
      learning: learningOf(rows, first, locationId),
      beside: besideOf(first),
    });
  }
  return {
    question,
    rows,
    book,
    settings,
    viewer: viewerOf(question, settings, people),
    rightsYears,
    periods: shownPeriods(question),
    people,
    rights: sumRights(people, locationId),
    rightsBeside: isPart ? sumRightsBeside(people, locationId) : null,
    learning: learningOf(rows, year.first, locationId),
    learningBeside: besideOf(year.first),
    years,
    guideline,
    lumpsum:
      location || !asksLumpsumShare(question.school.sector)
        ? { years: [], trend: [] }
        : { years: lumpsumYears.slice(-2), trend: lumpsumYears.slice(0, -2) },
    heads: headsOf(rows),
    firstRecorded,
  };
}

const keptPeople = new WeakMap<SchoolYearRows, { today: IsoDate; people: PersonFigures[] }>();

/** Everybody's rights on a day; kept with the rows, because they follow from the two alone. */
function peopleOn(rows: SchoolYearRows, year: SchoolYear, today: IsoDate): PersonFigures[] {
  const kept = keptPeople.get(rows);
  if (kept?.today === today) return kept.people;
  const people = peopleRights(rows.people, rows.memberships, rows.rightsYears, year, today);
  keptPeople.set(rows, { today, people });
  return people;
}

function learningOf(rows: SchoolYearRows, first: number, locationId: string | null): LearningSums {
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

function headsOf(rows: SchoolYearRows): Workings['heads'] {
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
