/** Workbooks (.xlsx) that ask for more than they look. */
import * as XLSX from 'xlsx';
import { rowOf, xlsxOf, zipOf } from '../../read/zip.js';
import { pick, type Random } from '../support/random.js';
import type { Generator } from './common.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PEOPLE =
  rowOf(1, 'Họ và tên', 'Ngày sinh', 'Khu') +
  rowOf(2, 'Hà Thị Mẫu', '2001', '1') +
  rowOf(3, 'Lê Văn Thử', '2002', '2');

/** An xlsx with shared texts and any number of sheets. */
function book(
  sheets: string[],
  { strings = [] as string[], styles = '', names = '', after = '' } = {},
): Uint8Array {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override('workbook.xml', 'sheet.main')}${override('sharedStrings.xml', 'sharedStrings')}${override('styles.xml', 'styles')}${sheets.map((_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join('')}</Types>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets>${names}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => relation(`r${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('y', 'styles', 'styles.xml')}</Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`,
    },
    { name: 'xl/styles.xml', content: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
    ...sheets.map((rows, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    })),
  ]);
}

const si = (text: string) => `<si><t>${text}</t></si>`;
const sharedCell = (ref: string, at: number) => `<c r="${ref}" t="s"><v>${at}</v></c>`;
const times = (n: number, make: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => make(i)).join('');

const xlsx = (name: string, make: (random: Random) => Uint8Array): [string, Generator] => [
  name,
  (random) => ({ file: 'a.xlsx', bytes: make(random) }),
];

export const WORKBOOKS: [string, Generator][] = [
  xlsx('oneLongText', (r) => {
    const long = pick(['x', 'Xin ', 'ữ', 'Nguyễn Văn ', 'a, '], r)
      .repeat(40_000)
      .slice(0, pick([1000, 32_000], r));
    const column = pick(['A', 'B', 'C'], r);
    const rows = times(
      pick([1000, 10_000, 40_000], r),
      (i) =>
        `<row r="${i + 2}">${column === 'A' ? '' : sharedCell(`A${i + 2}`, 3)}${sharedCell(`${column}${i + 2}`, 4)}<c r="D${i + 2}"><v>${i}</v></c></row>`,
    );
    return book(
      [
        `<row r="1">${sharedCell('A1', 0)}${sharedCell('B1', 1)}${sharedCell('C1', 2)}</row>${rows}`,
      ],
      { strings: [si('Họ và tên'), si('Ngày sinh'), si('Ghi chú'), si('Hà Thị Mẫu'), si(long)] },
    );
  }),
  xlsx('manySheets', (r) => {
    const n = pick([1000, 3000], r);
    const rows = pick([PEOPLE, rowOf(1, 'x'), '', rowOf(1, 'Họ và tên', 'Ngày sinh')], r);
    return book(Array.from({ length: n }, () => rows));
  }),
  xlsx('emptyStrings', () => book([PEOPLE], { strings: Array(3_000_000).fill('<si/>') })),
  xlsx('dimension', () => xlsxOf(PEOPLE, { before: '<dimension ref="A1:XFD1048576"/>' })),
  xlsx('merges', (r) => {
    const ref = pick<(i: number) => string>(
      [
        () => 'A1:XFD1048576',
        (i) => `A${i + 1}:XFD${i + 1}`,
        (i) => `A${i + 2}:C${i + 2}`,
        (i) => `${String.fromCharCode(65 + (i % 26))}1:XFD1`,
        () => 'A2:B1048576',
        (i) => `A1:C${i + 1}`,
      ],
      r,
    );
    const rows = pick(
      [PEOPLE, times(20_000, (i) => rowOf(i + 1, 'a', 'b')), PEOPLE + rowOf(1_000_000, 'x')],
      r,
    );
    return xlsxOf(rows, {
      after: `<mergeCells>${times(pick([10, 1000, 100_000], r), (i) => `<mergeCell ref="${ref(i)}"/>`)}</mergeCells>`,
    });
  }),
  xlsx('wideHeader', (r) => {
    const letters = (i: number) => XLSX.utils.encode_col(i);
    const n = 16_000;
    const heads = `<row r="1">${sharedCell('A1', 0)}${sharedCell('B1', 1)}${times(n, (i) => sharedCell(`${letters(i + 2)}1`, 2))}</row><row r="2">${times(n, (i) => sharedCell(`${letters(i + 2)}2`, 3))}</row>`;
    return book([heads + rowOf(3, 'Hà Thị Mẫu', '2001')], {
      strings: [
        si('Họ và tên'),
        si('Ngày sinh'),
        si(pick(['', 'a', 'Giới tính'], r)),
        si(pick(['b', 'Nam'], r)),
      ],
      after: `<mergeCells>${times(5000, (i) => `<mergeCell ref="${letters(i * 3 + 2)}1:${letters(i * 3 + 4)}1"/>`)}</mergeCells>`,
    });
  }),
  xlsx('farCells', (r) =>
    xlsxOf(
      PEOPLE +
        times(
          pick([1, 2000, 20_000], r),
          (i) => `<row r="${i + 5}"><c r="XFD${i + 5}"><v>1</v></c></row>`,
        ),
    ),
  ),
  xlsx('farRows', () =>
    xlsxOf(
      PEOPLE +
        times(3000, (i) => `<row r="${(i + 1) * 300}"><c r="A${(i + 1) * 300}"><v>1</v></c></row>`),
    ),
  ),
  xlsx('bigSheet', (r) =>
    xlsxOf(
      pick([PEOPLE, ''], r) +
        times(pick([20_000, 200_000], r), (i) => `<row r="${i + 4}"><c><v>1</v></c></row>`),
    ),
  ),
  xlsx('blankCells', () => xlsxOf(`${PEOPLE}<row r="4">${'<c/>'.repeat(4_000_000)}</row>`)),
  xlsx('bigText', (r) =>
    xlsxOf(PEOPLE + rowOf(4, pick(['x', '&amp;', '<r/>', ' '], r).repeat(30_000_000))),
  ),
  xlsx('lies', (r) =>
    zipOf([
      {
        name: 'xl/workbook.xml',
        content: 'x'.repeat(1_000_000),
        claims: { unpacked: pick([10, 2 ** 31, 2 ** 32 - 1], r) },
      },
    ]),
  ),
  xlsx('manyParts', (r) =>
    zipOf(
      Array.from({ length: 9000 }, (_, i) => ({
        name: `${pick(['xl/', 'xl/worksheets/', ''], r)}p${i}.xml`,
        content: '',
      })).concat([{ name: 'xl/workbook.xml', content: '<workbook/>' }]),
    ),
  ),
  xlsx('nested', () =>
    zipOf([
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/worksheets/sheet1.xml', content: Buffer.from(xlsxOf(PEOPLE)) },
    ]),
  ),
  xlsx('deepTags', () => xlsxOf(`${'<a>'.repeat(300_000)}${PEOPLE}${'</a>'.repeat(300_000)}`)),
  xlsx('openTags', (r) =>
    xlsxOf(
      PEOPLE +
        pick(
          ['<row r="4"><c r="A4" t="inlineStr"><is>', '<c ', '<v>', '<is><t>', '<!--', '<row '],
          r,
        ).repeat(100_000),
    ),
  ),
  xlsx('names', () =>
    book([PEOPLE], {
      names: `<definedNames>${times(100_000, (i) => `<definedName name="n${i}">S1!$A$1</definedName>`)}</definedNames>`,
    }),
  ),
  xlsx('styles', (r) =>
    book([PEOPLE], {
      styles: pick(
        [
          `<fonts>${'<font><name val=".VnTime"/></font>'.repeat(100_000)}</fonts><cellXfs>${'<xf fontId="1" numFmtId="14"/>'.repeat(100_000)}</cellXfs>`,
          `<numFmts>${times(60_000, (i) => `<numFmt numFmtId="${i + 200}" formatCode="dd/mm/yyyy${'&quot;a&quot;'.repeat(i % 3)}"/>`)}</numFmts>`,
          '<fonts>'.repeat(200_000),
          '<fill>'.repeat(200_000),
          '<border>'.repeat(200_000),
          '<cellXfs>'.repeat(100_000),
        ],
        r,
      ),
    }),
  ),
  xlsx('comments', (r) =>
    xlsxOf(PEOPLE, {
      more: [
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
        },
        {
          name: 'xl/comments1.xml',
          content: `<comments><authors><author>x</author></authors><commentList>${times(100_000, (i) => `<comment ref="${pick([`A${i + 1}`, 'A2', 'XFD1048576'], r)}" authorId="0"><text><t>${pick(['x', '', 'abc '.repeat(50)], r)}</t></text></comment>`)}</commentList></comments>`,
        },
      ],
    }),
  ),
  xlsx('commentsAgain', () =>
    xlsxOf(PEOPLE, {
      more: [
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: `<Relationships>${times(50_000, (i) => `<Relationship Id="c${i}" Type="${OFFICE}/comments" Target="../comments1.xml"/>`)}</Relationships>`,
        },
        {
          name: 'xl/comments1.xml',
          content: `<comments><commentList>${times(20_000, () => '<comment ref="A2"><text><t>x</t></text></comment>')}</commentList></comments>`,
        },
      ],
    }),
  ),
  xlsx('equalRows', (r) => {
    const [rows, cell] = pick<[number, string]>(
      [
        [200_000, '<c t="inlineStr"><is><t>A</t></is></c>'],
        [20_000, '<c><v>1</v></c>'.repeat(60)],
        [60_000, '<c t="inlineStr"><is><t>Hà An</t></is></c><c><v>2001</v></c>'],
      ],
      r,
    );
    return xlsxOf(PEOPLE + `<row>${cell}</row>`.repeat(rows));
  }),
  xlsx('wideRows', (r) => {
    const n = pick([2000, 16_384], r);
    const cells = (make: (i: number) => string) => `<row>${times(n, make)}</row>`;
    const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
    const word = pick(['Cột', 'Ngày cấp', 'Trình độ chuyên môn'], r);
    const head = cells((i) => text(i === 0 ? 'Họ và tên' : i === 1 ? 'Năm sinh' : `${word} ${i}`));
    return xlsxOf(head + cells(() => '<c><v>1</v></c>').repeat(10));
  }),
  xlsx('formats', (r) => {
    const f = pick(['[', '"', '\\', '[h]', 'd', '0', ';', '#', '_'], r).repeat(30_000);
    return book(
      [
        `<row r="1">${sharedCell('A1', 0)}</row>${times(2000, (i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"><v>${i}</v></c></row>`)}`,
      ],
      {
        strings: [si('Họ và tên')],
        styles: `<numFmts count="1"><numFmt numFmtId="200" formatCode="${f.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs>`,
      },
    );
  }),
  xlsx('formulas', (r) =>
    xlsxOf(
      PEOPLE +
        times(
          50_000,
          (i) =>
            `<row r="${i + 4}"><c r="A${i + 4}"><f${pick(['', ' t="shared" ref="A1:XFD1048576" si="0"', ' t="array" ref="A1:XFD1048576"'], r)}>A1</f></c></row>`,
        ),
    ),
  ),
  xlsx('richText', () =>
    book([`<row r="1">${times(50, (i) => sharedCell(`${XLSX.utils.encode_col(i)}1`, 0))}</row>`], {
      strings: [`<si>${'<r><t>x</t></r>'.repeat(100_000)}</si>`],
    }),
  ),
  xlsx('signs', (r) => {
    const sign = pick(['&', '&#', '<', ' ', '_x005F_', '&#x0;', "'", '&lt;!--'], r);
    return xlsxOf(PEOPLE + rowOf(4, (sign === '<' ? '&lt;' : sign).repeat(200_000)));
  }),
  xlsx('validations', (r) =>
    xlsxOf(PEOPLE, {
      before: `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(50_000)}</cols>`,
      after: pick(
        [
          `<hyperlinks>${'<hyperlink ref="A1:XFD1048576"/>'.repeat(50_000)}</hyperlinks>`,
          `<dataValidations>${'<dataValidation sqref="A1:XFD1048576"/>'.repeat(50_000)}</dataValidations>`,
          '<autoFilter ref="A1:XFD1048576"/>'.repeat(50_000),
          '<pageMargins left="1"/>'.repeat(100_000),
          '<hyperlinks>'.repeat(300_000),
        ],
        r,
      ),
    }),
  ),
];
