/** The parameters of one statement, in order. The same value and type share one placeholder. */
export class Parameters {
  readonly values: unknown[] = [];
  private readonly known = new Map<string, string>();

  /** Adds a value and returns its placeholder with its type, as in `$3::uuid`. */
  add(value: unknown, type: string): string {
    const key = `${type}|${JSON.stringify(value)}`;
    const placeholder = this.known.get(key) ?? `$${this.values.push(value)}::${type}`;
    this.known.set(key, placeholder);
    return placeholder;
  }

  /** Adds a value whose type the column decides. */
  plain(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}
