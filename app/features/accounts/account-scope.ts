interface Placed {
  schoolId: string | null;
}

/** Whether an administrator of that school (null: of the whole board) may give or end a role at that place. */
export function reachesPlace(ownSchoolId: string | null, place: string | null): boolean {
  return ownSchoolId === null || ownSchoolId === place;
}

/** Whether they manage an account: of a school's administrator all its roles must lie at that school. */
export function managesAccount(ownSchoolId: string | null, roles: readonly Placed[]): boolean {
  if (ownSchoolId === null) return true;
  return roles.length > 0 && roles.every(({ schoolId }) => reachesPlace(ownSchoolId, schoolId));
}
