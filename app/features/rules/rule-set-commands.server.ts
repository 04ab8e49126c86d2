import type { RuleBook } from '~/app/domain/rules/rule-book';
import { standing } from '~/app/domain/standing';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import { bookOf } from './rule-set-book';
import { listRuleSets } from './rule-set-queries.server';

/** Why a rule set is not loaded or withdrawn. */
export class RuleSetRefused extends Error {
  constructor(readonly refusal: 'unknown-rule-set' | 'already-withdrawn') {
    super(refusal);
    this.name = 'RuleSetRefused';
  }
}

/** Adds the rules of a checked file to those of the board; throws a RuleConflict where they contradict what is there. */
export async function loadRuleSet(
  board: BoardDb,
  author: Author,
  seeded: RuleBook,
  file: { name: string; content: string },
): Promise<string> {
  const row = {
    board_id: board.boardId,
    id: newId(),
    name: file.name.trim(),
    content: file.content,
    counters_id: null,
    account_id: author.accountId,
    entered_at: author.at,
  };
  await board.query.insertInto('rule_sets').values(row).execute();
  bookOf(seeded, await listRuleSets(board));
  return recorded(board, author, 'rule-set.loaded', row);
}

/**
 * Takes the rules of a set out of use again; what a closed year granted stays as it was posted. Throws a RuleConflict
 * where what it replaced contradicts what was loaded since.
 */
export async function withdrawRuleSet(
  board: BoardDb,
  author: Author,
  seeded: RuleBook,
  ruleSetId: string,
): Promise<string> {
  const rows = await board.query
    .selectFrom('rule_sets')
    .selectAll()
    .where('board_id', '=', board.boardId)
    .where((where) => where.or([where('id', '=', ruleSetId), where('counters_id', '=', ruleSetId)]))
    .execute();
  const before = rows.find((row) => row.id === ruleSetId && row.counters_id === null);
  if (!before) throw new RuleSetRefused('unknown-rule-set');
  if (standing(rows).length === 0) throw new RuleSetRefused('already-withdrawn');
  const row = {
    ...before,
    id: newId(),
    counters_id: ruleSetId,
    account_id: author.accountId,
    entered_at: author.at,
  };
  await board.query.insertInto('rule_sets').values(row).execute();
  bookOf(seeded, await listRuleSets(board));
  return recorded(board, author, 'rule-set.withdrawn', row, before);
}

/** The figures of every school may have changed. */
async function recorded(
  board: BoardDb,
  author: Author,
  action: string,
  row: { id: string },
  before?: unknown,
): Promise<string> {
  await board.query
    .updateTable('schools')
    .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
    .where('board_id', '=', board.boardId)
    .execute();
  await recordHappenings(board, author, [
    { action, subjectType: 'rule-set', subjectId: row.id, before, after: row },
  ]);
  return row.id;
}
