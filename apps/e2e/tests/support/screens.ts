import path from 'node:path';
import { expect, type Page } from '@playwright/test';

const FOLDER = path.resolve(import.meta.dirname, '../../screenshots');
/** Pictures of whole pages take long, and are for people: SCREENSHOTS=1 makes them. */
const isWanted = process.env['SCREENSHOTS'] === '1';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** `<name>.desktop.png` and `<name>.phone.png`, of the whole page, when asked for; on the phone nothing may scroll sideways, ever. */
export async function screenshots(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? DESKTOP;
  if (isWanted) await pictureOf(page, DESKTOP, `${name}.desktop.png`);
  await page.setViewportSize(PHONE);
  if (isWanted) await pictureOf(page, PHONE, `${name}.phone.png`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize(before);
  expect(overflow, `${name} scrolls sideways on a phone`).toBeLessThanOrEqual(0);
}

async function pictureOf(page: Page, size: typeof DESKTOP, file: string): Promise<void> {
  await page.setViewportSize(size);
  await page.screenshot({ path: path.join(FOLDER, file), fullPage: true });
}
