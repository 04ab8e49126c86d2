/** A part of a whole in tenths of a per cent, rounded half up once; null when there is no whole. */
export function tenthsOf(part: number, whole: number): number | null {
  if (whole <= 0) return null;
  const doubled = BigInt(part) * 2000n + BigInt(whole);
  return Number(doubled / (2n * BigInt(whole)));
}
