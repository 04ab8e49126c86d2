import { fold, tidy } from './normalise';

export interface PersonName {
  firstName: string;
  infix: string;
  lastName: string;
}

const INFIX = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  "'t",
  '’t',
  'ten',
  'ter',
  'te',
  'op',
  'in',
  'von',
  'la',
  'le',
  'du',
  'da',
  'dos',
  'del',
  "'s",
  'aan',
  'bij',
  'onder',
  'uit',
  'voor',
  'zu',
  'el',
  'al',
  'ben',
  'bin',
]);

const isInfix = (word: string) => INFIX.has(word.toLowerCase());

/** Takes "Jan de Vries", "Vries, Jan de", "de Vries, Jan" or "Vries, de, Jan" apart. */
export function splitName(written: string): PersonName {
  const parts = tidy(written)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length >= 3 && (parts[1] ?? '').split(' ').every(isInfix)) {
    return { firstName: parts.slice(2).join(' '), infix: parts[1] ?? '', lastName: parts[0] ?? '' };
  }
  if (parts.length === 2) return lastNameFirst(parts[0] ?? '', parts[1] ?? '');
  return firstNameFirst(tidy(written).replaceAll(',', ''));
}

function lastNameFirst(last: string, rest: string): PersonName {
  const before = leadingInfix(last.split(' '));
  const words = rest.split(' ');
  let end = words.length;
  while (end > 1 && isInfix(words[end - 1] as string)) end -= 1;
  const behind = words.slice(end).join(' ');
  const lastName = last.split(' ').slice(before.length).join(' ');
  return { firstName: words.slice(0, end).join(' '), infix: behind || before.join(' '), lastName };
}

function firstNameFirst(name: string): PersonName {
  const words = name.split(' ');
  if (words.length === 1) return { firstName: '', infix: '', lastName: name };
  const start = words.findIndex((word, index) => index > 0 && isInfix(word) && index < words.length - 1);
  if (start > 0) {
    const infix = leadingInfix(words.slice(start));
    return {
      firstName: words.slice(0, start).join(' '),
      infix: infix.join(' '),
      lastName: words.slice(start + infix.length).join(' '),
    };
  }
  const double = words.findIndex((word, index) => index > 0 && word.endsWith('-'));
  const last = double > 0 ? double : words.length - 1;
  return { firstName: words.slice(0, last).join(' '), infix: '', lastName: words.slice(last).join(' ') };
}

/** The infix that a last name begins with; the last word is always the name itself. */
function leadingInfix(words: string[]): string[] {
  let end = 0;
  while (end < words.length - 1 && isInfix(words[end] as string)) end += 1;
  return words.slice(0, end);
}

/** "Jan de Vries". */
export function fullName(name: PersonName): string {
  return [name.firstName, name.infix, name.lastName].filter((part) => part !== '').join(' ');
}

/** Two spellings of one name have the same key. */
export function nameKey(name: PersonName): string {
  return fold(fullName(name)).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}
