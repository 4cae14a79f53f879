import { expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { outputBook } from '../../../src/report/outputs/outputBook.js';
import { say } from '../say.js';

it('copies names into the titles to the letter, and merges only equal headings', async () => {
  const label = { vi: 'Bảng', en: 'Table' };
  const column = (...headings: string[]) => ({ headings, from: [] });
  const output = {
    name: 'bang',
    label,
    sheet: 'Bảng',
    titles: [{ row: 1, column: 2, text: '{place} – {commune}' }],
    headerRow: 2,
    columns: [column('A', 'x'), column('A', 'y'), column('B', 'x'), column('x')],
    lists: {},
  };
  const place = { place: 'Khu $& {commune}', commune: "Xã $'" };
  const book = read(await outputBook(output, place, [['=1+1', '', '', '']], say));
  const sheet = book.Sheets['Bảng']!;
  expect(sheet['B1'].v).toBe("Khu $& {commune} – Xã $'");
  expect(sheet['A4']).toMatchObject({ t: 's', v: '=1+1' });
  expect(sheet['!merges']!.map(utils.encode_range).sort()).toEqual(['A2:B2', 'D2:D3']);
  expect(book.SheetNames).toEqual(['Bảng']);
});
