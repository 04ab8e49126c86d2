import { tenthsOf } from './tenths';

export interface PlanCoverage {
  readonly withoutPlan: number;
  /** Tenths of a per cent, rounded half up; null without staff. */
  readonly tenths: number | null;
}

/** How much of the staff has a personal plan that is still valid (art. 17.3.1). */
export function planCoverage(staff: number, withValidPlan: number): PlanCoverage {
  return { withoutPlan: staff - withValidPlan, tenths: tenthsOf(withValidPlan, staff) };
}
