import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/read/index.js';
import { xlsxOf } from '../zip.js';

const STYLES =
  '<styleSheet><fonts count="3"><font><sz val="11"/></font><font><strike/></font>' +
  '<font><strike val="0"/></font></fonts><cellXfs count="3">' +
  '<xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';
const SHARED =
  '<sst count="2" uniqueCount="2"><si><t>Hà Thị Mẫu</t></si><si><r><rPr><strike/></rPr><t>Gộp</t></r><r><t> riêng</t></r></si></sst>';

async function struckIn(cells: string): Promise<string[] | undefined> {
  const bytes = xlsxOf(`<row r="1">${cells}</row>`, {
    more: [
      { name: 'xl/styles.xml', content: STYLES },
      { name: 'xl/sharedStrings.xml', content: SHARED },
    ],
  });
  const { tables } = await readTables('a.xlsx', bytes, 'hash');
  return tables[0]!.struck?.map(({ row, column }) => `${row} ${column}`);
}

const inline = (ref: string, style: number, text: string) =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is>${text}</is></c>`;

describe('struck cells of an .xlsx', () => {
  it('are found by the font of their style', async () => {
    const cells = [0, 1, 2].map((style) => inline(`${'ABC'[style]}1`, style, '<t>Gộp</t>'));
    expect(await struckIn(cells.join(''))).toEqual(['0 1']);
  });

  it('are found by a part of a shared text', async () => {
    expect(await struckIn('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>')).toEqual([
      '0 1',
    ]);
  });

  it('are found by a part of an own text', async () => {
    const part = '<r><rPr><strike val="1"/></rPr><t>Gộp</t></r><r><t> riêng</t></r>';
    expect(await struckIn(inline('A1', 0, '<t>x</t>') + inline('B1', 0, part))).toEqual(['0 1']);
  });

  it('are absent if nothing is struck', async () => {
    expect(await struckIn(inline('A1', 0, '<t>Gộp</t>'))).toBeUndefined();
  });
});
