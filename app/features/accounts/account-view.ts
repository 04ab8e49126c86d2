import type { Role } from '~/app/domain/access';
import { formatDate } from '~/app/format/dates';
import { ROLE_WORDS } from '~/app/format/words';
import type { AccountRow } from './account-list-queries.server';

/** How somebody gets into an account; only its own page asks. */
export interface GettingIn {
  hasSecondFactor: boolean;
  invitedUntil: string | null;
}

const UNKNOWN: GettingIn = { hasSecondFactor: false, invitedUntil: null };

/** An account as the screens of accounts show it. */
export function accountView(account: AccountRow, { hasSecondFactor, invitedUntil }: GettingIn = UNKNOWN) {
  const { employee_number, first_name, infix, last_name } = account;
  const employeeName = [first_name, infix, last_name].filter(Boolean).join(' ');
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    hasSecondFactor,
    invitedUntil: invitedUntil && formatDate(invitedUntil.slice(0, 10)),
    endedOn: account.ended_on,
    ended: account.ended_on && formatDate(account.ended_on),
    employee: account.employee_id && `${employeeName}${employee_number ? ` (${employee_number})` : ''}`,
    roles: account.roles.map((role) => ({
      id: role.id,
      label: ROLE_WORDS[role.role as Role] ?? role.role,
      place: role.school ?? 'hele bestuur',
    })),
  };
}
export type AccountView = ReturnType<typeof accountView>;
