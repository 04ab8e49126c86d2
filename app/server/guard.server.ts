import { type AppLoadContext, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type Action, type Actor, can, inScope, needsReason, type Subject } from '~/app/domain/access';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { SchoolYear } from '~/app/domain/school-year';
import type { Duty } from '~/app/features/accounts/duty-queries.server';
import {
  findSchool,
  type LocationRow,
  listLocations,
  type SchoolRow,
} from '~/app/features/boards/board-queries.server';
import { findRulesOfYear } from '~/app/features/rules/rule-set-queries.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import { recordDenial } from './denials.server';

/** What a loader or action needs to ask; Remix hands it over. */
export interface Asked {
  request: Request;
  context: AppLoadContext;
  params: LoaderFunctionArgs['params'];
}

/** An actor with the means to read and write as their board. */
export interface Desk {
  actor: Actor;
  today: string;
  author: Author;
  read<T>(work: (board: BoardDb) => Promise<T>): Promise<T>;
  change<T>(work: (board: BoardDb) => Promise<T>): Promise<T>;
  /** Goes on when the actor may; else 404 (out of scope) or 403, both in the trail. */
  require(action: Action, subject?: Partial<Subject>): Promise<void>;
  /** Answers as to somebody who may not, and puts it in the trail. */
  refuse(action: Action, subject?: Partial<Subject>): Promise<never>;
  may(action: Action, subject?: Partial<Subject>): boolean;
  /** Whether this may be done only after its reason was told. */
  needsReason(action: Action, subject?: Partial<Subject>): boolean;
  /** What was asked for, to come back to. */
  path: string;
}

/** A desk at one school (or a location that acts as a school) in one school year. */
export interface SchoolDesk extends Desk {
  school: SchoolRow;
  location: LocationRow | null;
  locations: LocationRow[];
  year: SchoolYear;
  /** Those of the product and those that the board loaded, as they stood when the year was closed. */
  rules: RuleBook;
  /** The worked examples that come with the product. */
  examples: AppLoadContext['examples'];
  /** The address of this school and year, such as `/99AA/2025-2026`. */
  base: string;
}

/** Where somebody does what has to be done first. */
const DUTY_PATHS: Record<Duty, string> = {
  'change-password': '/wachtwoord',
  'second-factor': '/tweede-stap',
};

/**
 * The desk of whoever is signed in; others are sent to sign in and come back afterwards. Who has something to do first
 * is sent there; `despite` is for the page where that is done.
 */
export function openDesk(
  { context, request }: Pick<Asked, 'context' | 'request'>,
  { despite }: { despite?: Duty } = {},
): Desk {
  const { actor, db, today, clock, duty } = context;
  const url = new URL(request.url);
  const path = url.pathname + url.search;
  if (!actor) throw redirect(`/aanmelden?terug=${encodeURIComponent(path)}`);
  if (duty !== null && duty !== despite) throw redirect(DUTY_PATHS[duty]);
  const author: Author = { accountId: actor.accountId, actingAs: actor.active.role, at: clock.now() };
  const subjectOf = (subject: Partial<Subject>): Subject => ({ boardId: actor.boardId, ...subject });
  const refuse = async (action: Action, subject: Partial<Subject> = {}): Promise<never> => {
    const asked = subjectOf(subject);
    await recordDenial(db, author, actor.boardId, action, asked);
    // A person whom one may not see is answered like one who is not there.
    throw inScope(actor, asked) && asked.employeeId === undefined ? forbidden() : notFound();
  };
  return {
    actor,
    today,
    author,
    read: (work) => withBoard(db, actor.boardId, work),
    change: (work) => changeBoard(db, actor.boardId, work),
    may: (action, subject = {}) => can(actor, action, subjectOf(subject)),
    needsReason: (action, subject = {}) => needsReason(actor, action, subjectOf(subject)),
    refuse,
    async require(action, subject = {}) {
      if (!can(actor, action, subjectOf(subject))) await refuse(action, subject);
    },
    path,
  };
}

/** The desk at the school of the address, after asking whether the actor may do this there. */
export async function openSchool(asked: Asked, action: Action): Promise<SchoolDesk> {
  const desk = openDesk(asked);
  const year = SchoolYear.parse(asked.params.year ?? '');
  const [, brin, code] = /^(\d{2}[A-Z]{2})(\d{2})?$/.exec(asked.params.brin?.toUpperCase() ?? '') ?? [];
  if (!year || !brin) throw notFound();
  const found = await desk.read(async (board) => {
    const school = await findSchool(board, brin);
    if (!school) return undefined;
    const rules = await findRulesOfYear(board, asked.context.rules, { schoolId: school.id, year });
    return { school, rules, locations: await listLocations(board, school.id) };
  });
  if (!found) throw notFound();
  const { school, locations, rules } = found;
  const location = code ? locations.find((row) => row.code === code && row.actsAsSchool) : null;
  if (location === undefined) throw notFound();
  const here: Partial<Subject> = { schoolId: school.id, sector: school.sector };
  await desk.require(action, here);
  return {
    ...desk,
    school,
    location,
    locations,
    year,
    rules,
    examples: asked.context.examples,
    base: `/${school.brin}${location?.code ?? ''}/${year.label}`,
    may: (what, subject = {}) => desk.may(what, { ...here, ...subject }),
    needsReason: (what, subject = {}) => desk.needsReason(what, { ...here, ...subject }),
    refuse: (what, subject = {}) => desk.refuse(what, { ...here, ...subject }),
    require: (what, subject = {}) => desk.require(what, { ...here, ...subject }),
  };
}

export function notFound(): Response {
  return new Response('Deze pagina bestaat niet, of niet voor jou.', { status: 404 });
}

export function forbidden(): Response {
  return new Response('Dit mag je in deze rol niet bekijken of veranderen.', { status: 403 });
}

/** A form that can't be read at all: not a user's mistake, so one sentence is enough. */
export function badRequest(sentence: string): Response {
  return new Response(sentence, { status: 400 });
}
