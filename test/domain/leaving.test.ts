import { describe, expect, it } from 'vitest';
import { hasLeft } from '~/app/domain/leaving';

describe('somebody has left', () => {
  const ended = { from: '2024-08-01', to: '2026-01-31' };

  it('from the day after the last day of the last job', () => {
    expect(hasLeft([ended], '2026-01-31')).toBe(false);
    expect(hasLeft([ended], '2026-02-01')).toBe(true);
  });

  it('not while another job runs', () => {
    const other = { from: '2025-08-01', to: '2026-03-31' };
    expect(hasLeft([ended, other], '2026-02-01')).toBe(false);
    expect(hasLeft([ended, other], '2026-03-31')).toBe(false);
    expect(hasLeft([ended, other], '2026-04-01')).toBe(true);
    expect(hasLeft([ended, { from: '2025-08-01', to: null }], '2040-01-01')).toBe(false);
  });

  it('until a later job begins, on its first day', () => {
    const later = { from: '2026-08-01', to: null };
    expect(hasLeft([ended, later], '2026-07-31')).toBe(true);
    expect(hasLeft([ended, later], '2026-08-01')).toBe(false);
  });

  it('never without a job that ended: before the first one, or with none at all', () => {
    expect(hasLeft([{ from: '2026-08-01', to: null }], '2026-07-31')).toBe(false);
    expect(hasLeft([], '2026-07-31')).toBe(false);
  });
});
