const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** An ISO date as `12 mrt 2026`. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A period as `1 aug 2025 t/m 31 jul 2026`, or `vanaf 1 aug 2025` while it lasts. */
export function formatPeriod(from: string, to: string | null): string {
  return to === null ? `vanaf ${formatDate(from)}` : `${formatDate(from)} t/m ${formatDate(to)}`;
}

/** The first year of a school year as `2025-2026`. */
export function formatSchoolYear(firstYear: number): string {
  return `${firstYear}-${firstYear + 1}`;
}

const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day in the Netherlands of a moment (ISO), as an ISO date. */
export const dayOfMoment = (iso: string): string => DAY.format(new Date(iso));

/** A moment (ISO) as `12 mrt 2026, 14:32` in Dutch time. */
export function formatMoment(iso: string): string {
  return `${formatDate(dayOfMoment(iso))}, ${MOMENT.format(new Date(iso))}`;
}
