import { describe, expect, it } from 'vitest';
import { isSinceMerger } from '../../../src/communes/origin/newLetterhead.js';
import { merged } from '../../support/merged.js';

const TABLE = ['Kiệt Sơn', 'Lai Đồng'].map((commune) => `${commune},Khu 1,Lai Đồng,${commune} 1`);

/** Writes a list below the lines of a letterhead. */
function listBelow(...lines: string[]): string {
  const people = ['1,Hà Văn An,01/03/1999,Khu 1', '2,Lê Thị Bình,02/03/1999,Khu 1'];
  return [...lines, 'TT,Họ và tên,Ngày sinh,Chi đoàn', ...people].join('\r\n');
}

/** Returns the old communes of the files, and the number of questions about communes. */
async function communes(files: Record<string, string>, branches?: string[]) {
  const { lineage, questions } = await merged(files, branches && { branches });
  const found = [...lineage].filter(({ status }) => status !== 'skipped');
  return [
    ...new Set(found.map(({ oldCommune }) => oldCommune)),
    questions.filter(({ kind }) => kind === 'DIA_BAN').length,
  ];
}

describe('the letterhead of a new commune with the name of an old one', () => {
  it.each([
    ['the province directly above', ['TỈNH ĐOÀN PHÚ THỌ', 'ĐOÀN XÃ LAI ĐỒNG']],
    ['a day since the merger', ['ĐOÀN XÃ LAI ĐỒNG', '"Lai Đồng, ngày 15 tháng 8 năm 2025"']],
  ])('leaves the name of the file to count: %s', async (_, lines) => {
    const files = { 'Kiệt Sơn.csv': listBelow(...lines) };
    expect(await communes(files)).toEqual(['Xã Kiệt Sơn', 0]);
    expect(await communes(files, TABLE)).toEqual(['Kiệt Sơn', 0]);
  });

  it.each([
    ['nothing', ['ĐOÀN XÃ LAI ĐỒNG']],
    ['a district', ['HUYỆN ĐOÀN TÂN SƠN', 'ĐOÀN XÃ LAI ĐỒNG', 'Ngày 15/8/2025']],
  ])('is asked about with %s beside it', async (_, lines) => {
    const files = { 'Kiệt Sơn.csv': listBelow(...lines) };
    expect(await communes(files)).toEqual(['', 1]);
    expect(await communes(files, TABLE)).toEqual(['', 1]);
  });

  it('is that of lists of both communes', async () => {
    const files = {
      'Kiệt Sơn.csv': listBelow('ĐOÀN XÃ LAI ĐỒNG'),
      'Lai Đồng.csv': listBelow('ĐOÀN XÃ LAI ĐỒNG').replaceAll('1999', '1998'),
    };
    expect(await communes(files)).toEqual(['Xã Kiệt Sơn', 'Xã Lai Đồng', 0]);
    expect(await communes(files, TABLE)).toEqual(['Kiệt Sơn', 'Lai Đồng', 0]);
  });
});

it('finds no time in days before the merger', () => {
  expect(isSinceMerger(['ĐOÀN XÃ LAI ĐỒNG', 'Tính đến ngày 30/6/2025'])).toBe(false);
  expect(isSinceMerger(['Lai Đồng, ngày 01 tháng 7 năm 2025'])).toBe(true);
});
