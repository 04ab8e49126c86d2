import type { JobSegment } from '~/app/domain/basic-right';
import { type RightsYear, rightsYear } from '~/app/domain/rights-year';
import { SchoolYear } from '~/app/domain/school-year';
import { type SchoolRuleSettings, withDefaults } from '~/app/domain/settings';
import { seededRuleBook } from '~/seeds/rules';

/** The rights of a secondary school in a school year, under the defaults but for what a test chooses. */
export function rightsIn(firstYear: number, settings: Partial<SchoolRuleSettings> = {}): RightsYear {
  return rightsYear(seededRuleBook(), 'VO', SchoolYear.starting(firstYear), withDefaults(settings));
}

/** A full-time permanent teacher for as long as anybody asks, but for what a test chooses. */
export function job(more: Partial<JobSegment> = {}): JobSegment {
  return {
    category: 'teacher',
    contractType: 'permanent',
    fteTenThousandths: 10_000,
    from: '2010-08-01',
    to: null,
    ...more,
  };
}
