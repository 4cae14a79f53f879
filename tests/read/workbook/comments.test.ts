import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { readTables } from '../../../src/read/index.js';
import { faultsIn } from '../../support/faults.js';
import { rowOf, xlsxOf } from '../zip.js';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const THREADED = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const PEOPLE = rowOf(1, 'Họ và tên', 'Khu') + rowOf(2, 'Hà Thị Mẫu', '1');

async function commentsOf(file: string, bytes: Uint8Array) {
  const { tables } = await readTables(file, bytes, 'hash');
  return tables.map(({ comments }) => comments);
}

/** Adds a comments part with `inner`, and a threaded one. */
function commented(inner: string, threaded?: string): Uint8Array {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${type}" Target="${target}"/>`;
  return xlsxOf(PEOPLE, {
    more: [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: `<Relationships>${relation(1, TYPE, '../comments1.xml')}${relation(2, THREADED, '../threadedComments/threadedComment1.xml')}</Relationships>`,
      },
      {
        name: 'xl/comments1.xml',
        content: `<comments><authors><author>Admin</author></authors><commentList>${inner}</commentList></comments>`,
      },
      ...(threaded === undefined
        ? []
        : [{ name: 'xl/threadedComments/threadedComment1.xml', content: threaded }]),
    ],
  });
}

const comment = (ref: string, ...runs: string[]) =>
  `<comment ref="${ref}" authorId="0"><text>${runs.map((run) => `<r><t xml:space="preserve">${run}</t></r>`).join('')}</text></comment>`;

/** A library that does not write who wrote a comment in an .ods. */
describe.each([
  ['xlsx', 'Admin:\nxem lại <năm> & "tháng"', 'xem lại <năm> & "tháng"'],
  ['ods', 'xem lại\n<năm> & tháng', 'xem lại <năm> & tháng'],
  ['fods', 'xem lại\n<năm> & tháng', 'xem lại <năm> & tháng'],
  ['xlml', 'Admin:\nxem lại', 'xem lại'],
] as const)('comments of a workbook as %s', (bookType, written, text) => {
  it('are read with their cells, without the author’s name', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['Họ và tên', 'Ngày sinh'],
      ['Hà Thị Bưởi', '2001'],
    ]);
    XLSX.utils.cell_add_comment(sheet.B2!, written, 'Admin');
    const other = XLSX.utils.aoa_to_sheet([['x']]);
    const book = { SheetNames: ['Khu 1', 'Khu 2'], Sheets: { 'Khu 1': sheet, 'Khu 2': other } };
    const bytes = new Uint8Array(XLSX.write(book, { bookType, type: 'array' }) as ArrayBuffer);
    const file = `a.${bookType === 'xlml' ? 'xml' : bookType}`;
    expect(await commentsOf(file, bytes)).toEqual([[{ row: 1, column: 1, text }], undefined]);
  });
});

describe('comments of an .xlsx', () => {
  it('may be in several runs', async () => {
    const bytes = commented(comment('A2', 'Admin:', '\nđã chuyển', ' đi &#272;N'));
    expect(await commentsOf('a.xlsx', bytes)).toEqual([
      [{ row: 1, column: 0, text: 'đã chuyển đi ĐN' }],
    ]);
  });

  it('may be a thread, which is read instead of its copy', async () => {
    const copy = comment('A2', '[Threaded comment] Your version …') + comment('B2', 'khu mới');
    const thread =
      '<ThreadedComments><threadedComment ref="A2"><text>đi làm xa</text></threadedComment><threadedComment ref="A2"><text>từ 2024</text></threadedComment></ThreadedComments>';
    expect(await commentsOf('a.xlsx', commented(copy, thread))).toEqual([
      [
        { row: 1, column: 1, text: 'khu mới' },
        { row: 1, column: 0, text: 'đi làm xa' },
        { row: 1, column: 0, text: 'từ 2024' },
      ],
    ]);
  });

  it.each(['ZZZ2', 'A0', 'A9999999', 'A-1', ''])('are left out at the cell %j', async (ref) => {
    expect(await commentsOf('a.xlsx', commented(comment(ref, 'x')))).toEqual([undefined]);
  });

  it('may not declare entities', async () => {
    const bytes = commented('<!ENTITY a "b">');
    const [fault] = await faultsIn(readTables('a.xlsx', bytes, 'hash'));
    expect(fault?.code).toBe('file-entities');
  });

  it('without an end take no longer than others', async () => {
    const started = performance.now();
    await commentsOf('a.xlsx', commented('<comment ref="A2"><text><t>'.repeat(100_000)));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
