import type { Rule } from '~/app/domain/rules/rule';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import type { SchoolYear } from '~/app/domain/school-year';
import { standing } from '~/app/domain/standing';
import { findClosedAt } from '~/app/features/settings/closed-years-queries.server';
import type { Database } from '~/db/connection.server';
import type { BoardDb } from '~/db/scope.server';
import { ruleFileSchema } from './rule-file';
import { standingBook } from './rule-set-book';

/** The rule sets that a board loaded and did not withdraw, oldest first, with who loaded them; `at`: as it was then. */
export async function listRuleSets(board: BoardDb, at: string | null = null) {
  const rows = await board.query
    .selectFrom('rule_sets as r')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'r.board_id').onRef('a.id', '=', 'r.account_id'),
    )
    .select(['r.id', 'r.name', 'r.content', 'r.counters_id', 'r.entered_at', 'a.name as entered_by'])
    .where('r.board_id', '=', board.boardId)
    .orderBy('r.id')
    .execute();
  return standing(until(rows, at)).map(({ content, ...row }) => ({ ...row, rules: rulesIn(content) }));
}

const rulesIn = (content: string): Rule[] => ruleFileSchema.parse(JSON.parse(content));

const until = <Row extends { entered_at: string }>(rows: readonly Row[], at: string | null): Row[] =>
  rows.filter(({ entered_at }) => at === null || entered_at <= at);

/** The books of each board by the rule sets that they hold: the same rules stay one and the same book. */
const books = new WeakMap<Database, Map<string, { seeded: RuleBook; book: RuleBook }>>();
const MOST = 64;

/** The rules that come with the product together with those that the board loaded itself; `at`: as it was then. */
export async function findRuleBook(
  board: BoardDb,
  seeded: RuleBook,
  at: string | null = null,
): Promise<RuleBook> {
  const sets = until(await listRuleSetMoments(board), at).map(({ id }) => id);
  if (sets.length === 0) return seeded;
  const shelf = (board.reads && books.get(board.reads)) ?? new Map();
  const key = `${board.boardId} ${sets.join(' ')}`;
  const found = shelf.get(key);
  if (found?.seeded === seeded) return found.book;
  const book = standingBook(seeded, await listRuleSets(board, at));
  if (shelf.size >= MOST) shelf.clear();
  if (board.reads) books.set(board.reads, shelf.set(key, { seeded, book }));
  return book;
}

/** The rules that a school year is reckoned by: once it is closed, those that stood on that day. */
export async function findRulesOfYear(
  board: BoardDb,
  seeded: RuleBook,
  whose: { schoolId: string; year: SchoolYear },
): Promise<RuleBook> {
  return findRuleBook(board, seeded, await findClosedAt(board, whose.schoolId, whose.year.first));
}

async function listRuleSetMoments(board: BoardDb) {
  return board.query
    .selectFrom('rule_sets')
    .select(['id', 'entered_at'])
    .where('board_id', '=', board.boardId)
    .orderBy('id')
    .execute();
}
