const NOWHERE = 'http://nowhere.invalid';
const LONGEST = 2000;

/** A path on this site to go back to; `/` for anything that could lead elsewhere. */
export function safePath(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST || !/^\/(?![/\\])/.test(value)) return '/';
  if (value.includes('\\') || /%5c/i.test(value) || hasControlCharacter(value)) return '/';
  if (!URL.canParse(value, NOWHERE)) return '/';
  // As a browser reads it: `/./` and `/x/..` are gone, and what remains may begin with two slashes.
  const url = new URL(value, NOWHERE);
  if (url.origin !== NOWHERE || url.pathname.includes('//')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}

function hasControlCharacter(value: string): boolean {
  return [...value].some((character) => character < ' ' || character === '\u007f');
}
