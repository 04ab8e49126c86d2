import { addDays, daysIn, type IsoDate, isoDate, monthOf, type Period, yearOf } from './dates';

const FIRST_MONTH = 8;
const LAST_MONTH = 7;
const MONTHS = 12;
const WRITTEN = /^(\d{4})[-/](\d{4})$/;

/** A school year, 1 August to 31 July; stored as its first year, written `2025-2026`. */
export class SchoolYear implements Period {
  readonly start: IsoDate;
  readonly end: IsoDate;

  private constructor(readonly first: number) {
    this.start = isoDate(first, FIRST_MONTH, 1);
    this.end = addDays(isoDate(first + 1, FIRST_MONTH, 1), -1);
  }

  private static readonly known = new Map<number, SchoolYear>();

  static starting(first: number): SchoolYear {
    const known = SchoolYear.known.get(first);
    if (known) return known;
    if (!Number.isInteger(first) || first < 1900 || first > 9998)
      throw new RangeError(`Not a year: ${first}`);
    const year = new SchoolYear(first);
    SchoolYear.known.set(first, year);
    return year;
  }

  /** From `2025-2026` or `2014/2015`; null when it is not two years that follow each other. */
  static parse(text: string): SchoolYear | null {
    const match = WRITTEN.exec(text.trim());
    if (!match || Number(match[2]) !== Number(match[1]) + 1) return null;
    return Number(match[1]) < 1900 ? null : SchoolYear.starting(Number(match[1]));
  }

  /** The school year that a day lies in. */
  static of(date: IsoDate): SchoolYear {
    return SchoolYear.starting(monthOf(date) >= FIRST_MONTH ? yearOf(date) : yearOf(date) - 1);
  }

  get label(): string {
    return `${this.first}-${this.first + 1}`;
  }

  get next(): SchoolYear {
    return SchoolYear.starting(this.first + 1);
  }

  get previous(): SchoolYear {
    return SchoolYear.starting(this.first - 1);
  }

  get days(): number {
    return daysIn(this);
  }

  get calendarYears(): readonly [number, number] {
    return [this.first, this.first + 1];
  }

  contains(date: IsoDate): boolean {
    return this.start <= date && date <= this.end;
  }

  /** Months of this school year that lie in a calendar year: 5, 7 or 0. */
  monthsIn(calendarYear: number): number {
    if (calendarYear === this.first) return MONTHS - LAST_MONTH;
    return calendarYear === this.first + 1 ? LAST_MONTH : 0;
  }

  toString(): string {
    return this.label;
  }
}

/** The school years from the first to the last, both included. */
export function schoolYearsFrom(first: SchoolYear, last: SchoolYear): SchoolYear[] {
  const years: SchoolYear[] = [];
  for (let year = first; year.first <= last.first; year = year.next) years.push(year);
  return years;
}
