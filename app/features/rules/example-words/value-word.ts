/** How a number of an example is said. */
export type Measure =
  | 'hours'
  | 'money'
  | 'percent'
  | 'share'
  | 'points'
  | 'fte'
  | 'register-hours'
  | 'year'
  | 'years'
  | 'days'
  | 'weeks'
  | 'count';

/** One given or outcome of an example: what it is called and how its numbers are said. */
export interface ValueWord {
  readonly label: string;
  /** Absent: as what it is part of. */
  readonly measure?: Measure;
  /** What is said where there is no value. */
  readonly none?: string;
}

export type ValueWords = Readonly<Record<string, ValueWord>>;

export const word = (label: string, measure?: Measure): ValueWord =>
  measure ? { label, measure } : { label };
