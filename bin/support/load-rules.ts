import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { listBoards, listSchools } from '~/app/features/boards/board-queries.server';
import { findDemoDay } from '~/app/features/installation/installation-queries.server';
import { findRulePreview } from '~/app/features/rule-loading/rule-preview.server';
import { type RulePreviewView, rulePreviewView } from '~/app/features/rule-loading/rule-preview-view';
import { checkRuleFile } from '~/app/features/rules/check-rule-file';
import { loadRuleSet } from '~/app/features/rules/rule-set-commands.server';
import { findRuleBook } from '~/app/features/rules/rule-set-queries.server';
import { clockOf } from '~/app/server/clock.server';
import type { Database } from '~/db/connection.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { CommandRefused } from './command-refused';
import { openMigrated } from './open-database';

export interface LoadOptions {
  board: string;
  dryRun?: boolean;
  json?: boolean;
  database?: string;
}

export interface LoadResult {
  loaded: boolean;
  name: string | null;
  mistakes: string[];
  warnings: readonly string[];
  preview: RulePreviewView | null;
}

/** Checks a file with rules, works out what it changes, and takes it into use unless it is a trial. */
export async function loadRules(path: string, options: LoadOptions): Promise<LoadResult> {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new CommandRefused(`Het bestand ${path} is er niet of kan niet worden gelezen.`);
  });
  const db = await openMigrated(options.database);
  try {
    return await load(db, { name: basename(path).replace(/\.json$/i, ''), content }, options);
  } finally {
    await db.destroy();
  }
}

async function load(
  db: Database,
  given: { name: string; content: string },
  { board: number, dryRun }: LoadOptions,
): Promise<LoadResult> {
  const found = (await listBoards(db)).find((each) => each.number === number);
  if (!found) throw new CommandRefused(`Bestuur ${number} is er niet.`);
  const seeded = seededRuleBook();
  const clock = clockOf(await findDemoDay(db));
  const today = clock.today();
  const { checked, preview } = await withBoard(db, found.id, async (board) => {
    const before = await findRuleBook(board, seeded);
    const checked = checkRuleFile(given, { seeded, book: before });
    if (!checked.file) return { checked, preview: null };
    const asked = { schools: await listSchools(board), today, before, after: checked.file.book };
    return { checked, preview: rulePreviewView(await findRulePreview(board, asked)) };
  });
  const { mistakes, file } = checked;
  if (!file) return { loaded: false, name: null, mistakes, warnings: [], preview };
  if (!dryRun) {
    const author = { accountId: null, actingAs: 'command-line', at: clock.now() } as const;
    await changeBoard(db, found.id, (board) => loadRuleSet(board, author, seeded, file));
  }
  return { loaded: !dryRun, name: file.name, mistakes, warnings: file.warnings, preview };
}

/** The result as somebody reads it who loads rules from the command line. */
export function loadText({ loaded, name, mistakes, warnings, preview }: LoadResult): string {
  if (mistakes.length > 0) return ['Er is niets geladen:', ...mistakes.map((text) => `  ${text}`)].join('\n');
  const lines = (preview?.changes ?? []).map((cells) => `  ${cells.filter(Boolean).join(' | ')}`);
  const moved = (preview?.schools ?? []).flatMap(({ brin, years }) =>
    years.flatMap(({ year, moved: { people, totals } }) => [
      `  ${brin} ${year}: ${people ? `het recht van ${people} verandert` : 'geen recht verandert'}`,
      ...totals.map((text) => `    ${text}`),
    ]),
  );
  return [
    `${name}: ${loaded ? 'in gebruik genomen' : 'gecontroleerd, niets geladen'}`,
    ...warnings.map((text) => `  Let op: ${text}`),
    ...lines,
    ...moved,
  ].join('\n');
}
