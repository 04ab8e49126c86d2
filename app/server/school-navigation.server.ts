import type { Action } from '~/app/domain/access';
import type { SchoolDesk } from './guard.server';

/** The screens of a school in the order of the menu, with what one must be allowed to open them. */
const SCREENS: { path: string; label: string; action: Action }[] = [
  { path: 'dashboard', label: 'Dashboard', action: 'totals.view' },
];

/** How many school years before and after the current one the menu offers. */
const YEARS_BACK = 4;

/** What the frame of a school shows to this actor; plain text and addresses. */
export async function schoolNavigation({ school, location, year, base, may, today }: SchoolDesk) {
  const current = Number(today.slice(0, 4));
  const years: { label: string; brinPath: string }[] = [];
  for (let first = current - YEARS_BACK; first <= current; first += 1) {
    years.push({ label: `${first}-${first + 1}`, brinPath: `/${school.brin}${location?.code ?? ''}` });
  }
  return {
    school: location ? `${school.name}, ${location.name}` : school.name,
    brin: `${school.brin}${location?.code ?? ''}`,
    year: year.label,
    base,
    years: years.map(({ label }) => label),
    screens: SCREENS.filter(({ action }) => may(action)).map(({ path, label }) => ({ path, label })),
  };
}
