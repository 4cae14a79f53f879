import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, utils, write } from 'xlsx';
import { othersMay } from '../support/permissions.js';
import { filledIn, type Line, linesOf } from './filledSheets.js';
import { BRANCHES, csv, hopnhat, put, ROSTER, scratch } from './run.js';

const NAMESAKES = [
  'STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Chi đoàn',
  '1,Đỗ Minh Tâm,17/02/1999,Nam,025099269177,Khu 1',
  '2,Đỗ Minh Tâm,17/02/1999,Nam,025099641395,Khu 2',
].join('\r\n');
/** Two rows that are asked about. */
const TWINS = [
  'STT,Họ và tên,Ngày sinh,Giới tính,SĐT,Chi đoàn',
  '1,Hà Minh Tâm,17/02/1999,Nam,0912345678,Khu 1',
  '2,Hà Minh Tân,17/02/1999,Nữ,0912345678,Khu 2',
].join('\r\n');
/** One person with two dates of birth. */
const TWO_DATES = [
  'STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,SĐT,Chi đoàn',
  '1,Hà Minh Tâm,17/02/2001,Nam,025201000019,0912345678,Khu 1',
  '2,Hà Minh Tâm,18/02/2001,Nam,025201000019,0912345678,Khu 1',
].join('\r\n');
/** A second list: one row has another date of birth, one a new person, and one a number of somebody else. */
const SECOND = [
  'STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Chi đoàn',
  '1,Nguyễn Văn Thử,13/05/2001,Nam,025201000001,Khu 1',
  '2,Phạm Thị Bịa,01/02/2004,Nữ,,Khu 1',
  '',
].join('\r\n');
const IMPOSSIBLE =
  'STT,Họ và tên,Ngày sinh,Giới tính,Chi đoàn\r\n1,Hà Thị Lịch,30/02/2001,Nữ,Khu 1\r\n';
const folder = (name: string) => {
  put(`${name}/in/Đoàn xã Phú Hộ.csv`, `Đoàn xã Phú Hộ\r\n${ROSTER}`);
  put(`${name}/in/Đoàn xã Phú Hộ 2.csv`, `Đoàn xã Phú Hộ\r\n${SECOND}`);
  put(`${name}/branches.csv`, BRANCHES);
  const out = join(scratch, name, 'kq');
  const branches = join(scratch, name, 'branches.csv');
  hopnhat(['merge', join(scratch, name, 'in'), '--branches', branches, '-o', out]);
  return out;
};
const result = folder('v');
const list = join(scratch, 'v', 'doi-chieu.xlsx');
const written = hopnhat(['verify', '--from', result, '-o', list]);

/** Writes the list again with cells by name of the person and heading. */
const filled = (path: string, name: string, cells: Record<string, Line>) =>
  filledIn(path, name, (line) => cells[line['Họ và tên']!] ?? {});

function verified(file: string, out: string, from = result, ...args: string[]) {
  const folderOut = join(scratch, out);
  const run = hopnhat([
    ...['verify', '--read', file, '--from', from, '-o', folderOut, '--lang', 'en'],
    ...args,
  ]);
  return { run, out: folderOut };
}
const rosterOf = (out: string) =>
  new Map(csv(join(out, 'roster.csv')).map((row) => [row['Họ và tên']!, row]));

describe('verify', () => {
  it('lists every member with name, birth, gender and number, for its owner only', () => {
    expect(written.status).toBe(0);
    expect(othersMay(list)).toBe(0);
    const lines = linesOf(list);
    expect(lines.map((line) => line['Mã']).sort()).toEqual(
      csv(join(result, 'roster.csv'))
        .map((row) => row['Mã'])
        .sort(),
    );
    expect(lines.find((line) => line['Họ và tên'] === 'Trần Thị Mẫu')).toMatchObject({
      'Ngày sinh': '03/11/2002',
      'Giới tính': 'Nữ',
      'Số giấy tờ': '025302000002',
      'Kết quả': '',
    });
    const again = join(scratch, 'again.xlsx');
    hopnhat(['verify', '--from', result, '-o', again]);
    expect(readFileSync(again).equals(readFileSync(list))).toBe(true);
  });

  const checked = filled(list, 'checked.xlsx', {
    'Nguyễn Văn Thử': { 'Kết quả': 'Đúng' },
    'Trần Thị Mẫu': {
      'Kết quả': 'Sửa lại',
      'Họ và tên đúng': 'Trần Thị Mậu',
      'Số định danh đúng': '025302999999',
    },
    'Lê Văn Giả': { 'Ngày sinh đúng': '31/08/2003', 'Ghi chú': 'theo giấy khai sinh' },
    'Phạm Thị Bịa': { 'Kết quả': 'Không tìm thấy' },
  });
  const first = verified(checked, 'v2');

  it('takes confirmed and corrected values before every roster, and names their rows', () => {
    expect(first.run.status).toBe(0);
    expect(first.run.stderr).toMatch(/1 person right, 2 corrected, 1 not found, 0 lines unusable/);
    const roster = rosterOf(first.out);
    expect(roster.get('Trần Thị Mậu')).toMatchObject({
      'Số giấy tờ': '025302999999',
      'Ngày sinh': '03/11/2002',
    });
    expect(roster.get('Trần Thị Mậu')!['Đã đối chiếu']).toMatch(
      /^checked\.xlsx:Đối chiếu:\d+ \(Giới tính, Họ và tên, Ngày sinh, Số giấy tờ\)$/,
    );
    expect(roster.get('Lê Văn Giả')!['Ngày sinh']).toBe('31/08/2003');
    expect(roster.get('Phạm Thị Bịa')!['Đã đối chiếu']).toBe('');
    const ledger = csv(join(first.out, 'decisions.csv'));
    expect(ledger.some(({ note }) => note === 'theo giấy khai sinh')).toBe(true);
    expect(ledger.some(({ note }) => note === 'Không tìm thấy')).toBe(true);
    expect(new Set(ledger.map(({ status }) => status))).toEqual(new Set(['applied', 'open']));
  });

  it('keeps the people and their Mã, and settles the question about a confirmed value', () => {
    const ids = (out: string) =>
      csv(join(out, 'roster.csv'))
        .map((row) => row['Mã'])
        .sort();
    expect(ids(first.out)).toEqual(ids(result));
    const asked = (out: string) =>
      csv(join(out, 'conflicts.csv')).filter(({ ho_ten }) => ho_ten === 'Nguyễn Văn Thử');
    expect(asked(result).length).toBeGreaterThan(0);
    expect(asked(first.out)).toEqual([]);
  });

  it('holds against a late list, and is withdrawn by the name of the file', () => {
    put('v/late/Đoàn xã Phú Hộ 3.csv', `Đoàn xã Phú Hộ\r\n${ROSTER.replace('30/08', '29/08')}`);
    const late = join(scratch, 'v-late');
    hopnhat(['merge', join(scratch, 'v/late'), '--previous', first.out, '-o', late]);
    expect(rosterOf(late).get('Lê Văn Giả')!['Ngày sinh']).toBe('31/08/2003');
    const twice = verified(checked, 'v-twice', late);
    expect(rosterOf(twice.out).get('Lê Văn Giả')!['Đã đối chiếu']).toMatch(
      /\(Giới tính, Họ và tên, Ngày sinh, Số giấy tờ\)$/,
    );
    const undone = join(scratch, 'v-undone');
    const run = hopnhat(['undo', 'checked.xlsx', '--from', first.out, '-o', undone]);
    expect(run.status).toBe(0);
    expect(rosterOf(undone).get('Lê Văn Giả')!['Ngày sinh']).toBe('30/08/2003');
    expect(rosterOf(undone).has('Trần Thị Mẫu')).toBe(true);
  });

  it.each([
    ['checked', 'Đúng'],
    ['unchecked', ''],
  ])('keeps a person with a number of the register apart from a %s namesake', (kind, word) => {
    put('namesakes/Đoàn xã Phú Hộ.csv', `Đoàn xã Phú Hộ\r\n${NAMESAKES}`);
    const from = join(scratch, `namesakes-${kind}-kq`);
    hopnhat(['merge', join(scratch, 'namesakes'), '-o', from]);
    const place = join(scratch, `namesakes-${kind}.xlsx`);
    hopnhat(['verify', '--from', from, '-o', place]);
    // With the corrected gender the number of row 3 no longer fits its person.
    const book = read(readFileSync(place));
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    for (const [at, line] of linesOf(place).entries()) {
      const cells = line['Số giấy tờ'] === '025099269177' ? ['Sửa lại', '', '', 'Nữ'] : [word];
      utils.sheet_add_aoa(sheet, [cells], { origin: { r: at + 1, c: 5 } });
    }
    writeFileSync(place, write(book, { type: 'buffer', bookType: 'xlsx' }));
    const { out } = verified(place, `namesakes-${kind}-2`, from);
    expect(
      csv(join(out, 'roster.csv')).map((row) => `${row['Giới tính']} ${row['Số giấy tờ']}`),
    ).toEqual(['Nữ 025099269177', 'Nam 025099641395']);
  });

  it('reports an answer that joins people for whom the register has different values', () => {
    put('twins/Đoàn xã Phú Hộ.csv', `Đoàn xã Phú Hộ\r\n${TWINS}`);
    const from = join(scratch, 'twins-kq');
    hopnhat(['merge', join(scratch, 'twins'), '-o', from]);
    const place = join(scratch, 'twins.xlsx');
    hopnhat(['verify', '--from', from, '-o', place]);
    const right = { 'Kết quả': 'Đúng' };
    const done = filled(place, 'twins-done.xlsx', { 'Hà Minh Tâm': right, 'Hà Minh Tân': right });
    const { out: both } = verified(done, 'twins-2', from);
    const [question] = csv(join(from, 'conflicts.csv'));
    const answer = (word: string, result: string, to: string) => {
      const file = `ma_xung_dot,ban_ghi,quyet_dinh\n${question!.ma_xung_dot},A,${word}\n`;
      const given = ['apply', put(`${to}.csv`, file), '--from', result, '-o', join(scratch, to)];
      return { ...hopnhat([...given, '--lang', 'en']), out: join(scratch, to) };
    };
    const joined = answer('GOP', both, 'twins-joined');
    expect(joined.stderr).toMatch(/contradict each other.*twins-done\.xlsx:Đối chiếu:2/);
    expect([...rosterOf(joined.out).keys()].sort()).toEqual(['Hà Minh Tâm', 'Hà Minh Tân']);
    const apart = answer('RIENG', joined.out, 'twins-apart');
    expect(rosterOf(apart.out).get('Hà Minh Tân')!['Đã đối chiếu']).toMatch(/Giới tính, Họ và tên/);
    const again = answer('GOP', joined.out, 'twins-again');
    expect(again.stderr).toMatch(/4 earlier answers contradict the new ones and are withdrawn/);
    expect(rosterOf(again.out).size).toBe(1);
  });

  it('reports what earlier decisions contradict, and leaves it as decided', () => {
    const list2 = join(scratch, 'v', 'again.xlsx');
    hopnhat(['verify', '--from', first.out, '-o', list2]);
    const other = filled(list2, 'other.xlsx', { 'Lê Văn Giả': { 'Ngày sinh đúng': '01/09/2003' } });
    const { run, out } = verified(other, 'v3', first.out);
    expect(run.stderr).toMatch(/other\.xlsx › Đối chiếu, row \d+: Contradicts an earlier decision/);
    expect(rosterOf(out).get('Lê Văn Giả')!['Ngày sinh']).toBe('31/08/2003');
    // Withdraws the decision and reads the file again, as the message says.
    const question = /hopnhat undo (XV\w+)/.exec(run.stderr)![1]!;
    const undone = join(scratch, 'v3-undone');
    hopnhat(['undo', question, '--from', first.out, '-o', undone]);
    const again = verified(other, 'v3-again', undone);
    expect(again.run.stderr).toMatch(/0 people right, 1 corrected, 0 not found, 0 lines unusable/);
    expect(rosterOf(again.out).get('Lê Văn Giả')!['Ngày sinh']).toBe('01/09/2003');
  });

  it('keeps what an earlier answer contradicts until that answer is withdrawn', () => {
    put('answered/Đoàn xã Phú Hộ.csv', `Đoàn xã Phú Hộ\r\n${TWO_DATES}`);
    const from = join(scratch, 'answered-kq');
    hopnhat(['merge', join(scratch, 'answered'), '-o', from]);
    const place = join(scratch, 'answered.xlsx');
    hopnhat(['verify', '--from', from, '-o', place]);
    const [asked] = csv(join(from, 'conflicts.csv'));
    const { ma_xung_dot: question } = asked!;
    const file = `ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung\n${question},A,,15/06/2001\n`;
    const given = join(scratch, 'answered-2');
    hopnhat(['apply', put('answered.csv', file), '--from', from, '-o', given]);
    const done = filled(place, 'answered-done.xlsx', {
      'Hà Minh Tâm': { 'Ngày sinh đúng': '16/06/2001' },
    });
    const { run, out } = verified(done, 'answered-3', given);
    expect(run.stderr).toContain(`hopnhat undo ${question}`);
    expect(rosterOf(out).get('Hà Minh Tâm')!['Ngày sinh']).toBe('15/06/2001');
    const undone = join(scratch, 'answered-4');
    const { stderr } = hopnhat(['undo', question!, '--from', out, '-o', undone, '--lang', 'en']);
    expect(stderr).toMatch(
      /1 value of the register any more, so it counts again \(answered-done\.xlsx:Đối chiếu:2\)/,
    );
    expect(rosterOf(undone).get('Hà Minh Tâm')!['Ngày sinh']).toBe('16/06/2001');
  });

  it('uses no correction of a row whose other values belong to somebody else', () => {
    const moved = filled(list, 'moved.xlsx', {
      'Trần Thị Mẫu': {
        'Họ và tên': 'Lê Văn Giả',
        'Ngày sinh': '30/08/2003',
        'Số giấy tờ': '',
        'Kết quả': 'Sửa lại',
        'Họ và tên đúng': 'Lê Văn Già',
      },
    });
    const { run, out } = verified(moved, 'v-moved');
    expect(run.stderr).toMatch(/0 corrected, 0 not found, 1 line unusable/);
    expect(rosterOf(out).has('Trần Thị Mẫu')).toBe(true);
  });

  it('reports rows that cannot be used, with file, sheet and row and without values', () => {
    const bad = filled(list, 'bad.xlsx', {
      'Nguyễn Văn Thử': { 'Kết quả': 'chắc là được' },
      'Trần Thị Mẫu': { 'Kết quả': 'Đúng', 'Số giấy tờ': '025302000003' },
      'Lê Văn Giả': { 'Số định danh đúng': '12345' },
      'Phạm Thị Bịa': { 'Kết quả': 'Đúng', 'Giới tính đúng': 'Nam' },
    });
    const { run, out } = verified(bad, 'v4');
    expect(run.stderr).toMatch(/0 people right, 0 corrected, 0 not found, 4 lines unusable/);
    expect(run.stderr).not.toMatch(/025302000003|12345|Trần Thị/);
    const codes = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))
      .runFindings.filter(({ code }: { code: string }) => code.startsWith('verify-'))
      .map(({ code }: { code: string }) => code);
    expect(codes.sort()).toEqual([
      'verify-bad-value',
      'verify-other-value',
      'verify-read',
      'verify-unknown-word',
      'verify-word-and-values',
    ]);
    expect(csv(join(out, 'decisions.csv'))).toEqual([]);
  });

  it('uses no row with a value in a white cell, a result among the values, or an impossible date', () => {
    folder('white');
    put('white/in/Đoàn xã Phú Hộ 3.csv', `Đoàn xã Phú Hộ\r\n${IMPOSSIBLE}`);
    const from = join(scratch, 'white', 'kq2');
    hopnhat(['merge', join(scratch, 'white', 'in'), '--to', 'Xã Phú Hộ', '-o', from]);
    const white = join(scratch, 'white', 'doi-chieu.xlsx');
    hopnhat(['verify', '--from', from, '-o', white]);
    const bad = filled(white, 'white.xlsx', {
      'Phạm Thị Bịa': { 'Kết quả': 'Đúng', 'Số giấy tờ': '025304000009' },
      'Trần Thị Mẫu': { 'Họ và tên đúng': 'Đúng' },
      'Hà Thị Lịch': { 'Kết quả': 'Đúng' },
    });
    const { run, out } = verified(bad, 'v7', from);
    expect(run.stderr).toMatch(/0 people right, 0 corrected, 0 not found, 3 lines unusable/);
    expect(run.stderr).toMatch(/date of birth on this line cannot exist/);
    expect(rosterOf(out).has('Trần Thị Mẫu')).toBe(true);
    expect(csv(join(out, 'decisions.csv'))).toEqual([]);
  });

  it('uses no value that lacks a part of the shown one, or repeats it with a remark', () => {
    const bad = filled(list, 'short.xlsx', {
      'Trần Thị Mẫu': { 'Kết quả': 'Sửa lại', 'Họ và tên đúng': 'Thị Mậu' },
      'Nguyễn Văn Thử': { 'Kết quả': 'Sửa lại', 'Ngày sinh đúng': '2000' },
      'Phạm Thị Bịa': { 'Kết quả': 'Sửa lại', 'Họ và tên đúng': 'Phạm Thị Bịa (sai tên đệm)' },
      'Lê Văn Giả': { 'Kết quả': 'Sửa lại', 'Ngày sinh đúng': '00/00/2002' },
    });
    const { run, out } = verified(bad, 'v-short');
    expect(run.stderr).toMatch(/0 people right, 1 corrected, 0 not found, 3 lines unusable/);
    expect(run.stderr).toMatch(/lacks the surname/);
    expect(run.stderr).toMatch(/lacks the day or month/);
    const roster = rosterOf(out);
    expect(roster.has('Trần Thị Mẫu')).toBe(true);
    expect(roster.get('Nguyễn Văn Thử')!['Ngày sinh']).toMatch(/^\d\d\/05\/2001$/);
    expect(roster.get('Lê Văn Giả')!['Ngày sinh']).toBe('2002');
  });

  it('accepts a row called right whose values are repeated, or fill a blank', () => {
    const good = filled(list, 'repeated.xlsx', {
      'Trần Thị Mẫu': { 'Kết quả': 'đúng rồi', 'Ngày sinh đúng': '3/11/2002' },
      'Phạm Thị Bịa': { 'Kết quả': 'Chính xác', 'Số định danh đúng': '025304000009' },
    });
    const { run, out } = verified(good, 'v-repeated');
    expect(run.stderr).toMatch(/1 person right, 1 corrected, 0 not found, 0 lines unusable/);
    expect(rosterOf(out).get('Phạm Thị Bịa')!['Số giấy tờ']).toBe('025304000009');
  });

  it('decides nothing about a column that was removed', () => {
    const lines = linesOf(
      filled(list, 'whole.xlsx', { 'Trần Thị Mẫu': { 'Kết quả': 'Đúng' } }),
    ).map(({ 'Giới tính': _, 'Số giấy tờ': __, ...rest }) => rest);
    const book = utils.book_new(utils.json_to_sheet(lines), 'Đối chiếu');
    const place = join(scratch, 'removed.xlsx');
    writeFileSync(place, write(book, { type: 'buffer', bookType: 'xlsx' }));
    const { run, out } = verified(place, 'v-removed');
    expect(run.stderr).toMatch(/1 person right, 0 corrected, 0 not found, 0 lines unusable/);
    expect(rosterOf(out).get('Trần Thị Mẫu')!['Đã đối chiếu']).toMatch(/\(Họ và tên, Ngày sinh\)$/);
    expect(rosterOf(out).get('Trần Thị Mẫu')!['Số giấy tờ']).toBe('025302000002');
  });

  it('reads a list that lost Vietnamese letters, but no names typed in it', () => {
    const done = filled(list, 'before-loss.xlsx', {
      'Trần Thị Mẫu': { 'Kết quả': 'Đúng' },
      'Lê Văn Giả': { 'Họ và tên đúng': 'Lê Văn Gia' },
      'Phạm Thị Bịa': { 'Ngày sinh đúng': '02/02/2004' },
    });
    const western = (cell: string) =>
      cell
        .replaceAll('ă', 'a')
        .replaceAll('Đ', 'Ð')
        .replace(/[^ -ÿ]/g, '?');
    const book = read(readFileSync(done));
    const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
    const text = rows.map((row) => Array.from(row, (cell) => western(cell ?? '')).join(';'));
    const lost = put('lost.csv', Buffer.from(text.join('\r\n'), 'latin1'));
    const { run, out } = verified(lost, 'v-lost');
    expect(run.stderr).toMatch(/1 person right, 1 corrected, 0 not found, 1 line unusable/);
    expect(run.stderr).toMatch(/lost\.csv, row \d+: The file lost Vietnamese letters/);
    expect(rosterOf(out).get('Phạm Thị Bịa')!['Ngày sinh']).toBe('02/02/2004');
    expect(rosterOf(out).has('Lê Văn Giả')).toBe(true);
  });

  it('keeps the notes of all parts about one person', () => {
    const part = (name: string, note: string) =>
      filled(list, name, { 'Phạm Thị Bịa': { 'Kết quả': 'Không tìm thấy', 'Ghi chú': note } });
    const { out } = verified(
      part('part-1.xlsx', 'đã hỏi'),
      'v8',
      result,
      '--read',
      part('part-2.xlsx', 'hỏi lại'),
    );
    const notes = csv(join(out, 'decisions.csv')).map(({ note }) => note);
    expect(notes).toEqual(['Không tìm thấy: đã hỏi; hỏi lại']);
    const undone = join(scratch, 'v8-undone');
    hopnhat(['undo', 'part-1.xlsx', '--from', out, '-o', undone]);
    expect(csv(join(undone, 'decisions.csv'))).toEqual([]);
  });

  it('hides numbers of the list on request', () => {
    const masked = join(scratch, 'masked-list.xlsx');
    hopnhat(['verify', '--from', result, '-o', masked, '--mask']);
    expect(JSON.stringify(linesOf(masked))).not.toContain('025302000002');
  });

  it('refuses other files, untouched lists and places with content', () => {
    expect(verified(put('x.csv', 'a,b\n1,2\n'), 'v5').run.stderr).toMatch(/Not a list for/);
    expect(verified(list, 'v5').run.stderr).toMatch(/No line has been checked/);
    const applied = ['apply', checked, '--from', result, '-o', join(scratch, 'v6'), '--lang', 'en'];
    expect(hopnhat(applied).stderr).toMatch(/list for the register\. Read it with: hopnhat verify/);
    const over = hopnhat(['verify', '--from', result, '-o', checked, '--lang', 'en']);
    expect(over.stderr).toMatch(/holds results of a check/);
    expect(hopnhat(['verify', '--from', result]).status).toBe(2);
  });

  it('is never read as a roster, whatever its name is', () => {
    put('v/with/Đoàn xã Phú Hộ.csv', `Đoàn xã Phú Hộ\r\n${ROSTER}`);
    put('v/with/danh-sach.xlsx', readFileSync(checked));
    const out = join(scratch, 'v-with');
    hopnhat(['merge', join(scratch, 'v/with'), '-o', out]);
    const files = new Set(csv(join(out, 'lineage.csv')).map(({ file }) => file));
    expect([...files]).toEqual(['Đoàn xã Phú Hộ.csv']);
  });

  it('masks numbers where the result does, says so, and reads the list back', () => {
    const masked = join(scratch, 'v-masked');
    hopnhat(['merge', join(scratch, 'v/in'), '-o', masked, '--mask']);
    const place = join(scratch, 'v-masked.xlsx');
    const run = hopnhat(['verify', '--from', masked, '-o', place, '--lang', 'vi']);
    expect(run.stderr).toMatch(/ít có tác dụng/);
    expect(JSON.stringify(linesOf(place))).not.toMatch(/\d{9}/);
    const back = filled(place, 'v-masked-done.xlsx', {
      'Trần Thị Mẫu': { 'Kết quả': 'Đúng' },
      'Lê Văn Giả': { 'Số định danh đúng': '025203777777' },
    });
    const { run: read2, out } = verified(back, 'v-masked-2', masked);
    expect(read2.stderr).toMatch(/1 person right, 1 corrected/);
    expect(readFileSync(join(out, 'roster.csv'), 'utf8')).not.toMatch(/\d{9}/);
    expect(rosterOf(out).get('Lê Văn Giả')!['Số giấy tờ']).toBe('025*****7777');
  });
});
