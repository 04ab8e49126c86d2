const ZERO = 0n;
const ONE = 1n;
/** Above this the fraction is reduced; below it reducing costs more than it saves. */
const REDUCE_FROM = 1n << 64n;
const DECIMAL = /^([+-]?)(\d*)(?:[.,](\d*))?(?:[eE]([+-]?\d+))?$/;

/** An immutable exact fraction. Nothing is rounded until one of the rounding methods is called. */
export class Exact {
  static readonly ZERO = new Exact(ZERO, ONE);
  static readonly ONE = new Exact(ONE, ONE);

  private constructor(
    private readonly n: bigint,
    private readonly d: bigint,
  ) {}

  /** An integer, or the fraction of two integers; throws a RangeError on a divisor of zero or a non-integer. */
  static of(numerator: number | bigint, denominator: number | bigint = ONE): Exact {
    return Exact.fraction(BigInt(numerator), BigInt(denominator));
  }

  /** A number as it is written: `0.1` is a tenth; comma or point; throws a RangeError on anything else. */
  static decimal(written: number | string): Exact {
    const match = DECIMAL.exec(String(written).trim());
    const digits = match ? `${match[2]}${match[3] ?? ''}` : '';
    if (!match || digits === '') throw new RangeError(`Not a decimal number: ${written}`);
    const exponent = Number(match[4] ?? 0) - (match[3]?.length ?? 0);
    const whole = BigInt(`${match[1] === '-' ? '-' : ''}${digits}`);
    return exponent < 0
      ? new Exact(whole, powerOfTen(-exponent))
      : new Exact(whole * powerOfTen(exponent), ONE);
  }

  private static fraction(n: bigint, d: bigint): Exact {
    if (d === ZERO) throw new RangeError('Division by zero');
    if (d < ZERO) return Exact.fraction(-n, -d);
    if (d < REDUCE_FROM) return new Exact(n, d);
    const divisor = greatestCommonDivisor(n < ZERO ? -n : n, d);
    return new Exact(n / divisor, d / divisor);
  }

  get isZero(): boolean {
    return this.n === ZERO;
  }

  get isNegative(): boolean {
    return this.n < ZERO;
  }

  add(other: Exact): Exact {
    if (this.d === other.d) return new Exact(this.n + other.n, this.d);
    return Exact.fraction(this.n * other.d + other.n * this.d, this.d * other.d);
  }

  sub(other: Exact): Exact {
    if (this.d === other.d) return new Exact(this.n - other.n, this.d);
    return Exact.fraction(this.n * other.d - other.n * this.d, this.d * other.d);
  }

  mul(other: Exact): Exact {
    return Exact.fraction(this.n * other.n, this.d === ONE ? other.d : this.d * other.d);
  }

  div(other: Exact): Exact {
    return Exact.fraction(this.n * other.d, this.d * other.n);
  }

  /** Negative, zero or positive, as for `sort`. */
  compare(other: Exact): number {
    const left = this.d === other.d ? this.n : this.n * other.d;
    const right = this.d === other.d ? other.n : other.n * this.d;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }

  min(other: Exact): Exact {
    return this.compare(other) <= 0 ? this : other;
  }

  max(other: Exact): Exact {
    return this.compare(other) >= 0 ? this : other;
  }

  /** The integer below or at this value. */
  floor(): bigint {
    const quotient = this.n / this.d;
    return this.n < ZERO && quotient * this.d !== this.n ? quotient - ONE : quotient;
  }

  /** This value times ten to the power of `places`, as an integer; a half goes away from zero (D21). */
  toScaled(places: number): number {
    const scaled = this.n * powerOfTen(places);
    const doubled = (scaled < ZERO ? -scaled : scaled) * 2n + this.d;
    const rounded = doubled / (this.d * 2n);
    return Number(scaled < ZERO ? -rounded : rounded);
  }

  /** Rounded to `places` decimals; a half goes away from zero. */
  roundHalfUp(places: number): Exact {
    return new Exact(BigInt(this.toScaled(places)), powerOfTen(places));
  }

  /** Hours as an integer in hundredths of an hour, rounded once. */
  toHundredths(): number {
    return this.toScaled(2);
  }

  /** Euros as an integer in cents, rounded once. */
  toCents(): number {
    return this.toScaled(2);
  }

  /** The nearest floating-point number, for display and JSON only; never calculate with it. */
  toNumber(): number {
    const divisor = greatestCommonDivisor(this.n < ZERO ? -this.n : this.n, this.d);
    const n = Number(this.n / divisor);
    const d = Number(this.d / divisor);
    if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return n / d;
    return Number(this.toDecimalText(25));
  }

  private toDecimalText(places: number): string {
    const size = this.n < ZERO ? -this.n : this.n;
    const fraction = String(((size % this.d) * powerOfTen(places)) / this.d).padStart(places, '0');
    return `${this.n < ZERO ? '-' : ''}${size / this.d}.${fraction}`;
  }
}

const POWERS: bigint[] = [ONE];

function powerOfTen(exponent: number): bigint {
  for (let have = POWERS.length; have <= exponent; have += 1) POWERS.push((POWERS[have - 1] ?? ONE) * 10n);
  return POWERS[exponent] ?? ONE;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== ZERO) [left, right] = [right, left % right];
  return left === ZERO ? ONE : left;
}

/** The sum, zero when there is nothing to add. */
export function sum(values: Iterable<Exact>): Exact {
  let total = Exact.ZERO;
  for (const value of values) total = total.add(value);
  return total;
}
