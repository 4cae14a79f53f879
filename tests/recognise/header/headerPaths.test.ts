import { describe, expect, it } from 'vitest';
import { headerPaths } from '../../../src/recognise/header/headerPaths.js';
import { recogniseOne, tableOf, YOUTH } from '../support.js';

const PEOPLE = [
  ['Hà Thị Mẫu', '1/2/2001'],
  ['Lê Văn Thử', '3/4/2002'],
];

/** Counts how often cells of a row are read. */
function counted(row: string[]): { row: string[]; reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(row, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { row: proxy, reads: () => reads };
}

/** Counts questions to maps and sets, and array elements that are looked through, while `run` runs. */
function lookUps(run: () => void): number {
  const { has } = Set.prototype;
  const { has: hasKey } = Map.prototype;
  const { some, find } = Array.prototype;
  let count = 0;
  Set.prototype.has = function (value) {
    count++;
    return has.call(this, value);
  };
  Map.prototype.has = function (key) {
    count++;
    return hasKey.call(this, key);
  };
  const walk = (own: typeof some | typeof find) =>
    function (this: unknown[], test: (...args: unknown[]) => unknown) {
      return own.call(this, (...args: unknown[]) => {
        count++;
        return test(...args);
      });
    };
  Array.prototype.some = walk(some) as typeof some;
  Array.prototype.find = walk(find) as typeof find;
  try {
    run();
  } finally {
    Object.assign(Set.prototype, { has });
    Object.assign(Map.prototype, { has: hasKey });
    Object.assign(Array.prototype, { some, find });
  }
  return count;
}

describe('a sheet of thousands of columns', () => {
  const headings = ['Ghi chú', 'a', 'Họ và tên', 'Ngày sinh', 'Tháng sinh', 'Nam'];

  it.each(headings)(
    'takes time in proportion to their number if all are headed "%s"',
    (heading) => {
      const sheetOf = (columns: number) =>
        tableOf([['Họ và tên', 'Ngày sinh', ...Array(columns).fill(heading)], ...PEOPLE]);
      const [small, large] = [sheetOf(300), sheetOf(3000)];
      recogniseOne(sheetOf(10), YOUTH);
      const [few, many] = [small, large].map((sheet) => lookUps(() => recogniseOne(sheet, YOUTH)));
      expect(many! / few!).toBeLessThan(20);
    },
  );

  it('numbers equal headings, and skips numbers that are headings themselves', () => {
    const table = tableOf([['Họ và tên', 'Ngày sinh', 'a', 'a (2)', 'a', 'a', 'a (2)'], ...PEOPLE]);
    const { layout } = recogniseOne(table);
    const names = 'columns' in layout ? layout.columns.map(({ header }) => header) : [];
    expect(names.slice(2)).toEqual(['a', 'a (2)', 'a (3)', 'a (4)', 'a (2) (2)']);
  });

  it('reads the group headings above them once', () => {
    const width = 4000;
    const { row, reads } = counted(['Họ và tên', ...Array(width).fill('')]);
    const table = { ...tableOf([]), rows: [row, Array(width).fill('a')] };
    const paths = headerPaths(table, 0, 1);
    expect(paths.at(-2)).toEqual(['Họ và tên', 'a']);
    expect(reads()).toBeLessThan(10 * width);
  });

  it('uses the first of thousands of overlapping merged ranges', () => {
    const width = 2000;
    const rows = [['Nhóm', ...Array(width).fill('')], Array(width).fill('a')];
    const merges = Array.from({ length: 2000 }, (_, at) => ({
      top: 0,
      bottom: 0,
      left: at === 0 ? 5 : 0,
      right: width,
    }));
    rows[0]![5] = 'Khác';
    const paths = headerPaths({ ...tableOf([]), rows, merges }, 0, 1);
    expect([paths[1], paths[4], paths[6], paths[1999]]).toEqual([
      ['Nhóm', 'a'],
      ['Nhóm', 'a'],
      ['Khác', 'a'],
      ['Khác', 'a'],
    ]);
  });
});
