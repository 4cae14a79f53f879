/**
 * Finds cells of an .ods with text that is struck through, wholly or in part. Source: OpenDocument 1.2 part 1, 20.383
 * style:text-line-through-style, 20.385 style:text-line-through-type and 6.1.7 text:span.
 */
import { archiveParts } from '../archive/archiveParts.js';
import { attribute } from '../archive/odsAttributes.js';
import { addStyles, type TextStyles, textCells } from './odsCells.js';
import { type StruckCells, struckBySheet } from './struckCells.js';

const SPAN = /<text:span\s([^<>]*)>/g;
const CELL_END = '</table:';

/** Finds the struck cells of a workbook. @param archive archive with stored parts */
export function odsStruck(archive: Buffer): StruckCells {
  const part = archiveParts(archive);
  const [shared, own] = [part('styles.xml'), part('content.xml')];
  if (![shared, own].some((xml) => xml.includes('line-through'))) return new Map();
  const styles: TextStyles<boolean> = new Map();
  const content = own.toString('utf8');
  addStyles(shared.toString('utf8'), styles, isStruck);
  addStyles(content, styles, isStruck);
  if (![...styles.values()].includes(true)) return new Map();
  const hasStruckPart = (end: number) => {
    const text = content.slice(end, content.indexOf(CELL_END, end));
    const spans = [...text.matchAll(SPAN)];
    return spans.some(([, of]) => styles.get(attribute(` ${of}`, 'text:style-name')) === true);
  };
  const cells = [...textCells(content)];
  return struckBySheet(
    cells.filter(({ style, end }) => styles.get(style) === true || hasStruckPart(end)),
  );
}

function isStruck(attributes: string): boolean | undefined {
  const style = attribute(attributes, 'style:text-line-through-style');
  // LibreOffice writes only the type for a part of a cell.
  const line = style || attribute(attributes, 'style:text-line-through-type');
  return line === '' ? undefined : line !== 'none';
}
