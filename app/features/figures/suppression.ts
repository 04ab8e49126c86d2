import { type Behind, hiddenByMeasure, isSmall, weighed } from '~/app/domain/small-groups';
import type { Audience } from './figure-types';
import type { Row, Shown, Suppressed } from './shown';

export const SUPPRESSED: Suppressed = { suppressed: true };

/** Who looks, and how few people may not be shown. */
export interface Viewer {
  audience: Audience;
  threshold: number;
}

/** A row before it is known whether it may be shown, with how many people stand behind it. */
export interface Candidate<Cell> extends Omit<Row<Cell>, 'cell'> {
  /** Asked only where groups are hidden. */
  behind: () => Behind;
  cell: Cell;
}

/** One cell by itself; a cell without people is no secret. */
export function showCell<Cell>(viewer: Viewer, persons: number, cell: Cell): Shown<Cell> {
  return viewer.audience === 'totals' && isSmall(persons, viewer.threshold)
    ? SUPPRESSED
    : (cell as Shown<Cell>);
}

/** Whether one cell by itself has to be hidden for any of its measures. */
export function isHidden(viewer: Viewer, behind: () => Behind): boolean {
  if (viewer.audience === 'persons') return false;
  const { counts, hidden } = weighed(behind(), viewer.threshold);
  return hidden === true || counts.some((count) => isSmall(count, viewer.threshold));
}

/** The people behind some of the measures. */
export function pickOf({ counts, rest, others }: Behind, places: readonly number[]): Behind {
  const pick = (of: readonly number[]) => places.map((place) => of[place] ?? 0);
  return rest && others
    ? { counts: pick(counts), rest: pick(rest), others: others.map(pick) }
    : { counts: pick(counts) };
}

/** Places of the rows of one partition that are hidden for these measures, with those that are hidden already. */
export function hiddenRows(
  viewer: Viewer,
  rows: readonly Behind[],
  isHidden: (index: number) => boolean = () => false,
): number[] {
  if (viewer.audience === 'persons') return [];
  const groups = rows.map((behind, index) => {
    const group = weighed(behind, viewer.threshold);
    return { ...group, hidden: group.hidden === true || isHidden(index) };
  });
  return [...hiddenByMeasure(groups, viewer.threshold).keys()];
}

/** The rows of one partition: a small one takes another with it when it could be found by subtraction. */
export function showRows<Cell, More extends object = object>(
  viewer: Viewer,
  rows: readonly (Candidate<Cell> & More)[],
): (Row<Cell> & More)[] {
  const hidden = new Set(
    viewer.audience === 'totals'
      ? hiddenRows(
          viewer,
          rows.map((row) => row.behind()),
        )
      : [],
  );
  return rows.map(({ behind: _, ...row }, index) => ({
    ...(row as Omit<typeof row, 'behind'> & More),
    cell: hidden.has(index) ? SUPPRESSED : (row.cell as Shown<Cell>),
  })) as (Row<Cell> & More)[];
}

/** A number of people that may be too small to tell. */
export function showCount(viewer: Viewer, count: number): number | null {
  return viewer.audience === 'totals' && isSmall(count, viewer.threshold) ? null : count;
}
