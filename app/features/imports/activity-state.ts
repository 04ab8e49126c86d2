import type { ActivitiesTable, ParticipationsTable, ThemesTable } from '~/db/tables';
import type { StaffState } from './staff-state';

/** What is stored, as far as an activities import looks at it. */
export interface ActivityState extends StaffState {
  /** Of this school and of the whole board. */
  themes: ThemesTable[];
  activities: ActivitiesTable[];
  participations: ParticipationsTable[];
}
