/** Answers all questions of the fixtures in real browsers, and applies the saved files. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageData } from '../../src/model/index.js';
import type { Answer } from '../../src/page/answer/answer.js';
import { answerFile } from '../../src/page/saving/answerFile.js';
import { writtenValue } from '../../src/page/saving/typedDates.js';
import { spreadsheetCsv } from '../../src/report/index.js';
import { hopnhat, put, ROOT, scratch } from '../cli/run.js';
import {
  answerAll,
  byClicks,
  byKeys,
  dataIn,
  plannedAnswer,
  SAVE_DIALOG,
  savedText,
} from './answering.js';
import { BROWSERS, opened, PHONE, started, WIDE } from './browsers.js';

const CASES = ['lai-dong', 'phong-chau'] as const;
const WORDS = {
  same: 'GOP',
  apart: 'RIENG',
  choose: 'CHON',
  remove: 'XOA GIA TRI',
  leave: 'BO_QUA',
  value: '',
  unknown: '',
};
const at = (...path: string[]) => join(scratch, ...path);

function merge(name: string): void {
  const fixture = join(ROOT, 'fixtures', name);
  const run = hopnhat([
    'merge',
    join(fixture, 'in'),
    '--branches',
    join(fixture, 'branches.csv'),
    '-o',
    name,
  ]);
  expect(run.status).toBe(0);
}

function plannedAnswers(data: PageData): Record<string, Answer> {
  return Object.fromEntries(
    data.questions.map((question, number) => [question.id, plannedAnswer(question, number, data)]),
  );
}

/** Fills the answers into `conflicts.csv`, as a person does in a spreadsheet; dates in words. */
function filledConflicts(
  name: string,
  { questions }: PageData,
  answers: Record<string, Answer>,
): string {
  const rows: string[][] = parse(readFileSync(at(name, 'conflicts.csv')), { bom: true });
  const [headings = [], ...cells] = rows;
  const column = (heading: string) => headings.indexOf(heading);
  const filled = new Set<string>();
  for (const row of cells) {
    const id = row[column('ma_xung_dot')]!;
    const answer = answers[id]!;
    const isOwn = !('letter' in answer) || answer.letter === row[column('ban_ghi')];
    if (!isOwn || filled.has(id)) continue;
    filled.add(id);
    row[column('quyet_dinh')] =
      answer.type === 'other' ? `tách ${answer.letter}` : WORDS[answer.type];
    if (answer.type === 'value') {
      const question = questions.find((asked) => asked.id === id)!;
      row[column('gia_tri_dung')] = writtenValue(question, answer.value);
    }
  }
  return [...spreadsheetCsv({ headings, rows: cells }, ',')].join('');
}

describe.each(BROWSERS)('all questions of the fixtures in $name', (known) => {
  const isMissing = known.path === undefined;
  let browser: Browser;

  beforeAll(async () => {
    if (isMissing) return;
    for (const fixture of CASES) if (!existsSync(at(fixture))) merge(fixture);
    mkdirSync(at('downloads'), { recursive: true });
    browser = await started(known, at('downloads'));
  });
  afterAll(() => browser?.close());

  describe.skipIf(isMissing).each(CASES)('of %s (skipped where it is not installed)', (fixture) => {
    it.each([
      ['by keys', byKeys, WIDE],
      ['by mouse', byClicks, WIDE],
      ['on a phone', byClicks, PHONE],
    ] as const)('saves the answers given %s as if they were typed', async (_, give, size) => {
      const file = at(fixture, 'review.html');
      const data = dataIn(file);
      const address = pathToFileURL(file).href;
      const context = await browser.createBrowserContext();
      const watched = await opened(context, address, size, SAVE_DIALOG);
      const { page } = watched;
      await answerAll(page, data, give);
      expect(await savedText(page)).toBe(filledConflicts(fixture, data, plannedAnswers(data)));
      const overflow =
        'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      expect(watched.requests).toEqual([]);
      expect(watched.errors).toEqual([]);
      await context.close();
    });
  });
});

/** Needs no browser: the tests above show that a page saves the same bytes. */
it.each(CASES)('applies the answers of %s as it applies conflicts.csv', (fixture) => {
  if (!existsSync(at(fixture))) merge(fixture);
  const data = dataIn(at(fixture, 'review.html'));
  const answers = plannedAnswers(data);
  const applied = (folder: string, csv: string) => {
    const file = put(join(folder, 'tra-loi.csv'), csv);
    const out = `${folder}-result`;
    const run = hopnhat(['apply', file, '--from', at(fixture), '-o', out, '--strict']);
    expect(run.status).toBe(0);
    const files = ['roster.csv', 'lineage.csv', 'decisions.csv', 'conflicts.csv', 'members.csv'];
    return files.map((path) => readFileSync(at(out, path), 'utf8'));
  };
  const saved = applied(`${fixture}-page`, answerFile(data, answers, {}));
  expect(saved).toEqual(applied(`${fixture}-typed`, filledConflicts(fixture, data, answers)));
  const decisions = saved[2]!.split('\r\n').length;
  expect(decisions).toBeGreaterThan(data.questions.length);
});
