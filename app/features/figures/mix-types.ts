import type { Row, Shown } from './shown';

export const MEASURES = ['hours', 'participations', 'money'] as const;
/** By what the learning mix is divided. */
export type Measure = (typeof MEASURES)[number];

/** In the order of `LEARNING_KINDS`: work, social, formal. */
export type ByKind<T> = [work: T, social: T, formal: T];

/** One side of the mix: planned or realised. */
export interface MixSide {
  amounts: ByKind<number>;
  total: number;
  /** Add up to 1000; null when there is nothing to divide. */
  tenths: ByKind<number> | null;
  /** Points above (below) the guideline. */
  differenceTenths: ByKind<number | null> | null;
}

export interface MixSides {
  planned: MixSide;
  realised: MixSide;
}

/** Per measure that was asked for. */
export type MixCell = { [M in Measure]?: MixSides } & { persons: number };

/** A team, function category or theme in the school year of the dashboard. */
export interface MixRow extends Row<MixCell> {
  /** The same in the three years before, oldest first, where asked; `id` and `label` are the year. */
  earlierYears?: Row<MixCell>[];
}

export interface MixPart {
  /** Per cent in tenths: 700, 200, 100. */
  guidelineTenths: ByKind<number | null>;
  measures: Measure[];
  school: Shown<MixCell>;
  byTeam: MixRow[];
  byCategory: MixRow[];
  byTheme: MixRow[];
  /** Four school years, oldest first; the last is the year of the dashboard. `id` and `label` are the year. */
  years: Row<MixCell>[];
}
