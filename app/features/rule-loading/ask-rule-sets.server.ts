import type { RuleBook } from '~/app/domain/rules/rule-book';
import { RuleConflict } from '~/app/domain/rules/rule-book';
import { conflictSentence, type SoundRuleFile } from '~/app/features/rules/check-rule-file';
import { bookOf } from '~/app/features/rules/rule-set-book';
import { listRuleSets } from '~/app/features/rules/rule-set-queries.server';
import type { RuleSetsDesk } from '~/app/server/open-rule-sets.server';
import { tableView } from '~/app/ui/table/table-view.server';
import { findRulePreview } from './rule-preview.server';
import { rulePreviewView } from './rule-preview-view';
import { ruleSetTable } from './rule-set-table';
import type { RuleSetsView } from './rule-sets-page';

/** What the page of the agreements shows. */
export async function ruleSetsView(desk: RuleSetsDesk, search: URLSearchParams): Promise<RuleSetsView> {
  const sets = await desk.read(listRuleSets);
  const kept = new URLSearchParams(search);
  for (const word of ['geladen', 'ingetrokken']) kept.delete(word);
  return {
    board: desk.board.name,
    here: desk.here,
    table:
      sets.length === 0
        ? null
        : tableView(ruleSetTable(desk.here), sets, {
            search: kept,
            exportPath: `${desk.base}/export/rekenregels`,
          }),
  };
}

/** A sound file with what it changes at each school. */
export async function loadPreview(desk: RuleSetsDesk, file: SoundRuleFile) {
  const { here } = desk;
  const { name, content, warnings, book } = file;
  return { here, name, content, warnings: [...warnings], preview: await previewOf(desk, book) };
}

/** What withdrawing an agreement changes; null when there is no such agreement. */
export async function withdrawPreview(desk: RuleSetsDesk, ruleSetId: string) {
  const { here, seeded } = desk;
  const sets = await desk.read(listRuleSets);
  const own = sets.find(({ id }) => id === ruleSetId);
  if (!own) return null;
  const told = { here, name: own.name };
  try {
    const book = bookOf(
      seeded,
      sets.filter((set) => set !== own),
    );
    return { ...told, refusal: null, preview: await previewOf(desk, book) };
  } catch (error) {
    if (!(error instanceof RuleConflict)) throw error;
    return { ...told, refusal: `Intrekken kan niet. ${conflictSentence(error)}`, preview: null };
  }
}

async function previewOf(desk: RuleSetsDesk, after: RuleBook) {
  const { schools, today, rules: before } = desk;
  return rulePreviewView(
    await desk.read((board) => findRulePreview(board, { schools, today, before, after })),
  );
}
