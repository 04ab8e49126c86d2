import type { RightAmounts } from '~/app/features/figures/rights-types';

/** What was planned and not done yet, as far as it lapses when that stays so. */
export function plannedInLapsing({ lapsing, toChoose, carriedOut }: RightAmounts): number {
  if (lapsing === null || toChoose === null || carriedOut === null) return 0;
  return Math.max(0, lapsing - (toChoose - Math.min(carriedOut, toChoose)));
}
