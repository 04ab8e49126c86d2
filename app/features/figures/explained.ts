import type { Period } from '~/app/domain/dates';

import { Exact } from '~/app/domain/exact';
import {
  type Explanation,
  explain,
  type Formula,
  formula,
  type Term,
  type TermName,
  term,
  type Unit,
} from '~/app/domain/explanation';
import type { Flag } from '~/app/domain/flags';
import { hours } from '~/app/domain/hours';
import { euros } from '~/app/domain/money';
import type { RightGroup } from '~/app/domain/rights-year';
import type { TermWords } from '~/app/format/term-words';
import type { FigureUnit, SettingView } from './explanation-types';

/** Why a figure is what it is, before it is put in words. */
export interface Explained {
  title: string;
  unit: FigureUnit;
  explanation: Explanation;
  people: number | null;
  period: Period;
  /** Keys of the terms that are figures themselves. */
  links: Map<Term, string>;
  /** What was entered and plays, beside the choices of rules. */
  entered?: SettingView[];
  /** Of whom alone a flag holds, among those whose figure it is. */
  groups?: ReadonlyMap<Flag, readonly RightGroup[]>;
  /** Terms that are called otherwise here. */
  words?: TermWords;
}

export const UNIT_OF = {
  hours: 'hour',
  money: 'euro',
  percent: 'percent',
  points: 'points',
  count: 'count',
  'money-per-hour': 'euro-per-hour',
  fte: 'fte',
} as const satisfies Record<FigureUnit, Unit>;

const PLACES: Record<FigureUnit, number> = {
  hours: 2,
  money: 2,
  percent: 1,
  points: 1,
  count: 0,
  'money-per-hour': 2,
  fte: 4,
};

/** The outcome of a formula as the model writes it: hundredths, cents, tenths or a count. */
export function outcomeOf(figure: Term, unit: FigureUnit): number | null {
  return figure.value === null ? null : Exact.decimal(figure.value).toScaled(PLACES[unit]);
}

/** A number of the model as an exact amount of its unit. */
export function exactOf(unit: FigureUnit, value: number | null): Exact | null {
  if (value === null) return null;
  if (unit === 'hours') return hours(value);
  if (unit === 'money' || unit === 'money-per-hour') return euros(value);
  return Exact.of(value, 10 ** PLACES[unit]);
}

/** A sum over so many people or participations; of how many is left out where that may not be told. */
export function countedSum(
  name: TermName,
  unit: FigureUnit,
  value: number | null,
  count: number | null,
  counted: 'person' | 'count' = 'person',
  about?: string,
): Formula | Term {
  if (count === null) return term(name, UNIT_OF[unit], exactOf(unit, value), about ? { about } : {});
  const counter = term('participants', counted, Exact.of(count));
  return formula(name, UNIT_OF[unit], exactOf(unit, value), 'add', [counter], about ? { about } : {});
}

/** A count of people that stands by itself. */
export const counted = (name: TermName, count: number | null): Explanation =>
  explain(term(name, 'count', count === null ? null : Exact.of(count)));
