import { describe, expect, test } from 'vitest';
import { type Chargeable, chargeOf, countsAsPlanned, hasHappened } from '~/app/domain/charges';

const done: Chargeable = {
  initiative: 'own',
  status: 'done',
  planned: { hours: 1_000, cents: 10_000 },
  realised: { hours: 800, cents: 12_000 },
  told: { hours: null, cents: null },
};

describe('what a participation charges to the basic right', () => {
  test('by own choice: all that was realised', () => {
    expect(chargeOf(done)).toEqual({ used: { hours: 800, cents: 12_000 }, planned: { hours: 0, cents: 0 } });
  });

  test('assigned: nothing, but for what the employee agreed to', () => {
    const assigned: Chargeable = { ...done, initiative: 'assigned' };
    expect(chargeOf(assigned).used).toEqual({ hours: 0, cents: 0 });
    const agreed = { ...assigned, told: { hours: 300, cents: null } };
    expect(chargeOf(agreed).used).toEqual({ hours: 300, cents: 0 });
  });

  test('while it is open: what is still to come shows as planned', () => {
    const half: Chargeable = { ...done, status: 'confirmed', realised: { hours: 400, cents: 0 } };
    // 10 - 4 hours, 100 - 0 euro
    expect(chargeOf(half)).toEqual({
      used: { hours: 400, cents: 0 },
      planned: { hours: 600, cents: 10_000 },
    });
    const told = { hours: 500, cents: 0 };
    const nothing = { hours: 0, cents: 0 };
    expect(chargeOf({ ...half, realised: nothing, told })).toEqual({ used: nothing, planned: told });
    // It has begun: the school tells what of it was charged.
    expect(chargeOf({ ...half, told })).toEqual({ used: told, planned: nothing });
  });

  test('more realised than planned leaves nothing to come', () => {
    const more: Chargeable = { ...done, status: 'planned', realised: { hours: 1_200, cents: 0 } };
    expect(chargeOf(more)).toMatchObject({ used: { hours: 1_200 }, planned: { hours: 0 } });
  });

  test.each(['wish', 'cancelled'] as const)('a %s plans nothing, whatever was told', (status) => {
    const nothing = { hours: 0, cents: 0 };
    const given: Chargeable = { ...done, status, realised: nothing, told: { hours: 500, cents: 500 } };
    expect(chargeOf(given)).toEqual({ used: nothing, planned: nothing });
    expect(countsAsPlanned(status)).toBe(false);
    expect(hasHappened(status, nothing)).toBe(false);
  });
});
