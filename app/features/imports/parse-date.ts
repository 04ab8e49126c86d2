import { type IsoDate, isIsoDate, isoDate, yearOf } from '~/app/domain/dates';
import { SchoolYear } from '~/app/domain/school-year';
import { cellText } from './cells';
import type { Cell } from './import-types';
import type { Parsed } from './parse-number';

const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  maa: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};
const EARLIEST = 1940;
const LATEST = 2100;
const NO_DATE = 'Dit is geen datum. Schrijf bijvoorbeeld 12-3-2026.';

/** A day from a date cell, `12-3-2026`, `12/3/26`, `12 mrt 2026`, `2026-03-12` or `20260312`. */
export function parseDate(cell: Cell | undefined): Parsed<IsoDate> {
  if (cell !== null && typeof cell === 'object') return inReach(cell.date);
  if (typeof cell === 'boolean') return { reason: NO_DATE };
  const text = cellText(cell)
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (dutch) return day(fullYear(dutch[3] ?? ''), Number(dutch[2]), Number(dutch[1]));
  const words = /^(?:[a-z]{2,9}\.?,? )?(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4}|\d{2})$/i.exec(text);
  const month = words ? MONTHS[(words[2] ?? '').toLowerCase().slice(0, 3)] : undefined;
  if (words && month) return day(fullYear(words[3] ?? ''), month, Number(words[1]));
  if (typeof cell === 'number') {
    return { reason: 'Dit is een getal en geen datum. Maak er in Excel een datum van, zoals 12-3-2026.' };
  }
  return { reason: NO_DATE };
}

function day(year: number, month: number, dayOfMonth: number): Parsed<IsoDate> {
  if (month > 12 && dayOfMonth <= 12) {
    return { reason: 'De maand komt na de dag: schrijf 31-12-2026 en niet 12-31-2026.' };
  }
  const date = isoDate(year, month, dayOfMonth);
  return isIsoDate(date) ? inReach(date) : { reason: 'Deze dag bestaat niet.' };
}

function inReach(date: IsoDate): Parsed<IsoDate> {
  const year = yearOf(date);
  if (year >= EARLIEST && year <= LATEST) return { value: date };
  return { reason: `Het jaar ${year} kan niet kloppen.` };
}

function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) >= 60 ? 1900 : 2000);
}

/** The first year of a school year, from `2025-2026`, `2025/2026`, `2025-26` or `25/26`. */
export function parseSchoolYear(cell: Cell | undefined): Parsed<number> {
  const reason = 'Dit is geen schooljaar. Schrijf bijvoorbeeld 2025-2026.';
  if (cell !== null && typeof cell === 'object') return { reason };
  const text = cellText(cell)
    .replace(/^(schooljaar|sj\.?|cursusjaar)\s*/i, '')
    .trim();
  const years = /^(\d{4}|\d{2})\s*[-/–]\s*(\d{4}|\d{2})$/.exec(text);
  if (!years) {
    const alone = /^\d{4}$/.test(text);
    return {
      reason: alone ? `${text} kan twee schooljaren zijn. Schrijf ${text}-${Number(text) + 1}.` : reason,
    };
  }
  const full = (digits = '') => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
  const year = SchoolYear.parse(`${full(years[1])}-${full(years[2])}`);
  return year && year.first >= EARLIEST && year.first <= LATEST ? { value: year.first } : { reason };
}
