/** Safety, contradictions, keeping and printing of the review page in real browsers. */
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../src/model/index.js';
import { scratch } from '../cli/run.js';
import { smallResult } from '../report/result.js';
import { clickOn, currentId, reloadUntil, SAVE_DIALOG, textOf, waitUntil } from './answering.js';
import { BROWSERS, downloadsTo, opened, PHONE, started, WIDE } from './browsers.js';
import { manyPairs, pageOf, resultOf, samePerson } from './pages.js';

const NO_DIALOG = 'delete window.showSaveFilePicker;';
const NO_STORAGE = `Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('The operation is insecure.', 'SecurityError'); },
});`;

const FULL_STORAGE = `Storage.prototype.setItem = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};`;

const counted = (page: Page, selector: string) =>
  page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);

describe.each(BROWSERS)('a review page in $name', (known) => {
  const isMissing = known.path === undefined;
  const downloads = join(scratch, `downloads-${known.name}`);
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    if (isMissing) return;
    mkdirSync(downloads, { recursive: true });
    browser = await started(known, downloads);
  });
  afterAll(() => browser?.close());
  // Keeps the answers of one test from the pages of another.
  beforeEach(async () => {
    if (!isMissing) context = await browser.createBrowserContext(downloadsTo(downloads));
  });
  afterEach(() => context?.close());

  describe.skipIf(isMissing)('(skipped where it is not installed)', () => {
    it('shows hostile values as text', async () => {
      const nasty = [
        '<img src=x onerror="window.hacked = 1">',
        '</script><script>window.hacked = 1</script>',
        '"\'`&amp;<!-- \u2028\u2029',
        '\u202egnu\u0300c\u202c{name}',
      ];
      const questions = nasty.map((text, at) => {
        const question = samePerson(`XD${at}`, 2 * at + 1, 2 * at + 2);
        const cells = { name: text, file: text, sheet: text, oldBranch: text, status: text };
        Object.assign(question.rows[0]!, cells);
        return question;
      });
      const { page, errors } = await opened(context, pageOf('nasty', resultOf(questions)), WIDE);
      for (const text of nasty) {
        expect(await textOf(page, '.record .name')).toBe(text);
        expect(await textOf(page, '.record')).toContain(`${text}, trang ${text}`);
        await page.keyboard.press('ArrowRight');
      }
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(await counted(page, 'img')).toBe(0);
      expect(errors).toEqual([]);
    });

    it('lets nothing out, even if a script on it tried', async () => {
      let asked = 0;
      const server: Server = createServer((_, response) => {
        asked++;
        response.end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const { page, requests } = await opened(context, pageOf('out', resultOf(manyPairs(1))), WIDE);
      expect(requests).toEqual([]);
      await page.evaluate(`(async () => {
        await fetch('${address}').catch(() => {});
        navigator.sendBeacon?.('${address}');
        const image = new Image();
        image.src = '${address}';
        const script = document.createElement('script');
        script.src = '${address}';
        document.body.append(image, script);
        await new Promise((resolve) => setTimeout(resolve, 200));
      })()`);
      expect(asked).toBe(0);
      await page.close();
      server.close();
    });

    it('shows answers that contradict each other at once, with their cards', async () => {
      const questions = [
        samePerson('XDAB', 1, 2),
        samePerson('XDBC', 2, 3),
        samePerson('XDAC', 1, 3),
      ];
      const { page } = await opened(context, pageOf('against', resultOf(questions)), WIDE);
      await page.keyboard.press('1');
      await page.keyboard.press('1');
      await waitUntil(page, "document.querySelector('.card').id === 'card-XDAC'");
      expect(await textOf(page, '.person')).toContain('3 câu về cùng người');
      await page.keyboard.press('2');
      await waitUntil(page, "document.querySelector('.contradiction') !== null");
      expect(await counted(page, '.contradiction .card')).toBe(3);
      // A click on another card of the set solves it.
      await clickOn(page, '#card-XDAB [data-choice=page-apart]');
      await waitUntil(page, "document.querySelector('.contradiction') === null");
      await page.keyboard.press('z');
      await waitUntil(page, "document.querySelector('.contradiction') !== null");
    });

    it('keeps a typed value that was not confirmed, once it is complete', async () => {
      const birth: Question = { ...samePerson('XDD', 9, 10), kind: 'DU_LIEU_LOI', field: 'birth' };
      birth.rows = birth.rows.slice(0, 1);
      const address = pageOf('typing', resultOf([birth, ...manyPairs(1)]));
      const { page } = await opened(context, address, WIDE, SAVE_DIALOG);
      await page.type('#card-XDD input', '5/3');
      expect(await textOf(page, '.nearby')).toContain('đang gõ dở');
      await clickOn(page, '#save');
      await waitUntil(page, "document.body.textContent.includes('câu đang gõ dở: câu 1.')");
      await clickOn(page, '.steps button', 'Câu sau');
      await waitUntil(page, "document.querySelector('.card').id === 'card-XD0'");
      expect(await textOf(page, '.nearby')).toContain('đang gõ dở');
      expect(await textOf(page, '.progress')).toMatch(/^0\/2/);
      await clickOn(page, '.steps button', 'Câu trước');
      await waitUntil(page, "document.querySelector('#card-XDD input')?.value === '5/3'");
      await page.type('#card-XDD input', '/2001');
      await clickOn(page, '.steps button', 'Câu sau');
      await waitUntil(page, "document.querySelector('.card').id === 'card-XD0'");
      expect(await textOf(page, '.nearby')).toContain('05/03/2001');
      expect(await textOf(page, '.progress')).toMatch(/^1\/2/);
    });

    it('continues where it was closed, and opens a saved file elsewhere', async () => {
      const address = pageOf('again', resultOf(manyPairs(3)));
      const { page } = await opened(context, address, WIDE, NO_DIALOG);
      await page.keyboard.press('1');
      await page.keyboard.press('2');
      await waitUntil(page, "document.querySelector('.card').id === 'card-XD2'");
      await page.reload();
      await page.waitForSelector('.card');
      expect(await currentId(page)).toBe('XD2');
      expect(await textOf(page, '.progress')).toMatch(/^2\/3/);

      await clickOn(page, '#save');
      const file = join(downloads, 'tra-loi.csv');
      await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8').length).toBeTruthy();
      const kept = join(downloads, 'kept.csv');
      renameSync(file, kept);
      await page.close();

      const elsewhere = await browser.createBrowserContext();
      const other = await opened(elsewhere, address, PHONE);
      expect(await textOf(other.page, '.progress')).toMatch(/^0\/3/);
      const input = (await other.page.$('#open-file')) as ElementHandle<never>;
      await input.uploadFile(kept);
      await waitUntil(other.page, "document.querySelector('#notice').textContent !== ''");
      expect(await textOf(other.page, '#notice')).toContain('2 câu trả lời');
      expect(await currentId(other.page)).toBe('XD2');
      await elsewhere.close();
    });

    it('shows the answers of another tab, so that neither writes over them', async () => {
      const address = pageOf('tabs', resultOf(manyPairs(3)));
      const first = (await opened(context, address, WIDE, NO_DIALOG)).page;
      const second = (await opened(context, address, WIDE, NO_DIALOG)).page;
      await first.bringToFront();
      await first.keyboard.press('1');
      await waitUntil(first, "document.querySelector('.progress').textContent.startsWith('1/')");
      await second.bringToFront();
      await waitUntil(second, "document.querySelector('.progress').textContent.startsWith('1/')");
      await second.keyboard.press('ArrowRight');
      await second.keyboard.press('2');
      await waitUntil(second, "document.querySelector('.progress').textContent.startsWith('2/')");
      await first.reload();
      await first.waitForSelector('.card');
      expect(await textOf(first, '.progress')).toMatch(/^2\/3/);
    });

    it('takes over unsaved answers of an earlier page, and shows the key of an open field', async () => {
      const before = pageOf('before', resultOf(manyPairs(3)));
      const first = (await opened(context, before, WIDE)).page;
      await first.keyboard.press('1');
      await waitUntil(first, "document.querySelector('.progress').textContent.startsWith('1/')");
      const birth: Question = { ...samePerson('XDD', 9, 10), kind: 'DU_LIEU_LOI', field: 'birth' };
      birth.rows = birth.rows.slice(0, 1);
      const now = pageOf('now', resultOf([birth, ...manyPairs(2)]));
      const { page } = await opened(context, now, WIDE);
      await reloadUntil(page, '1/');
      expect(await textOf(page, '.progress')).toMatch(/^1\/3/);
      expect(await textOf(page, '#notice')).toContain('1 câu trả lời từ trang trước');
      expect(await currentId(page)).toBe('XDD');
      expect(await textOf(page, '.value label .key')).toBe('1');
      await page.keyboard.press('1');
      await waitUntil(page, "document.activeElement.matches('#card-XDD input')");
      await page.close();
    });

    it('continues with kept answers although the storage is full', async () => {
      const address = pageOf('full', resultOf(manyPairs(3)));
      const { page } = await opened(context, address, WIDE, NO_DIALOG);
      await page.keyboard.press('1');
      await waitUntil(page, "document.querySelector('.progress').textContent.startsWith('1/')");
      await page.evaluateOnNewDocument(FULL_STORAGE);
      await page.reload();
      await page.waitForSelector('.card');
      expect(await textOf(page, '.progress')).toMatch(/^1\/3/);
      expect(await textOf(page, '.keeping .warning')).toContain('không giữ được');
    });

    it('keeps answers in memory where there is no storage, and asks to save them', async () => {
      const address = pageOf('nowhere', resultOf(manyPairs(12)));
      const { page, errors } = await opened(context, address, PHONE, NO_STORAGE);
      expect(await textOf(page, '.keeping .warning')).toContain('không giữ được');
      expect(await counted(page, '.notices .warning')).toBe(0);
      for (let at = 1; at <= 10; at++) {
        await page.keyboard.press('4');
        await waitUntil(
          page,
          `document.querySelector('.progress').textContent.startsWith('${at}/')`,
        );
      }
      expect(await textOf(page, '.notices .warning')).toContain('10 câu trả lời');
      expect(errors).toEqual([]);
    });

    it('meets the rules of accessibility (WCAG 2.1 AA)', async () => {
      const questions = [...manyPairs(1), samePerson('XDAB', 1, 2), samePerson('XDAC', 1, 3)];
      const result = resultOf([...questions, ...smallResult().questions]);
      const { page } = await opened(context, pageOf('access', result), WIDE);
      await page.evaluate(axe.source);
      for (let at = 0; at < questions.length + smallResult().questions.length; at++) {
        await page.evaluate(
          "document.querySelectorAll('details').forEach((d) => { d.open = true; })",
        );
        const { violations } = (await page.evaluate(
          `Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() =>
            axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }))`,
        )) as axe.AxeResults;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        await page.keyboard.press(at % 2 === 0 ? '1' : 'ArrowRight');
      }
    });

    it('warns before it closes with answers that are in no file', async () => {
      const { page } = await opened(context, pageOf('leave', resultOf(manyPairs(2))), WIDE);
      const isWarning = () =>
        page.evaluate(`!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))`);
      expect(await isWarning()).toBe(false);
      await page.keyboard.press('1');
      await waitUntil(page, "document.querySelector('#save .count') !== null");
      expect(await isWarning()).toBe(true);
    });

    it('has one card for thousands of questions, and all of them on paper', async () => {
      const address = pageOf('many', resultOf(manyPairs(2000)));
      const { page } = await opened(context, address, WIDE);
      expect(await counted(page, '.card')).toBe(1);
      expect(await counted(page, '*')).toBeLessThan(300);
      await page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`);
      expect(await counted(page, '.paper-card')).toBe(2000);
      await page.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
      expect(await counted(page, '.paper-card')).toBe(0);
    });

    it.skipIf(known.name === 'Firefox')('shows all borders of its tables on paper', async () => {
      const { page } = await opened(context, pageOf('borders', resultOf(manyPairs(1))), WIDE);
      await page.emulateMediaType('print');
      await page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`);
      const beside = await page.evaluate(`(() => {
        const card = document.querySelector('.paper-card').getBoundingClientRect();
        const table = document.querySelector('.paper-card table').getBoundingClientRect();
        return [table.left - card.left, card.right - table.right];
      })()`);
      expect(Math.min(...(beside as number[]))).toBeGreaterThanOrEqual(0.5);
      await page.emulateMediaType();
      await page.close();
    });

    it('calls the row of a question about a branch an example, on paper too', async () => {
      const { about } = smallResult().questions.find(
        (question) => question.about.type === 'branch',
      )!;
      const ofBranch = { ...samePerson('XD1', 2, 3), kind: 'CHI_DOAN' as const, about };
      const questions = [ofBranch, samePerson('XD2', 4, 5)];
      const { page } = await opened(context, pageOf('paper', resultOf(questions)), WIDE);
      expect(await textOf(page, '.card .record')).toContain('Ví dụ: Hà Thị Người 2');
      await page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`);
      const paper = await page.evaluate(`document.querySelector('.sheet').textContent`);
      expect(paper).toContain('Ví dụ: Hà Thị Người 2');
      expect(paper).not.toContain('Ví dụ: Hà Thị Người 4');
    });

    it('finds people by name, and fills fields without answering by key', async () => {
      const { page } = await opened(context, pageOf('find', resultOf(manyPairs(20))), WIDE);
      await clickOn(page, '.filters summary');
      await clickOn(page, '.filters input[type=search]');
      await page.keyboard.type('nguoi 33');
      await waitUntil(page, "document.querySelector('.card').id === 'card-XD15'");
      expect(await textOf(page, '.progress')).toMatch(/^0\/20/);
      expect(await textOf(page, '.filters [role=status]')).toContain('1 câu');
    });
  });
});
