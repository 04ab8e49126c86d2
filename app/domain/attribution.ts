/**
 * Divides an integer in proportion to weights, by largest remainder, so that the parts add up to it exactly; a tie goes
 * to the first. Without any weight everything goes to the first.
 */
export function divideInProportion(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map((_, index) => (index === 0 ? amount : 0));
  const [total, all] = [BigInt(amount), BigInt(whole)];
  const products = weights.map((weight) => total * BigInt(weight));
  const parts = products.map((product) => Number(product / all));
  const missing = amount - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = products
    .map((product, index) => ({ index, rest: product % all }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
