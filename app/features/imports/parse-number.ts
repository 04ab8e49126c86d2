import { Exact } from '~/app/domain/exact';
import { cellText } from './cells';
import type { Cell } from './import-types';

/** A value, or (Dutch) why there is none. */
export type Parsed<T> = { value: T; reason?: undefined } | { value?: undefined; reason: string };

/** How a column writes its decimals, as far as its other values tell. */
export type NumberStyle = 'comma' | 'point' | 'unknown';

export type Quantity = 'fte' | 'hours' | 'euro';

const DUTCH = /^\d{1,3}(\.\d{3})+,\d+$/;
const ENGLISH = /^\d{1,3}(,\d{3})+\.\d+$/;
const ONE_MARK = /^(\d*)([.,])(\d+)$/;

/** What the unambiguous values of a column say about its decimals. */
export function numberStyle(cells: Iterable<Cell | undefined>): NumberStyle {
  let comma = false;
  let point = false;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const text = bare(cell);
    const mark = ONE_MARK.exec(text);
    const clear = mark !== null && !couldBeThousands(mark);
    if (DUTCH.test(text) || (clear && mark[2] === ',')) comma = true;
    if (ENGLISH.test(text) || (clear && mark[2] === '.')) point = true;
  }
  return comma === point ? 'unknown' : comma ? 'comma' : 'point';
}

/** A number of zero or more; decimal comma or point, thousands, € and words around it. */
export function parseNumber(cell: Cell | undefined, style: NumberStyle, quantity: Quantity): Parsed<Exact> {
  if (typeof cell === 'number') return notNegative(cell);
  if (typeof cell === 'boolean' || typeof cell === 'object') {
    return { reason: cell !== null && typeof cell === 'object' ? IS_DATE : NO_NUMBER };
  }
  const written = cellText(cell);
  const time = quantity === 'hours' ? /^(\d{1,4}):([0-5]\d)(:00)?$/.exec(written.trim()) : null;
  if (time) return { value: Exact.of(Number(time[1]) * 60 + Number(time[2]), 60) };
  const text = bare(written);
  if (/^-\s*\d/.test(text)) return { reason: 'Dit getal is negatief; het moet nul of meer zijn.' };
  if (/^\d+$/.test(text)) return { value: Exact.decimal(text) };
  if (DUTCH.test(text) || /^\d{1,3}(\.\d{3}){2,}$/.test(text)) return { value: withoutMark(text, '.') };
  if (ENGLISH.test(text) || /^\d{1,3}(,\d{3}){2,}$/.test(text)) return { value: withoutMark(text, ',') };
  const mark = ONE_MARK.exec(text);
  if (!mark) return { reason: NO_NUMBER };
  return oneMark(mark, style, quantity);
}

const NO_NUMBER = 'Dit is geen getal. Schrijf bijvoorbeeld 12,5.';
const IS_DATE =
  'Dit is een datum en geen getal. Excel maakt soms van 1-2 een datum; vul het getal opnieuw in.';

function oneMark(mark: RegExpExecArray, style: NumberStyle, quantity: Quantity): Parsed<Exact> {
  const [text, , sign] = mark;
  if (quantity === 'fte' || !couldBeThousands(mark)) return { value: Exact.decimal(text) };
  const decimalMark = style === 'comma' ? ',' : style === 'point' ? '.' : null;
  if (decimalMark === sign) return { value: Exact.decimal(text) };
  // Cents have two decimals, so 1.234 euro can only be thousands; 1,234 might be either.
  if (decimalMark !== null || (quantity === 'euro' && sign === '.'))
    return { value: withoutMark(text, sign ?? '') };
  const digits = text.replace(/[.,]/, '');
  return {
    reason: `Dit kan ${digits} zijn of ${text.replace('.', ',')}. Schrijf het zonder punt, of met twee decimalen.`,
  };
}

/** `1.234`: three digits after the mark and one to three before it, not starting with zero. */
function couldBeThousands(mark: RegExpExecArray): boolean {
  return /^[1-9]\d{0,2}$/.test(mark[1] ?? '') && mark[3]?.length === 3;
}

function withoutMark(text: string, mark: string): Exact {
  return Exact.decimal(text.replaceAll(mark, ''));
}

function notNegative(number: number): Parsed<Exact> {
  if (!Number.isFinite(number)) return { reason: NO_NUMBER };
  if (number < 0) return { reason: 'Dit getal is negatief; het moet nul of meer zijn.' };
  // A spreadsheet keeps 0,1 + 0,2 as 0,30000000000000004: twelve digits are what a person meant.
  return { value: Exact.decimal(Number(number.toPrecision(12))) };
}

function bare(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/€|\bEUR\b|\beuro\b|\buur\b|\buren\b|\bfte\b|(?<=\d)\s*u$/gi, '')
    .replace(/,-+$/, '')
    .trim()
    .replace(
      /^(\d{1,3})((?: \d{3})+)(?=$|[.,])/,
      (_, first: string, rest: string) => first + rest.replaceAll(' ', ''),
    );
}
