import { whyPath, whyPathOfKey } from '~/app/features/dashboard/why-path';
import type { BoardExplanation } from '~/app/features/figures/explain-board';
import type { SuppressedExplanation } from '~/app/features/figures/explanation-types';
import { joinScopes } from '~/app/features/figures/figure-keys';
import { rulePath } from '~/app/features/rules/rule-path';
import { type WhyView, whyView } from '~/app/features/why/why-view';

/** Where the figures of a board are explained. */
export interface BoardPlaces {
  /** Address of the board. */
  base: string;
  /** Label of the school year that is looked at. */
  yearLabel: string;
  /** The schools whose figures the viewer may open. */
  opens: ReadonlySet<string>;
}

/** The address of a figure of all schools together; the school year of the page goes along. */
export const boardWhyPath = ({ base, yearLabel }: BoardPlaces, name: string, scope = ''): string =>
  whyPath(base, name, joinScopes(scope, `schooljaar=${yearLabel}`));

/** The address of a figure of one school; null where the viewer may not open it. */
export const schoolWhyPath = ({ opens, yearLabel }: BoardPlaces, brin: string, key: string): string | null =>
  opens.has(brin) ? whyPathOfKey(`/${brin}/${yearLabel}`, key) : null;

/** An explanation of a figure of all schools as it is read; each school leads on to its own. */
export function boardWhyView(
  explanation: BoardExplanation | SuppressedExplanation,
  places: BoardPlaces,
): WhyView {
  const [name = '', scope] = explanation.key.split('?', 2);
  const back = { href: `${places.base}?schooljaar=${places.yearLabel}`, label: 'Naar de scholen' };
  const view = whyView(explanation, places.base, back);
  const shown = { ...view, share: boardWhyPath(places, name, scope) };
  if (explanation.suppressed) return shown;
  const [school] = places.opens;
  return {
    ...shown,
    lines: explanation.lines.map(({ depth, label, text, figure, brin }) => ({
      depth,
      label,
      text,
      href: brin && figure ? schoolWhyPath(places, brin, figure) : null,
    })),
    // Rules are told at a school; those of the board are the same for each.
    rules: view.rules.map((rule) => ({
      ...rule,
      href: school ? rulePath(`/${school}/${places.yearLabel}`, rule.id) : null,
    })),
  };
}
