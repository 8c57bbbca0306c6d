import { type Browser, expect, type Page } from '@playwright/test';
import { DESKTOP } from './screens';

/** The people of the demonstration that the journeys follow, by what they do. */
export const accounts = {
  chair: 'miriam.adeyinka',
  minuteTaker: 'tom.wetherall',
  coordinator: 'bethan.rees',
  housingOfficer: 'gareth.pugh',
  constable: 'aisha.rahman',
  voluntaryWorker: 'joel.baptiste',
  dutyWorker: 'yusuf.demir',
  nurse: 'fiona.lamb',
  socialWorker: 'kirsty.nolan',
  inspector: 'helen.strand',
  caldicottGuardian: 'ruth.ashworth',
  auditor: 'winifred.ash',
  privacyOfficer: 'ingrid.solheim',
  governanceManager: 'paul.mercer',
} as const;
export type Account = keyof typeof accounts;

const PASSWORD = 'harbour-lantern-42';

/** Signs somebody in through the sign-in page, in a browser context of their own, as if at a desk of their own. */
export async function signedIn(browser: Browser, who: Account): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP, baseURL: process.env.BASE_URL });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(`${accounts[who]}@demo.concord.example`);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await loaded(page);
  return page;
}

/** Waits until the page shows what it was asked for: nothing loading, and a heading. */
export async function loaded(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('.concord-loading')).toHaveCount(0); // it is silent for its first moment: its words are no sign
}
