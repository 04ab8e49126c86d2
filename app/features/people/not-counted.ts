import type { ParticipationStatus } from '~/app/domain/activities';
import { countsAsPlanned } from '~/app/domain/charges';
import type { ParticipationListRow } from '~/app/features/figures/list-types';
import { counted } from '~/app/format/counted';
import { formatHours } from '~/app/format/numbers';

/** Why the hours planned of this list are more than those of the dashboard and of Thema's; null when they are not. */
export function notCountedSentence(rows: readonly ParticipationListRow[]): string | null {
  const left = rows.filter(
    ({ status, hoursPlanned }) => !countsAsPlanned(status as ParticipationStatus) && hoursPlanned > 0,
  );
  if (left.length === 0) return null;
  const hours = left.reduce((sum, { hoursPlanned }) => sum + hoursPlanned, 0);
  return `Hier staat bij ‘Uren gepland’ ${formatHours(hours)} meer dan bij Thema’s en op het dashboard: daar tellen wensen en wat niet doorging (status ‘vervallen’) niet mee, samen ${counted(left.length, 'deelnames')}.`;
}
