import { DEMO_TODAY, LAST_STAFF_LIST, SCHOOLS, STORY_YEARS, VLECHTWERK } from '~/seeds/stories/vlechtwerk';
import { buildLearning } from '~/seeds/support/learning/build-learning';
import type { Told } from '~/seeds/support/learning/draft';
import { buildStaff } from '~/seeds/support/staff/build-staff';
import { endOf, type JobPeriod, periodOn, type StoryJob, startOf } from '~/seeds/support/staff/people';

export const SPAN = { firstYear: STORY_YEARS[0], lastYear: 2025, today: LAST_STAFF_LIST };

export const staffOfStory = (): StoryJob[] => buildStaff(SCHOOLS, VLECHTWERK.mailDomain, SPAN);

export interface JobNow {
  job: StoryJob;
  period: JobPeriod;
}

/** Jobs at a school on a day. */
export function jobsOn(jobs: readonly StoryJob[], brin: string, day: string): JobNow[] {
  return jobs
    .filter((job) => job.brin === brin && startOf(job) <= day && (endOf(job) ?? '9999') >= day)
    .flatMap((job) => {
      const period = periodOn(job, day);
      return period ? [{ job, period }] : [];
    });
}

export const isEmployed = ({ period }: JobNow) =>
  period.contract === 'permanent' || period.contract === 'temporary';

export function learningOfStory(jobs: readonly StoryJob[], brin: string, year: number): Told[] {
  const school = SCHOOLS.find((each) => each.brin === brin);
  if (!school) throw new Error(`No school ${brin}`);
  return buildLearning(school, jobs, year, DEMO_TODAY);
}

export const mean = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length;

export const sumOf = <Item>(items: readonly Item[], amountOf: (item: Item) => number) =>
  items.reduce((total, item) => total + amountOf(item), 0);
