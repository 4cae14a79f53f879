/** Browsers of this machine, driven by puppeteer: Chromium over CDP, Firefox over WebDriver BiDi. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export interface KnownBrowser {
  name: 'Chromium' | 'Firefox';
  /** Absent where it is not installed. */
  path?: string;
}

function found(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function known(name: KnownBrowser['name'], programs: readonly string[]): KnownBrowser {
  const path = found(programs);
  return path === undefined ? { name } : { name, path };
}

export const BROWSERS: readonly KnownBrowser[] = [
  known('Chromium', ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
  known('Firefox', ['firefox-esr', 'firefox']),
];

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser without a window, with a new profile that puppeteer removes in the end. */
export function started({ name, path = '' }: KnownBrowser, downloads: string): Promise<Browser> {
  const shared = { executablePath: path, headless: true };
  if (name === 'Chromium') {
    const downloadBehavior = { policy: 'allow', downloadPath: downloads } as const;
    return puppeteer.launch({ ...shared, args: CHROMIUM_ARGUMENTS, downloadBehavior });
  }
  return puppeteer.launch({
    ...shared,
    browser: 'firefox',
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
    },
  });
}

export const WIDE = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** Forgets the answers of earlier pages; a blank page has no storage. */
export const FORGET = 'try { localStorage.clear(); } catch {}';

/** What a page did that it must not. */
export interface Watched {
  page: Page;
  /** Addresses that it asked for, its own aside. */
  requests: string[];
  errors: string[];
}

/**
 * Opens a page from disk in a new tab.
 * @param script runs before the page's own
 */
export async function opened(
  browser: Browser,
  address: string,
  size = WIDE,
  script?: string,
): Promise<Watched> {
  const page = await browser.newPage();
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
