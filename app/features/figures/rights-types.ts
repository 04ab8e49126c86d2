import type { Row, Shown } from './shown';

/** One basic right, in hours or in money. granted + carriedIn + overspent = used + carriedOut + lapsing. */
export interface RightAmounts {
  granted: number | null;
  /** Null, as `carriedOut`, where too few people save. */
  carriedIn: number | null;
  /** Null as well where too few people used something, or have something left. */
  used: number | null;
  planned: number | null;
  toChoose: number | null;
  remaining: number | null;
  /** Lapses on the last day of its period, or lapsed when that has ended; null as well where no source says that it does. */
  lapsing: number | null;
  carriedOut: number | null;
  overspent: number | null;
  /** `used` of `granted + carriedIn`. */
  usedTenths: number | null;
}

export interface RightsCell {
  hours: RightAmounts;
  money: RightAmounts;
  /** Everybody with a job in this school year. */
  persons: number;
  /** With a right; null: not shown, because too few have none. */
  withRight: number | null;
  /** No rule and no employer gives them a right; null: too few to show. */
  undefinedPersons: number | null;
  /** Of whom hours lapse; null: too few to show. */
  lapsingPersons: number | null;
}

export interface RightsPart {
  total: Shown<RightsCell>;
  byCategory: Row<RightsCell>[];
  /** By main team; the last one is *zonder team*. */
  byTeam: Row<RightsCell>[];
}
