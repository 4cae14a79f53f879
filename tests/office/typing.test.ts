/** Answers typed in LibreOffice with the settings of a Vietnamese and an American office. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { ID, OTHER, short } from '../answers/support.js';
import { answersOf, hasOffice, questionTable, writeFiles } from './support.js';

/** Debian's own Python has the module that leads LibreOffice. */
const PYTHON = '/usr/bin/python3';
const hasUno = hasOffice && spawnSync(PYTHON, ['-c', 'import uno']).status === 0;
const SCRIPT = fileURLToPath(new URL('typing.py', import.meta.url));
const FILTERS = {
  xlsx: 'Calc MS Excel 2007 XML',
  ods: 'calc8',
  xls: 'MS Excel 97',
};

/** Question, letter, heading and text of each typed cell, and the answer that it is. */
const TYPED: [question: string, letter: string, heading: string, text: string, answer: string][] = [
  [ID, 'A', 'Quyết định', '1 ng thôi', `${ID}|A|GOP|`],
  [ID, 'B', 'Quyết định', 'x', `${ID}|B|CHON|`],
  [OTHER, 'A', 'Giá trị đúng', '6/4/2006', `${OTHER}|A||6/4/2006`],
  [OTHER, 'B', 'Giá trị đúng', '025201000001', `${OTHER}|B||025201000001`],
  [OTHER, 'C', 'Giá trị đúng', '23/8', `${OTHER}|C||23/8`],
  [OTHER, 'D', 'Giá trị đúng', '1997', `${OTHER}|D||1997`],
];

const folder = mkdtempSync(join(tmpdir(), 'hopnhat-typing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.skipIf(!hasUno).each(['vi-VN', 'en-US'])(
  'keeps what is typed into the questions as it is typed (%s)',
  async (locale) => {
    const own = join(folder, locale);
    const rows = TYPED.map(([question, letter]) => ({
      ma_xung_dot: question,
      ban_ghi: letter,
      loai: 'LECH_THONG_TIN',
    }));
    await writeFiles(own, questionTable(rows));
    const source = join(own, 'conflicts.xlsx');
    const saved = Object.fromEntries(
      Object.entries(FILTERS).map(([ending, filter]) => [join(own, `typed.${ending}`), filter]),
    );
    const task = {
      source,
      sheet: 'Câu hỏi',
      locale,
      profile: join(own, 'profile'),
      cells: cellsOf(source),
      saved,
    };
    execFileSync(PYTHON, [SCRIPT], { input: JSON.stringify(task), timeout: 170_000 });
    for (const path of Object.keys(saved)) {
      const answers = await answersOf(path);
      expect(answers.map(short).sort(), path).toEqual(TYPED.map(([, , , , each]) => each).sort());
    }
  },
);

/** Finds the cells to type in, by question, letter and heading. */
function cellsOf(workbook: string): [column: number, row: number, text: string][] {
  const sheet = read(readFileSync(workbook)).Sheets['Câu hỏi']!;
  const rows: string[][] = utils.sheet_to_json(sheet, { header: 1, defval: '' });
  const head = rows.findIndex((cells) => cells.includes('Quyết định'));
  const column = (heading: string) => rows[head]!.indexOf(heading);
  return TYPED.map(([question, letter, heading, text]) => {
    const row = rows.findIndex(
      (cells) => cells[column('Mã xung đột')] === question && cells[column('Bản ghi')] === letter,
    );
    return [column(heading), row, text];
  });
}
