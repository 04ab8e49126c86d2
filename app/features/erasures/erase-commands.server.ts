import type { IsoDate } from '~/app/domain/dates';
import type { Identity } from '~/app/domain/identity';
import { lastJobDay } from '~/app/domain/retention';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import { eraseAccounts } from './erase-account-commands.server';
import { eraseImports } from './erase-import-commands.server';
import { eraseOwnRows, raiseVersions } from './erase-rows-commands.server';
import { eraseContents } from './erase-trail-commands.server';
import { ErasureRefused } from './erasure-refused';
import type { Mentions } from './mention-queries.server';
import { removeFromTexts } from './remove-from-texts-commands.server';

export interface Erasure {
  employeeId: string;
  today: IsoDate;
  /** `term`: the term is over; `request`: the person asked. */
  reason: 'term' | 'request';
  identity: Identity;
  mentions: Mentions;
  /** Drafts whose file names the person. */
  draftIds: readonly string[];
}

/**
 * Takes away everything that tells who somebody was, in the caller's transaction; jobs, participations and entries of
 * rights stay under a nameless row, so that no total changes.
 */
export async function erasePerson(board: BoardDb, author: Author, erasure: Erasure): Promise<void> {
  const { employeeId, identity, reason } = erasure;
  await refuseUnlessErasable(board, employeeId, erasure.today);
  const accountIds = await eraseAccounts(board, author, erasure);
  await eraseImports(board, author, erasure);
  await eraseContents(board, erasure, accountIds);
  await eraseOwnRows(board, employeeId, identity);
  await removeFromTexts(board, identity);
  await raiseVersions(board);
  await board.query
    .insertInto('erasures')
    .values({
      board_id: board.boardId,
      id: newId(),
      employee_id: employeeId,
      reason,
      account_id: author.accountId,
      entered_at: author.at,
    })
    .execute();
  await recordHappenings(board, author, [
    { action: 'person.erased', subjectType: 'employee', subjectId: employeeId, after: { reason } },
  ]);
}

/** Whoever still works here, or will, can't be taken away like this. */
export async function refuseUnlessErasable(
  board: BoardDb,
  employeeId: string,
  today: IsoDate,
): Promise<void> {
  const person = await board.query
    .selectFrom('employees')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('id', '=', employeeId)
    .executeTakeFirst();
  if (!person) throw new ErasureRefused('unknown');
  const erased = await board.query
    .selectFrom('erasures')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .executeTakeFirst();
  if (erased) throw new ErasureRefused('already-erased');
  const jobs = await board.query
    .selectFrom('jobs')
    .select(['valid_from as from', 'valid_to as to'])
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .execute();
  if (jobs.length > 0 && lastJobDay(jobs, today) === null) throw new ErasureRefused('running-job');
}
