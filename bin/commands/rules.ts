import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type CheckedExample, checkExamples } from '~/app/features/rules/example-adapters/check-example';
import { seededRuleBook } from '~/seeds/rules';
import { CommandRefused } from '../support/command-refused';
import { type LoadOptions, loadRules, loadText } from '../support/load-rules';

export function register(program: Command): void {
  const rules = program.command('rules').description('de regels waarmee Rode Draad rekent');
  rules
    .command('load')
    .description('laadt een afspraak voor alle scholen van een bestuur en toont wat er verandert')
    .argument('<bestand>', 'JSON met regels (zie docs/rule-sets.md)')
    .requiredOption('--board <nummer>', 'het bestuur, vijf cijfers')
    .option('--dry-run', 'controleer en toon wat er verandert, en laad niets')
    .option('--json', 'schrijf het resultaat als JSON')
    .option('--database <url>', 'andere database: postgres://… of een SQLite-bestand')
    .action(load);
  rules
    .command('check')
    .description('rekent voorbeelden na en toont wat er anders uitkomt')
    .argument('<bestand>', 'JSON zoals seeds/rules/worked-examples.json: {"examples": [...]}')
    .option(
      '--json',
      'schrijf het resultaat als JSON: {"passed":n,"failed":n,"unsupported":n,"notPassed":[...]}',
    )
    .action(check);
}

async function load(file: string, options: LoadOptions): Promise<void> {
  const result = await loadRules(file, options);
  if (result.mistakes.length > 0) process.exitCode = 1;
  console.log(options.json ? JSON.stringify(result) : loadText(result));
}

async function check(file: string, { json }: { json?: boolean }): Promise<void> {
  const results = checkExamples(await readExamples(file), seededRuleBook());
  const notPassed = results.filter(({ state }) => state !== 'passed');
  const count = (state: CheckedExample['state']) => results.filter((each) => each.state === state).length;
  const counts = { passed: count('passed'), failed: count('failed'), unsupported: count('unsupported') };
  if (notPassed.length > 0) process.exitCode = 1;
  if (json) {
    console.log(JSON.stringify({ ...counts, notPassed }));
    return;
  }
  for (const each of notPassed) console.log(asText(each));
  console.log(
    `${counts.passed} goed, ${counts.failed} anders, ${counts.unsupported} niet te rekenen (${results.length} voorbeelden)`,
  );
}

async function readExamples(file: string): Promise<unknown[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandRefused(`Het bestand ${file} is er niet of kan niet worden gelezen.`);
  });
  const examples = examplesIn(text);
  if (!examples) throw new CommandRefused(`Het bestand ${file} is geen JSON met een lijst "examples".`);
  if (examples.length === 0) throw new CommandRefused(`In het bestand ${file} staan geen voorbeelden.`);
  return examples;
}

function examplesIn(text: string): unknown[] | null {
  try {
    const { examples } = JSON.parse(text.replace(/^\ufeff/, '')) ?? {};
    return Array.isArray(examples) ? examples : null;
  } catch {
    return null;
  }
}

function asText(result: CheckedExample & { title: string }): string {
  const head = `${result.id} ${result.title}`.trim();
  if (result.state === 'passed') return head;
  if (result.state === 'unsupported') return `${head}\n  niet te rekenen: ${result.reason}`;
  const lines = result.differences.map(
    ({ key, expected, found }) =>
      `  ${key}: verwacht ${JSON.stringify(expected)}, gevonden ${JSON.stringify(found) ?? 'niets'}`,
  );
  return [head, ...lines].join('\n');
}
