import type { Finding } from '~/app/domain/compliance';
import type { IsoDate } from '~/app/domain/dates';
import type { Sector, TeamKind } from '~/app/domain/people';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import type { SchoolYear } from '~/app/domain/school-year';
import type { LocationRow, SchoolRow } from '~/app/features/boards/board-queries.server';
import type { RightPeriods } from '~/app/format/right-words';
import type { LumpsumPart, LumpsumYear } from './lumpsum-types';
import type { ByKind, Measure, MixPart } from './mix-types';
import type { RightsPart } from './rights-types';
import type { Row, Shown } from './shown';

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
