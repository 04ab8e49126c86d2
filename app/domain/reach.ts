import { type Action, type Actor, can, needsReason, ROLES, type Role } from './access';

/** How far a role may go with an action: not at all, everybody (once it told why), its own people, itself, or what is shared with it. */
export type RoleReach = 'none' | 'everybody' | 'with-reason' | 'own-people' | 'shared' | 'self';

const HERE = { boardId: 'board', schoolId: 'school' };
const ME = 'me';

/** What `can` itself answers for that role at its school, about its own people and about itself. */
export function reachOf(role: Role, action: Action): RoleReach {
  const granted = { id: 'grant', role, schoolId: HERE.schoolId };
  const actor: Actor = {
    accountId: 'account',
    boardId: HERE.boardId,
    name: '',
    employeeId: ME,
    roles: [granted],
    active: granted,
  };
  const somebody = { ...HERE, employeeId: 'somebody', leaderIds: ['somebody else'] };
  if (can(actor, action, somebody)) return needsReason(actor, action, somebody) ? 'with-reason' : 'everybody';
  if (can(actor, action, { ...somebody, leaderIds: [ME] })) return 'own-people';
  if (can(actor, action, { ...somebody, sharedWithIds: [ME] })) return 'shared';
  return can(actor, action, { ...HERE, employeeId: ME }) ? 'self' : 'none';
}

/** The roles that may do at least one of these things, each with how far it reaches at the most. */
export function rolesThatReach(actions: readonly Action[]): { role: Role; reach: RoleReach }[] {
  const order: readonly RoleReach[] = ['everybody', 'with-reason', 'own-people', 'shared', 'self'];
  return ROLES.flatMap((role) => {
    const reaches = actions.map((action) => reachOf(role, action));
    const widest = order.find((reach) => reaches.includes(reach));
    return widest ? [{ role, reach: widest }] : [];
  });
}
