import type { Identity } from '~/app/domain/identity';
import { inBatches } from '~/db/batches';
import type { BoardDb } from '~/db/scope.server';
import { findMentions, type Mentions } from './mention-queries.server';

/** Tables whose rows are about one employee; entries of the trail have their ids as subject. */
const ROWS_ABOUT = [
  'jobs',
  'team_memberships',
  'participations',
  'right_entries',
  'carry_over_agreements',
  'plan_agreements',
  'leader_registrations',
  'private_texts',
  'correction_requests',
] as const;

/**
 * Takes away what entries of the trail about the person hold, and what others hold that names them; the entries stay
 * with their hashes, so the chain still verifies.
 */
export async function eraseContents(
  board: BoardDb,
  { employeeId, identity, mentions }: { employeeId: string; identity: Identity; mentions: Mentions },
  accountIds: readonly string[],
): Promise<void> {
  const subjects = [employeeId, ...accountIds, ...(await listRowIds(board, employeeId))];
  for (const batch of inBatches(subjects, 1)) {
    await board.query
      .deleteFrom('trail_contents')
      .where('board_id', '=', board.boardId)
      .where('trail_entry_id', 'in', (eb) =>
        eb
          .selectFrom('trail_entries')
          .select('id')
          .where('board_id', '=', board.boardId)
          .where('subject_id', 'in', batch),
      )
      .execute();
  }
  const later = await findMentions(board, identity, mentions.lastId);
  for (const batch of inBatches([...mentions.contentIds, ...later.contentIds], 1)) {
    await board.query
      .deleteFrom('trail_contents')
      .where('board_id', '=', board.boardId)
      .where('id', 'in', batch)
      .execute();
  }
}

async function listRowIds(board: BoardDb, employeeId: string): Promise<string[]> {
  const ids: string[] = [];
  for (const table of ROWS_ABOUT) {
    const rows = await board.query
      .selectFrom(table as 'jobs')
      .select('id')
      .where('board_id', '=', board.boardId)
      .where('employee_id', '=', employeeId)
      .execute();
    ids.push(...rows.map((row) => row.id));
  }
  return ids;
}
