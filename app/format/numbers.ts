const TWO = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const UP_TO_TWO = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const ONE = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const WHOLE = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const FTE = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 4 });

/** What stands where a rule or a school has laid down nothing; never a zero. */
export const NOT_DEFINED = 'niet vastgelegd';

/** Hundredths of an hour as `66,4 uur`. */
export function formatHours(hundredths: number | null): string {
  return hundredths === null ? NOT_DEFINED : `${UP_TO_TWO.format(hundredths / 100)} uur`;
}

/** Hundredths of an hour as `9.812 uur`, for totals where decimals only distract. */
export function formatWholeHours(hundredths: number | null): string {
  return hundredths === null ? NOT_DEFINED : `${WHOLE.format(hundredths / 100)} uur`;
}

/** Hundredths of an hour as `66,40`, for columns. */
export function formatHoursCell(hundredths: number | null): string {
  return hundredths === null ? NOT_DEFINED : TWO.format(hundredths / 100);
}

/** Cents as `€ 1.234,50`. */
export function formatMoney(cents: number | null): string {
  if (cents === null) return NOT_DEFINED;
  return `${cents < 0 ? '-' : ''}€\u00a0${TWO.format(Math.abs(cents) / 100)}`;
}

/** Cents as `€ 1.235`, for sentences and charts. */
export function formatWholeMoney(cents: number | null): string {
  if (cents === null) return NOT_DEFINED;
  return `${cents < 0 ? '-' : ''}€\u00a0${WHOLE.format(Math.abs(cents) / 100)}`;
}

/** A share in per cent (66.7) as `66,7%`. */
export function formatPercent(percent: number | null): string {
  return percent === null ? NOT_DEFINED : `${ONE.format(percent)}%`;
}

/** A difference as `+3,3`, for columns. */
export const formatDifference = (points: number): string => `${points > 0 ? '+' : ''}${ONE.format(points)}`;

/** A difference in percentage points as `+3,3 punt`. */
export function formatPoints(points: number): string {
  return `${formatDifference(points)} punt`;
}

/** Ten-thousandths of a full job as `0,8`. */
export function formatFte(tenThousandths: number): string {
  return FTE.format(tenThousandths / 10_000);
}

export function formatCount(count: number): string {
  return WHOLE.format(count);
}
