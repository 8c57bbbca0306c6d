import { expect, expectAccessible, screenshots, test } from './support';
import { loaded, signedIn } from './support/people';

/** The product refuses almost the same words twice running, and somebody may run this twice against one product. */
const reasons = [
  'Ward says he left at nine through the laundry; two people saw him walk towards the weir.',
  'His sister rang: he sent a farewell message from platform two and switched off the telephone.',
  'Found collapsed outside the library with hives on both arms, paramedics need to know allergies.',
  'Neighbour hears shouting and glass breaking in his kitchen, crew at the door cannot rouse anybody.',
];
const WHY = reasons[Math.floor(Date.now() / 60_000) % reasons.length] ?? '';

test('a duty worker opens one person in an emergency, reads what was released for it, and leaves', async ({ browser }) => {
  test.setTimeout(120_000);
  const duty = await signedIn(browser, 'dutyWorker');
  await duty.goto('/emergency');
  await loaded(duty);
  await duty.getByLabel('Name and date of birth').check();
  await duty.getByLabel('First name').fill('Leonard');
  await duty.getByLabel('Family name').fill('Voss');
  for (const [part, value] of [['Day', '3'], ['Month', '4'], ['Year', '1982']] as const) await duty.getByLabel(part, { exact: true }).fill(value);
  await expectAccessible(duty);
  await duty.getByRole('button', { name: 'Continue' }).click();

  await expect(duty.getByRole('heading', { name: 'Stop and check before you open this' })).toBeVisible();
  await expect(duty).toHaveTitle(/^Stop before you open/);
  await duty.getByLabel('Why this person, and why now?').fill('Emergency');
  await duty.getByRole('button', { name: 'Open it now' }).click();
  await expect(duty.getByText('at least 40 characters').last()).toBeVisible();
  await expect(duty.getByLabel('Why this person, and why now?')).toHaveValue('Emergency');
  await expectAccessible(duty);
  await screenshots(duty, 'emergency/stop');
  await duty.getByLabel('Somebody’s life is at risk now').check();
  await duty.getByLabel('Why this person, and why now?').fill(WHY);
  await duty.getByLabel('Your password').fill('harbour-lantern-42');
  await duty.getByRole('button', { name: 'Open it now' }).click();

  await expect(duty.getByText('adrenaline pen')).toBeVisible();
  await expect(duty.getByText(/\d+:\d\d left/)).toBeVisible();
  await expect(duty).toHaveTitle(/^Emergency opening/);
  await expectAccessible(duty);
  await screenshots(duty, 'emergency/open');
  await duty.emulateMedia({ media: 'print' });
  await expect(duty.getByText('adrenaline pen')).toBeHidden();
  await duty.emulateMedia({ media: 'screen' });
  await duty.reload();
  await expect(duty.getByText('adrenaline pen')).toBeVisible();
  await duty.getByRole('link', { name: 'Home', exact: true }).first().click();
  await expect(duty).toHaveTitle(/^Home/);
  await loaded(duty);
  await duty.goBack();
  await expect(duty.getByText('Nothing of it is shown any more')).toBeVisible();
  await expect(duty.getByText('adrenaline pen')).toHaveCount(0);
  await expectAccessible(duty);
  await duty.context().close();
});
