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
  return hiddenByMeasure(
    persons.map((count) => ({ counts: [count] })),
    threshold,
  );
}

/** How many people stand behind each measure of a group; the first is everybody in it. */
export interface GroupCounts {
  readonly counts: readonly number[];
  /** Hidden for what it would tell outside this partition. */
  readonly hidden?: boolean;
}

/** Too few people to tell; nobody is no secret. */
export const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold;

/**
 * Which positions are hidden as a whole, and why: those of which some measure has too few people behind it, and the
 * next smallest as long as too few stand behind any measure of what is hidden together.
 */
export function hiddenByMeasure(
  groups: readonly GroupCounts[],
  threshold: number,
): ReadonlyMap<number, Hidden> {
  const hidden = new Map<number, Hidden>();
  for (const [index, group] of groups.entries()) {
    if (group.counts.some((count) => isSmall(count, threshold))) hidden.set(index, 'small');
    else if (group.hidden) hidden.set(index, 'cover');
  }
  if (hidden.size === 0) return hidden;
  if (hidden.size === 1) hideNext(groups, 0, hidden);
  const measures = Math.max(...groups.map(({ counts }) => counts.length));
  for (let measure = 0; measure < measures; measure += 1) {
    while (isSmall(together(groups, measure, hidden), threshold)) {
      if (!hideNext(groups, measure, hidden)) break;
      // What is hidden now can leave too few behind a measure that was right before.
      measure = 0;
    }
  }
  return hidden;
}

const together = (groups: readonly GroupCounts[], measure: number, hidden: ReadonlyMap<number, Hidden>) =>
  groups.reduce((sum, { counts }, index) => sum + (hidden.has(index) ? (counts[measure] ?? 0) : 0), 0);

/** Hides the smallest group that is still shown and has somebody behind the measure; false: there is none. */
function hideNext(groups: readonly GroupCounts[], measure: number, hidden: Map<number, Hidden>): boolean {
  let next: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { counts }] of groups.entries()) {
    const count = counts[measure] ?? 0;
    if (hidden.has(index) || count === 0 || count >= least) continue;
    [next, least] = [index, count];
  }
  if (next === null) return false;
  hidden.set(next, 'cover');
  return true;
}

/** The people behind a group of one place, and those behind the same group at each of the other places. */
export interface Behind {
  readonly counts: readonly number[];
  /** All other places together; absent when the group is of the whole. */
  readonly rest?: readonly number[];
  readonly others?: readonly (readonly number[])[];
}

/** A group of one place as it is weighed: what is left of the whole without it may not be too few people either. */
export function weighed({ counts, rest, others }: Behind, threshold: number): GroupCounts {
  if (!rest || !others) return { counts };
  // Of a measure without anybody here the rest is the whole itself, which is weighed where that is shown.
  const left = rest.map((count, index) => (counts[index] === 0 ? 0 : count));
  const places = [counts, ...others].map((each) => ({ counts: each }));
  return { counts: [...counts, ...left], hidden: hiddenByMeasure(places, threshold).has(0) };
}
