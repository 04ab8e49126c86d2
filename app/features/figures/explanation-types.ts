import type { IsoDate } from '~/app/domain/dates';

/** One line of the formula: `83 uur x 0,8 = 66,40 uur`; deeper lines explain a term of the line above. */
export interface FormulaLine {
  depth: number;
  /** Dutch: `basisrecht leraar`. */
  label: string;
  text: string;
  /** Key of the figure that this line is, where it has one: the line links on. */
  figure: string | null;
}

export interface RuleView {
  id: string;
  version: number;
  /** Dutch: `Basisrecht in uren (leraar)`. */
  name: string;
  /** Dutch, readable: `cao vo 2014, artikel 17.4.1`. */
  citation: string;
  /** Dutch: `geldt vanaf 1 jun 2018`. */
  validity: string;
  /** Dutch: `niet nagekeken in de cao-tekst van 2025`. */
  status: string;
  /** Carries a mark on screen and in exports. */
  marked: boolean;
  note: string;
}

export interface SettingView {
  key: string;
  /** Dutch. */
  label: string;
  value: string;
  /** The decision or rule behind it. */
  source: string;
  /** null: nobody changed it, the default holds. */
  setBy: string | null;
  setOn: IsoDate | null;
}

export type FigureUnit = 'hours' | 'money' | 'percent' | 'points' | 'count' | 'money-per-hour' | 'fte';

/** The answer to "Waarom dit getal?". */
export interface FigureExplanation {
  suppressed?: undefined;
  key: string;
  /** Dutch: `Toegekende uren basisrecht`. */
  title: string;
  /** Dutch: `team Bèta`; empty for the school. */
  about: string;
  unit: FigureUnit;
  /** In the unit of the model: hundredths, cents, tenths or a count. */
  value: number | null;
  /** Dutch: `9.812 uur`. */
  shown: string;
  lines: FormulaLine[];
  rules: RuleView[];
  settings: SettingView[];
  /** null where no people stand behind it. */
  people: number | null;
  period: { from: IsoDate; to: IsoDate };
  /** Dutch sentences. */
  remarks: string[];
}

/** Also when too few people stand behind a figure it can be asked why, with that as the answer. */
export interface SuppressedExplanation {
  suppressed: true;
  key: string;
  title: string;
  about: string;
  threshold: number;
}
