/** Review pages opened in real browsers, and what they do that they must not. */
import type { BrowserContext, Page } from 'puppeteer-core';

export { BROWSERS, downloadsTo, started } from '../../lab/pictures/browsers.js';

export const WIDE = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** What a page did that it must not. */
export interface Watched {
  page: Page;
  /** Addresses that it asked for, its own aside. */
  requests: string[];
  errors: string[];
}

/**
 * Opens a page from disk in a new tab, which shares its storage with those of its context.
 * @param script runs before the page's own
 */
export async function opened(
  context: BrowserContext,
  address: string,
  size = WIDE,
  script?: string,
): Promise<Watched> {
  const page = await context.newPage();
  const watched: Watched = { page, requests: [], errors: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (url !== address && !/^(?:blob|data):/.test(url)) watched.requests.push(url);
  });
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.setViewport(size);
  if (script !== undefined) await page.evaluateOnNewDocument(script);
  await page.goto(address);
  await page.waitForSelector('.card');
  return watched;
}
