import { SchoolYear } from '~/app/domain/school-year';
import { listClosedYears } from '~/app/features/settings/closed-years-queries.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import type { ImportKind } from '~/db/tables';
import { refuseCitizenNumbers } from './citizen-number';
import { warnClosedYears } from './closed-years';
import { changedJobIds, followJobs } from './follow-jobs';
import {
  findEarlierMapping,
  type KeptMapping,
  listParticipationsOfJobs,
  loadActivityState,
  loadStaffState,
} from './import-queries.server';
import type { GivenMapping, ImportOptions, ImportPlan, Mapping, MappingGuess, Sheet } from './import-types';
import { headersOf, mapTable } from './mapping';
import { planActivities } from './plan-activities';
import { planStaff } from './plan-staff';

export interface PlanRequest {
  kind: ImportKind;
  schoolId: string;
  sheets: readonly Sheet[];
  told?: GivenMapping;
  chosen?: Mapping['columns'];
  options: GivenImportOptions;
}

/** What somebody chose, with the day it is and the school year they look at. */
export type GivenImportOptions = Partial<ImportOptions> & { today: string; openYear?: number };

export interface Planned {
  plan: ImportPlan;
  guess: MappingGuess;
  /** What the import keeps about how it was read. */
  kept: KeptMapping;
}

/** The dry run: reads what is stored and computes what the file would do; writes nothing. */
export async function planImport(board: BoardDb, request: PlanRequest): Promise<Planned> {
  refuseCitizenNumbers(request.sheets);
  const earlier = await findEarlierMapping(board, request.schoolId, request.kind);
  const mapped = mapTable(request.kind, request.sheets, request.told, { earlier, chosen: request.chosen });
  const { guess } = mapped;
  const keptWith = (options: ImportOptions) => ({
    headers: headersOf(mapped.columns),
    mapping: guess.mapping,
    options,
  });
  if (request.kind === 'activities') {
    const state = await loadActivityState(board, request.schoolId);
    const options = usualOptions(request.options, state.jobs.length > 0);
    const kept = keptWith(options);
    const plan = planActivities(state, mapped, options, newId);
    return { plan: warnClosedYears(plan, await listClosedYears(board, request.schoolId)), guess, kept };
  }
  const state = await loadStaffState(board, request.schoolId);
  const options = usualOptions(request.options, state.jobs.length > 0);
  const kept = keptWith(options);
  const plan = planStaff(state, mapped, options, newId);
  const participations = await listParticipationsOfJobs(board, changedJobIds(plan));
  const whole = followJobs(plan, participations);
  return { plan: warnClosedYears(whole, await listClosedYears(board, request.schoolId)), guess, kept };
}

/** What holds when nobody chose; `hasJobs`: somebody works at this school already. */
export function usualOptions(given: GivenImportOptions, hasJobs: boolean): ImportOptions {
  const { today, openYear, complete, referenceDate, schoolYear } = given;
  const year = openYear === undefined ? SchoolYear.of(today) : SchoolYear.starting(openYear);
  return {
    today,
    complete: complete ?? false,
    referenceDate: referenceDate ?? usualReferenceDate(today, year, hasJobs),
    ...(schoolYear === undefined ? {} : { schoolYear }),
  };
}

/**
 * Today, so that nothing changes in what already was; of another year its last or first day. The first list of a
 * school holds from the first day of the year: there is nothing yet that it could change.
 */
function usualReferenceDate(today: string, year: SchoolYear, hasJobs: boolean): string {
  if (!hasJobs || today < year.start) return year.start;
  return today > year.end ? year.end : today;
}
