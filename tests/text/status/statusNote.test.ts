import { describe, expect, it } from 'vitest';
import { parseStatusNote } from '../../../src/text/status/statusNote.js';

/** Writes the events of a note as `state kind date from>to`, blanks left out. */
function read(note: string): string {
  return parseStatusNote(note)
    .events.map(({ kind, state, date, from, to }) =>
      [
        ...(state === 'done' ? [] : [state]),
        kind,
        ...(date === 0 ? [] : [date]),
        ...(from === '' && to === '' ? [] : [`${from}>${to}`]),
      ].join(' '),
    )
    .join('; ');
}

describe('a note about a move away', () => {
  it.each([
    ['Chuyển SH về Nam Kim 3/2025', 'moved 20250300 >Nam Kim'],
    ['chuyen sh ve Nam Kim 3/2025', 'moved 20250300 >Nam Kim'],
    ['CHUYỂN SINH HOẠT VỀ HÀ NỘI', 'moved >HÀ NỘI'],
    ['Đã chuyển SHĐ đến Đoàn xã Nam Kim tháng 3 năm 2025', 'moved 20250300 >Đoàn xã Nam Kim'],
    ['Chuyển S/H sang CĐ khu Lèn ngày 15/03/2025', 'moved 20250315 >CĐ khu Lèn'],
    ['Chuyển sinh hoạt Đoàn về Khu 1, xã Nam Kim, 3/2025', 'moved 20250300 >Khu 1, xã Nam Kim'],
    ['Chuyển SH (về Nam Kim 3/2025)', 'moved 20250300 >Nam Kim'],
    ['chuyển Đảng về Thu Cúc', 'moved >Thu Cúc'],
    ['chuyển sổ đoàn đi Việt Trì', 'moved >Việt Trì'],
    ['T3/2025 chuyển SH về Nam Kim', 'moved 20250300 >Nam Kim'],
    ['Chuyển đi', 'moved'],
    ['đã chuyển đi rồi', 'moved'],
    ['Chuyển đi nơi khác năm 2024', 'moved 20240000'],
    ['đã chuyển', 'moved'],
    ['Chuyển 3/2025', 'moved 20250300'],
    ['CSH về Nam Kim', 'moved >Nam Kim'],
    ['Cắt SH về Nam Kim từ tháng 3/2025', 'moved 20250300 >Nam Kim'],
    ['Bí thư; chuyển SH đi Nam Kim', 'moved >Nam Kim'],
  ])('%j says %j', (note, events) => {
    expect(read(note)).toBe(events);
  });
});

describe('a move beside words that seem to deny it', () => {
  it.each([
    ['Chưa đóng đoàn phí, đã chuyển SH về Nam Kim', 'moved >Nam Kim'],
    ['Không có việc làm nên chuyển SH về Nam Kim', 'moved >Nam Kim'],
    ['Chuyển SH về Nam Kim 3/2025, chưa nộp sổ đoàn', 'moved 20250300 >Nam Kim'],
    ['Lấy chồng, chuyển SH về Nam Kim', 'moved >Nam Kim'],
    ['Chuyển Đảng chính thức về Thu Cúc', 'moved'],
    ['Cán bộ đoàn, chuyển SH về Nam Kim', 'moved >Nam Kim'],
    ['Từ Nam Định chuyển về 3/2025', 'arrived 20250300 Nam Định>'],
    ['Ông Nguyễn Văn A, đã mất', 'died'],
    ['Con liệt sĩ; đã mất', 'died'],
  ])('%j says %j', (note, events) => {
    expect(read(note)).toBe(events);
  });
});

describe('a note about an arrival', () => {
  it.each([
    ['Chuyển đến 2/2025', 'arrived 20250200'],
    ['chuyen den thang 2/2025', 'arrived 20250200'],
    ['Chuyển SH đến', 'arrived'],
    ['chuyển về 02/2025', 'arrived 20250200'],
    ['mới chuyển đến', 'arrived'],
    ['Tiếp nhận tháng 2/2025', 'arrived 20250200'],
    ['Tiếp nhận từ Thu Cúc 2/2025', 'arrived 20250200 Thu Cúc>'],
    ['chuyển đến từ Khu 2', 'arrived Khu 2>'],
    ['Chuyển SH từ Thu Cúc về Nam Kim', 'arrived Thu Cúc>Nam Kim'],
    ['Từ Thu Cúc chuyển đến 1/2024', 'arrived 20240100 Thu Cúc>'],
  ])('%j says %j', (note, events) => {
    expect(read(note)).toBe(events);
  });
});

describe('a note about a person who left or remained', () => {
  it.each([
    ['đã mất', 'died'],
    ['Mất 3/2024', 'died 20240300'],
    ['(Đã mất năm 2023)', 'died 20230000'],
    ['tu tran', 'died'],
    ['Qua đời ngày 01/02/2024', 'died 20240201'],
    ['Xoá tên tháng 5/2023', 'removed 20230500'],
    ['xin ra khỏi Đoàn', 'left'],
    ['Xin ra khỏi Hội 2024', 'left 20240000'],
    ['xin ra khoi doan', 'left'],
    ['trưởng thành Đoàn', 'grown-up'],
    ['Đã trưởng thành', 'grown-up'],
    ['không còn sinh hoạt', 'inactive'],
    ['Nghỉ SH từ 2022', 'inactive 20220000'],
    ['Miễn SHĐ từ 2020', 'exempt 20200000'],
    ['di lam an xa', 'away'],
    ['đi làm ăn xa; chuyển SH', 'away; moved'],
    ['Đang sinh hoạt', 'active'],
    ['Còn sinh hoạt', 'active'],
  ])('%j says %j', (note, events) => {
    expect(read(note)).toBe(events);
  });
});

describe('a note that reports nothing done', () => {
  it.each([
    ['chưa chuyển', 'denied moved'],
    ['Chưa làm thủ tục chuyển sinh hoạt', 'denied moved'],
    ['chua chuyen sh', 'denied moved'],
    ['xin chuyển', 'planned moved'],
    ['Xin chuyển SH về Nam Kim', 'planned moved >Nam Kim'],
    ['đề nghị xóa tên', 'planned removed'],
    ['sắp chuyển đi', 'planned moved'],
    ['đang làm thủ tục chuyển SH', 'planned moved'],
    ['đủ tuổi trưởng thành đoàn', 'planned grown-up'],
    ['sẽ chuyển SH về Nam Kim 3/2026', 'planned moved 20260300 >Nam Kim'],
    ['dự định chuyển SH', 'planned moved'],
    ['cần chuyển SH về Nam Kim', 'planned moved >Nam Kim'],
    ['ko chuyển SH', 'denied moved'],
    ['Hủy chuyển SH về Nam Kim 3/2025', 'denied moved 20250300 >Nam Kim'],
    ['Tạm hoãn chuyển SH', 'denied moved'],
    ['từ chối chuyển SH', 'denied moved'],
    ['Chưa làm đủ giấy tờ để chuyển SH', 'denied moved'],
    ['Đề nghị cấp trên cho phép đoàn viên được chuyển SH về Nam Kim', 'planned moved >Nam Kim'],
    ['Chuyển SH về Nam Kim (dự kiến 12/2025)', 'planned moved 20251200 >Nam Kim'],
    ['Chuyển SH về Nam Kim 3/2025 - chưa có QĐ', 'planned moved 20250300 >Nam Kim'],
    ['Chuyển SH (chưa xong)', 'planned moved'],
    ['Chuyển SH nhưng không được', 'planned moved'],
    ['Chuyển SH về Nam Kim 3/2025, không chuyển nữa', 'planned moved 20250300 >Nam Kim'],
    ['Chuyển SH về Nam Kim 3/2025; đã hủy', 'planned moved 20250300 >Nam Kim'],
    ['đã chuyển SH chưa?', 'planned moved'],
    ['có chuyển SH không', 'planned moved'],
    ['Chị gái chuyển về Nam Kim', ''],
    ['anh trai đã chết', ''],
    ['Ông nội qua đời', ''],
    ['Bố: Nguyễn Văn A (đã mất)', ''],
    ['Họ tên bố: Nguyễn Văn A - mất 2019', ''],
    ['Mẹ Trần Thị B, đã mất', ''],
    ['Chuyển Đảng chính thức 3/2024', ''],
    ['chuyển đảng viên chính thức', ''],
    ['Chuyển từ dự bị sang chính thức', ''],
    ['chuyển lên lớp 10', ''],
    ['Sinh hoạt tại nơi chuyển đến', ''],
    ['chưa xin ra khỏi Đoàn', 'denied left'],
    ['bố đã từ trần', ''],
    ['Mẹ từ trần', ''],
    ['vợ chuyển đi', ''],
    ['mất thẻ đoàn', ''],
    ['chuyển đổi nghề', ''],
    ['Trình độ: chuyên môn', ''],
    ['chuyển tiền', ''],
    ['Từ Trân Châu', ''],
    ['Trường Thành', ''],
    ['Bí thư', ''],
    ['3/2025', ''],
    ['', ''],
  ])('%j says %j', (note, events) => {
    expect(read(note)).toBe(events);
  });
});

describe('a note as a whole', () => {
  it.each([
    ['Chuyển SH về Nam Kim 3/2025', true],
    ['Đã chuyển đi', true],
    ['Bí thư; chuyển SH về Nam Kim', false],
    ['Bí thư', false],
  ])('%j says nothing else: %j', (note, isWhole) => {
    expect(parseStatusNote(note).isWhole).toBe(isWhole);
  });
});

describe('a long note', () => {
  it('is read in linear time', () => {
    const start = performance.now();
    parseStatusNote(`${'ngay '.repeat(120_000)}chuyen 2025`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
