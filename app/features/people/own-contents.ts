import type { ParticipationListRow } from '~/app/features/figures/figure-types';

/** A leader sees hours and money of the basic right, not what a colleague chose for it. */
export function withoutOwnContents(rows: readonly ParticipationListRow[]): ParticipationListRow[] {
  return rows.map((row) => (row.initiative === 'own' ? { ...row, title: 'eigen keuze', theme: null } : row));
}
