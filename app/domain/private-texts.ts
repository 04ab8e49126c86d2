/** A private text as the rule sees it: whose it is, and with which persons it is shared now. */
export interface PrivateText {
  employeeId?: string;
  sharedWithIds?: readonly string[];
}

/** Only the owner reads a private text, and the persons with whom it is shared: never a role, a successor or a substitute. */
export function mayReadPrivate(readerId: string, { employeeId, sharedWithIds }: PrivateText): boolean {
  return employeeId === readerId || (sharedWithIds?.includes(readerId) ?? false);
}

/** With whom a text may be shared: the leaders of today with whom it is not shared yet; nobody shares with themselves. */
export function possibleReaders<Leader extends { id: string }>(
  ownerId: string,
  leaders: readonly Leader[],
  sharedWithIds: readonly string[],
): Leader[] {
  const taken = new Set([ownerId, ...sharedWithIds]);
  return leaders.filter(({ id }) => !taken.has(id) && taken.add(id));
}
