import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenGroups, hideSmallGroups } from '~/app/domain/small-groups';

const cells = (...sizes: number[]) =>
  sizes.map((persons, index) => ({ key: `g${index}`, persons, measures: { hours: persons * 10 } }));
const hide = (sizes: number[], threshold = 5) =>
  hideSmallGroups(cells(...sizes), { hours: sizes.reduce((sum, size) => sum + size * 10, 0) }, threshold);
const hiddenIn = (...sizes: number[]) => hide(sizes).cells.map((cell) => cell.hidden);

describe('small groups', () => {
  it('are hidden below the threshold, with all their measures', () => {
    expect(hide([4, 20, 3]).cells[0]).toEqual({ key: 'g0', persons: null, measures: null, hidden: 'small' });
    expect(hiddenIn(5, 20)).toEqual([null, null]);
  });

  it('take the next smallest with them when one would remain', () => {
    expect(hiddenIn(4, 20, 9)).toEqual(['small', null, 'cover']);
  });

  it('take the next smallest with them when they are too few together', () => {
    expect(hiddenIn(1, 2, 20, 9)).toEqual(['small', 'small', null, 'cover']);
    expect(hiddenIn(4, 1, 20)).toEqual(['small', 'small', null]);
  });

  it('are no secret when nobody is in them', () => {
    expect(hiddenIn(0, 12, 8)).toEqual([null, null, null]);
    expect(hiddenIn(0, 4, 8)).toEqual([null, 'small', 'cover']);
  });

  it('hide the total when everybody together is too few', () => {
    expect(hide([3, 0]).total).toMatchObject({ persons: null, measures: null, hidden: 'small' });
    expect(hide([3, 2]).total).toMatchObject({ persons: 5, hidden: null });
    expect(hide([]).total).toMatchObject({ persons: 0, hidden: null });
  });

  it('follow a threshold that a school raised', () => {
    expect(hide([9, 12, 20], 10).cells.map((cell) => cell.hidden)).toEqual(['small', 'cover', null]);
  });

  it('can never be found by subtracting what is shown from the total', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 9 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 12 }), (persons, threshold) => {
        const shown = hide(persons, threshold);
        const hidden = persons.filter((_, index) => shown.cells[index]?.hidden);
        for (const cell of shown.cells)
          if (cell.persons) expect(cell.persons).toBeGreaterThanOrEqual(threshold);
        if (shown.total.hidden || hidden.length === 0) return;
        const rest =
          (shown.total.persons ?? 0) - shown.cells.reduce((sum, cell) => sum + (cell.persons ?? 0), 0);
        expect(hidden.length).toBeGreaterThan(1);
        expect(rest).toBeGreaterThanOrEqual(threshold);
      }),
      { numRuns: 1000 },
    );
  });

  it('hide no more than is needed', () => {
    expect([...hiddenGroups([4, 3, 6, 7, 30], 5).keys()].sort()).toEqual([0, 1]);
  });
});
