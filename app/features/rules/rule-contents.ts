import { rulesCountedWith } from '~/app/domain/rules/counted-keys';
import type { Rule, RuleValue } from '~/app/domain/rules/rule';
import type { RuleBook } from '~/app/domain/rules/rule-book';

/** Above this a number is a slip of the pen. */
const LARGEST = 1_000_000_000;

/** What is wrong with what a rule says, though its form is right. */
export function contentMistakes(seeded: RuleBook, rule: Rule): string[] {
  const numbers = numbersOf(rule.value);
  const alike = rulesCountedWith(seeded, rule);
  return [
    ...numbers.filter((value) => value < 0).map((value) => `de waarde is ${value}. Lager dan nul kan niet.`),
    ...numbers
      .filter((value) => !isPlain(value))
      .map((value) => `${value} is te groot of te klein om mee te rekenen.`),
    ...(rule.unit === 'share' && numbers.some((value) => value > 1)
      ? ['een deel ("share") is hoogstens 1. Schrijf 10% als 0.1.']
      : []),
    ...kindMistakes(alike, rule),
    ...unitMistakes(alike, rule),
  ];
}

/** What is right, and does nothing. */
export function contentWarnings(seeded: RuleBook, rule: Rule): string[] {
  const alike = rulesCountedWith(seeded, rule);
  if (alike.length === 0)
    return [`"${rule.key}": deze regel gebruikt Rode Draad nergens. Er verandert geen cijfer door.`];
  const own = seeded.rules.filter(({ sector }) => sector === rule.sector);
  const known = new Set(own.flatMap(({ subjects }) => subjects));
  const words = new Set(own.flatMap(({ functionCategory }) => functionCategory.split('|')));
  return rule.subjects
    .filter((subject) => !known.has(subject))
    .map((subject) => `voor "${subject}" rekent Rode Draad nergens. Bekend zijn: ${[...words].join(', ')}.`);
}

function kindMistakes(alike: readonly Rule[], { key, value }: Rule): string[] {
  const kinds = new Set(alike.map((rule) => kindOf(rule.value)).filter((kind) => kind !== null));
  const kind = kindOf(value);
  if (kind === null || kinds.size === 0 || kinds.has(kind)) return [];
  return [
    `de waarde is ${KIND_WORDS[kind]}. Voor "${key}" hoort hier ${[...kinds].map((each) => KIND_WORDS[each]).join(' of ')}.`,
  ];
}

function unitMistakes(alike: readonly Rule[], { key, unit, value }: Rule): string[] {
  const units = new Set(alike.map((rule) => rule.unit).filter((each) => each !== null));
  if (value === null || units.size === 0 || (unit !== null && units.has(unit))) return [];
  const named = [...units].map((each) => `"${each}"`).join(' of ');
  return [
    `de eenheid is ${unit === null ? 'niet ingevuld' : `"${unit}"`}. Voor "${key}" rekent Rode Draad in ${named}.`,
  ];
}

const KIND_WORDS = {
  number: 'een getal',
  list: 'een lijst met getallen',
  text: 'een tekst',
  truth: 'true of false',
};
type Kind = keyof typeof KIND_WORDS;

function kindOf(value: RuleValue): Kind | null {
  if (value === null) return null;
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'truth';
  return typeof value === 'string' ? 'text' : 'list';
}

const numbersOf = (value: RuleValue): readonly number[] =>
  typeof value === 'number' ? [value] : Array.isArray(value) ? value : [];

/** Written with digits alone, as the calculations read it. */
const isPlain = (value: number): boolean => Math.abs(value) <= LARGEST && !/e/i.test(String(value));
