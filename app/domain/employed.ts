import { holdsOn, type IsoDate } from './dates';
import type { JobSegment } from './grant-lines';
import { type FunctionCategory, isInService } from './people';

/** Whether somebody is in the school's service on a day, in any category or in one; who is hired or a trainee is not. */
export const isEmployedOn = (
  jobs: readonly Pick<JobSegment, 'category' | 'contractType' | 'from' | 'to'>[],
  day: IsoDate,
  category?: FunctionCategory,
): boolean =>
  jobs.some(
    (job) =>
      isInService(job.contractType) &&
      holdsOn(job.from, job.to, day) &&
      (category === undefined || job.category === category),
  );
