import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/messages/index.js';
import { message, type PageData } from '../../../src/model/index.js';
import { answerFile } from '../../../src/page/saving/answerFile.js';
import { placeNamesOf } from '../../../src/report/placeNames.js';
import { reviewPage } from '../../../src/report/reviewPage/reviewPage.js';
import { conflictsTable } from '../../../src/report/tables/conflictsTable.js';
import { spreadsheetCsv } from '../../../src/report/tables/csv.js';
import { materialize } from '../../../src/report/tables/textTable.js';
import { smallResult as sharedResult } from '../result.js';

const code = { script: 'start("<\\/script>")', style: 'p { color: red; }' };

/** The small result with questions of its own, which a test may change. */
function smallResult() {
  const result = sharedResult();
  return { ...result, questions: structuredClone(result.questions) };
}

interface Options {
  mask?: boolean;
  lang?: 'vi' | 'en';
  folder?: string;
}

function page(result = smallResult(), { mask = false, lang = 'vi', folder = '' }: Options = {}) {
  const say = sayIn(lang, result.profile);
  const conflicts = materialize(conflictsTable(result, mask, say));
  const places = placeNamesOf(result, true);
  return [...reviewPage(result, conflicts, folder, { say, lang, mask, code, places })].join('');
}

function dataOf(text: string): PageData {
  const [, json] = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(text)!;
  return JSON.parse(json!);
}

const unescaped = (text: string) => text.replaceAll('&#39;', "'");
const hash = (text: string) => createHash('sha256').update(text).digest('base64');

describe('reviewPage', () => {
  it('lets a browser run its own script and style, and nothing else', () => {
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
      page(),
    )!;
    expect(unescaped(policy!).split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(code.script)}'`,
      `style-src 'sha256-${hash(code.style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page()).toContain(`<script>${code.script}</script>`);
    expect(page()).toContain(`<style>${code.style}</style>`);
    expect(page()).not.toMatch(/https?:|<link|<img| src=|@import/);
  });

  it('keeps every text inside the data', () => {
    const nasty = '</script><script>alert(1)</script><!--\u2028\u2029 & "x" \u202e';
    const result = smallResult();
    const [first] = result.questions;
    Object.assign(first!.rows[0]!, { name: nasty, file: nasty, oldBranch: nasty, status: nasty });
    result.branches[0]!.newBranch = nasty;
    result.branches[0]!.newCommune = nasty;
    const text = page(result);
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(text.slice(text.indexOf('<script'))).not.toMatch(/<!--|\u2028/);
    const { questions, branches } = dataOf(text);
    expect(questions[0]!.rows[0]).toMatchObject({ name: nasty, file: nasty, status: nasty });
    expect(branches).toContain(nasty);
  });

  it('lists communes only if a question asks for one', () => {
    const result = smallResult();
    expect(dataOf(page(result)).communes).toEqual([]);
    Object.assign(result.questions[0]!, { kind: 'DIA_BAN', field: undefined });
    expect(dataOf(page(result)).communes).toEqual(placeNamesOf(result, true).communes);
  });

  it('lists the new branches of an old commune whose branch a question asks for', () => {
    const result = smallResult();
    expect(dataOf(page(result)).branchesFrom).toEqual({});
    const { rows } = result.questions[0]!;
    Object.assign(result.questions[0]!, { kind: 'CHI_DOAN', rows: rows.slice(0, 1) });
    expect(dataOf(page(result)).branchesFrom).toEqual({
      'Kiệt Sơn': ['Khu 1 (Kiệt Sơn)', 'Khu 2'],
    });
  });

  it('shows no whole number when masked', () => {
    const result = smallResult();
    result.questions[0]!.rows[0]!.status = 'ĐT mới 0912345678';
    result.questions[0]!.candidates = ['Khu 025198001234'];
    expect(page(result)).toMatch(/ĐT mới 0912345678/);
    expect(page(result, { mask: true })).not.toMatch(/025198001234|0912345678|912345678/);
  });

  it('holds what conflicts.csv holds, so that an answer file has the same cells', () => {
    const result = smallResult();
    const say = sayIn('vi', result.profile);
    result.notes = [{ question: 'Q8B2-K', note: 'hỏi lại; "=1"' }] as never;
    const csv = [...spreadsheetCsv(conflictsTable(result, false, say), ',')].join('');
    expect(answerFile(dataOf(page(result)), {}, {})).toBe(csv);
  });

  it('names the answer file after the folder of the commune', () => {
    expect(dataOf(page()).fileName).toBe('tra-loi.csv');
    const english = dataOf(page(smallResult(), { lang: 'en', folder: '08237-lai-dong/' }));
    expect(english.fileName).toBe('answers-08237-lai-dong.csv');
    expect(english.lang).toBe('en');
  });

  it('gives a result with other questions another id', () => {
    const other = smallResult();
    other.questions[0]!.rows[0]!.name = 'Hà Thị Khác';
    expect(dataOf(page()).id).toBe(dataOf(page()).id);
    expect(dataOf(page(other)).id).not.toBe(dataOf(page()).id);
  });

  it('words questions without the words of the conflicts file', () => {
    const result = smallResult();
    result.questions[0]!.sentence = message('ask-alike', {
      question: [message('ask-two-numbers', { field: 'id', values: '1 / 2', evidence: [] })],
      count: 3,
    });
    const [first] = dataOf(page(result)).questions;
    expect(first!.ask).toMatch(/^Một người có hai số giấy tờ: 1 \/ 2\. Số nào đúng\? Câu này/);
    expect(first!.sentence).toContain('hãy chọn');
  });

  it('gives a question about a date the years that an answer may have', () => {
    const result = smallResult();
    result.questions[1]!.field = 'birth';
    const usual = dataOf(page(result)).questions[1]!.years;
    expect(usual).toEqual({ from: 1995, to: 2009, first: 1900, last: 2014 });
    result.questions[1]!.field = 'phone';
    expect(dataOf(page(result)).questions[1]!.years).toBeUndefined();
  });

  it('distinguishes the sides of two groups of rows', () => {
    const result = smallResult();
    const [first] = result.questions;
    first!.about = { type: 'rows', groups: [['aa'], ['bb', 'cc']] };
    first!.rows.push({ ...first!.rows[1]!, letter: 'C' });
    expect(dataOf(page(result)).questions[0]!.rows.map(({ side }) => side)).toEqual([0, 1, 1]);
  });
});
