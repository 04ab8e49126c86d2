import { holdsWithin } from '~/app/domain/dates';
import { listTeams, listThemes } from '~/app/features/figures/people-queries.server';
import { askParticipations, askRights } from '~/app/features/people/ask-people.server';
import { rulePath } from '~/app/features/rules/rule-path';
import { ownRuleRows, registerRuleRows, rulesOfDesk } from '~/app/features/rules/rules-of-desk.server';
import { counted } from '~/app/format/counted';
import { formatCount } from '~/app/format/numbers';
import { FUNCTION_CATEGORY_WORDS, TEAM_KIND_WORDS } from '~/app/format/words';
import type { SchoolDesk } from '~/app/server/guard.server';
import { matcher } from './matching';

interface Hit {
  text: string;
  /** One line that tells it from others of that name. */
  about: string;
  href: string;
}

export interface SearchGroup {
  title: string;
  hits: Hit[];
  /** "nog 12": more than are shown. */
  more: string | null;
}

export interface SearchView {
  asked: string;
  groups: SearchGroup[];
}

/** No name is longer. */
const LONGEST = 100;
const MOST = 20;

interface Screen {
  path: string;
  label: string;
}

/** Everything of a school with these words in its name that this desk may see; nothing of it is written down. */
export async function searchView(
  desk: SchoolDesk,
  typed: string,
  screens: readonly Screen[],
): Promise<SearchView> {
  const asked = typed.trim().slice(0, LONGEST);
  const matches = matcher(asked);
  if (asked === '') return { asked, groups: [] };
  const named = (hits: Hit[]) => hits.filter(({ text }) => matches(text));
  const all: [title: string, hits: Hit[]][] = [
    ['Mensen', await peopleHits(desk, matches)],
    ['Teams', named(await teamHits(desk))],
    ['Thema’s', named(await themeHits(desk))],
    ['Activiteiten', named(await activityHits(desk))],
    ['Schermen', named(screens.map((screen) => screenHit(desk, screen)))],
    ['Rekenregels', named(ruleHits(desk))],
  ];
  return {
    asked,
    groups: all
      .filter(([, hits]) => hits.length > 0)
      .map(([title, hits]) => ({
        title,
        hits: hits.slice(0, MOST),
        more: hits.length > MOST ? `nog ${formatCount(hits.length - MOST)}` : null,
      })),
  };
}

/** Everybody for who may see persons, else one's own people, else oneself. */
async function peopleHits(desk: SchoolDesk, matches: (text: string) => boolean): Promise<Hit[]> {
  const { base } = desk;
  const rows = await visiblePeople(desk);
  return rows
    .filter(({ name, number }) => matches(`${name} ${number ?? ''}`))
    .map(({ employeeId, name, number, categories, team }) => ({
      text: name,
      about: [...categories.map((category) => FUNCTION_CATEGORY_WORDS[category]), team, number]
        .filter(Boolean)
        .join(', '),
      href: `${base}/mensen/${employeeId}`,
    }));
}

async function visiblePeople(desk: SchoolDesk) {
  const self = desk.actor.employeeId;
  if (desk.may('persons.view')) return askRights(desk);
  if (self === null) return [];
  if (desk.may('own-people.list')) return askRights(desk, { leaderId: self });
  return desk.may('person.view', { employeeId: self }) ? askRights(desk, { employeeId: self }) : [];
}

async function teamHits(desk: SchoolDesk): Promise<Hit[]> {
  const { base, school, year, may } = desk;
  if (!may('totals.view')) return [];
  const teams = await desk.read((board) => listTeams(board, school.id));
  return teams
    .filter(({ valid_from, valid_to }) => holdsWithin(valid_from, valid_to, year))
    .map(({ id, name, kind }) => ({
      text: name,
      about: TEAM_KIND_WORDS[kind],
      href: may('persons.view') ? `${base}/dashboard?team=${id}` : `${base}/teams`,
    }));
}

async function themeHits(desk: SchoolDesk): Promise<Hit[]> {
  const { base, school, may } = desk;
  if (!may('totals.view')) return [];
  const themes = await desk.read((board) => listThemes(board, school.id));
  return themes.map(({ id, name }) => ({
    text: name,
    about: 'thema',
    href: may('persons.view') ? `${base}/leermix?thema=${id}` : `${base}/themas`,
  }));
}

async function activityHits(desk: SchoolDesk): Promise<Hit[]> {
  if (!desk.may('persons.view')) return [];
  const activities = new Map<string, { theme: string | null; people: number }>();
  for (const { title, theme } of await askParticipations(desk)) {
    const known = activities.get(title);
    activities.set(title, { theme: known?.theme ?? theme, people: (known?.people ?? 0) + 1 });
  }
  return [...activities].map(([title, { theme, people }]) => ({
    text: title,
    about: `${theme ?? 'zonder thema'}, ${counted(people, 'deelnames')}`,
    href: `${desk.base}/activiteiten?bevat-activiteit=${encodeURIComponent(title)}`,
  }));
}

const screenHit = ({ base, year }: SchoolDesk, { path, label }: Screen): Hit => ({
  text: label,
  about: `scherm, ${year.label}`,
  href: path.startsWith('/') ? path : `${base}/${path}`,
});

function ruleHits(desk: SchoolDesk): Hit[] {
  if (!desk.may('rules.view')) return [];
  const held = rulesOfDesk(desk);
  return [...ownRuleRows(held, desk), ...registerRuleRows(held, desk)].flatMap(
    ({ id, name, forWhom, value }) =>
      id === null
        ? []
        : [
            {
              text: name,
              about: [forWhom, value].filter(Boolean).join(': '),
              href: rulePath(desk.base, id),
            },
          ],
  );
}
