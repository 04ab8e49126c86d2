import { type Identity, textWithout } from '~/app/domain/identity';
import type { BoardDb } from '~/db/scope.server';
import { FREE_TEXTS } from './free-texts';

/** Takes the name, number and address of a person out of every text that somebody typed. */
export async function removeFromTexts(board: BoardDb, identity: Identity): Promise<void> {
  const { names, without } = textWithout(identity);
  for (const [table, column] of FREE_TEXTS) {
    const rows = await listTexts(board, table, column);
    for (const { id, text } of rows) {
      if (text === null || !names(text)) continue;
      await board.query
        .updateTable(table as 'activities')
        .set({ [column]: without(text) })
        .where('board_id', '=', board.boardId)
        .where('id', '=', id)
        .execute();
    }
  }
  await emptyNotes(board, names);
  await forgetForms(board, names);
}

async function listTexts(board: BoardDb, table: string, column: string) {
  const rows = await board.query
    .selectFrom(table as 'activities')
    .select(['id', `${column} as text` as 'title as text'])
    .where('board_id', '=', board.boardId)
    .execute();
  return rows as { id: string; text: string | null }[];
}

/** An agreement stays as it was made; of its note nothing can be changed, only taken away. */
async function emptyNotes(board: BoardDb, names: (text: string) => boolean): Promise<void> {
  const rows = await board.query
    .selectFrom('carry_over_agreements')
    .select(['id', 'note'])
    .where('board_id', '=', board.boardId)
    .where('note', '!=', '')
    .execute();
  for (const { id, note } of rows) {
    if (!names(note)) continue;
    await board.query
      .updateTable('carry_over_agreements')
      .set({ note: '' })
      .where('board_id', '=', board.boardId)
      .where('id', '=', id)
      .execute();
  }
}

/** What somebody sent after their session had ended waits for a short time only; it is sent again or forgotten. */
async function forgetForms(board: BoardDb, names: (text: string) => boolean): Promise<void> {
  const rows = await board.query
    .selectFrom('kept_forms')
    .select(['token_hash', 'fields'])
    .where('board_id', '=', board.boardId)
    .execute();
  for (const { token_hash, fields } of rows) {
    if (names(fields))
      await board.query.deleteFrom('kept_forms').where('token_hash', '=', token_hash).execute();
  }
}
