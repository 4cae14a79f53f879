/** Finds cells of an .xls whose text is struck through as a whole. Source: [MS-XLS] 2.4.122 Font. */
import { type StruckCells, struckBySheet } from './struckCells.js';
import { textCells } from './xlsCells.js';

const FLAGS = 2;
const STRIKE_OUT = 8;

/** Finds the struck cells of a stream. */
export function xlsStruck(stream: Buffer): StruckCells {
  const cells = [...textCells(stream, isStruck, (is) => is)];
  return struckBySheet(cells.filter(({ property }) => property === true));
}

function isStruck(font: Buffer): boolean {
  return ((font[FLAGS] ?? 0) & STRIKE_OUT) !== 0;
}
