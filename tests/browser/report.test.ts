/** The report on a phone and on paper, in real browsers. */
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitByCommune } from '../../src/report/communeParts.js';
import { overviewPage } from '../../src/report/page/overviewPage.js';
import { reportPage } from '../../src/report/page/reportPage.js';
import { conflictsTable } from '../../src/report/tables/conflictsTable.js';
import { materialize } from '../../src/report/tables/textTable.js';
import { put, scratch } from '../cli/run.js';
import { resultOf } from '../report/page/facts/members.js';
import { smallResult } from '../report/result.js';
import { options, say } from '../report/say.js';
import { BROWSERS, PHONE, started } from './browsers.js';

function address(): string {
  const result = smallResult();
  const conflicts = materialize(conflictsTable(result, false, say));
  return pathToFileURL(put('report/report.html', reportPage(result, conflicts, options()))).href;
}

describe.each(BROWSERS)('a report in $name', (known) => {
  const isMissing = known.path === undefined;
  let browser: Browser;

  beforeAll(async () => {
    if (!isMissing) browser = await started(known, scratch);
  });
  afterAll(() => browser?.close());

  describe.skipIf(isMissing)('(skipped where it is not installed)', () => {
    it('shows whole questions on a phone, though their rows are wider', async () => {
      const page = await browser.newPage();
      await page.setViewport(PHONE);
      await page.goto(address());
      const widths = await page.evaluate(`({
        rows: document.querySelector('tbody.question tr').offsetWidth,
        ends: [...document.querySelectorAll('tr.ask div')].map((div) => div.getBoundingClientRect().right),
      })`);
      const { rows, ends } = widths as { rows: number; ends: number[] };
      expect(rows).toBeGreaterThan(PHONE.width);
      expect(ends.length).toBeGreaterThan(0);
      expect(Math.max(...ends)).toBeLessThanOrEqual(PHONE.width);
      await page.close();
    });

    it('says on a phone alone that pictures and tables go on beside the screen', async () => {
      const page = await browser.newPage();
      await page.goto(address());
      const shown = `document.querySelector('.swipe').checkVisibility()`;
      await page.setViewport(PHONE);
      expect(await page.evaluate(shown)).toBe(true);
      await page.setViewport({ ...PHONE, width: 1366 });
      expect(await page.evaluate(shown)).toBe(false);
      await page.close();
    });

    it('begins the bars of new communes at one place, and keeps counts narrow', async () => {
      const result = resultOf([
        ...Array.from({ length: 12 }, () => ({ commune: 'Xã A' })),
        { commune: 'Xã B' },
      ]);
      const text = overviewPage(result, splitByCommune(result, String), options());
      const page = await browser.newPage();
      await page.setViewport({ ...PHONE, width: 1366 });
      await page.goto(pathToFileURL(put('report/overview.html', text)).href);
      const found = await page.evaluate(`({
        starts: [...document.querySelectorAll('td:nth-child(3) .mini')].map((bar) => bar.getBoundingClientRect().left),
        widths: [2, 3].map((column) => document.querySelector('th:nth-child(' + column + ')').offsetWidth),
      })`);
      const { starts, widths } = found as { starts: number[]; widths: [number, number] };
      expect(starts).toHaveLength(2);
      expect(new Set(starts).size).toBe(1);
      expect(widths[1]).toBeLessThan(widths[0]);
      await page.close();
    });

    it.skipIf(known.name === 'Firefox')('writes small on paper, below details too', async () => {
      const page = await browser.newPage();
      await page.goto(address());
      await page.emulateMediaType('print');
      const sizes = await page.evaluate(
        `[...document.querySelectorAll('table')].map((table) => getComputedStyle(table).fontSize)`,
      );
      expect(new Set(sizes as string[])).toEqual(new Set(['10px']));
      await page.close();
    });
  });
});
