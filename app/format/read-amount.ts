const DUTCH = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-+))?$/;
const ENGLISH_DECIMAL = /^(\d+)\.(\d{1,2})$/;
const LARGEST = 1_000_000_000_000;

/**
 * Reads an amount as people in the Netherlands write it, `€ 1.234.567,50` or `47,5`, into hundredths: cents or
 * hundredths of an hour. Null when it is no amount, has more than two decimals or is absurdly large.
 */
export function readAmount(written: string): number | null {
  const text = written
    .replace(/[\s\u00a0\u202f]+/g, '')
    .replace(/^(€|eur)/i, '')
    .replace(/(€|eur|euro|uur|uren)$/i, '');
  const [, whole, fraction = ''] = DUTCH.exec(text) ?? ENGLISH_DECIMAL.exec(text) ?? [];
  if (whole === undefined) return null;
  const decimals = /^-*$/.test(fraction) ? '00' : fraction.padEnd(2, '0');
  const hundredths = Number(whole.replaceAll('.', '')) * 100 + Number(decimals);
  return hundredths <= LARGEST ? hundredths : null;
}

/** Hundredths as they stand in a field to be changed: `1234567,50`, `47,5` as `47,50`, nothing for null. */
export function writeAmount(hundredths: number | null | undefined): string {
  if (hundredths === null || hundredths === undefined) return '';
  const text = String(hundredths).padStart(3, '0');
  return `${text.slice(0, -2)},${text.slice(-2)}`;
}
