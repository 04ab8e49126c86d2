import type { ParticipationListRow } from '~/app/features/figures/list-types';

/** Stands where a colleague's own choice is not told; the school's word, not an empty value. */
export const NOT_SHARED = 'niet gedeeld';

/** A leader sees hours and money of the basic right, not what a colleague chose for it. */
export function withoutOwnContents(rows: readonly ParticipationListRow[]): ParticipationListRow[] {
  return rows.map((row) =>
    row.initiative === 'own' ? { ...row, title: NOT_SHARED, theme: NOT_SHARED } : row,
  );
}
