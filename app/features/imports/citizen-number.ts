import { cellText } from './cells';
import { type Cell, ImportRefused, type Sheet } from './import-types';
import { normalise } from './normalise';

const WORDS = /^(bsn(nr|nummer)?|bsnummer|burgerservice(nummer|nr)?|burgerservice|sofi(nummer|nr)?)$/;
const HEADER_WORDS = 4;
const HEADER_ROWS = 40;
/** Chance lets one number in eleven pass, so three different ones that all pass are no chance. */
const FEWEST = 3;
const NEARLY_ALL = 0.9;

const REFUSAL =
  'In dit bestand staat een kolom met burgerservicenummers (BSN). Die mogen hier niet in. ' +
  'Haal de kolom weg en kies het bestand opnieuw; er is niets van bewaard.';

/** Refuses a file with a column of citizen service numbers, by its header or by its values. */
export function refuseCitizenNumbers(sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    const width = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
    for (let column = 0; column < width; column += 1) {
      if (isCitizenColumn(sheet.rows.map((row) => row.cells[column] ?? null)))
        throw new ImportRefused(REFUSAL);
    }
  }
}

function isCitizenColumn(cells: Cell[]): boolean {
  const header = cells.slice(0, HEADER_ROWS).findIndex((cell) => {
    return typeof cell === 'string' && namesCitizenNumber(cell);
  });
  if (header >= 0 && cells.slice(header + 1).some((cell) => cell !== null)) return true;
  const numbers = cells.map(eightOrNineDigits).filter((digits) => digits !== null);
  const filled = cells.filter((cell) => cell !== null).length;
  // The header and a title above it may stand in the same column.
  if (numbers.length < FEWEST || numbers.length < (filled - 3) * NEARLY_ALL) return false;
  const passing = new Set(numbers.filter(passesElevenTest));
  return passing.size >= FEWEST && numbers.filter(passesElevenTest).length >= numbers.length * NEARLY_ALL;
}

/** `BSN`, `BSN-nr. medewerker`; not a title such as `Personeelslijst zonder BSN`. */
function namesCitizenNumber(header: string): boolean {
  const words = normalise(header).split(' ');
  return (
    words.length <= HEADER_WORDS &&
    words.some((word) => WORDS.test(word)) &&
    !words.some((word) => word === 'zonder' || word === 'geen')
  );
}

function eightOrNineDigits(cell: Cell): string | null {
  if (typeof cell === 'object' || typeof cell === 'boolean') return null;
  const digits = cellText(cell).replace(/[\s.-]/g, '');
  return /^\d{8,9}$/.test(digits) ? digits.padStart(9, '0') : null;
}

function passesElevenTest(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    const weight = index === 8 ? -1 : 9 - index;
    sum += Number(digits[index]) * weight;
  }
  return sum % 11 === 0 && sum !== 0;
}
