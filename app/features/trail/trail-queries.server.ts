import type { BoardDb } from '~/db/scope.server';
import type { TrailEntriesTable } from '~/db/tables';
import { FIRST_LINK, linkHash, saltedHash } from './trail-commands.server';

/** A place in the chain that somebody kept elsewhere: what was entered up to there may never differ again. */
export interface Anchor {
  seq: number;
  hash: string;
}

/**
 * What is wrong: an entry is gone, it is not as it was written, what it tells of is not, the last entries are gone, or
 * the chain has another entry at the kept place.
 */
export type TrailFault = 'missing' | 'changed' | 'content-changed' | 'cut-off' | 'not-the-kept-one';

export type TrailVerdict =
  | { ok: true; entries: number; head: Anchor }
  | { ok: false; entries: number; firstBroken: { seq: number; id: string | null; fault: TrailFault } };

/** Keeps the trail of a large board out of memory. */
const PAGE = 1000;

/**
 * Reads the board's chain from its first entry: every entry repeats the hash of the one before, hashes to what it
 * says, agrees with its content as far as that was not erased, and the last one is where the board says it ends. Who
 * can write in the database can rewrite the chain and that end; only an anchor kept elsewhere shows it.
 */
export async function verifyTrail(board: BoardDb, anchor: Anchor | null = null): Promise<TrailVerdict> {
  let last: Anchor = { seq: 0, hash: FIRST_LINK };
  const broken = (seq: number, id: string | null, fault: TrailFault): TrailVerdict => ({
    ok: false,
    entries: last.seq,
    firstBroken: { seq, id, fault },
  });
  for (;;) {
    const page = await listEntriesAfter(board, last.seq);
    for (const { content, ...entry } of page) {
      const { hash, ...fields } = entry;
      if (entry.seq !== last.seq + 1) return broken(last.seq + 1, null, 'missing');
      if (entry.previous_hash !== last.hash || linkHash(fields) !== hash)
        return broken(entry.seq, entry.id, 'changed');
      if (!agrees(entry, content)) return broken(entry.seq, entry.id, 'content-changed');
      if (anchor?.seq === entry.seq && anchor.hash !== hash)
        return broken(entry.seq, entry.id, 'not-the-kept-one');
      last = { seq: entry.seq, hash };
    }
    if (page.length < PAGE) break;
  }
  const head = await findHead(board);
  if (last.seq < Math.max(head.seq, anchor?.seq ?? 0)) return broken(last.seq + 1, null, 'cut-off');
  if (head.seq !== last.seq || head.hash !== last.hash) return broken(last.seq, null, 'changed');
  return { ok: true, entries: last.seq, head: last };
}

async function findHead(board: BoardDb): Promise<Anchor> {
  const head = await board.query
    .selectFrom('trail_heads')
    .select(['seq', 'hash'])
    .where('board_id', '=', board.boardId)
    .executeTakeFirst();
  return head ?? { seq: 0, hash: FIRST_LINK };
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
