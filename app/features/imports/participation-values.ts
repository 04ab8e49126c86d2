import { SchoolYear } from '~/app/domain/school-year';
import { isDone } from '~/app/features/participations/right-charges';
import { formatHours, formatMoney } from '~/app/format/numbers';
import type { ActivitiesTable, ParticipationsTable } from '~/db/tables';
import type { ActivityRow } from './activity-rows';
import { usualKinds } from './learning-words';
import type { RowReader } from './row-reader';

/** What a row itself says of a participation, apart from whose it is and where it counts. */
export type ToldValues = Pick<
  ParticipationsTable,
  | 'learning_kind'
  | 'cao_kind'
  | 'status'
  | 'hours_planned'
  | 'hours_realised'
  | 'cents_planned'
  | 'cents_realised'
  | 'charged_hours_told'
  | 'charged_cents_told'
>;

/** What is told, else what was known, else what is usual. */
export function valuesOf(
  reader: RowReader,
  row: ActivityRow,
  activity: ActivitiesTable,
  before: ParticipationsTable | undefined,
  today: string,
): ToldValues {
  const kinds =
    row.learningKind || row.caoKind
      ? usualKinds(activity.title, row.learningKind, row.caoKind)
      : { learningKind: (before ?? activity).learning_kind, caoKind: (before ?? activity).cao_kind };
  const status = statusOf(reader, row, before, today);
  const done = isDone(status, row.hoursRealised ?? 0, row.centsRealised ?? 0);
  return {
    learning_kind: kinds.learningKind,
    cao_kind: kinds.caoKind,
    status,
    hours_planned: row.hoursPlanned ?? row.hours ?? before?.hours_planned ?? 0,
    hours_realised: row.hoursRealised ?? (done ? row.hours : undefined) ?? before?.hours_realised ?? 0,
    cents_planned: row.centsPlanned ?? row.cents ?? before?.cents_planned ?? 0,
    cents_realised: row.centsRealised ?? (done ? row.cents : undefined) ?? before?.cents_realised ?? 0,
    charged_hours_told: row.chargedHours ?? before?.charged_hours_told ?? null,
    charged_cents_told: row.chargedCents ?? before?.charged_cents_told ?? null,
  };
}

/** Without a status: done when something was realised, or (no such columns) when the day or year is over. */
function statusOf(
  reader: RowReader,
  row: ActivityRow,
  before: ParticipationsTable | undefined,
  today: string,
): ParticipationsTable['status'] {
  if (row.status) return row.status;
  if ((row.hoursRealised ?? 0) > 0 || (row.centsRealised ?? 0) > 0) {
    return before && before.status !== 'planned' && before.status !== 'wish' ? before.status : 'done';
  }
  if (before) return before.status;
  if (reader.has('hoursRealised') || reader.has('euroRealised')) return 'planned';
  const lastDay = row.heldOn ?? SchoolYear.starting(row.schoolYear ?? 0).end;
  return lastDay < today ? 'done' : 'planned';
}

/** Nobody can be charged for more than there is. */
export function checkCharge(reader: RowReader, row: ActivityRow, after: ParticipationsTable): void {
  const done = isDone(after.status, after.hours_realised, after.cents_realised);
  const mostHours = done ? after.hours_realised : Math.max(after.hours_planned, after.hours_realised);
  const mostCents = done ? after.cents_realised : Math.max(after.cents_planned, after.cents_realised);
  if ((after.charged_hours_told ?? 0) > mostHours) {
    reader.fail(
      row.row,
      'chargedHours',
      `Er komen meer uren ten laste van het basisrecht dan de deelname telt (${formatHours(mostHours)}).`,
    );
  }
  if ((after.charged_cents_told ?? 0) > mostCents) {
    reader.fail(
      row.row,
      'chargedEuro',
      `Er komt meer geld ten laste van het basisrecht dan de deelname kost (${formatMoney(mostCents)}).`,
    );
  }
}
