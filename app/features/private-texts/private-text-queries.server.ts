import { personName } from '~/app/format/person-name';
import type { BoardDb } from '~/db/scope.server';

export interface Share {
  textId: string;
  key: string;
  withId: string;
  withName: string;
  sharedAt: string;
}

/** What somebody wrote for themselves; only for that person. */
export async function listOwnTexts(board: BoardDb, employeeId: string) {
  const rows = await board.query
    .selectFrom('private_texts')
    .select(['key', 'content', 'changed_at'])
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .execute();
  return new Map(rows.map((row) => [row.key, { content: row.content, changedAt: row.changed_at }]));
}

/** With whom which texts of somebody are shared now; nothing of what they say. */
export async function listShares(board: BoardDb, employeeId: string): Promise<Share[]> {
  const rows = await board.query
    .selectFrom('private_shares as s')
    .innerJoin('private_texts as t', (join) =>
      join.onRef('t.board_id', '=', 's.board_id').onRef('t.id', '=', 's.private_text_id'),
    )
    .innerJoin('employees as e', (join) =>
      join.onRef('e.board_id', '=', 's.board_id').onRef('e.id', '=', 's.shared_with_id'),
    )
    .select(['t.id', 't.key', 's.shared_with_id', 's.shared_at', 'e.first_name', 'e.infix', 'e.last_name'])
    .where('s.board_id', '=', board.boardId)
    .where('t.employee_id', '=', employeeId)
    .where('s.taken_back_at', 'is', null)
    .orderBy('s.id')
    .execute();
  return rows.map((row) => ({
    textId: row.id,
    key: row.key,
    withId: row.shared_with_id,
    withName: personName(row),
    sharedAt: row.shared_at,
  }));
}

/** The texts of these ids, after the rule was asked for each of them. */
export async function listTexts(board: BoardDb, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return board.query
    .selectFrom('private_texts')
    .select(['id', 'key', 'content', 'changed_at'])
    .where('board_id', '=', board.boardId)
    .where('id', 'in', ids)
    .execute();
}
