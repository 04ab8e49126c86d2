import type { IsoDate } from '~/app/domain/dates';
import type { JobRow } from '~/app/features/figures/people-queries.server';

/** Whether somebody is in the school's service on a day; who is hired or a trainee has no personal plan there. */
export const isEmployedOn = (
  jobs: readonly Pick<JobRow, 'contract_type' | 'valid_from' | 'valid_to'>[],
  day: IsoDate,
): boolean =>
  jobs.some(
    ({ contract_type, valid_from, valid_to }) =>
      (contract_type === 'permanent' || contract_type === 'temporary') &&
      valid_from <= day &&
      (valid_to === null || valid_to >= day),
  );
