import { describe, expect, it } from 'vitest';
import { bookPacker } from '../../../../src/app/run/threads/packer.js';
import { workbookBytes } from '../../../../src/report/workbook/workbook.js';

const sheetOf = (count: number) => ({
  name: 'Danh sách',
  columns: [{ width: 10 }, { width: 20 }],
  headings: ['Mã', 'Họ và tên'],
  rows: Array.from({ length: count }, (_, row) => [`M${row}`, `Hà Thị ${row % 7}`]),
  look: () => 'plain' as const,
});

describe('bookPacker', () => {
  it('gives the same bytes on threads', async () => {
    const pack = bookPacker(3)!;
    const sheets = [sheetOf(60), sheetOf(140_000)];
    const few = [sheetOf(3)];
    const given = await Promise.all([pack(sheets), pack(sheets), pack(few)]);
    const wanted = await workbookBytes(sheets);
    const matches = [wanted, wanted, await workbookBytes(few)].map((bytes, at) =>
      Buffer.from(bytes).equals(given[at]!),
    );
    expect(matches).toEqual([true, true, true]);
  });

  it('takes no thread for a single job', () => {
    expect(bookPacker(1)).toBeUndefined();
  });
});
