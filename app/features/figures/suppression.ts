import { hiddenGroups } from '~/app/domain/small-groups';
import type { Audience, Row, Shown, Suppressed } from './figure-types';

export const SUPPRESSED: Suppressed = { suppressed: true };

/** Who looks, and how few people may not be shown. */
export interface Viewer {
  audience: Audience;
  threshold: number;
}

/** A row before it is known whether it may be shown, with how many people stand behind it. */
export interface Candidate<Cell> extends Omit<Row<Cell>, 'cell'> {
  persons: number;
  cell: Cell;
}

/** One cell by itself; a cell without people is no secret. */
export function showCell<Cell>(viewer: Viewer, persons: number, cell: Cell): Shown<Cell> {
  const small = persons > 0 && persons < viewer.threshold;
  return viewer.audience === 'totals' && small ? SUPPRESSED : (cell as Shown<Cell>);
}

/** The rows of one partition: a small one takes another with it when it could be found by subtraction. */
export function showRows<Cell, More extends object = object>(
  viewer: Viewer,
  rows: readonly (Candidate<Cell> & More)[],
): (Row<Cell> & More)[] {
  const hidden =
    viewer.audience === 'totals'
      ? hiddenGroups(
          rows.map((row) => row.persons),
          viewer.threshold,
        )
      : new Map<number, unknown>();
  return rows.map(({ persons: _, ...row }, index) => ({
    ...(row as Omit<typeof row, 'persons'> & More),
    cell: hidden.has(index) ? SUPPRESSED : (row.cell as Shown<Cell>),
  })) as (Row<Cell> & More)[];
}

/** A number of people that may be too small to tell. */
export function showCount(viewer: Viewer, count: number): number | null {
  return viewer.audience === 'totals' && count > 0 && count < viewer.threshold ? null : count;
}
