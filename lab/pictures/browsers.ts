/** Finds and starts the browsers of a machine, driven by puppeteer: Chromium over CDP, Firefox over WebDriver BiDi. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

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
    return puppeteer.launch({ ...shared, args: CHROMIUM_ARGUMENTS, ...downloadsTo(downloads) });
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

/** Lets pages of Chromium save into a folder; Firefox has it from its start. */
export function downloadsTo(folder: string) {
  return { downloadBehavior: { policy: 'allow', downloadPath: folder } as const };
}
