/** One group of a partition of people, with whatever is measured of it. */
export interface GroupCell<Measures> {
  readonly key: string;
  readonly persons: number;
  readonly measures: Measures;
}

/** `small`: fewer persons than the threshold; `cover`: hidden so that a small one cannot be found by subtraction. */
export type Hidden = 'small' | 'cover';

export interface ShownCell<Measures> {
  readonly key: string;
  readonly persons: number | null;
  readonly measures: Measures | null;
  readonly hidden: Hidden | null;
}

export interface ShownPartition<Measures> {
  readonly cells: readonly ShownCell<Measures>[];
  /** Everybody together; hidden when these are too few themselves. */
  readonly total: ShownCell<Measures>;
}

/**
 * Hides the groups of a one-way partition with fewer persons than the threshold, and the next smallest as long as what
 * is hidden is one group or holds too few persons together; all measures of a group are hidden together (D24). A group
 * without persons is no secret.
 */
export function hideSmallGroups<Measures>(
  cells: readonly GroupCell<Measures>[],
  total: Measures,
  threshold: number,
): ShownPartition<Measures> {
  const hidden = hiddenGroups(
    cells.map((cell) => cell.persons),
    threshold,
  );
  const persons = cells.reduce((added, cell) => added + cell.persons, 0);
  const everybody = { key: 'total', persons, measures: total };
  return {
    cells: cells.map((cell, index) => shown(cell, hidden.get(index) ?? null)),
    total: shown(everybody, persons > 0 && persons < threshold ? 'small' : null),
  };
}

function shown<Measures>(
  { key, persons, measures }: GroupCell<Measures>,
  hidden: Hidden | null,
): ShownCell<Measures> {
  return hidden ? { key, persons: null, measures: null, hidden } : { key, persons, measures, hidden };
}

/** Which positions are hidden, and why. */
export function hiddenGroups(persons: readonly number[], threshold: number): ReadonlyMap<number, Hidden> {
  const hidden = new Map<number, Hidden>();
  const bySize = persons
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || a.index - b.index);
  let together = 0;
  for (const { count, index } of bySize) {
    const small = count < threshold;
    if (!small && (hidden.size === 0 || (hidden.size > 1 && together >= threshold))) break;
    hidden.set(index, small ? 'small' : 'cover');
    together += count;
  }
  return hidden;
}
