import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import type { MergeResult } from '../../../src/model/index.js';
import { worklistWorkbook } from '../../../src/report/books/worklistWorkbook.js';
import { renderResult } from '../../../src/report/index.js';
import type { TaskKind } from '../../../src/report/worklist/task.js';
import { partText } from '../archive.js';
import { smallResult } from '../result.js';
import { options, say } from '../say.js';

const NAME = 'viec-can-lam.xlsx';

async function filesOf(result: MergeResult, changes = {}) {
  const files = new Map<string, Uint8Array>();
  for await (const { path, pieces } of renderResult(result, options(changes))) {
    files.set(path, Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))));
  }
  return files;
}

function sheetsOf(bytes: Uint8Array): Record<string, string[][]> {
  const book = read(bytes, { dense: true });
  return Object.fromEntries(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<string[]>(book.Sheets[name]!, { header: 1, defval: '' }),
    ]),
  );
}

/** The small result in two communes and none, whose members share a number by decision. */
function severalCommunes(): MergeResult {
  const result = smallResult();
  // The hand-made members are common to all tests.
  result.members = result.members.map((member) => ({ ...member }));
  result.members[1]!.newCommune = 'Phong Châu';
  result.members[2]!.newCommune = '';
  result.branches[1]!.newCommune = 'Phong Châu';
  result.sharedOwners = new Map([
    ['M7K2Q4', ['M3XD9A']],
    ['M3XD9A', ['M7K2Q4']],
  ]);
  return result;
}

describe('the worklist', () => {
  it('begins with the counts, each with a link to its sheet', async () => {
    const bytes = (await filesOf(smallResult())).get(NAME)!;
    const sheets = sheetsOf(bytes);
    expect(Object.keys(sheets)).toEqual([
      'work-sheet-overview',
      'work-sheet-branches',
      'work-sheet-ids',
      'work-sheet-phones',
    ]);
    expect(sheets['work-sheet-overview']!.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['work-open-questions', '3', 'review.html'],
      ['work-branch-small', '2', 'work-sheet-branches'],
      ['work-id-missing', '2', 'work-sheet-ids'],
      ['work-phone-missing', '2', 'work-sheet-phones'],
      ['', '', ''],
    ]);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(`<hyperlink ref="C3" location="'work-sheet-branches'!A1"/>`);
  });

  it('says who, where, and what to do, beside a box to tick', async () => {
    const bytes = (await filesOf(smallResult())).get(NAME)!;
    expect(sheetsOf(bytes)['work-sheet-phones']![1]).toEqual([
      '☐',
      'Đinh Văn Tuấn',
      '2001',
      'Khu 2',
      'work-phone-missing',
      '',
      'todo-phone-missing',
      'page-source-sheet(file=kiet-son.xlsx sheet=Khu 1 row=8)',
      'M3XD9A',
    ]);
    const xml = partText(bytes, 'xl/worksheets/sheet4.xml');
    expect(xml).toContain('<formula1>"☐,☑"</formula1>');
    expect(xml).toContain('state="frozen"');
  });

  it('fits A4 landscape at eight points', async () => {
    const result = severalCommunes();
    for (const [path, bytes] of await filesOf(result)) {
      if (!path.endsWith(NAME)) continue;
      const count = read(bytes).SheetNames.length;
      for (let sheet = 1; sheet <= count; sheet++) {
        const xml = partText(bytes, `xl/worksheets/sheet${sheet}.xml`);
        const widths = [...xml.matchAll(/ width="(\d+)"/g)].map(([, width]) => Number(width));
        // Pixels of Calibri 11 on 11.19 inches; 8 of 11 points remain.
        const pixels = widths.reduce((sum, width) => sum + 7 * width + 5, 0);
        expect((11.19 * 96 * 11) / pixels).toBeGreaterThanOrEqual(8);
        expect(xml).toContain('paperSize="9" orientation="landscape"');
      }
    }
  });

  it('shows no complete number in a masked result', async () => {
    const result = severalCommunes();
    result.members[1]!.values = new Map([
      ...result.members[1]!.values,
      ['id', { text: '12345678', record: 2, rule: 'only' as const }],
      ['status', { text: 'Chuyển đi: 0912345678', record: 2, rule: 'only' as const }],
    ]);
    result.tables[0]!.file = 'CCCD 025198001234.xlsx';
    const texts = async (mask: boolean) => {
      const files = await filesOf(result, { mask });
      return [...files]
        .filter(([path]) => path.endsWith(NAME))
        .map(([, bytes]) => partText(bytes, 'xl/sharedStrings.xml'))
        .join('\n');
    };
    expect(await texts(false)).toMatch(/025198001234/);
    expect(await texts(false)).toMatch(/0912345678/);
    expect(await texts(false)).toMatch(/>12345678</);
    expect(await texts(true)).not.toMatch(/025198001234|0912345678|12345678/);
  });

  it('counts the tasks of each commune at the root, and has them in the folders', async () => {
    const files = await filesOf(severalCommunes());
    expect([...files.keys()].filter((path) => path.endsWith(NAME))).toEqual([
      `folder-8/${NAME}`,
      `folder-10/${NAME}`,
      `chua-ro/${NAME}`,
      NAME,
    ]);
    const [headings, ...rows] = sheetsOf(files.get(NAME)!)['work-sheet-communes']!;
    const shared = headings!.indexOf('work-sheet-shared');
    expect(rows.map((row) => [row[0], row[shared], row.at(-1)])).toEqual([
      ['Lai Đồng', '1', '2'],
      ['Phong Châu', '1', '4'],
      ['report-unknown', '0', '2'],
    ]);
    const [, owner] = sheetsOf(files.get(`folder-8/${NAME}`)!)['work-sheet-shared']!;
    expect(owner![4]).toContain('Đinh Văn Tuấn (Khu 2, Phong Châu; M3XD9A)');
  });

  it('counts nothing at the root for one commune of several', async () => {
    const paths = [...(await filesOf(severalCommunes(), { only: 'Phong Châu' })).keys()];
    expect(paths.filter((path) => path.endsWith(NAME))).toEqual([`folder-10/${NAME}`]);
  });

  it('is written with the other workbooks only', async () => {
    const paths = [...(await filesOf(smallResult(), { formats: new Set(['csv']) })).keys()];
    expect(paths).not.toContain(NAME);
  });

  it('says so if nothing is left to do', async () => {
    const result = smallResult();
    result.questions = [];
    result.members = [];
    result.branches = [];
    const sheets = sheetsOf((await filesOf(result)).get(NAME)!);
    expect(sheets).toEqual({
      'work-sheet-overview': [expect.any(Array), ['work-nothing', '', '', '']],
    });
  });

  it('begins with what waits for answers', async () => {
    const counts = new Map<TaskKind, number>([
      ['moved-within', 2],
      ['status-transferred', 3],
    ]);
    const waiting = new Map<TaskKind, number>([
      ['moved-within', 2],
      ['status-transferred', 1],
    ]);
    const bytes = await worklistWorkbook([], { counts, waiting, questions: 0 }, say);
    const rows = sheetsOf(bytes)['work-sheet-overview']!.slice(1, 3);
    expect(rows.map((row) => row[3])).toEqual([
      'todo-status-transferred work-some-wait(count=1)',
      'work-all-wait',
    ]);
  });
});
