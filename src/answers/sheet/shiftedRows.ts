import { damagedPattern, matchesWord } from '../cell/damagedWords.js';

const ROW = damagedPattern(['dong', 'dòng', 'row']);
const NAME = damagedPattern(['ho ten', 'họ và tên', 'name', 'full name']);

/**
 * Makes a test for rows whose cells moved below other headings. If a program lost the quotes of a csv
 * file, each comma of a sentence starts a new cell. Then the row number is not a number, or the name
 * is one.
 */
export function shiftedRowTest(header: readonly string[]): (cells: readonly string[]) => boolean {
  const rowColumn = header.findIndex((heading) => matchesWord(ROW, heading));
  const nameColumn = header.findIndex((heading) => matchesWord(NAME, heading));
  return (cells) => {
    const [row = '', name = ''] = [cells[rowColumn], cells[nameColumn]];
    return /[^\d\s.,]/.test(row) || /^\s*\d+\s*$/.test(name);
  };
}
