import { LEARNING_KINDS } from '~/app/domain/activities';
import type { Measure, MixPart } from '~/app/features/figures/mix-types';
import { isShown } from '~/app/features/figures/shown';

/** One point of the chart to explore: a school year with its shares in per cent. */
export interface ExplorePoint {
  year: string;
  planned: Record<string, number> | null;
  done: Record<string, number> | null;
}

/** What the chart to explore needs; the browser draws nothing else with it. */
export function exploreData(mix: MixPart, measure: Measure): ExplorePoint[] {
  return mix.years.map(({ label, cell }) => {
    const sides = isShown(cell) ? cell[measure] : undefined;
    return {
      year: label,
      planned: byKind(sides?.planned.tenths),
      done: byKind(sides?.realised.tenths),
    };
  });
}

function byKind(tenths: readonly number[] | null | undefined): Record<string, number> | null {
  if (!tenths) return null;
  return Object.fromEntries(LEARNING_KINDS.map((kind, index) => [kind, (tenths[index] ?? 0) / 10]));
}
