/**
 * Writes sheets as xlsx. Packages with drop-down lists, locked cells and page set-up need four to twelve
 * seconds and up to 1.7 GB for a roster of 50,000 rows.
 */
import { columnLetter } from '../../text/index.js';
import { SharedStrings } from './sharedStrings.js';
import type { Sheet } from './sheet.js';
import { listRange, pagesAcross, sheetXml } from './sheetXml.js';
import { stylesXml } from './styles.js';
import { xmlText } from './xmlText.js';
import { type ZipPart, zip } from './zip.js';

/** Most rows of a sheet in Excel, heading included. */
export const ROW_LIMIT = 1_048_576;

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a workbook as `workbookBytes` does, here or on another thread. */
export type PackBook = (sheets: readonly Sheet[], rowLimit?: number) => Promise<Uint8Array>;

/**
 * Writes a workbook; equal sheets give equal bytes. A sheet with too many rows becomes several: `Roster 1`,
 * `Roster 2`, …
 * @param rowLimit most rows of a sheet, heading included
 */
export async function workbookBytes(
  sheets: readonly Sheet[],
  rowLimit = ROW_LIMIT,
): Promise<Uint8Array> {
  const split = sheets.map((sheet) =>
    splitByRows(sheet, rowLimit - (sheet.head?.rows.length ?? 1)),
  );
  const fitting = split.flat();
  const names = sheetNames(fitting);
  const finalNames = new Map(
    sheets.map(({ name }, at) => [name, names[fitting.indexOf(split[at]![0]!)]!]),
  );
  const strings = new SharedStrings();
  const parts: ZipPart[] = [
    { path: '[Content_Types].xml', text: [contentTypes(fitting.length)] },
    {
      path: '_rels/.rels',
      text: [relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }])],
    },
    { path: 'xl/workbook.xml', text: [workbookXml(fitting, names)] },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: [
        relationships([
          ...fitting.map((_, index) => ({
            type: 'worksheet',
            target: `worksheets/sheet${index + 1}.xml`,
          })),
          { type: 'styles', target: 'styles.xml' },
          { type: 'sharedStrings', target: 'sharedStrings.xml' },
        ]),
      ],
    },
    { path: 'xl/styles.xml', text: [stylesXml()] },
    ...fitting.map((sheet, index) => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      text: sheetXml(sheet, strings, index === 0, finalNames),
    })),
    // Comes last, since the sheets fill it.
    { path: 'xl/sharedStrings.xml', text: strings.xml() },
  ];
  return zip(parts);
}

function splitByRows(sheet: Sheet, limit: number): Sheet[] {
  if (sheet.rows.length <= limit) return [sheet];
  const parts: Sheet[] = [];
  for (let from = 0, to = 0; from < sheet.rows.length; from = to) {
    to = sheetEnd(sheet, from, limit);
    const [start, end] = [from, to];
    parts.push({
      ...sheet,
      name: `${sheet.name} ${parts.length + 1}`,
      rows: sheet.rows.slice(start, end),
      look: (row, column) => sheet.look(row + start, column),
      links: (sheet.links ?? [])
        .filter(({ row }) => row >= start && row < end)
        .map((link) => ({ ...link, row: link.row - start })),
      lists: (sheet.lists ?? []).map((list) => ({
        ...list,
        ranges: list.ranges
          .filter(({ first, last }) => last >= start && first < end)
          .map(({ first, last }) => ({
            first: Math.max(first, start) - start,
            last: Math.min(last, end - 1) - start,
          })),
      })),
    });
  }
  return parts;
}

/** Finds the first row behind the sheet that begins with `start`. */
function sheetEnd({ rows, mayStart }: Sheet, start: number, limit: number): number {
  const full = Math.min(start + limit, rows.length);
  if (mayStart === undefined || full === rows.length) return full;
  let end = full;
  while (end > start && !mayStart(end)) end--;
  return end > start ? end : full;
}

/** Makes a valid sheet name: Excel allows 31 characters, none of `[]:*?/\`, and ignores case. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const allowed = name.replace(/[[\]:*?/\\]/g, ' ').trim();
    let free = allowed.slice(0, 31);
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      free = `${allowed.slice(0, 26)} ${number}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function contentTypes(sheets: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  let types = override('workbook', 'sheet.main') + override('styles', 'styles');
  types += override('sharedStrings', 'sharedStrings');
  for (let sheet = 1; sheet <= sheets; sheet++)
    types += override(`worksheets/sheet${sheet}`, 'worksheet');
  return (
    `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${types}</Types>`
  );
}

function relationships(targets: { type: string; target: string }[]): string {
  const entries = targets.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[], names: readonly string[]): string {
  const entries = names.map((name, index) => {
    const state = sheets[index]!.hidden === true ? ' state="hidden"' : '';
    return `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const defined = sheets.flatMap((sheet, index) => {
    const quoted = `'${xmlText(names[index]!).replaceAll("'", "''")}'`;
    if (sheet.head !== undefined) {
      const { titles, rows } = sheet.head;
      return [
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">` +
          `${quoted}!$${titles + 1}:$${rows.length}</definedName>`,
      ];
    }
    if (sheet.headings === undefined) return [];
    const columns = sheet.frozenColumns ?? 0;
    // On further pages the names stand before their values again.
    const repeated =
      columns > 0 && pagesAcross(sheet) > 1
        ? `${quoted}!$A:$${columnLetter(columns - 1)},${quoted}!$1:$1`
        : `${quoted}!$1:$1`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">` +
        `${quoted}!${listRange(sheet, '$')}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${repeated}</definedName>`,
    ];
  });
  const definedNames =
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
  return (
    `${PROLOGUE}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${entries.join('')}</sheets>${definedNames}</workbook>`
  );
}
