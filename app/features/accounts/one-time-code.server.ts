import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that can't be taken for each other on paper. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A secret that can be typed over: groups of five, about 25 bits each. */
export function readableCode(groups: number): string {
  const group = () => Array.from({ length: 5 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** A code as it was typed over, without the spaces and capitals that come with that. */
export const normalCode = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What the database keeps of a code that is too long to guess. */
export const hashCode = (code: string): string => createHash('sha256').update(normalCode(code)).digest('hex');
