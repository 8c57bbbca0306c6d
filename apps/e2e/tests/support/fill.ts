import type { Locator, Page } from '@playwright/test';

const exact = { exact: true } as const;

/** Three boxes of one date, found by the question above them. */
export async function fillDate(page: Page | Locator, question: string | RegExp, [day, month, year]: readonly [number, number, number]): Promise<void> {
  const group = page.getByRole('group', { name: question });
  await group.getByLabel('Day', exact).fill(String(day));
  await group.getByLabel('Month', exact).fill(String(month));
  await group.getByLabel('Year', exact).fill(String(year));
}

/** One answer of a group of radios. */
export async function choose(page: Page | Locator, question: string | RegExp, answer: string | RegExp): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio', { name: answer }).first().check();
}

/** Day, month and year of a day so many days from now, as they are typed. */
export function daysFromNow(days: number): [number, number, number] {
  const day = new Date(Date.now() + days * 86_400_000);
  return [day.getDate(), day.getMonth() + 1, day.getFullYear()];
}

/** Chooses somebody from the directory by the beginning of their name. */
export async function pickPerson(scope: Locator, name: string): Promise<void> {
  await scope.getByLabel('Name', exact).fill(name);
  await scope.getByRole('radio', { name: new RegExp(name) }).click(); // the list of those found goes away at once
}
