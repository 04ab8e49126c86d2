import type { BoardDb } from '~/db/scope.server';
import type { TrailEntriesTable } from '~/db/tables';
import { FIRST_LINK, linkHash, saltedHash } from './trail-commands.server';

export type TrailVerdict = { ok: true } | { ok: false; firstBroken: { seq: number; id: string } };

/** Keeps the trail of a large board out of memory. */
const PAGE = 1000;

/**
 * Reads the board's chain from its first entry: every entry repeats the hash of the one before, hashes to what
 * it says, and agrees with its content as far as that was not erased. An entry cut off at the end can't be seen.
 */
export async function verifyTrail(board: BoardDb): Promise<TrailVerdict> {
  let last = { seq: 0, hash: FIRST_LINK };
  for (;;) {
    const page = await listEntriesAfter(board, last.seq);
    for (const { content, ...entry } of page) {
      const { hash, ...fields } = entry;
      const follows = entry.seq === last.seq + 1 && entry.previous_hash === last.hash;
      if (!follows || linkHash(fields) !== hash || !agrees(entry, content)) {
        return { ok: false, firstBroken: { seq: entry.seq, id: entry.id } };
      }
      last = { seq: entry.seq, hash };
    }
    if (page.length < PAGE) return { ok: true };
  }
}

interface Content {
  salt: string;
  before: string | null;
  after: string | null;
}

function agrees(entry: TrailEntriesTable, content: Content | null): boolean {
  if (content === null) return true;
  const matches = (text: string | null, hash: string | null) =>
    text === null || saltedHash(content.salt, text) === hash;
  return matches(content.before, entry.before_hash) && matches(content.after, entry.after_hash);
}

async function listEntriesAfter(board: BoardDb, seq: number) {
  const rows = await board.query
    .selectFrom('trail_entries as entry')
    .leftJoin('trail_contents as content', (join) =>
      join.onRef('content.board_id', '=', 'entry.board_id').onRef('content.trail_entry_id', '=', 'entry.id'),
    )
    .selectAll('entry')
    .select(['content.salt', 'content.before', 'content.after'])
    .where('entry.board_id', '=', board.boardId)
    .where('entry.seq', '>', seq)
    .orderBy('entry.seq')
    .limit(PAGE)
    .execute();
  return rows.map(({ salt, before, after, ...entry }) => ({
    ...entry,
    content: salt === null ? null : { salt, before, after },
  }));
}
