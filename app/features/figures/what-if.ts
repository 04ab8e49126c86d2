import type { Exact } from '~/app/domain/exact';
import type { RightKind } from '~/app/domain/right-keys';
import { RIGHT_KINDS } from '~/app/domain/right-keys';
import { exactOf } from './explained';
import type { FigureUnit } from './explanation-types';
import type { Figure } from './figures-of';
import type { PersonFigures } from './people-rights';

/** A figure that another choice or rule moves; the values stand as they do in the model, null: not defined. */
export interface MovedFigure {
  readonly key: string;
  readonly unit: FigureUnit;
  readonly before: number | null;
  readonly after: number | null;
}

export interface MovedFigures {
  readonly moved: readonly MovedFigure[];
  /** Figures that were shown and no longer are, or the other way round: too few people stand behind them. */
  readonly hidden: number;
  readonly uncovered: number;
}

/** What is different between two registries of the same school and year, in the order of the second. */
export function movedFigures(before: readonly Figure[], after: readonly Figure[]): MovedFigures {
  const old = new Map(before.map((figure) => [figure.key, figure]));
  const now = new Set(after.map(({ key }) => key));
  return {
    moved: after.flatMap(({ key, unit, value }) => {
      const was = old.get(key);
      return was && was.value !== value ? [{ key, unit, before: was.value, after: value }] : [];
    }),
    hidden: before.filter(({ key }) => !now.has(key)).length,
    uncovered: after.filter(({ key }) => !old.has(key)).length,
  };
}

const CAUSES = ['granted', 'carriedIn'] as const;
const OUTCOMES = ['carriedOut', 'lapsing'] as const;
export type MovedPart = (typeof CAUSES)[number] | (typeof OUTCOMES)[number];

/** Of one person, in hundredths of an hour or in cents; null: not defined. */
export interface MovedRight {
  readonly employeeId: string;
  readonly kind: RightKind;
  readonly part: MovedPart;
  readonly before: number | null;
  readonly after: number | null;
}

/** Whose rights are different: what they get, or else what becomes of what they have left. */
export function movedRights(before: readonly PersonFigures[], after: readonly PersonFigures[]): MovedRight[] {
  const old = new Map(before.map((person) => [person.employeeId, person.rights]));
  return after.flatMap(({ employeeId, rights }) =>
    RIGHT_KINDS.flatMap((kind) => {
      const was = old.get(employeeId)?.[kind];
      if (!was) return [];
      const movedOf = (parts: readonly MovedPart[]): MovedRight[] =>
        parts
          .filter((part) => was[part] !== rights[kind][part])
          .map((part) => ({ employeeId, kind, part, before: was[part], after: rights[kind][part] }));
      const caused = movedOf(CAUSES);
      return caused.length > 0 ? caused : movedOf(OUTCOMES);
    }),
  );
}

/** How many people it concerns. */
export const peopleMoved = (rights: readonly MovedRight[]): number =>
  new Set(rights.map(({ employeeId }) => employeeId)).size;

/** All differences of one part of one right together; what was not defined counts from nothing. */
export function totalMoved(
  rights: readonly MovedRight[],
): { kind: RightKind; part: MovedPart; difference: number; persons: number }[] {
  return RIGHT_KINDS.flatMap((kind) =>
    [...CAUSES, ...OUTCOMES].flatMap((part) => {
      const own = rights.filter((each) => each.kind === kind && each.part === part);
      if (own.length === 0) return [];
      const difference = own.reduce((sum, each) => sum + (each.after ?? 0) - (each.before ?? 0), 0);
      return [{ kind, part, difference, persons: peopleMoved(own) }];
    }),
  );
}

/** By how much a figure moves, exact; null where it was or becomes undefined. */
export function differenceOf({ unit, before, after }: Omit<MovedFigure, 'key'>): Exact | null {
  const [was, becomes] = [exactOf(unit, before), exactOf(unit, after)];
  return was && becomes ? becomes.sub(was) : null;
}
