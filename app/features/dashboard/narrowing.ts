import type { FunctionCategory } from '~/app/domain/people';
import { categoryOfName, categoryScope, joinScopes } from '~/app/features/figures/figure-keys';

/** Which part of a school is looked at; ids are `geen` for whoever has no team and what has no theme. */
export interface Narrowing {
  team: string | null;
  category: FunctionCategory | null;
  theme: string | null;
  /** Nobody has this team as main team: it is looked at by who is in it beside their own. */
  besideMain: boolean;
}

export const NO_ONE = 'geen';

/** What the address asks for; null when it asks for the whole school. */
export function askedNarrowing(search: URLSearchParams): Narrowing | null {
  const narrowing = {
    team: search.get('team') || null,
    category: categoryOfName(search.get('categorie') ?? undefined) ?? null,
    theme: search.get('thema') || null,
    besideMain: false,
  };
  return narrowing.team || narrowing.category || narrowing.theme ? narrowing : null;
}

/**
 * The scope of the figures of this part, for their "waarom"; null where no figure has such a scope, because it is
 * narrowed in two ways at once, or holds people of other main teams.
 */
export function narrowScope(narrowing: Narrowing | null): string | null {
  if (!narrowing) return '';
  // A figure of a team is of its main members.
  if (narrowing.besideMain) return null;
  const { team, category, theme } = narrowing;
  const scopes = [team && `team=${team}`, category && categoryScope(category), theme && `thema=${theme}`];
  const given = scopes.filter((scope) => scope !== null);
  return given.length === 1 ? joinScopes(...given) : null;
}
