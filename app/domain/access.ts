import type { Sector } from './people';
import { mayReadPrivate } from './private-texts';

export const ROLES = [
  'employee',
  'team-leader',
  'hr',
  'school-leader',
  'board',
  'finance',
  'mr',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A role of an account at one school, or (`schoolId: null`) at every school of the board. */
export interface RoleGrant {
  id: string;
  role: Role;
  schoolId: string | null;
}

/** Who asks. One role is active at a time; `can` looks at that one only. */
export interface Actor {
  accountId: string;
  boardId: string;
  name: string;
  employeeId: string | null;
  roles: RoleGrant[];
  active: RoleGrant;
  /** The leaders whose people are this actor's own as well, as their substitute, and until which day. */
  standsInFor?: readonly StandIn[];
}

export interface StandIn {
  schoolId: string;
  /** The leader's name. */
  leader: string;
  until: string;
}

/** What is asked about. `employeeId` and `leaderIds` are given where the subject is one person. */
export interface Subject {
  boardId: string;
  schoolId?: string;
  employeeId?: string;
  /** The leaders of that person's jobs on the day of asking, and who acts for them. */
  leaderIds?: readonly string[];
  /** With whom that person shares the private text that is asked about. */
  sharedWithIds?: readonly string[];
  sector?: Sector;
}

export type Action = keyof typeof TABLE;

/** How far a role reaches: every school it was granted for (`with-reason`: once it told why), its own people, itself, or what persons share. */
type Reach = 'granted' | 'with-reason' | 'own-people' | 'self' | 'private';
type Row = Partial<Record<Role, Reach>>;

const EVERYBODY: Row = {
  employee: 'granted',
  'team-leader': 'granted',
  hr: 'granted',
  'school-leader': 'granted',
  board: 'granted',
  finance: 'granted',
  mr: 'granted',
  administrator: 'granted',
};

const THEMSELVES: Row = {
  employee: 'self',
  'team-leader': 'self',
  hr: 'self',
  'school-leader': 'self',
  board: 'self',
  finance: 'self',
  mr: 'self',
  administrator: 'self',
};

/** What is private goes by person: a role adds nothing to it and takes nothing from it. */
const PRIVATE: Row = {
  employee: 'private',
  'team-leader': 'private',
  hr: 'private',
  'school-leader': 'private',
  board: 'private',
  finance: 'private',
  mr: 'private',
  administrator: 'private',
};

/** The one table of action x role x reach; what is not in it is refused. */
const TABLE = {
  /** Open a school's address at all: name, years, what the role finds there. */
  'school.open': EVERYBODY,
  /** The rules that the figures rest on, and the worked examples. */
  'rules.view': EVERYBODY,
  'board.open': { hr: 'granted', board: 'granted', finance: 'granted', administrator: 'granted' },
  /** Totals without persons; small groups are suppressed unless `persons.view` holds for the school too. */
  'totals.view': {
    'team-leader': 'granted',
    hr: 'granted',
    'school-leader': 'granted',
    board: 'granted',
    finance: 'granted',
    mr: 'granted',
    administrator: 'granted',
  },
  /** Figures, people and activities by name. */
  'persons.view': { hr: 'granted' },
  /** One person's rights and activities. */
  'person.view': { hr: 'with-reason', 'team-leader': 'own-people', employee: 'self' },
  /** Reads a private text, such as an answer about one's own learning: its owner, and with whom they share it. */
  'private.read': PRIVATE,
  /** Writes and shares one's own private texts. */
  'private.write': THEMSELVES,
  /** Reads who can see one's own data, and who did. */
  'readers.view': THEMSELVES,
  'own-people.list': { 'team-leader': 'granted' },
  /** Who acts for whom while a leader is away: HR of everybody, a leader of themselves. */
  'substitutions.view': { hr: 'granted', 'team-leader': 'granted' },
  'substitution.arrange': { hr: 'granted', 'team-leader': 'self' },
  /** Writes down on which day a personal plan was agreed with somebody, or takes that back. */
  'plan.note': { hr: 'granted', 'team-leader': 'own-people' },
  /** Writes down when a school leader was registered. */
  'leader-register.note': { hr: 'granted' },
  'staff.import': { hr: 'granted', administrator: 'granted' },
  'activities.import': { hr: 'granted' },
  'settings.view': {
    hr: 'granted',
    'school-leader': 'granted',
    board: 'granted',
    finance: 'granted',
    administrator: 'granted',
  },
  'settings.change-money': { hr: 'granted', finance: 'granted', administrator: 'granted' },
  'settings.change-rules': { hr: 'granted', administrator: 'granted' },
  'carry-over.agree': { hr: 'granted' },
  'year.close': { hr: 'granted' },
  /** Notes what somebody got and used of other rights than the basic right. */
  'other-rights.note': { hr: 'granted' },
  /** Erases the data of who left, and sees by name of whom the term is over. */
  'persons.erase': { hr: 'granted', administrator: 'granted' },
  /** Downloads what is held about somebody who asks for it without an account. */
  'person.hand-out': { hr: 'granted' },
  /** Says what is wrong in one's own data. */
  'correction.ask': THEMSELVES,
  /** Reads and answers what people say is wrong in their data. */
  'corrections.answer': { hr: 'granted' },
  'accounts.manage': { administrator: 'granted' },
  /** Loads rules for the whole board, and sees beforehand whose amounts they change. */
  'rules.load': { administrator: 'granted' },
  /** Who did what, without what stood there; and whether the trail is whole. */
  'trail.view': { administrator: 'granted' },
  /** What is done with personal data, for the data-protection officer. */
  'register.view': { hr: 'granted', board: 'granted', administrator: 'granted' },
  /** What a school lays down before it starts: assessment, the PMR's decision, the text for staff. */
  'introduction.view': { hr: 'granted', 'school-leader': 'granted', administrator: 'granted' },
  'introduction.change': { hr: 'granted', administrator: 'granted' },
  /** Is told on the dashboard what of it is missing. */
  'introduction.findings': { 'school-leader': 'granted', administrator: 'granted' },
} satisfies Record<string, Row>;

export const ACTIONS = Object.keys(TABLE) as Action[];

/** Whether the actor's active role may do this to the subject; anything not granted is refused. */
export function can(actor: Actor | null, action: Action, subject: Subject): boolean {
  if (actor === null || !inScope(actor, subject)) return false;
  const reach = (TABLE[action] as Row)[actor.active.role];
  if (reach === undefined) return false;
  if (reach === 'granted' || reach === 'with-reason') return true;
  if (actor.employeeId === null) return false;
  if (reach === 'private') return mayReadPrivate(actor.employeeId, subject);
  if (reach === 'self') return subject.employeeId === actor.employeeId;
  return subject.leaderIds?.includes(actor.employeeId) ?? false;
}

/** Whether the actor, who may do this, has to say why first; nobody has to for themselves. */
export function needsReason(actor: Actor, action: Action, subject: Subject): boolean {
  const isSelf = actor.employeeId !== null && subject.employeeId === actor.employeeId;
  return !isSelf && (TABLE[action] as Row)[actor.active.role] === 'with-reason';
}

/** Whether the subject exists for the actor at all: what is out of scope is answered as not found, never as refused. */
export function inScope(actor: Actor, subject: Subject): boolean {
  if (subject.boardId !== actor.boardId) return false;
  return (
    actor.active.schoolId === null ||
    subject.schoolId === undefined ||
    subject.schoolId === actor.active.schoolId
  );
}
