import { expect, expectAccessible, PHONE, test } from './support';
import { loaded, signedIn } from './support/people';

test('what a lead seldom needs is behind "More", by keyboard too, and in the list of a phone’s menu', async ({ browser }) => {
  const page = await signedIn(browser, 'chair');
  const [more, policy] = [page.getByRole('button', { name: 'More' }), page.getByRole('link', { name: 'Sharing policy' })];
  const navigation = page.getByRole('navigation', { name: 'Parts of Concord' });
  expect((await navigation.boundingBox())?.height, 'one row').toBeLessThan(60);
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(policy).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(policy).toBeHidden();
  await expect(more).toBeFocused();
  await more.click();
  await policy.click();
  await expect(page).toHaveURL(/policy$/);
  await loaded(page);
  await page.setViewportSize(PHONE);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(policy).toBeVisible();
  await page.context().close();
});
