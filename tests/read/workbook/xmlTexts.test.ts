import { expect, it } from 'vitest';
import { readTables } from '../../../src/read/index.js';

async function rowsOf(...cells: string[]): Promise<string[][]> {
  const xml = `<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
 <Worksheet ss:Name="DS"><Table><Row>${cells.map((cell) => `<Cell>${cell}</Cell>`).join('')}</Row></Table></Worksheet>
</Workbook>`;
  return (await readTables('a.xls', Buffer.from(xml), '')).tables[0]!.rows;
}

it('reads all of a cell with several fonts', async () => {
  const start = '<ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">';
  const rows = await rowsOf(
    `${start}<B>Hà </B><Font html:Color="#FF0000">Thị </Font><I><Font>Bưởi</Font></I></ss:Data>`,
    `${start}Khu <Font>1</Font> &amp; 2</ss:Data>`,
    '<Data ss:Type="String"/>',
    '<Data ss:Type="Number">12</Data>',
  );
  expect(rows).toEqual([['Hà Thị Bưởi', 'Khu 1 & 2', '', '12']]);
});
