import { INTRODUCTION_PARTS, type Introduction } from '~/app/domain/introduction';
import type { BoardDb } from '~/db/scope.server';

export interface EnteredBy {
  at: string;
  /** null: a program. */
  name: string | null;
}

/** What holds of each part of the introduction of a school, and who entered it. */
export async function findIntroduction(
  board: BoardDb,
  schoolId: string,
): Promise<{ introduction: Introduction; entered: Partial<Record<keyof Introduction, EnteredBy>> }> {
  const rows = await board.query
    .selectFrom('introduction_entries as i')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'i.board_id').onRef('a.id', '=', 'i.account_id'),
    )
    .select(['i.key', 'i.value', 'i.entered_at', 'a.name as entered_by'])
    .where('i.board_id', '=', board.boardId)
    .where('i.school_id', '=', schoolId)
    .orderBy('i.id')
    .execute();
  const introduction: Introduction = {
    assessment: null,
    'council-rules': null,
    'council-system': null,
    'staff-text': null,
  };
  const entered: Partial<Record<keyof Introduction, EnteredBy>> = {};
  for (const row of rows) {
    const part = INTRODUCTION_PARTS.find((each) => each === row.key);
    if (!part) continue;
    introduction[part] = JSON.parse(row.value);
    entered[part] = { at: row.entered_at, name: row.entered_by };
  }
  return { introduction, entered };
}
