import { type Message, message } from '../model/index.js';

/** Names a row by file, sheet and row number; text files have no sheet. */
export function rowPlace(file: string, sheet: string, row: number): Message {
  return sheet === ''
    ? message('row-of-file', { file, row })
    : message('row-of-sheet', { file, sheet, row });
}
