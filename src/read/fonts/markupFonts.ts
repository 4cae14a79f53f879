/** Reads old fonts of HTML tables and Excel 2003 XML, which the library does not give. */
import { LIMITS } from '../limits.js';
import {
  ColumnFonts,
  isOldFont,
  namesOldFont,
  type SheetFonts,
  type WorkbookFonts,
} from './columnFonts.js';

/** Finds the old fonts of a workbook. @param text text as the library gets it */
export function markupFonts(text: string, format: 'html' | 'xml'): WorkbookFonts {
  if (!namesOldFont(text)) return new Map();
  return new Map((format === 'xml' ? xmlFonts(text) : htmlFonts(text)).entries());
}

const XML_STYLE = /<(?:ss:)?(?:Style|Font)\b([^<>]*)>/g;
const XML_TABLE = /<(?:ss:)?(Column|Row|Cell|Data)\b([^<>]*)>/g;

/** Counts the fonts of each sheet. Source: the XML Spreadsheet Reference of Excel 2003. */
function xmlFonts(text: string): SheetFonts[] {
  const fonts = new Map<string, string>();
  let style = '';
  for (const [tag, attributes] of text.matchAll(XML_STYLE)) {
    if (/^<(?:ss:)?Style/.test(tag)) {
      style = xmlAttribute(attributes!, 'ID');
      const parent = fonts.get(xmlAttribute(attributes!, 'Parent')) ?? fonts.get('Default');
      if (parent !== undefined) fonts.set(style, parent);
    } else {
      const name = xmlAttribute(attributes!, 'FontName');
      if (name !== '') fonts.set(style, name);
    }
  }
  const sheets = text.split(/<(?:ss:)?Worksheet\b/).slice(1);
  return sheets.map((sheet) => fontsOfXmlSheet(sheet, fonts));
}

function fontsOfXmlSheet(sheet: string, fonts: ReadonlyMap<string, string>): SheetFonts {
  const columns = new ColumnFonts();
  const styles: string[] = [];
  let place = 0;
  let row = -1;
  let rowStyle = '';
  let column = -1;
  let behind = 0;
  let cellStyle = '';
  for (const [, tag, attributes] of sheet.matchAll(XML_TABLE)) {
    const index = Number(xmlAttribute(attributes!, 'Index'));
    const style = xmlAttribute(attributes!, 'StyleID');
    if (tag === 'Column') {
      if (index > 0) place = index - 1;
      const span = Math.min(Number(xmlAttribute(attributes!, 'Span')) || 0, LIMITS.columns);
      for (let i = 0; i <= span; i++) styles[place++] = style;
    } else if (tag === 'Row') {
      row = index > 0 ? index - 1 : row + 1;
      rowStyle = style;
      column = -1;
      behind = 0;
    } else if (tag === 'Cell') {
      column = index > 0 ? index - 1 : column + 1 + behind;
      behind = Number(xmlAttribute(attributes!, 'MergeAcross')) || 0;
      cellStyle = style;
    } else if (xmlAttribute(attributes!, 'Type') === 'String' && column < LIMITS.columns) {
      const own = cellStyle || rowStyle || styles[column] || 'Default';
      columns.add(row, column, fonts.get(own) ?? '');
    }
  }
  return columns.most();
}

function xmlAttribute(attributes: string, name: string): string {
  return new RegExp(`\\s(?:ss:)?${name}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1] ?? '';
}

const STYLE_ELEMENT = /<style\b[^<>]*>([\s\S]*?)<\/style>/gi;
const HTML_CELL = /<(tr|td|th)\b([^<>]*)>/gi;

/** Counts the fonts of each table, by class, as Excel writes them, or by attributes of the cell. */
function htmlFonts(text: string): SheetFonts[] {
  const classes = new Map<string, string>();
  for (const [, style] of text.matchAll(STYLE_ELEMENT)) {
    for (const block of style!.replace(/<!--|-->/g, '').split('}')) {
      const [selectors = '', rules = ''] = block.split('{');
      const font = familyOf(rules);
      if (font === '') continue;
      for (const selector of selectors.split(',')) classes.set(selector.trim().toLowerCase(), font);
    }
  }
  return (text.match(/<table\b[\s\S]*?<\/table>/gi) ?? []).map((table) =>
    fontsOfHtmlTable(table, classes),
  );
}

function fontsOfHtmlTable(table: string, classes: ReadonlyMap<string, string>): SheetFonts {
  const columns = new ColumnFonts();
  /** Column → first row that no merged cell from above reaches. */
  const free: number[] = [];
  let row = -1;
  let column = 0;
  for (const match of table.matchAll(HTML_CELL)) {
    const [tag, name, attributes] = match;
    if (name!.toLowerCase() === 'tr') {
      row++;
      column = 0;
      continue;
    }
    while ((free[column] ?? 0) > row) column++;
    const start = match.index + tag.length;
    const end = table.slice(start).search(/<(?:\/?t[drh]|\/table)\b/i);
    const inside = table.slice(start, end < 0 ? undefined : start + end);
    if (/[^\s<>]/.test(inside.replace(/<[^<>]*>|&nbsp;/g, ''))) {
      columns.add(row, column, fontOfCell(attributes!, inside, classes));
    }
    const width = Math.min(Number(htmlAttribute(attributes!, 'colspan')) || 1, LIMITS.columns);
    const height = Number(htmlAttribute(attributes!, 'rowspan')) || 1;
    for (let i = 0; i < width; i++) free[column + i] = row + height;
    column += width;
  }
  return columns.most();
}

function fontOfCell(
  attributes: string,
  inside: string,
  classes: ReadonlyMap<string, string>,
): string {
  const face = /<font\b[^<>]*\bface\s*=\s*["']?([^"'<>,]+)/i.exec(inside)?.[1];
  const own = face ?? familyOf(htmlAttribute(attributes, 'style'));
  if (own !== '') return own.trim();
  const ofClass = classes.get(`.${htmlAttribute(attributes, 'class').toLowerCase()}`);
  return ofClass ?? classes.get('td') ?? '';
}

/** Takes the first name of a list of fonts; quotes may be written as entities. */
function familyOf(rules: string): string {
  const list = /font-family\s*:\s*([^;]+)/i.exec(rules.replace(/&quot;/g, '"'))?.[1] ?? '';
  const names = list.split(',').map((name) => name.replace(/["']/g, '').trim());
  return names.find(isOldFont) ?? names[0]!;
}

function htmlAttribute(attributes: string, name: string): string {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}
