import type { Rule } from '~/app/domain/rules/rule';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { standing } from '~/app/domain/standing';
import type { Database } from '~/db/connection.server';
import type { BoardDb } from '~/db/scope.server';
import { ruleFileSchema } from './rule-file';
import { standingBook } from './rule-set-book';

/** The rule sets that a board loaded and did not withdraw, oldest first, with who loaded them. */
export async function listRuleSets(board: BoardDb) {
  const rows = await board.query
    .selectFrom('rule_sets as r')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'r.board_id').onRef('a.id', '=', 'r.account_id'),
    )
    .select(['r.id', 'r.name', 'r.content', 'r.counters_id', 'r.entered_at', 'a.name as entered_by'])
    .where('r.board_id', '=', board.boardId)
    .orderBy('r.id')
    .execute();
  return standing(rows).map(({ content, ...row }) => ({ ...row, rules: rulesIn(content) }));
}

const rulesIn = (content: string): Rule[] => ruleFileSchema.parse(JSON.parse(content));

/** The last book of each board, with the rule sets that it holds: the same rules stay one and the same book. */
const books = new WeakMap<Database, Map<string, { sets: string; seeded: RuleBook; book: RuleBook }>>();

/** The rules that come with the product together with those that the board loaded itself. */
export async function findRuleBook(board: BoardDb, seeded: RuleBook): Promise<RuleBook> {
  const sets = (await listRuleSetIds(board)).join(' ');
  if (sets === '') return seeded;
  const shelf = (board.reads && books.get(board.reads)) ?? new Map();
  const found = shelf.get(board.boardId);
  if (found?.sets === sets && found.seeded === seeded) return found.book;
  const book = standingBook(seeded, await listRuleSets(board));
  if (board.reads) books.set(board.reads, shelf.set(board.boardId, { sets, seeded, book }));
  return book;
}

async function listRuleSetIds(board: BoardDb): Promise<string[]> {
  const rows = await board.query
    .selectFrom('rule_sets')
    .select('id')
    .where('board_id', '=', board.boardId)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
