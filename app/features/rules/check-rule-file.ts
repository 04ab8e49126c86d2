import type { Rule } from '~/app/domain/rules/rule';
import { type RuleBook, RuleConflict } from '~/app/domain/rules/rule-book';
import { formatDate } from '~/app/format/dates';
import { ruleName } from '~/app/format/rules/rule-name';
import { contentMistakes, contentWarnings } from './rule-contents';
import { ruleFileSchema } from './rule-file';
import { formMistakes, ruleLabel } from './rule-file-mistakes';
import { bookOf } from './rule-set-book';

/** The largest file that is read, in characters. */
export const RULE_FILE_LIMIT = 200_000;
export const TOO_LARGE = 'Dit bestand is te groot. Hoogstens 200 kB kan.';
const NAME_LIMIT = 200;
/** More would only be skipped. */
const MOST_MISTAKES = 25;

export interface Books {
  /** The rules that come with the product. */
  readonly seeded: RuleBook;
  /** What holds at the board now. */
  readonly book: RuleBook;
}

/** A file with rules that can be loaded: what it adds, and the book with it. */
export interface SoundRuleFile {
  readonly name: string;
  readonly content: string;
  readonly rules: readonly Rule[];
  readonly book: RuleBook;
  readonly warnings: readonly string[];
}

export type CheckedRuleFile = { mistakes: string[]; file: null } | { mistakes: []; file: SoundRuleFile };

/** Reads a file with rules against what holds already; each mistake is a Dutch sentence that says what to do. */
export function checkRuleFile(given: { name: string; content: string }, books: Books): CheckedRuleFile {
  const content = given.content.replace(/^\ufeff/, '');
  if (content.length > RULE_FILE_LIMIT) return refused([TOO_LARGE]);
  const read = readJson(content);
  if ('mistake' in read) return refused([read.mistake]);
  const parsed = ruleFileSchema.safeParse(read.json);
  if (!parsed.success) return refused(formMistakes(parsed.error.issues, read.json));
  const rules = parsed.data;
  if (rules.length === 0) return refused(['Er staan geen regels in dit bestand. Zet ze in "rules": [ … ].']);
  const told = (work: (rule: Rule) => string[]) =>
    rules.flatMap((rule, index) => work(rule).map((text) => ruleLabel(index, rule.id) + text));
  const mistakes = [
    ...told((rule) => contentMistakes(books.seeded, rule)),
    ...versionMistakes(rules, books.book),
  ];
  if (mistakes.length > 0) return refused(mistakes);
  const added = rules.filter(({ id, version }) => !books.book.byId(id, version));
  if (added.length === 0) return refused(['Al deze regels zijn al in gebruik. Er valt niets te laden.']);
  const made = bookWith(books.book, added);
  if ('mistake' in made) return refused([made.mistake]);
  return {
    mistakes: [],
    file: {
      name: (nameIn(read.json) || given.name).trim().slice(0, NAME_LIMIT),
      content,
      rules: added,
      book: made.book,
      warnings: [
        ...told((rule) => contentWarnings(books.seeded, rule)),
        ...rules
          .filter((rule) => !added.includes(rule))
          .map(({ id, version }) => `${id} (versie ${version}) is al in gebruik en verandert niet.`),
      ],
    },
  };
}

const refused = (mistakes: string[]): CheckedRuleFile => {
  const more = mistakes.length - MOST_MISTAKES;
  return {
    mistakes: more > 0 ? [...mistakes.slice(0, MOST_MISTAKES), `En nog ${more} andere fouten.`] : mistakes,
    file: null,
  };
};

function readJson(content: string): { json: unknown } | { mistake: string } {
  if (problemOf(content) === null) return { json: JSON.parse(content) };
  const line = wrongLine(content);
  const where = line === null ? 'Het houdt te vroeg op.' : `Het gaat mis bij regel ${line} van het bestand.`;
  return { mistake: `Dit bestand is geen JSON. ${where} Begin met het voorbeeldbestand.` };
}

function problemOf(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

/** The first line up to which the text is not only unfinished; null: it just ends too early. */
function wrongLine(content: string): number | null {
  const lines = content.split('\n');
  const isWrong = (count: number) => !isUnfinished(lines.slice(0, count).join('\n'));
  if (!isWrong(lines.length)) return null;
  let [right, wrong] = [0, lines.length];
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (isWrong(middle)) wrong = middle;
    else right = middle;
  }
  return wrong;
}

function isUnfinished(text: string): boolean {
  const problem = problemOf(text) ?? '';
  const [, position] = /position (\d+)/.exec(problem) ?? [];
  return /end of JSON|Unterminated/.test(problem) || Number(position) >= text.length;
}

const nameIn = (json: unknown): string => {
  const { name } = json as { name?: unknown };
  return typeof name === 'string' ? name : '';
};

/** A rule that is there already is only replaced by a higher version of the same. */
function versionMistakes(rules: readonly Rule[], book: RuleBook): string[] {
  const seen = new Set<string>();
  return rules.flatMap((rule, index) => {
    const { id, version } = rule;
    const label = ruleLabel(index, id);
    const name = `${id} ${version}`;
    if (seen.has(name)) return [`${label}deze regel staat twee keer in het bestand. Laat er een weg.`];
    seen.add(name);
    const newest = book.byId(id);
    if (!newest) return [];
    if (newest.sector !== rule.sector || newest.key !== rule.key)
      return [`${label}dit id hoort al bij een andere regel: ${ruleName(newest)}. Kies een ander id.`];
    const same = book.byId(id, version);
    if (same && isEqual(same, rule)) return [];
    const next = `Geef versie ${newest.version + 1} om hem te vervangen`;
    if (same)
      return [`${label}versie ${version} bestaat al met een andere inhoud. ${next}, of kies een ander id.`];
    return version < newest.version
      ? [`${label}er is al een nieuwere versie (${newest.version}). ${next}.`]
      : [];
  });
}

const isEqual = (one: Rule, other: Rule): boolean => JSON.stringify(one) === JSON.stringify(other);

function bookWith(book: RuleBook, added: readonly Rule[]): { book: RuleBook } | { mistake: string } {
  try {
    return { book: bookOf(book, [{ rules: added }]) };
  } catch (error) {
    if (!(error instanceof RuleConflict)) throw error;
    return { mistake: conflictSentence(error) };
  }
}

/** Two rules of which nobody can say which one holds. */
export function conflictSentence({ first, second }: RuleConflict): string {
  const when = first.validFrom === null ? 'altijd al' : `op ${formatDate(first.validFrom)}`;
  return `De regels ${first.id} en ${second.id} gaan allebei over hetzelfde: ${ruleName(first)}. Ze beginnen allebei ${when}. Laat een van de twee op een andere dag beginnen. Of vervang de oude regel: geef de nieuwe hetzelfde id en een hogere versie.`;
}
