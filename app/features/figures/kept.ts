/** Values in memory, each with the marks of what it was made of; the one longest unused leaves when there are too many. */
export class Kept<Value> {
  private readonly values = new Map<string, { marks: readonly unknown[]; value: Value }>();

  constructor(private readonly most: number) {}

  /** The value of this key while its marks are the same, else made anew; with a promise, what it gives is kept. */
  async find(key: string, marks: readonly unknown[], make: () => Value | Promise<Value>): Promise<Value> {
    const found = this.values.get(key);
    const isSame = found?.marks.every((mark, place) => mark === marks[place]);
    const value = found && isSame ? found.value : await make();
    this.values.delete(key);
    this.values.set(key, { marks, value });
    for (const oldest of this.values.keys()) {
      if (this.values.size <= this.most) break;
      this.values.delete(oldest);
    }
    return value;
  }
}
