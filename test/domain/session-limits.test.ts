import { describe, expect, it } from 'vitest';
import { endOfSession, isSeenLongAgo, sessionStands } from '~/app/domain/session-limits';

const AT = '2026-03-16T09:00:00.000Z';
const session = {
  method: 'password' as const,
  ended: false,
  lastSeenAt: AT,
  expiresAt: '2026-03-16T21:00:00.000Z',
};

describe('a session', () => {
  it('lives twelve hours at the most', () => {
    expect(endOfSession(AT)).toBe('2026-03-16T21:00:00.000Z');
    const inUse = { ...session, lastSeenAt: '2026-03-16T20:59:59.000Z' };
    expect(sessionStands(inUse, '2026-03-16T20:59:59.999Z')).toBe(true);
    expect(sessionStands(inUse, '2026-03-16T21:00:00.000Z')).toBe(false);
  });

  it('ends after an hour without a request; in the demo it stays', () => {
    expect(sessionStands(session, '2026-03-16T09:59:59.999Z')).toBe(true);
    expect(sessionStands(session, '2026-03-16T10:00:00.000Z')).toBe(false);
    expect(sessionStands({ ...session, method: 'provider' }, '2026-03-16T10:00:00.000Z')).toBe(false);
    expect(sessionStands({ ...session, method: 'demo' }, '2026-03-16T10:00:00.000Z')).toBe(true);
  });

  it('that was ended is over', () => {
    expect(sessionStands({ ...session, ended: true }, AT)).toBe(false);
  });

  it('is written down as seen once a minute', () => {
    expect(isSeenLongAgo(AT, '2026-03-16T09:00:59.999Z')).toBe(false);
    expect(isSeenLongAgo(AT, '2026-03-16T09:01:00.000Z')).toBe(true);
  });
});
