/**
 * The fields of a form's last rendering, in the order of the page. What is not rendered any more (a closed reveal)
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

  /** After the rendering, when every part of the page has named its fields: gives the names that are there no more. */
  settle(idOf: (name: string) => string): string[] {
    const gone = [...this.settled].filter((name) => !this.fresh.has(name));
    this.settled = new Set([...this.fresh].sort((a, b) => byPlace(idOf(a), idOf(b))));
    return gone;
  }

  has(name: string): boolean {
    return this.settled.has(name);
  }

  list(): string[] {
    return [...this.settled];
  }
}

function byPlace(idA: string, idB: string): number {
  const [a, b] = [document.getElementById(idA), document.getElementById(idB)];
  if (!a || !b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
