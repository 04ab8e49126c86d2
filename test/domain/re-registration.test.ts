import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact } from '~/app/domain/exact';
import {
  mostGeneralHours,
  normAgainstRight,
  normYears,
  type RegisterSector,
  registerNorms,
  reRegistration,
} from '~/app/domain/re-registration';
import { seededRuleBook } from '~/seeds/rules';

const norms = (sector: RegisterSector | null, on = '2016-09-01') =>
  registerNorms(seededRuleBook(), on, sector);

function check(sector: RegisterSector, total: number, primary: number, subject: number) {
  const hours = {
    total: Exact.decimal(total),
    primary: Exact.decimal(primary),
    subject: Exact.decimal(subject),
  };
  const result = reRegistration(norms(sector), hours);
  const { complies } = result;
  const each = [result.total, result.primary, result.subject];
  return { complies, ok: each.map(({ ok }) => ok), missing: each.map(({ missing }) => missing.toNumber()) };
}

describe('the norm of the register', () => {
  it('is 160 hours in four years, 100 of the primary process and in VO 40 of those on the subject', () => {
    const { total, primary, subject } = norms('VO');
    expect([total, primary, subject].map(({ value }) => value?.toNumber())).toEqual([160, 100, 40]);
    expect(normYears(total)).toBe(4);
    expect(subject.rule?.id).toBe('REG-03');
  });

  it.each(['PO', 'MBO', 'SO'] as const)('asks nothing on the subject in %s', (sector) => {
    expect(norms(sector).subject).toEqual({ value: null, rule: null });
    expect(check(sector, 160, 100, 0)).toEqual({
      complies: true,
      ok: [true, true, null],
      missing: [0, 0, 0],
    });
  });

  it('without a sector is what holds in all', () => {
    expect(norms(null).total.value?.toNumber()).toBe(160);
    expect(norms(null).subject.value).toBeNull();
  });

  it('is gone since 1 August 2022', () => {
    const none = norms('VO', '2022-08-01');
    expect(normYears(none.total)).toBeNull();
    const nothing = { total: Exact.ZERO, primary: Exact.ZERO, subject: Exact.ZERO };
    expect(reRegistration(none, nothing).complies).toBeNull();
  });
});

describe('re-registration', () => {
  it.each([
    [160, 100, 40, true, [0, 0, 0]],
    [165, 120, 35, false, [0, 0, 5]],
    [170, 95, 60, false, [0, 5, 0]],
    [155, 110, 50, false, [5, 0, 0]],
    [159.995, 99.5, 39.99, false, [0.005, 0.5, 0.01]], // tested unrounded
  ])('with %s, %s and %s hours in VO: %s', (total, primary, subject, complies, missing) => {
    expect(check('VO', total, primary, subject)).toMatchObject({ complies, missing });
  });

  it('is refused exactly when something is missing', () => {
    const hours = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.constantFrom<RegisterSector>('VO', 'PO'), hours, hours, hours, (sector, ...told) => {
        const { complies, ok, missing } = check(sector, ...told);
        expect(complies).toBe(missing.every((amount) => amount === 0));
        expect(complies).toBe(ok.every((each) => each !== false));
      }),
    );
  });

  it('leaves what is not of the primary process free', () => {
    expect(mostGeneralHours(Exact.of(160), Exact.of(100)).toNumber()).toBe(60);
    expect(mostGeneralHours(Exact.of(90), Exact.of(100)).toNumber()).toBe(0);
  });
});

describe('the norm against the basic right', () => {
  it('does not go by job size, the right does', () => {
    const { hours, gap, breakEvenSize } = normAgainstRight(
      Exact.of(160),
      Exact.of(83),
      Exact.decimal('0.4'),
      Exact.of(4),
    );
    expect(hours.toNumber()).toBe(132.8); // 83 x 0.4 x 4
    expect(gap.toNumber()).toBe(27.2); // 160 - 132.8
    expect(breakEvenSize?.toScaled(4)).toBe(4819); // 160 / 332 = 0.48193
  });

  it('has no gap in a large job and no size without a right', () => {
    expect(normAgainstRight(Exact.of(160), Exact.of(83), Exact.ONE, Exact.of(4)).gap.isZero).toBe(true);
    expect(normAgainstRight(Exact.of(160), Exact.ZERO, Exact.ONE, Exact.of(4)).breakEvenSize).toBeNull();
  });
});
