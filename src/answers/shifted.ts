import { damagedPattern, says } from './damaged.js';

const ROW = damagedPattern(['dong', 'dòng', 'row']);
const NAME = damagedPattern(['ho ten', 'họ và tên', 'name', 'full name']);

/**
 * Tells rows whose cells stand under the headings of others: where quotes were lost, each comma of a
 * sentence begins a cell. Then a row number is no number, or a name is one.
 */
export function shiftedRows(header: readonly string[]): (cells: readonly string[]) => boolean {
  const row = header.findIndex((heading) => says(ROW, heading));
  const name = header.findIndex((heading) => says(NAME, heading));
  return (cells) => {
    const [number = '', person = ''] = [cells[row], cells[name]];
    return /[^\d\s.,]/.test(number) || /^\s*\d+\s*$/.test(person);
  };
}
