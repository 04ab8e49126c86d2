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
  options: ImportOptions;
}

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
  const kept = { headers: headersOf(mapped.columns), mapping: guess.mapping, options: request.options };
  if (request.kind === 'activities') {
    const state = await loadActivityState(board, request.schoolId);
    const plan = planActivities(state, mapped, request.options, newId);
    return { plan: warnClosedYears(plan, await listClosedYears(board, request.schoolId)), guess, kept };
  }
  const state = await loadStaffState(board, request.schoolId);
  const plan = planStaff(state, mapped, request.options, newId);
  const participations = await listParticipationsOfJobs(board, changedJobIds(plan));
  const whole = followJobs(plan, participations);
  return { plan: warnClosedYears(whole, await listClosedYears(board, request.schoolId)), guess, kept };
}

/** What holds when nobody chose: changes count from the first day of this school year. */
export function usualOptions(today: string, given: Partial<ImportOptions> = {}): ImportOptions {
  return {
    today,
    complete: given.complete ?? false,
    referenceDate: given.referenceDate ?? SchoolYear.of(today).start,
    ...(given.schoolYear === undefined ? {} : { schoolYear: given.schoolYear }),
  };
}
