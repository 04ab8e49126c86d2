import type { TeamKind } from '~/app/domain/people';
import type { Dashboard, TeamCell } from './figure-types';
import type { MixPart } from './mix-types';
import type { RowHead } from './rights-part';
import type { RightsPart } from './rights-types';
import { isShown } from './shown';
import { SUPPRESSED } from './suppression';

export type TeamHead = RowHead & { kind: TeamKind | null };

/** One row a team, made of the parts of the dashboard, so that it can't differ from them. */
export function teamsPart(rights: RightsPart, mix: MixPart, heads: readonly TeamHead[]): Dashboard['teams'] {
  const mixes = new Map(mix.byTeam.map((row) => [row.id, row.cell]));
  const kinds = new Map(heads.map((head) => [head.id, head.kind]));
  return rights.byTeam.map(({ cell, ...head }) => {
    const kind = kinds.get(head.id) ?? null;
    if (!isShown(cell)) return { ...head, kind, cell: SUPPRESSED };
    const learned = mixes.get(head.id);
    const { granted, carriedIn, used, usedTenths, lapsing } = cell.hours;
    const shown: TeamCell = {
      persons: cell.persons,
      granted,
      carriedIn,
      used,
      usedTenths,
      lapsing,
      lapsingPersons: cell.lapsingPersons,
      mixHidden: learned !== undefined && !isShown(learned),
      mixTenths: learned && isShown(learned) ? (learned.hours?.realised.tenths ?? null) : null,
    };
    return { ...head, kind, cell: shown };
  });
}
