import { type Page } from '@playwright/test';
import { expect, expectAccessible, screenshots, test } from './support';
import { type Account, loaded, signedIn } from './support/people';

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const patternOf = (path: string): string => path.replace(ID, ':id');
const nameOf = (who: string, path: string): string => `pages/${who}/${patternOf(path).replaceAll('/', '_').replaceAll(':', '').replace(/\?.*/, '') || 'home'}`;

/** Addresses inside Concord that the page links to. */
const linksOf = (page: Page): Promise<string[]> =>
  page.locator('a[href^="/"]').evaluateAll((links) => links.map((it) => it.getAttribute('href') ?? '').filter((it) => !it.startsWith('/assets')));

/** Pages already looked at, by whoever came to them first: the same page is not photographed ten times. */
const looked = new Set<string>();
/** What differs from person to person is looked at for each. */
const ownToEach = ['/', '/case-files', '/actions', '/meetings', '/minutes', '/case-files/:id', '/case-files/:id/information', '/case-files/:id/plan'];

const people: Account[] = ['chair', 'housingOfficer', 'coordinator', 'minuteTaker', 'constable', 'voluntaryWorker', 'dutyWorker', 'caldicottGuardian', 'auditor'];

for (const who of people) {
  test(`every page that the ${who} can reach is readable and accessible, on a desk and on a phone`, async ({ browser }) => {
    test.setTimeout(240_000);
    const page = await signedIn(browser, who);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('response', (answer) => answer.status() >= 500 && faults.push(`${answer.status()} ${answer.url()} on ${page.url()}`));
    const waiting = ['/'];
    const seen = new Set<string>();
    while (waiting.length > 0) {
      const path = waiting.shift() ?? '/';
      if (seen.has(patternOf(path)) || (looked.has(patternOf(path)) && !ownToEach.includes(patternOf(path)))) continue;
      seen.add(patternOf(path));
      await page.goto(path);
      await loaded(page);
      await expect(page, `the title of ${path} says only what kind of page it is`).toHaveTitle(/^(Error: )?[A-Z][^0-9]{2,60}( – Concord)?$/);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
      expect(await page.getByText('There is a problem with this page').count(), `${path} shows a problem`).toBe(0);
      waiting.push(...(await linksOf(page)));
      looked.add(patternOf(path));
      await expectAccessible(page);
      await screenshots(page, nameOf(who, path));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
}
