/** By what somebody can be recognised in a text: every name, number and address that they had. */
export interface Identity {
  readonly names: readonly { first: string; infix: string; last: string }[];
  readonly numbers: readonly string[];
  readonly emails: readonly string[];
}

/** Shorter numbers also stand for years, sizes and amounts, so alone they tell of nobody. */
const TELLING_NUMBER = 5;

/** Finds the ways in which a text names this person; longest first, so that no part of a name is left behind. */
export function spellingsOf({ names, numbers, emails }: Identity): string[] {
  const spelled = names.flatMap(({ first, infix, last }) => {
    // A last name alone is also that of others.
    if (first === '' || last === '') return [];
    const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');
    return [
      joined(first, infix, last),
      `${last}, ${joined(first, infix)}`,
      ...(infix === '' ? [] : [`${joined(infix, last)}, ${first}`]),
    ];
  });
  const telling = numbers.filter((number) => number.length >= TELLING_NUMBER);
  return [...new Set([...emails, ...spelled, ...telling])].sort((a, b) => b.length - a.length);
}

/** Tells whether a text names the person, and takes that out of it. */
export function textWithout(identity: Identity): {
  names(text: string): boolean;
  without(text: string): string;
} {
  const spellings = spellingsOf(identity);
  if (spellings.length === 0) return { names: () => false, without: (text) => text };
  const escaped = spellings.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  const pattern = `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`;
  return {
    names: (text) => new RegExp(pattern, 'iu').test(text),
    without: (text) => text.replace(new RegExp(pattern, 'giu'), NAMELESS),
  };
}

/** Stands where somebody's name stood. */
export const NAMELESS = 'Verwijderde medewerker';
