import type { Role } from '~/app/domain/access';
import { ROLE_WORDS } from '~/app/format/words';
import type { Reader, Sight } from './readers';

/** What is seen of me, as a sentence says it. */
export const SIGHT_WORDS: Record<Sight, string> = {
  lists: 'je rechten, activiteiten, plan en dienstverbanden in lijsten',
  'page-with-reason': 'je bladzijde, na het opschrijven van een reden',
  page: 'je uren en geld, je dienstverbanden, wat je is opgedragen en wanneer je plan is afgesproken; van wat je zelf kiest alleen de uren en het geld',
  shared: 'wat je van je reflectie deelt',
  'staff-list': 'je naam, nummer en dienstverbanden bij het inlezen van de personeelslijst',
  account: 'je account: naam, e-mailadres en rollen',
};

/** "leidinggevende", or "vervangt Karin Bos". */
export const asWhom = ({ role, replaces }: Reader): string =>
  replaces.length === 0 ? ROLE_WORDS[role] : `${ROLE_WORDS[role]} (vervangt ${replaces.join(' en ')})`;

/** "Je rechten in lijsten, en je bladzijde." */
export function sightSentence(sees: readonly Sight[]): string {
  const text = sees.map((sight) => SIGHT_WORDS[sight]).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const OF_ALL: Partial<Record<Role, string>> = {
  'team-leader': 'leidinggevenden van anderen',
  'school-leader': 'de schoolleiding',
  board: 'het bestuur',
  finance: 'financiën',
  mr: 'de MR',
};

/** Who sees totals and no person; null when nobody does. */
export function totalsSentence(roles: readonly Role[], threshold: number): string | null {
  const words = roles.map((role) => OF_ALL[role] ?? ROLE_WORDS[role]);
  const last = words.pop();
  if (last === undefined) return null;
  const who = words.length === 0 ? last : `${words.join(', ')} en ${last}`;
  return `Alleen totalen, van groepen van minstens ${threshold} mensen: ${who}. Daarin ben jij niet te herkennen.`;
}
