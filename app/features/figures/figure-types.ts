import type { LearningKind } from '~/app/domain/activities';
import type { Finding } from '~/app/domain/compliance';
import type { IsoDate } from '~/app/domain/dates';
import type { Flag } from '~/app/domain/flags';
import type { SpendingKind } from '~/app/domain/lumpsum';
import type { FunctionCategory, Sector, TeamKind } from '~/app/domain/people';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import type { SchoolYear } from '~/app/domain/school-year';
import type { LocationRow, SchoolRow } from '~/app/features/boards/board-queries.server';
import type { RightPeriods } from '~/app/format/right-words';

// Hours are hundredths of an hour, money is cents, `...Tenths` are per cent (or points) in tenths: 667 is 66,7%.
// Null is "niet vastgelegd" or "nothing to divide", never zero.

/** `persons`: may see persons; `totals`: everybody else, small groups are left out. */
export type Audience = 'persons' | 'totals';

/** What a dashboard is asked for. */
export interface FigureQuestion {
  school: SchoolRow;
  /** A location that acts as a school; null: the whole school. */
  location: LocationRow | null;
  year: SchoolYear;
  today: IsoDate;
  audience: Audience;
  rules: RuleBook;
  /** By what the rows of the mix are divided; absent: by all three. The school itself always has all three. */
  measures?: readonly Measure[];
  /** The rows of the mix tell the three school years before as well; only where somebody reads them. */
  earlierYears?: boolean;
}

export const MEASURES = ['hours', 'participations', 'money'] as const;
/** By what the learning mix is divided. */
export type Measure = (typeof MEASURES)[number];

/** Too few people stand behind it: there is nothing else to know about it. */
export interface Suppressed {
  readonly suppressed: true;
}
export type Shown<Cell> = (Cell & { readonly suppressed?: undefined }) | Suppressed;

export const isShown = <Cell extends object>(
  cell: Shown<Cell>,
): cell is Cell & { readonly suppressed?: undefined } => cell.suppressed !== true;

/**
 * One row of a table of figures. `scope` goes behind the name of a figure to make its key:
 * `figureKey('basisrecht-uren-toegekend', row.scope)` is `basisrecht-uren-toegekend?team=...`.
 */
export interface Row<Cell> {
  /** null: without team, or without theme. */
  id: string | null;
  /** Dutch. */
  label: string;
  scope: string;
  cell: Shown<Cell>;
}

/** One basic right, in hours or in money. granted + carriedIn + overspent = used + carriedOut + lapsing. */
export interface RightAmounts {
  granted: number | null;
  /** Null, as `carriedOut`, where too few people save. */
  carriedIn: number | null;
  /** Null as well where too few people used something, or have something left. */
  used: number | null;
  planned: number | null;
  toChoose: number | null;
  remaining: number | null;
  /** Lapses on the last day of its period, or lapsed when that has ended; null as well where no source says that it does. */
  lapsing: number | null;
  carriedOut: number | null;
  overspent: number | null;
  /** `used` of `granted + carriedIn`. */
  usedTenths: number | null;
}

export interface RightsCell {
  hours: RightAmounts;
  money: RightAmounts;
  /** Everybody with a job in this school year. */
  persons: number;
  /** With a right; null: not shown, because too few have none. */
  withRight: number | null;
  /** No rule and no employer gives them a right; null: too few to show. */
  undefinedPersons: number | null;
  /** Of whom hours lapse; null: too few to show. */
  lapsingPersons: number | null;
}

export interface RightsPart {
  total: Shown<RightsCell>;
  byCategory: Row<RightsCell>[];
  /** By main team; the last one is *zonder team*. */
  byTeam: Row<RightsCell>[];
}

/** In the order of `LEARNING_KINDS`: work, social, formal. */
export type ByKind<T> = [work: T, social: T, formal: T];

/** One side of the mix: planned or realised. */
export interface MixSide {
  amounts: ByKind<number>;
  total: number;
  /** Add up to 1000; null when there is nothing to divide. */
  tenths: ByKind<number> | null;
  /** Points above (below) the guideline. */
  differenceTenths: ByKind<number | null> | null;
}

export interface MixSides {
  planned: MixSide;
  realised: MixSide;
}

/** Per measure that was asked for. */
export type MixCell = { [M in Measure]?: MixSides } & { persons: number };

/** A team, function category or theme in the school year of the dashboard. */
export interface MixRow extends Row<MixCell> {
  /** The same in the three years before, oldest first, where asked; `id` and `label` are the year. */
  earlierYears?: Row<MixCell>[];
}

export interface MixPart {
  /** Per cent in tenths: 700, 200, 100. */
  guidelineTenths: ByKind<number | null>;
  measures: Measure[];
  school: Shown<MixCell>;
  byTeam: MixRow[];
  byCategory: MixRow[];
  byTheme: MixRow[];
  /** Four school years, oldest first; the last is the year of the dashboard. `id` and `label` are the year. */
  years: Row<MixCell>[];
}

/** What is not entered, so that a figure can't be told; `settings` is the part of the settings screen. */
export interface Missing {
  what: 'hour-value' | 'lumpsum';
  calendarYear: number;
  category: FunctionCategory | null;
  settings: 'uurwaarden' | 'lumpsum';
}

/** One line of the numerator: a kind of spending by a function category, or general costs without one. */
export interface SpendingLine {
  kind: SpendingKind;
  category: FunctionCategory | null;
  /** Dutch: `leraar`; empty without a category. */
  label: string;
  scope: string;
  cell: Shown<SpendingCell>;
}

export interface SpendingCell {
  hours: number;
  /** Cents per hour, rounded for display; null: not entered. */
  hourValue: number | null;
  /** Cents; null: hours without a value. */
  time: number | null;
  money: number;
}

/** The 10% of one calendar year. */
export interface LumpsumYear {
  calendarYear: number;
  scope: string;
  lines: SpendingLine[];
  time: number;
  money: number;
  total: number;
  lumpsum: number | null;
  source: string | null;
  isEstimate: boolean;
  requiredTenths: number | null;
  required: number | null;
  shareTenths: number | null;
  difference: number | null;
  /** Tested on the unrounded figure; null: can't be told yet. */
  complies: boolean | null;
  /** Hours without a value are not in the total: it is at least this. */
  incomplete: boolean;
  missing: Missing[];
  /** The school year that its first seven months belong to was never read in. */
  onlyAutumn: boolean;
  flags: Flag[];
}

export interface LumpsumPart {
  /** The two calendar years of the school year. */
  years: LumpsumYear[];
  /** Earlier calendar years, oldest first, without their lines. */
  trend: Pick<
    LumpsumYear,
    | 'calendarYear'
    | 'scope'
    | 'time'
    | 'money'
    | 'total'
    | 'lumpsum'
    | 'shareTenths'
    | 'complies'
    | 'incomplete'
  >[];
}

/** The grant for starters and leaders of a PO school in one school year. */
export interface PupilGrant {
  schoolYear: string;
  scope: string;
  pupils: number;
  source: string;
  /** Cents; null: no amount is known for that year. */
  perPupil: number | null;
  total: number | null;
}

/** What the hours of a full-time job come to in PO, told by year and by week. */
export interface FullTimeHours {
  yearly: number | null;
  /** null as well where the school gives more than the agreement. */
  weekly: number | null;
}

export interface ThemeCell {
  hoursPlanned: number;
  hoursRealised: number;
  moneyPlanned: number;
  moneyRealised: number;
  /** Share of all hours planned. */
  hoursTenths: number | null;
  persons: number;
  teams: number;
}

export interface TeamCell {
  persons: number;
  granted: number | null;
  carriedIn: number | null;
  used: number | null;
  usedTenths: number | null;
  lapsing: number | null;
  /** null: too few to show. */
  lapsingPersons: number | null;
  /** Of the hours realised; null: nothing yet, or too few to show. */
  mixTenths: ByKind<number> | null;
  /** Too few people stand behind the mix. */
  mixHidden: boolean;
}

/** The sentence on top. */
export interface SentenceFigures {
  granted: number | null;
  carriedIn: number | null;
  /** Of `granted + carriedIn`. */
  usedTenths: number | null;
  lapsing: number | null;
  /** null: too few to show. */
  lapsingPersons: number | null;
}

/** What the rules say: `findingSentence` of app/format/findings.ts puts it in Dutch. */
export interface DashboardFinding extends Omit<Finding, 'rule'> {
  ruleId: string | null;
  /** Dutch, readable: `CAO VO 2014-2015, artikel 17.4.1`. */
  citation: string | null;
  /** Key of the figure behind it. */
  figure: string | null;
}

/** Everything the dashboard of a school (or location) shows in a school year; plain, small and complete. */
export interface Dashboard {
  school: { brin: string; name: string };
  location: { code: string; name: string } | null;
  /** First year of the school year. */
  year: number;
  yearLabel: string;
  today: IsoDate;
  /** The school year is over: what was lapsing has lapsed. */
  ended: boolean;
  /** The school year lies before the first one of which activities are known: there is nothing to tell. */
  isBeforeRecords: boolean;
  audience: Audience;
  /** Fewer people than this are not shown to `totals`. */
  threshold: number;
  /** Everybody with a job in the school year. */
  people: Shown<{ persons: number; fte: number }>;
  sentence: Shown<SentenceFigures>;
  rights: RightsPart;
  /** The periods that the rights are of. */
  periods: RightPeriods;
  /** null outside PO. */
  fullTimeHours: FullTimeHours | null;
  /** By school year, newest first; empty outside PO and for a location. */
  pupilGrants: PupilGrant[];
  mix: MixPart;
  /** null for a location, because the lumpsum is the school's, and where the 10% is no rule of the sector. */
  lumpsum: LumpsumPart | null;
  themes: Row<ThemeCell>[];
  teams: (Row<TeamCell> & { kind: TeamKind | null })[];
  findings: DashboardFinding[];
}

/** One line of the formula: `83 uur x 0,8 = 66,40 uur`; deeper lines explain a term of the line above. */
export interface FormulaLine {
  depth: number;
  /** Dutch: `basisrecht leraar`. */
  label: string;
  text: string;
  /** Key of the figure that this line is, where it has one: the line links on. */
  figure: string | null;
}

export interface RuleView {
  id: string;
  version: number;
  /** Dutch: `Basisrecht in uren (leraar)`. */
  name: string;
  /** Dutch, readable: `cao vo 2014, artikel 17.4.1`. */
  citation: string;
  /** Dutch: `geldt vanaf 1 jun 2018`. */
  validity: string;
  /** Dutch: `niet nagekeken in de cao-tekst van 2025`. */
  status: string;
  /** Carries a mark on screen and in exports. */
  marked: boolean;
  note: string;
}

export interface SettingView {
  key: string;
  /** Dutch. */
  label: string;
  value: string;
  /** The decision or rule behind it. */
  source: string;
  /** null: nobody changed it, the default holds. */
  setBy: string | null;
  setOn: IsoDate | null;
}

export type FigureUnit = 'hours' | 'money' | 'percent' | 'points' | 'count' | 'money-per-hour' | 'fte';

/** The answer to "Waarom dit getal?". */
export interface FigureExplanation {
  suppressed?: undefined;
  key: string;
  /** Dutch: `Toegekende uren basisrecht`. */
  title: string;
  /** Dutch: `team Bèta`; empty for the school. */
  about: string;
  unit: FigureUnit;
  /** In the unit of the model: hundredths, cents, tenths or a count. */
  value: number | null;
  /** Dutch: `9.812 uur`. */
  shown: string;
  lines: FormulaLine[];
  rules: RuleView[];
  settings: SettingView[];
  /** null where no people stand behind it. */
  people: number | null;
  period: { from: IsoDate; to: IsoDate };
  /** Dutch sentences. */
  remarks: string[];
}

/** Also when too few people stand behind a figure it can be asked why, with that as the answer. */
export interface SuppressedExplanation {
  suppressed: true;
  key: string;
  title: string;
  about: string;
  threshold: number;
}

/** One school of a board. */
export interface BoardSchool {
  sector: Sector;
  persons: number;
  fte: number;
  usedTenths: number | null;
  lapsing: number | null;
  /** Of the hours realised. */
  mixTenths: ByKind<number> | null;
  /** The two calendar years of the school year; empty where no 10% is asked. */
  lumpsumYears: LumpsumPart['trend'];
}

export interface BoardOverview {
  year: number;
  yearLabel: string;
  /** The school year is over. */
  ended: boolean;
  /** Of the rules behind the figures that were not verified, each once. */
  findings: DashboardFinding[];
  schools: { brin: string; name: string; cell: Shown<BoardSchool> }[];
  /** Fewer people than this are not shown to `totals`; the highest of the schools. */
  threshold: number;
  /** The level of the test (D4): all schools together; `onlyAutumn` where that is all that is known of some school. */
  lumpsum: (LumpsumPart['trend'][number] & Pick<LumpsumYear, 'onlyAutumn'>)[];
}

/** One person's rights, for the list. */
export interface RightsListRow {
  employeeId: string;
  number: string | null;
  name: string;
  categories: FunctionCategory[];
  fte: number;
  team: string | null;
  leader: string | null;
  hours: RightAmounts;
  money: RightAmounts;
  /** What is left of the money is kept for later years without an agreement. */
  saves: boolean;
  /** Search parameters of the figures: `persoon=...`. */
  scope: string;
}

export interface ParticipationListRow {
  id: string;
  activityId: string;
  title: string;
  employeeId: string;
  employee: string;
  team: string | null;
  category: FunctionCategory;
  theme: string | null;
  learningKind: LearningKind;
  caoKind: string;
  initiative: 'own' | 'assigned';
  status: string;
  heldOn: IsoDate | null;
  hoursPlanned: number;
  hoursRealised: number;
  moneyPlanned: number;
  moneyRealised: number;
  /** Charged to the basic right. */
  hoursCharged: number;
  moneyCharged: number;
}

export interface StaffListRow {
  jobId: string;
  employeeId: string;
  number: string | null;
  name: string;
  category: FunctionCategory;
  functionName: string;
  fte: number;
  contractType: string;
  from: IsoDate;
  to: IsoDate | null;
  location: string | null;
  team: string | null;
  leader: string | null;
}
