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
    ['TT|Tên chi bộ mới|Thành lập trên cơ sở sáp nhập các chi bộ|Ghi chú', 2, 1],
    ['TT|Thành lập trên cơ sở|Tên chi bộ mới', 1, 2],
    ['TT|Tên chi bộ|Tên chi bộ thành lập mới', 1, 2],
    ['TT|Chi đoàn mới (gồm các chi đoàn cũ)|Các chi đoàn cũ', 2, 1],
    ['TT|Tên chi đoàn|Đổi tên thành|Ghi chú', 1, 2],
    ['TT|Chi đoàn|Hợp nhất từ', 2, 1],
    ['Khu dân cư cũ|Khu dân cư mới', 0, 1],
    ['Thôn, bản trước sắp xếp|Thôn, bản sau sắp xếp', 0, 1],
    ['Đơn vị trước sáp nhập|Đơn vị sau sáp nhập', 0, 1],
    ['Tên cũ|Tên mới', 0, 1],
    ['TT|Tên cũ|Chi đoàn sau hợp nhất', 1, 2],
    ['TT|Tên gọi mới|Các khu dân cư sáp nhập', 2, 1],
    ['TT|Tên cũ|Chi đoàn cũ|Chi đoàn mới', 2, 3],
    ['TT|Thôn, khu hiện tại|Tên mới', 1, 2],
    ['TT|Chi đoàn hiện có|Phương án sắp xếp', 1, 2],
    ['TT|Phương án|Chi đoàn cũ|Chi đoàn mới', 2, 3],
    ['TT|Đơn vị/Khu dân cư cũ|Thành lập khu dân cư', 1, 2],
    ['Số chi đoàn cũ|Chi bộ cũ|Bí thư chi bộ mới|Chi bộ mới', 1, 3],
  ])('names old and new branches: %s', (line, oldBranch, newBranch) => {
    expect(headerOf('BẢNG CHI ĐOÀN CŨ VÀ MỚI', '', line)).toMatchObject({
      ...{ top: 2, bottom: 2 },
      columns: { oldBranch, newBranch },
    });
  });

  it('may have a column of districts, which is not that of the communes', () => {
    const columns = { number: 0, district: 1, oldCommune: 2, oldBranch: 3, newBranch: 4 };
    expect(headerOf('TT|Huyện, thị xã cũ|Xã cũ|Chi đoàn cũ|Chi đoàn mới')).toMatchObject({
      columns,
    });
    const below = ['TT|TRƯỚC SẮP XẾP|||SAU SẮP XẾP', '|Huyện|Xã|Tên chi đoàn|Tên chi đoàn'];
    expect(headerOf(...below)).toMatchObject({ columns });
  });

  it('may have groups of old and new places above its headings', () => {
    const lines = ['TT|TRƯỚC SẮP XẾP||SAU SẮP XẾP||Ghi chú', '|Xã|Tên chi đoàn|Xã|Tên chi đoàn|'];
    expect(headerOf('DANH SÁCH', ...lines)).toEqual({
      ...{ top: 1, bottom: 2 },
      columns: { number: 0, oldCommune: 1, oldBranch: 2, newCommune: 3, newBranch: 4 },
    });
  });

  it('may have a group or commune that does not say whether it is old', () => {
    const places = { oldCommune: 1, oldBranch: 2, newCommune: 3, newBranch: 4 };
    expect(
      headerOf('TT|HIỆN TRẠNG||PHƯƠNG ÁN SẮP XẾP|', '|Địa bàn xã|Tên khu dân cư|Xã|Tên khu dân cư'),
    ).toMatchObject({ columns: places });
    expect(headerOf('TT|HIỆN TRẠNG||SAU SÁP NHẬP', '|Đơn vị|Chi bộ|Chi bộ')).toMatchObject({
      columns: { oldCommune: 1, oldBranch: 2, newBranch: 3 },
    });
    expect(
      headerOf('(Kèm theo Quyết định)', 'TT|ĐƠN VỊ CŨ||PHƯƠNG ÁN SẮP XẾP|', '|Xã|Chi bộ|Xã|Chi bộ'),
    ).toMatchObject({ top: 1, bottom: 2, columns: places });
    expect(headerOf('TT|Địa bàn xã cũ|Chi đoàn cũ|Xã|Chi đoàn mới')).toMatchObject({
      columns: places,
    });
  });

  it('is no header with one row of branches below it', () => {
    expect(
      headerOf('Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới', 'Xã A|Chi đoàn Khu 1|Xã N|Khu 2'),
    ).toMatchObject({
      bottom: 0,
    });
  });

  it('is no row of branches that names a decision', () => {
    const rows = ['1|Chi đoàn Khu 1|Đổi tên thành Khu Mới', 'Chi đoàn A|Nhập vào Chi đoàn B'];
    for (const row of rows) {
      expect(headerOf('TT|Chi đoàn|Nội dung', row)).toMatchObject({ missing: { length: 2 } });
    }
  });

  it('needs both old and new branches', () => {
    expect(headerOf('STT|Chi đoàn cũ|Xã mới')).toEqual({ missing: ['Chi đoàn mới'] });
    expect(headerOf('Xã cũ|Xã mới')).toEqual({ missing: ['Chi đoàn cũ', 'Chi đoàn mới'] });
    expect(headerOf('Chi đoàn|Số đoàn viên')).toMatchObject({ missing: { length: 2 } });
  });
});
