/**
 * `npm run lab:pictures`: draws the pictures of the guides anew, from the merge of a fixture. Needs tmux,
 * Chromium, and LibreOffice and poppler for the sheet of questions.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { inFolder } from '../bench/support/folder.js';
import { fromRoot } from '../paths.js';
import { BROWSERS, started } from './browsers.js';
import { drawGuidedRun } from './guidedRun.js';

const FIXTURE = fromRoot('fixtures/lai-dong');
const PICTURES = fromRoot('docs/images');
const PC = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

await inFolder('pictures', undefined, async (folder) => {
  await drawGuidedRun(FIXTURE, PICTURES);
  const chromium = BROWSERS.find(({ name }) => name === 'Chromium');
  if (chromium?.path === undefined) throw new Error('Chromium is not installed');
  const result = join(folder, 'result');
  merge(result);
  const browser = await started(chromium, folder);
  await drawReview(browser, result);
  await drawReport(browser, result);
  await browser.close();
  drawSheet(result, folder);
});

function merge(result: string): void {
  const branches = join(FIXTURE, 'branches.csv');
  const args = ['merge', join(FIXTURE, 'in'), '--branches', branches, '-o', result, '--quiet'];
  execFileSync(process.execPath, [fromRoot('bin/hopnhat.js'), ...args], { stdio: 'inherit' });
}

async function opened(browser: Browser, path: string, size: typeof PC): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport(size);
  await page.goto(pathToFileURL(path).href);
  return page;
}

async function draw(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) as `${string}.png` });
  await page.close();
}

/** Shows a question about two rows, with an answered one before it. */
async function drawReview(browser: Browser, result: string): Promise<void> {
  for (const [name, size] of [
    ['tra-loi', PC],
    ['tra-loi-dien-thoai', PHONE],
  ] as const) {
    const page = await opened(browser, join(result, 'review.html'), size);
    await page.waitForSelector('.card');
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
    await draw(page, name);
  }
}

async function drawReport(browser: Browser, result: string): Promise<void> {
  await draw(await opened(browser, join(result, 'report.html'), PC), 'bao-cao');
}

/** Draws the first page of the questions as they are printed. */
function drawSheet(result: string, folder: string): void {
  const book = join(result, 'conflicts.xlsx');
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, book], {
    stdio: 'ignore',
  });
  const page = ['-f', '1', '-l', '1', '-r', '130', '-png', '-singlefile'];
  execFileSync('pdftoppm', [...page, join(folder, 'conflicts.pdf'), join(PICTURES, 'cau-hoi')]);
}
