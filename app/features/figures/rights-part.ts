import { FUNCTION_CATEGORIES, type FunctionCategory } from '~/app/domain/people';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import { categoryScope } from './figure-keys';
import { behindRights, hiddenParts, NOTHING_HIDDEN, withoutHidden } from './rights-hidden';
import type { RightsBeside, RightsSums } from './rights-sums';
import { amountsOf, type RightsTally } from './rights-tally';
import type { RightsCell, RightsPart } from './rights-types';
import type { Row, Shown } from './shown';
import type { Viewer } from './suppression';

/** All of a tally; what too few people stand behind is left out by `withoutHidden`. */
function rightsCell(tally: RightsTally): RightsCell {
  const { persons, undefinedPersons, lapsingPersons } = tally;
  return {
    hours: amountsOf(tally.hours),
    money: amountsOf(tally.money),
    persons,
    withRight: persons - undefinedPersons,
    undefinedPersons,
    lapsingPersons,
  };
}

/** Of everybody together; a part that one row alone could be found by is hidden in that row's partition. */
function totalCell(sums: RightsSums, viewer: Viewer, beside: RightsBeside | null): Shown<RightsCell> {
  const behind = behindRights(
    sums.all,
    beside?.rest.all,
    beside?.others.map(({ all }) => all),
  );
  const [hidden = NOTHING_HIDDEN] = viewer.audience === 'totals' ? hiddenParts(viewer, [behind]) : [];
  return withoutHidden(rightsCell(sums.all), hidden);
}

/** One row of a partition, in the order in which it is shown. */
export interface RowHead {
  id: string | null;
  label: string;
  scope: string;
}

export const categoryHeads: readonly (RowHead & { id: FunctionCategory })[] = FUNCTION_CATEGORIES.map(
  (category) => ({ id: category, label: FUNCTION_CATEGORY_WORDS[category], scope: categoryScope(category) }),
);

/** The basic rights of the school; sums over categories and over teams equal the total. */
export function rightsPart(
  sums: RightsSums,
  teams: readonly RowHead[],
  viewer: Viewer,
  beside: RightsBeside | null = null,
): RightsPart {
  const rows = (
    heads: readonly RowHead[],
    tallyOf: (of: RightsSums, head: RowHead) => RightsTally | undefined,
  ) => {
    const known = heads.flatMap((head) => {
      const tally = tallyOf(sums, head);
      return tally ? [{ head, tally }] : [];
    });
    const hidden =
      viewer.audience === 'totals'
        ? hiddenParts(
            viewer,
            known.map(({ head, tally }) =>
              behindRights(
                tally,
                beside ? tallyOf(beside.rest, head) : undefined,
                beside?.others.map((of) => tallyOf(of, head)),
              ),
            ),
          )
        : [];
    return known.map(
      ({ head, tally }, index): Row<RightsCell> => ({
        ...head,
        cell: withoutHidden(rightsCell(tally), hidden[index] ?? NOTHING_HIDDEN),
      }),
    );
  };
  return {
    total: totalCell(sums, viewer, beside),
    byCategory: rows(categoryHeads, (of, { id }) => of.byCategory.get(id as FunctionCategory)),
    byTeam: rows(teams, (of, { id }) => of.byTeam.get(id ?? '')),
  };
}
