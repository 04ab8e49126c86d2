/** Letters that have no accent to leave out, but that nobody types. */
const ALIKE: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** A text as it is looked for: capitals, accents and curly quotes aside. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøłđßæœ]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/[‘’`´]/g, "'");

/** Whether a text holds each of the words; nothing asked holds nothing. */
export function matcher(asked: string): (text: string) => boolean {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  return (text) => {
    const within = plain(text);
    return words.length > 0 && words.every((word) => within.includes(word));
  };
}
