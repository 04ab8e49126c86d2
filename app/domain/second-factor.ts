import type { Role, RoleGrant } from './access';

/** Roles that see many people or can change what others may do. */
export const ROLES_WITH_SECOND_FACTOR: readonly Role[] = ['hr', 'board', 'finance', 'administrator'];

/**
 * Whether somebody with these roles can't do without a second factor, given the schools that ask it. A role at the
 * whole board reaches all its schools, so there one school is enough.
 */
export function needsSecondFactor(
  roles: readonly Pick<RoleGrant, 'role' | 'schoolId'>[],
  askedBy: readonly string[],
): boolean {
  return roles.some(
    ({ role, schoolId }) =>
      ROLES_WITH_SECOND_FACTOR.includes(role) &&
      (schoolId === null ? askedBy.length > 0 : askedBy.includes(schoolId)),
  );
}
