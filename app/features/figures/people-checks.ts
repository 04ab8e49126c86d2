import { assignedActivity } from '~/app/domain/assigned-activity';
import { FULL_TIME } from '~/app/domain/fte';
import type { Rule } from '~/app/domain/rules/rule';
import type { CHECK_FIGURES } from './figure-keys';
import type { PersonFigures } from './people-rights';
import { cellsAt } from './rights-tally';
import type { Workings } from './workings';

export type PeopleCheck = keyof typeof CHECK_FIGURES;

const FOUND: Record<PeopleCheck, (person: PersonFigures) => boolean> = {
  'over-full-time': ({ fte }) => fte > FULL_TIME,
  'charged-above-right': chargedAboveRight,
};

/** Everybody at the school, or at the location that is looked at. */
export const peopleHere = ({ people, question }: Workings): PersonFigures[] =>
  people.filter((person) => cellsAt(person, question.location?.id ?? null).length > 0);

/** The people whom a check is about. */
export const peopleFound = (workings: Workings, check: PeopleCheck): PersonFigures[] =>
  peopleHere(workings).filter(FOUND[check]);

/** What a list of people can be narrowed to: the findings that are about people, by a word for the address. */
const BEHIND = {
  'boven-recht': chargedAboveRight,
  'boven-voltijd': FOUND['over-full-time'],
  'zonder-recht': ({ rights }: PersonFigures) =>
    rights.hours.granted === null && rights.money.granted === null,
  'zonder-team': ({ teamId }: PersonFigures) => teamId === null,
  vervalt: ({ rights }: PersonFigures) => (rights.hours.lapsing ?? 0) > 0 || (rights.money.lapsing ?? 0) > 0,
} satisfies Record<string, (person: PersonFigures) => boolean>;
export type PeopleFinding = keyof typeof BEHIND;

export const isPeopleFinding = (word: string | null): word is PeopleFinding =>
  word !== null && Object.hasOwn(BEHIND, word);

/** Whom a finding is about. */
export const peopleBehind = (workings: Workings, finding: PeopleFinding): PersonFigures[] =>
  peopleHere(workings).filter(BEHIND[finding]);

/** The employee agreed to more than what own choice leaves of the right. */
function chargedAboveRight({ assigned, rights }: PersonFigures): boolean {
  return (['hours', 'money'] as const).some((kind) => {
    const charged = kind === 'hours' ? assigned.hours : assigned.cents;
    if (charged === 0) return false;
    const { granted, carriedIn, used, planned } = rights[kind];
    const available = granted === null ? null : granted + carriedIn - (used + planned - charged);
    return !assignedActivity({ assigned: charged, consented: charged, available }).ok;
  });
}

/** The rule that asks the employee's consent. */
export function consentRule({ book, question }: Workings): Rule | null {
  const key = 'consent_needed_for_assigned_from_basic_right';
  return book.find({ sector: question.school.sector, key, subject: 'teacher', on: question.year.start });
}
