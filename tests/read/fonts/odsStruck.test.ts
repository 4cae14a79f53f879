import { expect, it } from 'vitest';
import { readTables } from '../../../src/read/index.js';
import { zipOf } from '../zip.js';

const style = (name: string, properties: string, parent = '') =>
  `<style:style style:name="${name}" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`;
const STYLES = [
  style('ce1', 'style:text-line-through-style="solid"'),
  style('ce2', 'style:text-line-through-style="none"', 'ce1'),
  style('ce3', 'fo:color="#000000"', 'ce1'),
  style('T1', 'style:text-line-through-type="single"'),
];
const cell = (text: string, name = '') =>
  `<table:table-cell table:style-name="${name}" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const sheet = (name: string, ...rows: string[]) =>
  `<table:table table:name="${name}"><table:table-column/>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`;

async function struckIn(...sheets: string[]) {
  const styles = `<office:automatic-styles>${STYLES.join('')}</office:automatic-styles>`;
  const bytes = zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
    { name: 'styles.xml', content: '<office:document-styles/>' },
    {
      name: 'content.xml',
      content: `<office:document-content>${styles}<office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
  const { tables } = await readTables('a.ods', bytes, 'hash');
  return tables.map(({ struck }) => struck);
}

it('finds the cells of an .ods by the font of their style or of a part of their text', async () => {
  const part = cell('<text:span text:style-name="T1">Hà Thị</text:span> Mẫu');
  const rows = [cell('Gộp') + cell('Gộp', 'ce1'), cell('Gộp', 'ce2') + part, cell('Gộp', 'ce3')];
  expect(await struckIn(sheet('Khu 1', cell('Gộp')), sheet('Khu 2', ...rows))).toEqual([
    undefined,
    [
      { row: 0, column: 1 },
      { row: 1, column: 1 },
      { row: 2, column: 0 },
    ],
  ]);
});
