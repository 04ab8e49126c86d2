import type { IsoDate } from '~/app/domain/dates';
import type { ReadTable } from '~/app/features/imports/import-types';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import { readDrafts } from './draft-mentions.server';
import { listDraftFileIds } from './draft-queries.server';
import { type Erasure, erasePerson, refuseUnlessErasable } from './erase-commands.server';
import { findIdentity } from './identity-queries.server';
import { findMentions } from './mention-queries.server';

/** How often a file that somebody brings in meanwhile is looked at as well. */
const TRIES = 5;

/** Erases one person: what takes long is read beforehand, so that the transaction is short. */
export async function erase(
  db: Database,
  boardId: string,
  author: Author,
  asked: { employeeId: string; today: IsoDate; reason: Erasure['reason'] },
  readTable: ReadTable,
): Promise<void> {
  const read: Parameters<typeof readDrafts>[0] = (work) => withBoard(db, boardId, work);
  await read((board) => refuseUnlessErasable(board, asked.employeeId, asked.today));
  for (let tries = 0; tries < TRIES; tries += 1) {
    const identity = await read((board) => findIdentity(board, asked.employeeId));
    const mentions = await read((board) => findMentions(board, identity));
    const drafts = await readDrafts(read, identity, readTable);
    const done = await changeBoard(db, boardId, async (board) => {
      const now = await listDraftFileIds(board);
      if (now.some((id) => !drafts.looked.includes(id))) return false;
      const draftIds = drafts.naming.filter((id) => now.includes(id));
      await erasePerson(board, author, { ...asked, identity, mentions, draftIds });
      return true;
    });
    if (done) return;
  }
  throw new Error('Files keep coming in, so nothing was erased');
}
