import { tenthsOf } from '~/app/domain/tenths';
import type { ThemeCell } from './figure-types';
import { type LearningBeside, learningBehind } from './learning-beside';
import type { RowHead } from './rights-part';
import type { Row } from './shown';
import { showRows, type Viewer } from './suppression';
import { isEmptyTally, sumOfKinds, type Tally } from './tally';
import type { LearningSums } from './year-sums';

/** Hours, money, people and teams per development theme; themes without learning are left out. */
export function themePart(
  sums: LearningSums,
  themes: readonly RowHead[],
  viewer: Viewer,
  beside: LearningBeside | null = null,
): Row<ThemeCell>[] {
  const allHours = sumOfKinds(sums.all.amounts.hours.planned);
  return showRows(
    viewer,
    themes.flatMap((head) => {
      const tally = sums.byTheme.get(head.id ?? '');
      if (!tally || isEmptyTally(tally)) return [];
      return [
        {
          ...head,
          behind: () => learningBehind(tally, beside, ({ byTheme }) => byTheme.get(head.id ?? '')),
          cell: themeCell(tally, allHours),
        },
      ];
    }),
  );
}

function themeCell(tally: Tally, allHours: number): ThemeCell {
  const { hours, money } = tally.amounts;
  const hoursPlanned = sumOfKinds(hours.planned);
  return {
    hoursPlanned,
    hoursRealised: sumOfKinds(hours.realised),
    moneyPlanned: sumOfKinds(money.planned),
    moneyRealised: sumOfKinds(money.realised),
    hoursTenths: tenthsOf(hoursPlanned, allHours),
    persons: tally.persons.size,
    teams: tally.teams.size,
  };
}
