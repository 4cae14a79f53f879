/** Answers questions on a page as a person does: by keys, or by clicks. */
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageData, PageQuestion } from '../../src/model/index.js';
import { type Answer, isSameAnswer } from '../../src/page/answer/answer.js';
import { asksForValue, choicesOf } from '../../src/page/answer/choices.js';

/** Takes the data out of a page. */
export function dataIn(path: string): PageData {
  const text = readFileSync(path, 'utf8');
  const [, json = ''] =
    /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(text) ?? [];
  return JSON.parse(json);
}

const TYPED: Partial<Record<PageQuestion['valueType'], string>> = {
  date: '15/06/2001',
  name: 'Hà Văn Kiểm Thử',
  id: '025201000007',
  phone: '0912345678',
};

/** Chooses an answer for a question, different ones for questions of a kind. */
export function plannedAnswer(question: PageQuestion, at: number, { branches }: PageData): Answer {
  const { kind, rows, valueType } = question;
  const letter = rows[0]!.letter;
  if (at % 11 === 5) return { type: 'leave' };
  if (kind === 'TRUNG_NGUOI') return { type: at % 2 === 0 ? 'same' : 'apart' };
  if (rows.length > 1 && at % 7 !== 3) return { type: 'choose', letter: rows[at % 2]!.letter };
  if (rows.length > 2) return { type: 'other', letter: rows[1]!.letter };
  if (kind === 'TRUNG_GIAY_TO') return { type: 'apart' };
  if (at % 5 === 2 && numberOf(question, { type: 'remove' }) > 0) return { type: 'remove' };
  if (valueType === 'branch')
    return { type: 'value', letter, value: branches[at % branches.length]! };
  const value = TYPED[valueType];
  return value === undefined ? { type: 'leave' } : { type: 'value', letter, value };
}

/** Gives one answer. */
export type Give = (page: Page, question: PageQuestion, answer: Answer) => Promise<void>;

function numberOf(question: PageQuestion, answer: Answer | undefined): number {
  return choicesOf(question).findIndex((choice) => isSameAnswer(choice.answer, answer)) + 1;
}

export const byKeys: Give = async (page, question, answer) => {
  const number = numberOf(question, answer);
  if (number > 0) return page.keyboard.press(`${number}` as '1');
  await page.keyboard.press(`${numberOf(question, undefined)}` as '1');
  if (answer.type === 'value') await page.keyboard.type(answer.value);
  await page.keyboard.press('Enter');
};

export const byClicks: Give = async (page, question, answer) => {
  const button = (number: number) => `.card button[aria-keyshortcuts="${number}"]`;
  const number = numberOf(question, answer);
  if (number > 0) return clickOn(page, button(number));
  if (!asksForValue(question)) await clickOn(page, button(numberOf(question, undefined)));
  if (answer.type !== 'value') return;
  const isBranch = question.valueType === 'branch';
  await clickOn(page, '.card form.value input:not([type=radio])');
  // A part of the name is enough to find it.
  await page.keyboard.type(isBranch ? answer.value.slice(-7) : answer.value);
  if (isBranch) await clickOn(page, '.card .names button', answer.value);
  else await clickOn(page, '.card form.value button[type=submit]');
};

/**
 * Clicks on an element as a person does who scrolls it into view.
 * @param text chooses among several elements
 */
export async function clickOn(page: Page, selector: string, text = ''): Promise<void> {
  const place = await page.evaluate(`(() => {
    const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((element) =>
      element.textContent.includes(${JSON.stringify(text)}),
    );
    found.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  })()`);
  const [x, y] = place as [number, number];
  await page.mouse.click(x, y);
}

/** Answers all questions in the order of the page. @returns answers by question */
export async function answerAll(page: Page, data: PageData, give: Give) {
  const byId = new Map(data.questions.map((question, at) => [question.id, { question, at }]));
  const answers: Record<string, Answer> = {};
  for (let left = data.questions.length; left > 0; left--) {
    const id = await currentId(page);
    const { question, at } = byId.get(id)!;
    answers[id] = plannedAnswer(question, at, data);
    await give(page, question, answers[id]);
    if (left > 1) await waitUntil(page, `document.querySelector('.card').id !== 'card-${id}'`);
  }
  return answers;
}

/** Waits in the page, since each question of a test to a browser takes time. */
export async function waitUntil(page: Page, condition: string): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const look = () => (${condition} ? resolve(true) : setTimeout(look, 5));
    look();
  })`);
}

/** Reloads a page until it shows the progress that another page stored, which browsers pass on a moment later. */
export async function reloadUntil(page: Page, progress: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await textOf(page, '.progress')).startsWith(progress)) return;
    await setTimeout(100);
    await page.reload();
    await page.waitForSelector('.card');
  }
}

export async function currentId(page: Page): Promise<string> {
  return String(await page.evaluate("document.querySelector('.card').id")).slice('card-'.length);
}

export async function textOf(page: Page, selector: string): Promise<string> {
  return String(
    await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`),
  );
}

/** Stands for the save dialog: keeps the saved text in `savedText`. */
export const SAVE_DIALOG = `window.showSaveFilePicker = async ({ suggestedName }) => ({
  name: suggestedName,
  createWritable: async () => ({
    write: async (text) => { window.savedText = text; },
    close: async () => { window.savedName = suggestedName; },
  }),
});`;

/** Takes the answer file out of the dialog. */
export async function savedText(page: Page): Promise<string> {
  await clickOn(page, '#save');
  await waitUntil(page, 'window.savedName !== undefined');
  return String(await page.evaluate('window.savedText'));
}
