import type { Role } from '~/app/domain/access';
import type { CaoKind, Initiative, LearningKind } from '~/app/domain/activities';
import type { Introduction } from '~/app/domain/introduction';
import type { ContractType, EducationLevel, FunctionCategory, Sector, TeamKind } from '~/app/domain/people';
import type { SchoolRuleSettings } from '~/app/domain/settings';
import type { GeneralCostKind } from '~/db/tables';
import type { PersonName } from './staff/names';

/** A board with its schools and the people one can be there. */
export interface BoardStory {
  number: string;
  name: string;
  mailDomain: string;
  sector: Sector;
  /** In the order of writing: a school whose people lead those of others goes first. */
  schools: readonly SchoolStory[];
  personas: readonly Persona[];
}

/** Somebody whom one can be in the demo. */
export interface Persona {
  /** Key of the named person in the school's story. */
  key: string;
  name: string;
  email: string;
  /** The role that the start page offers; further roles come after it. */
  role: Role;
  roles: readonly { role: Role; brin: string | null }[];
  /** Who this is and what they want, in one sentence. */
  story: string;
}

/** What a story file tells about a school; chance fills in the rest. Hours, euros and FTE as people write them. */
export interface SchoolStory {
  brin: string;
  name: string;
  locations: readonly { code: string; name: string; actsAsSchool: boolean }[];
  teams: readonly TeamStory[];
  posts: readonly PostStory[];
  themes: readonly ThemeStory[];
  studyDays: readonly StudyDayStory[];
  /** Hours of learning per full-time job in each of the four years, of employees. */
  hoursPerFullTime: Record<number, number>;
  /** Of a VO school. */
  money?: MoneyStory;
  /** Of a PO school. */
  primary?: PrimaryStory;
  settings: readonly SettingStory[];
  /** How many people agree each year that part of their right goes on. */
  carryOvers: number;
  /** What the school laid down before it began; absent: nothing. */
  introduction?: IntroductionStory;
}

export interface TeamStory {
  name: string;
  kind: TeamKind;
  /** First school years with and after the team; absent: always. */
  from?: number;
  until?: number;
  /** How much this team does beside the others; 1 is the usual. */
  pace?: number;
  /** Of a project team: how many teachers join it beside those whom the story names, and what it is about. */
  members?: number;
  theme?: string;
}

export function existsIn({ from = 0, until = 9999 }: TeamStory, schoolYear: number): boolean {
  return from <= schoolYear && schoolYear < until;
}

/** One or more jobs of one kind; each is held by one person after the other. */
export interface PostStory {
  functionName: string;
  category: FunctionCategory;
  scales: readonly string[];
  count: number;
  /** Main teams, dealt in turn. */
  teams: readonly string[];
  /** Further teams of everybody in this post. */
  alsoIn?: readonly string[];
  location: string;
  /** Key of the person who leads this post; absent: nobody above. */
  leader?: string;
  /** Leader by main team, before `leader`. */
  leaderByTeam?: Readonly<Record<string, string>>;
  contract?: ContractType;
  fte?: number;
  /** The first of these people hold the post through all years. */
  named?: readonly NamedPerson[];
}

export interface NamedPerson {
  key: string;
  name: PersonName;
  fte: number;
  education: EducationLevel;
  experience: number;
  scale?: string;
  /** Share of the basic right that this person uses per school year; absent: by chance. */
  uses?: Readonly<Record<number, number>>;
  alsoIn?: readonly string[];
  team?: string;
  second?: SecondJob;
}

export interface SecondJob {
  /** Another school of the board; absent: the same. */
  brin?: string;
  functionName: string;
  category: FunctionCategory;
  scale: string;
  fte: number;
  team: string;
  location: string;
  leader: string;
}

export interface ThemeStory {
  theme: Theme;
  /** How much of the attention it has, per school year; what is absent has none. */
  weight: Readonly<Record<number, number>>;
}

export type Audience = 'teacher' | 'support' | 'management' | 'starter';

export interface Theme {
  /** null: activities that no theme covers. */
  name: string | null;
  activities: readonly ActivityStory[];
}

export interface ActivityStory {
  /** `{vak}` and `{team}` are filled in. */
  title: string;
  kind: LearningKind;
  cao: CaoKind;
  hours: readonly [number, number];
  euros?: readonly [number, number];
  /** Who does it together: a whole main team, a subject group, or each by own choice. */
  by: 'team' | 'subject-group' | 'person';
  for: readonly Audience[];
  /** Only people whose function has this in its name. */
  functions?: readonly string[];
  /** Once a grant pays and the year is full of it: chosen by few. */
  master?: boolean;
}

export interface StudyDayStory {
  year: number;
  /** Month and day, `10-31`. */
  on: string;
  title: string;
  theme: string | null;
  kind: LearningKind;
  cao: CaoKind;
  hours: number;
  euros: number;
  for: readonly Audience[];
  initiative?: Initiative;
}

/** Parts that were laid down; the text for staff is the prepared one, made known on a day. */
export type IntroductionStory = {
  [Part in Exclude<keyof Introduction, 'staff-text'>]?: NonNullable<Introduction[Part]>;
} & { madeKnownOn?: string };

/** What only primary schools have. */
export interface PrimaryStory {
  /** By first year of the school year. */
  pupils: Readonly<Record<number, number>>;
  /** Key of the leader -> the days of registration in the leaders' register. */
  registrations: Readonly<Record<string, readonly string[]>>;
}

export interface MoneyStory {
  /** Euros per calendar year. */
  lumpsum: Readonly<Record<number, number>>;
  hourValue: 'yearly' | 'hourly';
  /** Euros a year of a full-time job, in 2022; grows with `growth`. */
  yearlyCost: Readonly<Record<FunctionCategory, number>>;
  general: readonly { year: number; kind: GeneralCostKind; description: string; euros: number }[];
}

export type SettingStory = {
  [Key in keyof SchoolRuleSettings]: { key: Key; value: SchoolRuleSettings[Key] };
}[keyof SchoolRuleSettings];
