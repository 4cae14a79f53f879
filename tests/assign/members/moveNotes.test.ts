import { describe, expect, it } from 'vitest';
import { judgeByNotes } from '../../../src/assign/members/moveNotes.js';

/** Places of rows: old commune, old branch, new branch, new commune. */
const PLACES = {
  kiet1: 'Xã Kiệt Sơn|Khu 1|Chi đoàn Khu Kiệt Sơn 1|Xã Lai Đồng',
  kietLen: 'Xã Kiệt Sơn|Khu Lèn|Chi đoàn Khu Lèn|Xã Lai Đồng',
  mang: 'Xã Đồng Sơn|Khu Măng|Chi đoàn Khu Măng|Xã Lai Đồng',
  dong1: 'Xã Đồng Sơn|Khu 1|Chi đoàn Khu Đồng Sơn 1|Xã Lai Đồng',
  cuc: 'Xã Thu Cúc|Khu 2|Chi đoàn Khu 2|Xã Thu Cúc',
  phuong: 'Phường Đồng Sơn|Khu 9|Chi đoàn 9|Phường Đồng Sơn',
};

/** Judges rows written as `place: note`; the answer is `place by`, with `!` if it is certain, `?` if it is vague. */
function judged(...rows: string[]): string {
  const keys = rows.map((row) => row.split(': ')[0] as keyof typeof PLACES);
  const distinct = [...new Set(keys)];
  const verdict = judgeByNotes(
    distinct.map((key) => [...keys.keys()].filter((at) => keys[at] === key)),
    {
      noteOf: (record) => rows[record]!.split(': ')[1] ?? '',
      placeOf: (record) => {
        const [oldCommune, oldBranch, newBranch, newCommune] = PLACES[keys[record]!].split('|');
        return { oldCommune, oldBranch, newBranch, newCommune };
      },
      prefixes: ['chi đoàn', 'cđ'],
    },
  );
  if (verdict === undefined) return '';
  const mark = verdict.isCertain ? '!' : verdict.isVague ? '?' : '';
  return `${distinct[verdict.at]} ${verdict.by}${mark}`;
}

describe('a note of a move to the place of another row', () => {
  it.each([
    ['kiet1: Chuyển SH về Đồng Sơn 3/2025', 'mang'],
    ['kiet1: chuyen SH ve Dong Son 3/2025', 'mang'],
    ['kiet1: Chuyển SH về Đoàn xã Đồng Sơn 3/2025', 'mang'],
    ['kiet1: Chuyển SH về CĐ khu Măng xã Đồng Sơn ngày 1/3/2025', 'mang'],
    ['kiet1: Chuyển SH về khu Măng, xã Đồng Sơn, huyện Tân Sơn, 3/2025', 'mang'],
    ['kiet1: Chuyển SH sang khu Lèn 3/2025', 'kietLen'],
    ['kiet1: Chuyển SH về Thu Cúc 9/2025', 'cuc'],
    ['kiet1: Chuyển SH về Đồng Sơn 3/2025', 'mang: Chuyển đến 3/2025'],
  ])('is certain with a date: %s, %s', (row, other) => {
    expect(judged(row, other)).toBe(`${other.split(':')[0]} moved-to!`);
  });

  it.each([
    // Without a date, or with a request there.
    ['kiet1: Chuyển SH về Đồng Sơn', 'mang', 'mang moved-to'],
    ['kiet1: Chuyển SH về Đồng Sơn 3/2025', 'mang: xin chuyển', 'mang moved-to'],
    // Two moves in a circle: the later one counts if the dates can be ordered.
    ['kiet1: Chuyển về Đồng Sơn 3/2025', 'mang: Chuyển về Kiệt Sơn 5/2025', 'kiet1 moved-to'],
    ['kiet1: Chuyển về Đồng Sơn 3/2025', 'mang: Chuyển về Kiệt Sơn 2025', ''],
    ['kiet1: Chuyển về Đồng Sơn 3/2025', 'mang: Chuyển về Kiệt Sơn', ''],
    // A bare branch is one of the own commune.
    ['kietLen: Chuyển SH về Khu 1 3/2025', 'dong1', ''],
    ['kiet1: Chuyển SH về Khu Lèn 3/2025', 'mang', ''],
    // Another type of commune, a district, and a place that no row has.
    ['kiet1: Chuyển SH về xã Đồng Sơn 3/2025', 'phuong', ''],
    ['kiet1: Chuyển SH về huyện Đồng Sơn 3/2025', 'mang', ''],
    ['kiet1: Chuyển SH về Việt Trì 3/2025', 'mang', ''],
  ])('is no more than a suggestion otherwise: %s, %s', (row, other, verdict) => {
    expect(judged(row, other)).toBe(verdict);
  });

  it('is not certain if it leaves a third place', () => {
    expect(judged('kiet1: Chuyển SH về Đồng Sơn 3/2025', 'cuc', 'mang')).toBe('mang moved-to');
    expect(judged('kiet1: Chuyển SH về Đồng Sơn 3/2025', 'dong1', 'mang')).toBe('');
  });

  it('argues for the own place if that is the one it names', () => {
    expect(judged('mang: Chuyển SH về Đồng Sơn 3/2025', 'kiet1')).toBe('mang arrived');
  });
});

describe('a note that names no place', () => {
  it.each([
    ['kiet1: Chuyển đi', 'mang', 'mang moved'],
    ['kiet1: không còn sinh hoạt', 'mang', 'mang moved'],
    ['kiet1: Chuyển đi', 'mang: Chuyển đi', ''],
    ['kiet1: Chuyển đi', 'mang: xin chuyển', ''],
    ['kiet1', 'mang: Chuyển đến 2/2025', 'mang arrived'],
    ['kiet1: Chuyển đến 1/2025', 'mang: Chuyển đến 2/2025', 'mang arrived'],
    ['kiet1: Chuyển đến 2025', 'mang: Chuyển đến 2/2025', ''],
    ['kiet1: Chuyển đến', 'mang: Chuyển đến 2/2025', ''],
    ['kiet1: Chuyển đi Việt Trì 1/2024', 'mang: Chuyển đến 2/2025', 'mang moved'],
    ['kiet1: chưa chuyển', 'mang', ''],
    ['kiet1: xin chuyển', 'mang', ''],
    ['kiet1: đã mất', 'mang', ''],
    ['kiet1: đã mất', 'mang: Chuyển đến 2/2025', ''],
    ['kiet1: trưởng thành Đoàn', 'mang', ''],
    ['kiet1: Đang sinh hoạt', 'mang', ''],
    ['kiet1', 'mang', ''],
  ])('%s, %s: %j', (row, other, verdict) => {
    expect(judged(row, other)).toBe(verdict);
  });

  it('is replaced by a later one of the same place', () => {
    expect(judged('kiet1: Chuyển đi 1/2024', 'kiet1: Chuyển đến 5/2025', 'mang')).toBe(
      'kiet1 arrived',
    );
    expect(judged('kiet1: Chuyển đi', 'kiet1: Chuyển đến', 'mang')).toBe('');
  });
});

describe('a note of a move without a direction', () => {
  it.each([
    ['kiet1: Chuyển sinh hoạt', 'mang', 'mang moved?'],
    ['kiet1: Chuyển SH 3/2025', 'mang', 'mang moved?'],
    ['kiet1: Chuyển sinh hoạt', 'mang: Chuyển đến', 'mang moved?'],
    ['kiet1: Đã chuyển sinh hoạt', 'mang', 'mang moved'],
    ['kiet1: Chuyển SH đi', 'mang', 'mang moved'],
    ['kiet1: Cắt sinh hoạt', 'mang', 'mang moved'],
    ['kiet1: Chuyển sinh hoạt; chuyển đi', 'mang', 'mang moved'],
  ])('does not tell whether the person left or came: %s, %s', (row, other, expected) => {
    expect(judged(row, other)).toBe(expected);
  });
});
