import { verifyTrail } from '~/app/features/trail/trail-queries.server';
import { formatCount } from '~/app/format/numbers';
import { faultSentence } from '~/app/format/trail-words';
import type { BoardDesk } from '~/app/server/open-board.server';
import { tableView } from '~/app/ui/table/table-view.server';
import { askTrail, MOST_LINES } from './ask-trail.server';
import type { TrailView } from './trail-page';
import { COUNTS_TABLE, TRAIL_TABLE } from './trail-tables';

/** The page of the trail: read again from its first entry at every visit, because a kept verdict proves nothing. */
export async function trailView(desk: BoardDesk, search: URLSearchParams): Promise<TrailView> {
  const asked = await askTrail(desk, search);
  const verdict = await desk.read((board) => verifyTrail(board));
  const path = `${desk.base}/export`;
  return {
    board: desk.board.name,
    from: asked.from,
    to: asked.to,
    accountId: asked.accountId,
    accounts: asked.accounts,
    whole: verdict.ok,
    verdict: verdict.ok
      ? `Het logboek is nagelopen van de eerste regel tot regel ${formatCount(verdict.entries)}: alles klopt.`
      : `${faultSentence(verdict.firstBroken)} Zoek uit wie bij de database kan, en zet een reservekopie ernaast.`,
    tooMany:
      asked.rows.length < MOST_LINES
        ? null
        : `Dit zijn de laatste ${formatCount(MOST_LINES)} regels van deze dagen. Kies minder dagen om de rest te zien.`,
    counts: tableView(COUNTS_TABLE, asked.counts, { search, exportPath: `${path}/logboek-aantallen` }),
    rows: tableView(TRAIL_TABLE, asked.rows, { search, exportPath: `${path}/logboek` }),
  };
}
