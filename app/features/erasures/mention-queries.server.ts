import type { Identity } from '~/app/domain/identity';
import { textWithout } from '~/app/domain/identity';
import type { BoardDb } from '~/db/scope.server';

/** Keeps a long trail out of memory. */
const PAGE = 1_000;

export interface Mentions {
  /** Contents of the trail that name the person. */
  contentIds: string[];
  /** The last one that was read; what came later is read again in the transaction. */
  lastId: string;
}

/** Which contents of the trail after that one name somebody: reading takes long, so most of it is done beforehand. */
export async function findMentions(board: BoardDb, identity: Identity, after = ''): Promise<Mentions> {
  const { names } = textWithout(identity);
  const found: Mentions = { contentIds: [], lastId: after };
  for (;;) {
    const rows = await board.query
      .selectFrom('trail_contents')
      .select(['id', 'before', 'after'])
      .where('board_id', '=', board.boardId)
      .where('id', '>', found.lastId)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      found.lastId = row.id;
      const texts = [row.before ?? '', row.after ?? ''];
      if (texts.some((text) => names(text) || tellsNumber(text, identity.numbers)))
        found.contentIds.push(row.id);
    }
    if (rows.length < PAGE) return found;
  }
}

/** A short number only where the content itself says that it is the number of an employee. */
function tellsNumber(text: string, numbers: readonly string[]): boolean {
  return numbers.some((number) =>
    ['employee_number', 'employeeNumber', 'Personeelsnummer'].some((key) =>
      text.includes(`"${key}":${JSON.stringify(number)}`),
    ),
  );
}
