/**
 * The fields of a form's present rendering, in the order of the page. What is not rendered any more (a closed reveal)
 * must lose its rules, or an answer nobody can see would stop the form.
 */
export class RenderedFields {
  private fresh = new Set<string>();
  private settled = new Set<string>();

  begin(): void {
    this.fresh = new Set();
  }

  add(name: string): void {
    this.fresh.add(name);
  }

  /** After the rendering: gives the names that were there before and are not now. */
  settle(): string[] {
    const gone = [...this.settled].filter((name) => !this.fresh.has(name));
    this.settled = this.fresh;
    return gone;
  }

  has(name: string): boolean {
    return this.settled.has(name);
  }

  list(): string[] {
    return [...this.fresh];
  }
}
