/** Writes a sheet as SpreadsheetML (ECMA-376 part 1, 18.3), which prescribes the order of elements. */
import { columnLetter } from '../../text/index.js';
import { headHeights, LINE, rowHeight } from './rowHeight.js';
import type { SharedStrings } from './sharedStrings.js';
import type { CellLook, ChoiceList, MarkedText, Sheet } from './sheet.js';
import { formatOf } from './styles.js';
import { xmlText } from './xmlText.js';

const CHUNK = 1 << 18;
/** Most ranges of one list, far below the length that Excel refuses. */
const RANGES_PER_RULE = 100;
/** Most characters across one A4 page; more become too small to read on paper. */
const WIDEST_PAGE = 260;

/**
 * Writes the part of the file, in pieces, and registers every text in `strings`.
 * @param names final name of a sheet by the name that its `Sheet` has, for links
 */
export function* sheetXml(
  sheet: Sheet,
  strings: SharedStrings,
  first: boolean,
  names: ReadonlyMap<string, string> = new Map(),
): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    viewXml(sheet, first) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet) +
    '<sheetData>';
  yield* rowsXml(sheet, strings);
  yield `</sheetData>${protectionXml(sheet)}${filterXml(sheet)}${mergesXml(sheet)}${listsXml(sheet)}` +
    linksXml(sheet, names) +
    '<pageMargins left="0.25" right="0.25" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" ' +
    `fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
}

/** Counts the pages of paper for the width of a sheet; layouts of other systems have one. */
export function pagesAcross({ columns, head }: Sheet): number {
  if (head !== undefined) return 1;
  const shown = columns.filter(({ hidden }) => hidden !== true);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  return Math.max(1, Math.ceil(width / WIDEST_PAGE));
}

/** Counts the rows above the list. */
function headingRows({ head, headings }: Sheet): number {
  return head?.rows.length ?? (headings === undefined ? 0 : 1);
}

function viewXml(sheet: Sheet, first: boolean): string {
  const selected = first ? ' tabSelected="1"' : '';
  const rows = headingRows(sheet);
  if (rows === 0) {
    return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"/></sheetViews>`;
  }
  const columns = sheet.frozenColumns ?? 0;
  const pane = columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = columns === 0 ? '' : ` xSplit="${columns}"`;
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0"><pane${split} ySplit="${rows}" ` +
    `topLeftCell="${columnLetter(columns)}${rows + 1}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsXml(sheet: Sheet): string {
  const columns = sheet.columns.map(
    ({ width, hidden }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"` +
      `${hidden === true ? ' hidden="1"' : ''}/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function* rowsXml(sheet: Sheet, strings: SharedStrings): Generator<string> {
  const letters = sheet.columns.map((_, column) => columnLetter(column));
  const formats = new Map<string, string>();
  const open = (look: Parameters<typeof formatOf>[0]) => {
    let text = formats.get(look);
    if (text === undefined) {
      text = `" s="${formatOf(look)}"`;
      formats.set(look, text);
    }
    return text;
  };
  const cell = (at: string, format: string, value: string | MarkedText) =>
    value === ''
      ? `<c r="${at}${format}/>`
      : `<c r="${at}${format} t="s"><v>${strings.number(value)}</v></c>`;

  let chunk = '';
  const { head, headings = [] } = sheet;
  const plainHead = headings.length === 0 ? [] : [{ cells: headings, look: 'header' as const }];
  const heights = head === undefined ? [32] : headHeights(head, sheet.columns);
  for (const [row, { cells, look }] of (head?.rows ?? plainHead).entries()) {
    const texts = cells.map((text, column) =>
      cell(`${letters[column]}${row + 1}`, open(look), text),
    );
    const height = heights[row];
    const attributes = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    chunk += `<row r="${row + 1}"${attributes}>${texts.join('')}</row>`;
  }
  const offset = headingRows(sheet) + 1;
  for (let row = 0; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row]!;
    const number = row + offset;
    // Repeated texts may be cut off.
    const looks = cells.map((_, column) => sheet.look(row, column));
    const counted = cells.map((text, column) => (isQuiet(looks[column]!) ? '' : text));
    const fixed = counted.some((text, column) => text !== cells[column]) ? ' customHeight="1"' : '';
    const height = rowHeight(counted, sheet.columns) ?? (fixed === '' ? undefined : LINE);
    chunk +=
      height === undefined ? `<row r="${number}">` : `<row r="${number}" ht="${height}"${fixed}>`;
    for (let column = 0; column < cells.length; column++) {
      chunk += cell(letters[column]! + number, open(looks[column]!), cells[column]!);
    }
    chunk += '</row>';
    if (chunk.length > CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

function isQuiet(look: CellLook): boolean {
  return look === 'quiet' || look === 'quietBand';
}

function protectionXml(sheet: Sheet): string {
  if (sheet.locked !== true) return '';
  // 0 means not protected.
  return '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';
}

/** Names the range of headings and rows, absolute or relative. */
export function listRange(sheet: Sheet, sign: '' | '$'): string {
  const last = columnLetter(sheet.columns.length - 1);
  return `${sign}A${sign}1:${sign}${last}${sign}${sheet.rows.length + 1}`;
}

function filterXml(sheet: Sheet): string {
  return sheet.headings === undefined ? '' : `<autoFilter ref="${listRange(sheet, '')}"/>`;
}

function mergesXml({ head }: Sheet): string {
  const areas = (head?.merges ?? []).map(({ top, left, bottom, right }) => {
    const from = `${columnLetter(left)}${top + 1}`;
    return `<mergeCell ref="${from}:${columnLetter(right)}${bottom + 1}"/>`;
  });
  return areas.length === 0
    ? ''
    : `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>`;
}

function listsXml(sheet: Sheet): string {
  const rules = (sheet.lists ?? []).flatMap((list) => rulesXml(list, headingRows(sheet)));
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function linksXml(sheet: Sheet, names: ReadonlyMap<string, string>): string {
  const links = (sheet.links ?? []).flatMap(({ row, column, sheet: target }) => {
    const name = names.get(target);
    if (name === undefined) return [];
    const at = `${columnLetter(column)}${row + headingRows(sheet) + 1}`;
    const location = xmlText(`'${name.replaceAll("'", "''")}'!A1`);
    return [`<hyperlink ref="${at}" location="${location}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function choicesXml(choices: ChoiceList['choices']): string {
  if (!('sheet' in choices)) return `"${xmlText(choices.join(','))}"`;
  const letters = columnLetter(choices.column);
  const name = choices.sheet.replaceAll("'", "''");
  return `'${xmlText(name)}'!$${letters}$2:$${letters}$${choices.count + 1}`;
}

function rulesXml(list: ChoiceList, headings: number): string[] {
  const letters = columnLetter(list.column);
  const ranges = list.ranges.map(
    ({ first, last }) => `${letters}${first + headings + 1}:${letters}${last + headings + 1}`,
  );
  const rules: string[] = [];
  for (let start = 0; start < ranges.length; start += RANGES_PER_RULE) {
    rules.push(
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ' +
        `error="${xmlText(list.warning)}" ` +
        `sqref="${ranges.slice(start, start + RANGES_PER_RULE).join(' ')}">` +
        `<formula1>${choicesXml(list.choices)}</formula1></dataValidation>`,
    );
  }
  return rules;
}
