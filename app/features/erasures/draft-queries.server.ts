import type { BoardDb } from '~/db/scope.server';

export async function listDraftFileIds(board: BoardDb): Promise<string[]> {
  const rows = await board.query
    .selectFrom('import_files')
    .select('import_id')
    .where('board_id', '=', board.boardId)
    .orderBy('import_id')
    .execute();
  return rows.map((row) => row.import_id);
}

export async function findDraftFile(board: BoardDb, importId: string) {
  const row = await board.query
    .selectFrom('import_files as f')
    .innerJoin('imports as i', (join) =>
      join.onRef('i.board_id', '=', 'f.board_id').onRef('i.id', '=', 'f.import_id'),
    )
    .select(['f.content', 'i.file_name'])
    .where('f.board_id', '=', board.boardId)
    .where('f.import_id', '=', importId)
    .executeTakeFirst();
  return row && { name: row.file_name, bytes: new Uint8Array(Buffer.from(row.content, 'base64')) };
}
