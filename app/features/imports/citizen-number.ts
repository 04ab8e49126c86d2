import { cellText } from './cells';
import { type Cell, ImportRefused, type Sheet } from './import-types';
import { columnLetter, normalise, squeeze } from './normalise';

const WORDS =
  /^(bsn(nr|nummer)?|bsnummer|burgerservice(nummer|nr)?|sofi(nummer|nr)?|pgn|onderwijsnummer|persoonsgebonden|fiscaalnummer)$/;
const JOINED = /burgerservicen|persoonsgebondenn|sofin|sociaalfiscaal|fiscaaln/;
const HEADER_WORDS = 4;
const HEADER_ROWS = 40;
const NEARLY_ALL = 0.9;
/** Headers of a number that an employer or a telephone company gives. */
const OTHER_NUMBER = /pers(oneels)?(nr|nummer|n)|medewerker|werknemer|stamn|salarisn|tel|mobiel/;
const IN_TEXT = /\b(bsn|sofi|burgerservice)\w*\W*\d{8,9}\b/i;
/** `20250801` and `01-08-2025` are eight digits too. */
const DAY =
  /^((19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d)$/;
/** So is `2024-2025`. */
const SCHOOL_YEAR = /^(19|20)\d\d[-/ ]?(19|20)\d\d$/;

/**
 * Refuses a file with a column of citizen service numbers, by its header or by its values, and repeats none of them.
 *
 * Only cells that look like such a number are judged. Of personnel numbers of nine digits each passes the eleven-test
 * with chance 1/11, so two different ones that all pass are chance once in 121 files, three once in 1,331. One number
 * says too little, except where it is all its column has and no header tells that it is another number.
 */
export function refuseCitizenNumbers(sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    const width = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
    for (let column = 0; column < width; column += 1) {
      if (isCitizenColumn(sheet.rows.map((row) => row.cells[column] ?? null)))
        throw new ImportRefused(refusal(columnLetter(column)));
    }
  }
}

const refusal = (letter: string) =>
  `In dit bestand staat een kolom met burgerservicenummers (BSN), of met nummers die daarop lijken: kolom ${letter}. ` +
  'Die mogen hier niet in. Haal de kolom weg en kies het bestand opnieuw; er is niets van bewaard.';

function isCitizenColumn(cells: Cell[]): boolean {
  if (cells.some((cell) => typeof cell === 'string' && IN_TEXT.test(cell))) return true;
  const header = cells.slice(0, HEADER_ROWS).findIndex((cell) => {
    return typeof cell === 'string' && namesCitizenNumber(cell);
  });
  if (header >= 0 && cells.slice(header + 1).some((cell) => cell !== null)) return true;
  const numbers = new Set(cells.map(eightOrNineDigits).filter((digits) => digits !== null));
  const passing = [...numbers].filter(passesElevenTest);
  if (numbers.size === 1) return passing.length === 1 && standsAlone(cells);
  return passing.length >= 2 && passing.length >= numbers.size * NEARLY_ALL;
}

/** Below its header a column has nothing but this number, and the header does not say whose number it is. */
function standsAlone(cells: Cell[]): boolean {
  const first = cells.findIndex((cell) => eightOrNineDigits(cell) !== null);
  const above = cells.slice(0, first).filter((cell) => textOf(cell) !== '');
  const below = cells.slice(first).filter((cell) => textOf(cell) !== '');
  return (
    above.length > 0 &&
    below.every((cell) => eightOrNineDigits(cell) !== null) &&
    !OTHER_NUMBER.test(squeeze(textOf(above.at(-1) ?? null)))
  );
}

/** `BSN`, `BSN-nr. medewerker`; not a title such as `Personeelslijst zonder BSN`. */
function namesCitizenNumber(header: string): boolean {
  const words = normalise(header).split(' ');
  return (
    words.length <= HEADER_WORDS &&
    (words.some((word) => WORDS.test(word)) || JOINED.test(squeeze(header))) &&
    !words.some((word) => word === 'zonder' || word === 'geen')
  );
}

const textOf = (cell: Cell) => (typeof cell === 'object' ? '' : cellText(cell).trim());

function eightOrNineDigits(cell: Cell): string | null {
  if (typeof cell === 'object' || typeof cell === 'boolean') return null;
  const text = cellText(cell).trim();
  if (SCHOOL_YEAR.test(text)) return null;
  const digits = text.replace(/[\s.-]/g, '');
  return /^\d{8,9}$/.test(digits) && !DAY.test(digits) ? digits.padStart(9, '0') : null;
}

function passesElevenTest(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    const weight = index === 8 ? -1 : 9 - index;
    sum += Number(digits[index]) * weight;
  }
  return sum % 11 === 0 && sum !== 0;
}
