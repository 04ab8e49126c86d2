import { groupBy } from '~/app/domain/maps';
import type { ParticipationsTable } from '~/db/tables';

/** What of a row of the file says which participation it is. */
export interface ToldParticipation {
  activityId: string;
  employeeId: string;
  heldOn: string | null;
}

export interface Matched<Told> {
  told: Told;
  before: ParticipationsTable | undefined;
  /** How many rows before this one say the same. */
  repeats: number;
}

/**
 * Finds for each row the participation that it was before. Equal rows are as many participations, each meeting its
 * own one again. A list that first had no dates and later has them, or the other way round, is the same list.
 */
export function matchParticipations<Told extends ToldParticipation>(
  stored: readonly ParticipationsTable[],
  rows: readonly Told[],
): Matched<Told>[] {
  const byDay = groupBy(stored, (one) => dayKey(one.activity_id, one.employee_id, one.held_on));
  const met = new Map<string, number>();
  const matched = rows.map((told): Matched<Told> => {
    const key = dayKey(told.activityId, told.employeeId, told.heldOn);
    const repeats = met.get(key) ?? 0;
    met.set(key, repeats + 1);
    return { told, before: byDay.get(key)?.[repeats], repeats };
  });
  const taken = new Set(matched.map(({ before }) => before?.id));
  const left = groupBy(
    stored.filter((one) => !taken.has(one.id)),
    (one) => pairKey(one.activity_id, one.employee_id, one.held_on !== null),
  );
  return matched.map((one) => {
    if (one.before) return one;
    const { activityId, employeeId, heldOn } = one.told;
    return { ...one, before: left.get(pairKey(activityId, employeeId, heldOn === null))?.shift() };
  });
}

const dayKey = (activityId: string, employeeId: string, heldOn: string | null) =>
  `${activityId}|${employeeId}|${heldOn ?? ''}`;

const pairKey = (activityId: string, employeeId: string, dated: boolean) =>
  `${activityId}|${employeeId}|${dated ? 'dated' : ''}`;
