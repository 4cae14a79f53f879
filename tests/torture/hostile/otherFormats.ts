/** Files of other formats (.ods, .xls, HTML, XML) that ask for more than they look. */
import * as XLSX from 'xlsx';
import { zipOf } from '../../read/zip.js';
import { pick } from '../support/random.js';
import { filled, type Generator, SHARES, utf8 } from './common.js';

const MIME = '<table:table table:name="S">';
function ods(body: string): Uint8Array {
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'META-INF/manifest.xml', content: '<manifest/>' },
    { name: 'styles.xml', content: '' },
    {
      name: 'content.xml',
      content: `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>${MIME}${body}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}
const odsRow = (cells: string[], repeat = '') =>
  `<table:table-row${repeat}>${cells.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
const ODS_PEOPLE = odsRow(['Họ và tên', 'Ngày sinh']) + odsRow(['Hà Thị Mẫu', '2001']);

export const OTHERS: [string, Generator][] = [
  [
    'odsRepeats',
    (r) => ({
      file: 'a.ods',
      bytes: ods(
        ODS_PEOPLE +
          odsRow(
            [pick(['x', ''], r)],
            ` table:number-rows-repeated="${pick([1000, 100_000, 1_048_576, 4_000_000_000], r)}"`,
          ) +
          (r(2)
            ? `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"${pick(['/>', '><text:p>x</text:p></table:table-cell>'], r)}</table:table-row>`
            : ''),
      ),
    }),
  ],
  [
    'odsMany',
    (r) => ({
      file: 'a.ods',
      bytes: ods(
        ODS_PEOPLE +
          pick(
            [
              odsRow(['x']),
              '<table:table-row/>',
              '<table:table-row table:number-rows-repeated="1000"><table:table-cell/></table:table-row>',
              '<table:table>',
              '<text:s text:c="100000"/>',
              `<table:table-row><table:table-cell><text:p><text:s text:c="99999999"/>x</text:p></table:table-cell></table:table-row>`,
              '</table:table><table:table table:name="T">',
              '<text:p>',
            ],
            r,
          ).repeat(pick([100, 5000, 50_000], r)),
      ),
    }),
  ],
  [
    'htmlSpans',
    (r) => ({
      file: 'a.xls',
      bytes: utf8(
        `<html><table><tr><td>Họ và tên</td><td>Ngày sinh</td></tr>${`<tr><td colspan=${pick([100, 16_384, 100_000], r)} rowspan=${pick([1, 100, 16_000, 100_000], r)}>${pick(['x', ''], r)}</td><td>2001</td></tr>`.repeat(pick([10, 1000, 12_000], r))}</table></html>`,
      ),
    }),
  ],
  [
    'htmlTags',
    (r) => ({
      file: 'a.html',
      bytes: filled(
        pick(
          [
            '<b>',
            '<table>',
            '<tr>',
            '<td>',
            '<!--',
            '<',
            '<td',
            '&',
            '<tr><td>x',
            '<br>',
            '<script>',
            '</td>',
            '<td colspan=',
            '<table ',
            '<tr><td>x</td></tr>',
            '<td></td>',
            '<style>',
            '&#',
            'x ',
          ],
          r,
        ),
        {
          before: '<html><table><tr><td>Họ và tên</td></tr>',
          after: '</table></html>',
          share: pick(SHARES, r),
        },
      ),
    }),
  ],
  [
    'xmlTags',
    (r) => ({
      file: 'a.xml',
      bytes: filled(
        pick(
          [
            '<Row>',
            '<Cell>',
            '<Data>',
            '<Row ss:Index="1000000"/>',
            '<Row><Cell ss:Index="16000"><Data ss:Type="String">x</Data></Cell></Row>',
            '<Cell ss:MergeAcross="16000" ss:MergeDown="100000"><Data ss:Type="String">x</Data></Cell>',
            '<Style ss:ID="a"/>',
            '<Comment>',
            '<!--',
            '<Row ss:Span="100000"/>',
            '<Column ss:Span="16000"/>',
            '<Worksheet ss:Name="a">',
            '<Table>',
          ],
          r,
        ),
        {
          before:
            '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>',
          after: '</Table></Worksheet></Workbook>',
          share: pick(SHARES, r),
        },
      ),
    }),
  ],
  [
    'xlsRows',
    (r) => {
      const sheet = XLSX.utils.aoa_to_sheet([
        ['Họ và tên', 'Ngày sinh', 'Ghi chú'],
        ...Array.from({ length: pick([100, 3000], r) }, (_, i) => [
          'Hà Thị Mẫu',
          i,
          pick(['x', '', 'x'.repeat(200)], r),
        ]),
      ]);
      sheet['!merges'] = Array.from({ length: pick([0, 1000, 10_000], r) }, (_, i) => ({
        s: { r: r(2) ? i : 0, c: 0 },
        e: { r: 65_535, c: 255 },
      }));
      return {
        file: 'a.xls',
        bytes: Uint8Array.from(
          XLSX.write(XLSX.utils.book_new(sheet, 'S'), {
            type: 'buffer',
            bookType: 'biff8',
          }) as Buffer,
        ),
      };
    },
  ],
  [
    'fods',
    (r) => ({
      file: 'a.fods',
      bytes: filled(
        pick(
          [
            odsRow(['x']),
            '<table:table-row table:number-rows-repeated="10000"><table:table-cell table:number-columns-repeated="100"><text:p>x</text:p></table:table-cell></table:table-row>',
            '<draw:object>',
            '<office:binary-data>',
          ],
          r,
        ),
        {
          before: `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${MIME}${ODS_PEOPLE}`,
          after: '</table:table></office:spreadsheet></office:body></office:document>',
          share: pick(SHARES, r),
        },
      ),
    }),
  ],
];
