import passwordList from 'fxa-common-password-list';
import type { BoardDb } from '~/db/scope.server';
import { findPasswordWords } from './password-words-queries.server';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.server';

const SHORTEST_WORD = 4;
const PRODUCT = ['rodedraad', 'rode-draad'];
/** Words that many schools and addresses share say nothing about this one. */
const COMMON = new Set(
  'basisschool school scholen college lyceum gymnasium scholengroep scholengemeenschap stichting onderwijs openbaar christelijk katholiek primair voortgezet bestuur voor van der den het een account mail info'.split(
    ' ',
  ),
);

/** What people in the Netherlands put a year behind; the list is an English one. */
const GUESSED_HERE = new Set(
  'welkom geheim school wachtwoord lente zomer herfst winter voetbal nederland ajax feyenoord vakantie'.split(
    ' ',
  ),
);

/** What is wrong with a password that somebody of the board chooses, as a sentence; null: nothing. */
export async function refusedPassword(
  board: BoardDb,
  password: string,
  own: { accountId: string } | { name: string; email: string },
): Promise<string | null> {
  return passwordFlaw(password, await findPasswordWords(board, own));
}

/** The same, given the texts that belong to the person: name, e-mail address, school. */
export function passwordFlaw(password: string, texts: readonly string[]): string | null {
  if (password.length < SHORTEST_PASSWORD)
    return `Dit wachtwoord is te kort. Gebruik minstens ${SHORTEST_PASSWORD} tekens.`;
  if (password.length > LONGEST_PASSWORD)
    return `Dit wachtwoord is te lang. Gebruik hoogstens ${LONGEST_PASSWORD} tekens.`;
  if (isLeaked(password))
    return 'Dit wachtwoord staat op een lijst van uitgelekte wachtwoorden. Kies een ander, zoals een paar losse woorden.';
  if (new Set(password).size < SHORTEST_WORD)
    return 'Dit wachtwoord herhaalt steeds dezelfde tekens. Kies een ander, zoals een paar losse woorden.';
  const plain = plainText(password);
  if ([...PRODUCT, ...texts].flatMap(wordsOf).some((word) => plain.includes(word)))
    return 'In dit wachtwoord staat je naam, je e-mailadres, je school of Rode Draad. Dat is makkelijk te raden. Kies iets anders.';
  return null;
}

/** As it was typed, and without what people put around a common password to make it longer. */
function isLeaked(password: string): boolean {
  const lower = password.toLowerCase();
  const core = lower.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const half = lower.slice(0, lower.length / 2);
  const twice = half + half === lower ? [half] : [];
  return GUESSED_HERE.has(core) || [password, lower, core, ...twice].some((text) => passwordList.test(text));
}

/** The words of a text by which somebody can be guessed, and the text as a whole. */
function wordsOf(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).map(plainText);
  const telling = words.filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word));
  const whole = plainText(text);
  return whole.length >= SHORTEST_WORD && !COMMON.has(whole) ? [...telling, whole] : telling;
}

const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
