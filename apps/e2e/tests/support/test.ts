import { test as base, expect } from '@playwright/test';

export { expect };

/** Messages which a test expects in the browser's console, e.g. the refusal it provokes. */
export interface Options {
  expectedConsole: RegExp[];
}

/** `test` against the running product; a script error or an error in the console fails the test. */
export const test = base.extend<Options>({
  expectedConsole: [[], { option: true }],
  // Playwright reads the fixtures' names from the pattern
  baseURL: async ({}, use) => {
    await use(process.env.BASE_URL);
  },
  page: async ({ page, expectedConsole }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (e) => faults.push(`script error: ${e.message}`));
    page.on('console', (m) => {
      if (m.type() === 'error' && !expectedConsole.some((x) => x.test(m.text()))) faults.push(`console: ${m.text()}`);
    });
    page.on('response', (r) => {
      if (r.status() >= 500) faults.push(`${r.status()} ${r.url()}`);
    });
    await use(page);
    expect(faults, 'faults in the browser').toEqual([]);
  },
});
