import { describe, expect, it } from 'vitest';
import { namedSections } from '../../../src/communes/origin/namedSections.js';
import { merged } from '../../support/merged.js';

const HEAD = ['Đoàn xã Lai Đồng', 'TT,Họ và tên,Ngày sinh,Chi đoàn'];
const PEOPLE = ['Hà Văn An', 'Lê Thị Bình', 'Đinh Công Chiến', 'Phùng Thị Dung'];

/** Writes a list with one person below each of the lines, in a branch of one name. */
function listBelow(...lines: string[]): string {
  const rows = lines.flatMap((line, at) => [
    line,
    `${at + 1},${PEOPLE[at]},0${at + 1}/03/1999,Chi đoàn khu 1`,
  ]);
  return [...HEAD, ...rows].join('\r\n');
}

/** Returns the old communes of the people, in the order of the rows. */
async function oldCommunes(list: string, file = 'lai-dong.csv') {
  const { lineage } = await merged({ [file]: list });
  return [...lineage].flatMap(({ status, oldCommune }) =>
    status === 'skipped' ? [] : [oldCommune],
  );
}

describe('bare names of old communes above their members', () => {
  it.each([
    ['Kiệt Sơn', 'Đồng Sơn'],
    ['KIỆT SƠN CŨ', 'ĐỒNG SƠN CŨ'],
    ['I. Kiệt Sơn: 25 đ/c', 'II. Đồng Sơn: 12 đ/c'],
    ['Khu vực Kiệt Sơn', 'Khu vực Đồng Sơn'],
    ['Kiệt Sơn (cũ)', 'Đồng Sơn (trước sáp nhập)'],
  ])('give them their communes: %s, %s', async (first, second) => {
    expect(await oldCommunes(listBelow(first, second))).toEqual(['Xã Kiệt Sơn', 'Xã Đồng Sơn']);
  });

  it('are hamlets on the list of another old commune, or if there is one', async () => {
    const hamlets = listBelow('Kiệt Sơn', 'Đồng Sơn').replace('xã Lai Đồng', 'xã Tân Sơn');
    const communes = await oldCommunes(hamlets, 'xã Tân Sơn, huyện Tân Sơn.csv');
    expect(communes).toEqual(['Xã Tân Sơn', 'Xã Tân Sơn']);
    const one = await oldCommunes(listBelow('Kiệt Sơn', 'Chiềng'));
    expect(one).toEqual(['Xã Lai Đồng', 'Xã Lai Đồng']);
  });
});

it('finds no commune in rows with further texts', () => {
  const rows = [['I', 'Kiệt Sơn'], ['1'], ['II', 'Đồng Sơn', 'chưa đủ'], ['2']];
  const table = { file: 'a.csv', sheet: '', rows, merges: [] };
  const kinds = ['section', 'member', 'note', 'member'];
  const layout = { kinds, columns: [], sections: [] };
  const found = namedSections(
    table as never,
    layout as never,
    () => true,
    (name) => name,
  );
  expect(found).toBeUndefined();
  rows[2]!.pop();
  expect(
    namedSections(
      table as never,
      layout as never,
      () => true,
      (name) => name,
    ),
  ).toEqual(['', 'Kiệt Sơn', '', 'Đồng Sơn']);
});

it('takes linear time', () => {
  const texts = ['1 ', `1${'a'.repeat(30_000)}!`, '1.'.repeat(15_000), `${', '.repeat(15_000)}!`];
  const rows = texts.map((text) => [text]);
  const started = performance.now();
  const table = { file: 'a.csv', sheet: '', rows, merges: [] };
  const layout = { kinds: rows.map(() => 'note'), columns: [], sections: [] };
  namedSections(
    table as never,
    layout as never,
    () => true,
    (name) => name,
  );
  expect(performance.now() - started).toBeLessThan(200);
});
