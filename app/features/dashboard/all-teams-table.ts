import type { TeamKind } from '~/app/domain/people';
import { counted } from '~/app/format/counted';
import { formatCount } from '~/app/format/numbers';
import { TEAM_KIND_WORDS } from '~/app/format/words';
import { type TableDefinition, TOO_FEW } from '~/app/ui/table/table-types';
import type { TeamRow } from './all-teams.server';

/** All teams of a school, whatever their kind; a link only for who may look at a part of the school. */
export function allTeamsTable(base: string | null): TableDefinition<TeamRow> {
  return {
    name: 'alle-teams',
    caption: 'Alle teams',
    rowWord: 'teams',
    columns: [
      {
        id: 'team',
        label: 'Team',
        kind: 'text',
        value: ({ name }) => name,
        href: ({ id }) => (base === null ? null : `${base}/dashboard?team=${id}`),
      },
      { id: 'soort', label: 'Soort', kind: 'word', value: ({ kind }) => TEAM_KIND_WORDS[kind] },
      { id: 'leden', label: 'Leden', kind: 'count', value: ({ members }) => members ?? TOO_FEW },
      {
        id: 'hoofdteam',
        label: 'Hoofdteam van',
        kind: 'count',
        value: ({ mainMembers }) => mainMembers ?? TOO_FEW,
      },
    ],
    notes: ['Mensen kunnen in meer teams zitten: de leden tellen niet op tot de school.'],
  };
}

const PLURALS: Record<TeamKind, string> = {
  team: 'teams',
  'subject-group': 'vakgroepen',
  department: 'afdelingen',
  section: 'secties',
  'project-team': 'projectteams',
};

/** "Er zijn 22 teams: 5 afdelingen, 9 vakgroepen en 8 secties. 3 mensen horen bij geen team." */
export function teamsSentence(teams: readonly TeamRow[], withoutTeam: number | null): string {
  if (teams.length === 0) return 'Er zijn nog geen teams.';
  const kinds = new Map<TeamKind, number>();
  for (const { kind } of teams) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const parts = [...kinds].map(
    ([kind, count]) => `${formatCount(count)} ${count === 1 ? TEAM_KIND_WORDS[kind] : PLURALS[kind]}`,
  );
  const last = parts.pop() ?? '';
  const all = parts.length > 0 ? `${parts.join(', ')} en ${last}` : last;
  const without =
    withoutTeam === null
      ? 'Enkele mensen horen bij geen team.'
      : withoutTeam === 0
        ? 'Iedereen hoort bij een team.'
        : `${counted(withoutTeam, 'mensen')} ${withoutTeam === 1 ? 'hoort' : 'horen'} bij geen team.`;
  return `Er ${teams.length === 1 ? 'is' : 'zijn'} ${counted(teams.length, 'teams')}: ${all}. ${without}`;
}
