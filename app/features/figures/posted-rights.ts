import type { PostedRights } from '~/app/domain/person-rights';
import type { SchoolRows } from './school-rows.server';

export const postedKey = (employeeId: string, period: string) => `${employeeId} ${period}`;

/** What the closed years have posted, by person and year. */
export function postedRights(rows: SchoolRows['posted']): Map<string, PostedRights> {
  const posted = new Map<string, PostedRights>();
  for (const { employee_id, period, right_name, kind, amount } of rows) {
    const key = postedKey(employee_id, period);
    const own = posted.get(key) ?? { hours: null, cents: null };
    const told = { [right_name === 'basic-hours' ? 'hours' : 'cents']: Number(amount) };
    if (kind === 'grant') posted.set(key, { ...own, ...told });
    else if (kind === 'carried-in') posted.set(key, { ...own, carriedIn: { ...own.carriedIn, ...told } });
    else posted.set(key, { ...own, carriedOut: { ...own.carriedOut, ...told } });
  }
  return posted;
}
