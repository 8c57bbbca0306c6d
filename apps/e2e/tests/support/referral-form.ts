import type { Page } from '@playwright/test';
import { choose, daysFromNow, fillDate } from './fill';

/** Answers everything that the form on the page asks and that is still empty, whatever the form. */
export async function answerWhatIsAsked(page: Page): Promise<void> {
  // an answer may call for further questions, so look again until nothing new appears
  for (let round = 0; round < 3; round += 1) {
    await answerGroups(page);
    await answerTexts(page);
  }
}

async function answerGroups(page: Page): Promise<void> {
  const groups = page.locator('main fieldset');
  for (let index = 0; index < (await groups.count()); index += 1) {
    const group = groups.nth(index);
    const [radios, boxes, days] = [group.getByRole('radio'), group.getByRole('checkbox'), group.getByLabel('Day', { exact: true })];
    if ((await days.count()) > 0) {
      if ((await days.first().inputValue()) === '') await fillDate(page, (await group.locator('legend').first().innerText()).trim(), daysFromNow(-7));
    } else if ((await radios.count()) > 0 && (await group.getByRole('radio', { checked: true }).count()) === 0) {
      const no = group.getByRole('radio', { name: 'No', exact: true });
      await ((await no.count()) > 0 ? no : radios.first()).check();
    } else if ((await boxes.count()) > 0 && (await group.getByRole('checkbox', { checked: true }).count()) === 0) {
      await boxes.first().check();
    }
  }
}

async function answerTexts(page: Page): Promise<void> {
  const texts = page.locator('main textarea, main input[type="text"]:not([inputmode="numeric"])');
  for (let index = 0; index < (await texts.count()); index += 1) {
    const text = texts.nth(index);
    if ((await text.isVisible()) && (await text.inputValue()) === '') await text.fill('Seen by our outreach worker on the last three visits; she says the same each time.');
  }
  const numbers = page.locator('main input[inputmode="numeric"]');
  for (let index = 0; index < (await numbers.count()); index += 1) {
    const number = numbers.nth(index);
    const label = (await number.getAttribute('id')) ?? '';
    if ((await number.isVisible()) && (await number.inputValue()) === '' && !/day|month|year/i.test(label)) await number.fill('5');
  }
}

export { choose };
