import { describe, expect, it } from 'vitest';
import { type Actor, can, ROLES, type Role } from '~/app/domain/access';
import { mayReadPrivate, possibleReaders } from '~/app/domain/private-texts';

const as = (role: Role, employeeId: string | null): Actor => {
  const active = { id: 'grant', role, schoolId: null };
  return { accountId: 'a', boardId: 'b', name: '', employeeId, roles: [active], active };
};
const text = { boardId: 'b', employeeId: 'owner', leaderIds: ['leader', 'substitute'] };

describe('a private text', () => {
  it('is the owner’s alone until it is shared', () => {
    expect(mayReadPrivate('owner', text)).toBe(true);
    expect(mayReadPrivate('leader', text)).toBe(false);
    expect(mayReadPrivate('leader', { ...text, sharedWithIds: ['leader'] })).toBe(true);
  });

  it('goes by the person, not by the role: not to who leads as a substitute or later', () => {
    const shared = { ...text, sharedWithIds: ['leader'] };
    for (const role of ROLES) {
      expect([role, can(as(role, 'leader'), 'private.read', shared)]).toEqual([role, true]);
      expect([role, can(as(role, 'substitute'), 'private.read', shared)]).toEqual([role, false]);
      expect([role, can(as(role, null), 'private.read', shared)]).toEqual([role, false]);
      expect([role, can(as(role, 'leader'), 'private.write', shared)]).toEqual([role, false]);
    }
  });

  it('is never read by another board', () => {
    const shared = { ...text, boardId: 'other', sharedWithIds: ['leader'] };
    expect(can(as('team-leader', 'leader'), 'private.read', shared)).toBe(false);
  });

  it('can be shared with each leader of today once, not with oneself', () => {
    const leaders = [{ id: 'leader' }, { id: 'owner' }, { id: 'second' }, { id: 'second' }];
    expect(possibleReaders('owner', leaders, ['leader'])).toEqual([{ id: 'second' }]);
  });
});
