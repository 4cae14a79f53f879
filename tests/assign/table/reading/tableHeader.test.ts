import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../../src/assign/table/reading/tableHeader.js';

function headerOf(...lines: string[]) {
  const rows = lines.map((line) => (line === '' ? [] : line.split('|')));
  return findHeader({ file: 'b.csv', sheet: '', rows, merges: [] });
}

describe('the header of a branch table', () => {
  it.each([
    ['Chi đoàn cũ|Chi đoàn mới', 0, 1],
    ['STT|Tên chi đoàn trước khi sáp nhập|Tên chi đoàn sau khi sáp nhập|Ghi chú', 1, 2],
    ['TT|Tên chi đoàn mới|Sáp nhập từ các chi đoàn|Số ĐV', 2, 1],
    ['TT|Chi đoàn mới (gồm các chi đoàn cũ)|Các chi đoàn cũ', 2, 1],
    ['TT|Tên chi đoàn|Đổi tên thành|Ghi chú', 1, 2],
    ['TT|Chi đoàn|Hợp nhất từ', 2, 1],
    ['Khu dân cư cũ|Khu dân cư mới', 0, 1],
    ['Thôn, bản trước sắp xếp|Thôn, bản sau sắp xếp', 0, 1],
    ['Đơn vị trước sáp nhập|Đơn vị sau sáp nhập', 0, 1],
    ['Tên cũ|Tên mới', 0, 1],
    ['Số chi đoàn cũ|Chi bộ cũ|Bí thư chi bộ mới|Chi bộ mới', 1, 3],
  ])('names old and new branches: %s', (line, oldBranch, newBranch) => {
    expect(headerOf('BẢNG CHI ĐOÀN CŨ VÀ MỚI', '', line)).toMatchObject({
      ...{ top: 2, bottom: 2 },
      columns: { oldBranch, newBranch },
    });
  });

  it('may have groups of old and new places above its headings', () => {
    const lines = ['TT|TRƯỚC SẮP XẾP||SAU SẮP XẾP||Ghi chú', '|Xã|Tên chi đoàn|Xã|Tên chi đoàn|'];
    expect(headerOf('DANH SÁCH', ...lines)).toEqual({
      ...{ top: 1, bottom: 2 },
      columns: { number: 0, oldCommune: 1, oldBranch: 2, newCommune: 3, newBranch: 4 },
    });
  });

  it('is no header with one row of branches below it', () => {
    expect(
      headerOf('Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới', 'Xã A|Chi đoàn Khu 1|Xã N|Khu 2'),
    ).toMatchObject({
      bottom: 0,
    });
  });

  it('needs both old and new branches', () => {
    expect(headerOf('STT|Chi đoàn cũ|Xã mới')).toEqual({ missing: ['Chi đoàn mới'] });
    expect(headerOf('Xã cũ|Xã mới')).toEqual({ missing: ['Chi đoàn cũ', 'Chi đoàn mới'] });
    expect(headerOf('Chi đoàn|Số đoàn viên')).toMatchObject({ missing: { length: 2 } });
  });
});
