import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import type { ParticipationsTable } from '~/db/tables';

type Placed = Pick<ParticipationsTable, 'school_id' | 'school_year'>;

/** Marks the school years of these participations as changed; whatever writes participations calls it, once. */
export async function raiseYearVersions(board: BoardDb, participations: readonly Placed[]): Promise<void> {
  const years = new Map(participations.map((one) => [`${one.school_id} ${one.school_year}`, one]));
  if (years.size === 0) return;
  await board.query
    .insertInto('participation_years')
    .values(
      [...years.values()].map(({ school_id, school_year }) => ({
        board_id: board.boardId,
        id: newId(),
        school_id,
        school_year,
        version: 1,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['board_id', 'school_id', 'school_year'])
        .doUpdateSet((eb) => ({ version: eb('participation_years.version', '+', 1) })),
    )
    .execute();
}
