/**
 * Finds cells of an .xlsx with text that is struck through, wholly or in part. Source: ECMA-376 part 1, 18.4.10
 * strike and 18.4.8 si.
 */
import type { CellPlace } from '../../model/index.js';
import { archiveParts } from '../archive/archiveParts.js';
import { sheetParts } from '../archive/relations.js';
import type { StruckCells } from './struckCells.js';
import { attribute, cellsOf, fontsByStyle, type XlsxCell } from './xlsxCells.js';

const STRIKE = /<(?:\w+:)?strike(?=[\s/>])(?![^<>]*\sval\s*=\s*["'](?:0|false)["'])/;
const SHARED_INDEX = /^\s*<(?:\w+:)?v>\s*(\d+)/;
/** The end of a cell, or the next one. */
const END = /<\/(?:\w+:)?c>|<(?:\w+:)?c\b/g;

/**
 * Finds the struck cells of a workbook; without any, it only searches styles and texts.
 * @param archive archive with stored parts
 */
export function xlsxStruck(archive: Buffer): StruckCells {
  const part = archiveParts(archive);
  // The tags are ASCII.
  const textOf = (name: string): string => part(name).toString('latin1');
  const styles = textOf('xl/styles.xml');
  const struckStyles = STRIKE.test(styles)
    ? fontsByStyle(styles, (font) => STRIKE.test(font))
    : undefined;
  const struckTexts = struckSharedTexts(textOf('xl/sharedStrings.xml'));
  const found = new Map<number, CellPlace[]>();
  for (const [position, name] of sheetParts(textOf).entries()) {
    const hasOwn = part(name).includes('strike');
    if (struckStyles === undefined && struckTexts.size === 0 && !hasOwn) continue;
    const sheet = textOf(name);
    const cells = [...cellsOf(sheet)].filter(
      (cell) =>
        struckStyles?.[Number(attribute(cell.attributes, 's') || 0)] === true ||
        isStruckText(sheet, cell, struckTexts, hasOwn),
    );
    if (cells.length > 0) {
      found.set(
        position,
        cells.map(({ row, column }) => ({ row, column })),
      );
    }
  }
  return found;
}

/** Numbers of the shared texts with a struck part. */
function struckSharedTexts(shared: string): Set<number> {
  if (!shared.includes('strike')) return new Set();
  const texts = shared.split(/<(?:\w+:)?si(?=[\s/>])/).slice(1);
  return new Set([...texts.keys()].filter((index) => STRIKE.test(texts[index]!)));
}

function isStruckText(
  sheet: string,
  { attributes, end }: XlsxCell,
  shared: ReadonlySet<number>,
  hasOwn: boolean,
): boolean {
  const type = attribute(attributes, 't');
  if (type === 's' && shared.size > 0) {
    return shared.has(Number(SHARED_INDEX.exec(sheet.slice(end, end + 60))?.[1] ?? -1));
  }
  if (type !== 'inlineStr' || !hasOwn) return false;
  END.lastIndex = end;
  return STRIKE.test(sheet.slice(end, END.exec(sheet)?.index));
}
