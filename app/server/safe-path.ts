/** A path on this site to go back to; `/` for anything that could lead elsewhere. */
export function safePath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return '/';
  if (value.includes('\\') || /%5c/i.test(value) || hasControlCharacter(value)) return '/';
  return value;
}

function hasControlCharacter(value: string): boolean {
  return [...value].some((character) => character < ' ');
}
