import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasTerminal, KEYS, onTerminal } from '../../support/terminal.js';
import { csv, hopnhat, hopnhatAlone, put, ROOT, scratch } from '../run.js';

const { enter, escape: back, stop, erase } = KEYS;
const PROGRAM = [process.execPath, join(ROOT, 'bin/hopnhat.js')];
const HEADER = 'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn';

/** Writes a list of one invented person. */
const list = (path: string, name: string, birth: string) =>
  put(path, `${HEADER}\r\n${name};${birth};;Xã Kiệt Sơn;Khu 1\r\n`);

const folder = join(scratch, 'Danh sách xã');
list('Danh sách xã/một.csv', 'Nguyễn Văn Thử', '12/05/2001');
list('Danh sách xã/hai.csv', 'Nguyễn Văn Thử', '21/05/2001');

describe.skipIf(!hasTerminal)('the guided start on a terminal', () => {
  it('merges the lists of a folder', () => {
    const run = onTerminal(PROGRAM, scratch, [
      ['Các danh sách nằm ở đâu?', [enter]],
      ['đọc đủ', []],
      ['Máy đọc như trên có đúng không?', [enter]],
      ['Ghi kết quả vào thư mục nào?', [enter]],
      ['hopnhat merge', []],
      ['Bắt đầu?', [enter]],
      ['Người sau khi gộp', []],
      ['bí thư Xã Lai Đồng', []],
      ['Xem gì nữa không?', [enter]],
    ]);
    expect(run).toMatchObject({ missing: null, status: 0 });
    expect(csv(join(folder, 'ket-qua/roster.csv'))).toHaveLength(2);
  });

  it('applies answers that came back', () => {
    const [question] = csv(join(folder, 'ket-qua/conflicts.csv'));
    const answer = `ma_xung_dot,ban_ghi,quyet_dinh\r\n${question!.ma_xung_dot},A,Một người\r\n`;
    put('Danh sách xã/trả lời.csv', answer);
    const run = onTerminal([...PROGRAM, 'start', folder], scratch, [
      ['Làm gì tiếp?', [enter]],
      ['trả lời.csv', [enter]],
      ['Ghi kết quả vào thư mục nào?', [enter]],
      ['Bắt đầu?', [enter]],
      ['Xem gì nữa không?', [enter]],
    ]);
    expect(run).toMatchObject({ missing: null, status: 0 });
    expect(csv(join(folder, 'ket-qua-2/roster.csv'))).toHaveLength(1);
  });

  it('adds a late list, and opens nothing that was not asked for', () => {
    list('Danh sách xã/muộn.csv', 'Trần Thị Mẫu', '03/11/2002');
    const run = onTerminal([...PROGRAM, folder, '--lang', 'en'], scratch, [
      ['Which result', [enter]],
      // The answers are in the result already, so the late list comes first.
      ['(ket-qua-2)', [enter]],
      ['muộn.csv', [enter]],
      ['Is this right?', [enter]],
      ['Into which folder', [erase, ...'ket-qua-muộn', enter]],
      ['--previous', []],
      ['Start?', [enter]],
      ['Anything else', [enter]],
    ]);
    expect(run).toMatchObject({ missing: null, status: 0 });
    expect(csv(join(folder, 'ket-qua-muộn/roster.csv'))).toHaveLength(2);
    expect(run.shown).not.toContain('Opened');
  });

  it('goes back by escape and stops by Ctrl+C, without writing', () => {
    list('khác/một.csv', 'Lê Văn Giả', '30/08/2003');
    const other = join(scratch, 'khác');
    const run = onTerminal([...PROGRAM, 'start', other, '--no-color'], scratch, [
      ['Máy đọc như trên có đúng không?', [enter]],
      ['Ghi kết quả vào thư mục nào?', [back]],
      ['Máy đọc như trên có đúng không?', [enter]],
      ['Ghi kết quả vào thư mục nào?', [stop]],
    ]);
    expect(run).toMatchObject({ missing: null, status: 0 });
    expect(run.shown).toContain('Đã dừng, không ghi gì.');
    expect(existsSync(join(other, 'ket-qua'))).toBe(false);
  });
});

describe('without a terminal', () => {
  it('the program alone prints its help', () => {
    for (const args of [[], ['--lang', 'en']]) {
      const run = hopnhatAlone(args);
      expect(run.status).toBe(0);
      expect(run.stdout).toMatch(/^ {2}start {2,}\S/m);
    }
  });

  it('start refuses', () => {
    expect(hopnhat(['start', folder])).toMatchObject({ status: 2, stdout: '' });
  });
});
