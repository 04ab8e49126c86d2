import type { Sector } from '~/app/domain/people';
import type { RightKind } from '~/app/domain/right-keys';
import type { TermWords } from './term-words';
import { lapsesLabel } from './words';

/** A right in its own period: the hours of a school year, or the money of a calendar year. */
export interface RightPeriod {
  readonly sector: Sector;
  readonly kind: RightKind;
  /** `2025-2026` or `2026`. */
  readonly label: string;
  readonly end: string;
  /** The period is over: what was lapsing has lapsed. */
  readonly ended: boolean;
}
export type RightPeriods = Readonly<Record<RightKind, RightPeriod>>;

/** The calendar year of the individual budgets of a PO school; null: money is part of the basic right. */
export const budgetPeriod = ({ money }: RightPeriods): RightPeriod | null =>
  money.sector === 'PO' ? money : null;

type Told = 'granted' | 'carriedIn' | 'used' | 'planned' | 'toChoose' | 'carriedOut';

/** How a right and what becomes of it are called. */
export interface RightWords {
  /** Above its figures. */
  readonly heading: string;
  /** In a title: `Basisrecht in uren`. */
  readonly name: string;
  /** In a sentence: `basisrecht`. */
  readonly inSentence: string;
  /** Behind `meer dan`: `het recht`. */
  readonly the: string;
  /** What there is, with what came along: `toegekend + meegenomen`. */
  readonly whole: string;
  readonly told: Readonly<Record<Told, string>>;
  /** What is not used by the end; null: no source says what becomes of it. */
  readonly lapses: { readonly label: string; readonly column: string } | null;
  /** Terms of a formula that are called otherwise than a basic right's. */
  readonly terms: TermWords;
}

const MONTH_WORDS: Readonly<Record<string, string>> = { '07': 'juli', '12': 'december' };

/** The last day of a period as it is said: `31 juli`. */
export const lastDayWords = ({ end }: Pick<RightPeriod, 'end'>): string =>
  `${Number(end.slice(8))} ${MONTH_WORDS[end.slice(5, 7)] ?? end.slice(5, 7)}`;

/** The words of a right; those of somebody who saves (PO, management) tell where the rest goes. */
export function rightWords(period: RightPeriod, { saves = false } = {}): RightWords {
  if (period.sector !== 'PO') return basicRightWords(period);
  return period.kind === 'hours' ? HOURS_OF_PO : budgetWords(period, saves);
}

function basicRightWords(period: RightPeriod): RightWords {
  const isHours = period.kind === 'hours';
  return {
    heading: isHours ? 'Uren' : 'Geld',
    name: `Basisrecht in ${isHours ? 'uren' : 'geld'}`,
    inSentence: 'basisrecht',
    the: 'het recht',
    whole: 'toegekend + meegenomen',
    told: {
      granted: 'toegekend',
      carriedIn: 'meegenomen van vorig jaar',
      used: 'gebruikt',
      planned: 'gepland',
      toChoose: 'nog te kiezen',
      carriedOut: period.ended ? 'meegenomen naar volgend jaar' : 'gaat mee naar volgend jaar',
    },
    lapses: lapseWords(period),
    terms: {},
  };
}

const HOURS_OF_PO: RightWords = {
  heading: 'Uren',
  name: 'Uren voor professionalisering',
  inSentence: 'uren voor professionalisering',
  the: 'er is toegekend',
  whole: 'toegekend + gespaard',
  told: {
    granted: 'toegekend',
    carriedIn: 'gespaard uit eerdere jaren',
    used: 'gebruikt',
    planned: 'gepland',
    toChoose: 'nog te kiezen',
    carriedOut: 'afgesproken voor volgend jaar',
  },
  lapses: null,
  terms: {
    basicRight: 'uren voor professionalisering',
    fullTimeRight: 'uren bij een volledige baan',
    carriedIn: 'gespaard uit eerdere jaren',
    carriedOut: 'afgesproken voor volgend jaar',
    lapsing: 'niet gebruikt',
    leftOfGrant: 'over van de uren van dit jaar',
    overspent: 'meer gebruikt dan toegekend',
  },
};

function budgetWords(period: RightPeriod, saves: boolean): RightWords {
  const { label } = period;
  const lapses = saves
    ? {
        label: `gaat na ${lastDayWords(period)} naar het algemene scholingsbudget`,
        column: 'Gaat naar algemeen budget',
      }
    : lapseWords(period);
  return {
    heading: `Individueel budget ${label}`,
    name: `Individueel budget ${label}`,
    inSentence: `individueel budget ${label}`,
    the: 'het budget',
    whole: 'toegekend + gespaard',
    told: {
      granted: 'toegekend',
      carriedIn: 'gespaard uit eerdere jaren',
      used: 'besteed',
      planned: 'gepland',
      toChoose: 'nog te besteden',
      carriedOut: `blijft gespaard na ${label}`,
    },
    lapses,
    terms: {
      basicRight: `individueel budget ${label}`,
      fullTimeRight: 'individueel budget',
      yearShare: 'deel van het kalenderjaar',
      carriedIn: 'gespaard uit eerdere jaren',
      used: 'besteed',
      toChoose: 'nog te besteden',
      leftOfGrant: `over van het budget van ${label}`,
      keptLonger: 'eerder gespaard en nog te gebruiken',
      carriedOut: `blijft gespaard na ${label}`,
      lapsing: lapses.label,
      overspent: 'meer besteed dan het budget',
    },
  };
}

function lapseWords(period: RightPeriod) {
  const day = lastDayWords(period);
  return period.ended
    ? { label: `vervallen op ${day}`, column: lapsesLabel(true) }
    : { label: `vervalt op ${day}`, column: lapsesLabel(false) };
}

/** What screens that hold both rights are called. */
export interface RightScreenWords {
  readonly title: string;
  readonly own: string;
  readonly more: string;
  readonly none: string;
  /** Behind `12 van 14 mensen hebben`. */
  readonly have: string;
}

const SCREEN_WORDS: Readonly<Record<'basic-right' | 'budget', RightScreenWords>> = {
  'basic-right': {
    title: 'Basisrecht',
    own: 'Mijn basisrecht',
    more: 'Alles over het basisrecht',
    none: 'geen basisrecht',
    have: 'basisrecht',
  },
  budget: {
    title: 'Uren en budget',
    own: 'Mijn uren en budget',
    more: 'Alles over uren en budget',
    none: 'geen uren of budget',
    have: 'uren of een budget',
  },
};

/** The words of a sector's screens with rights. */
export const rightScreenWords = (sector: Sector): RightScreenWords =>
  SCREEN_WORDS[sector === 'PO' ? 'budget' : 'basic-right'];
