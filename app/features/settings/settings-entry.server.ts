export const REFUSALS = [
  'unknown-school',
  'unknown-employee',
  'unknown-entry',
  'already-countered',
  'not-positive',
  'not-whole',
  'one-of-two-values',
  'no-source',
  'expires-too-early',
  'year-closed',
  'still-to-come',
  'not-a-leader',
  'unknown-substitute',
  'already-arranged',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Thrown before anything is written; the form says it in Dutch, at the field. */
export class SettingRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`Refused: ${refusal}`);
  }
}

/** Money and hours are entered in whole cents and hundredths of an hour, above zero. */
export function refuseUnlessPositive(amount: number): void {
  if (!Number.isSafeInteger(amount)) throw new SettingRefused('not-whole');
  if (amount <= 0) throw new SettingRefused('not-positive');
}

export function refuseWithoutSource(source: string): void {
  if (source.trim() === '') throw new SettingRefused('no-source');
}
