import { expect, it } from 'vitest';
import { merged } from '../support/merged.js';

const HEAD = 'Họ và tên,Ngày sinh,Chi đoàn';
const A = `${HEAD}\nLò Văn Một,01/02/2001,Khu 1\nLò Văn Hai,02/03/2001,Khu 2`;
const B = `${HEAD}\nHà Văn Bốn,03/04/2001,CĐ khu 1\nHà Văn Năm,04/05/2001,Khu 3`;
/** The first person of A, on a list of another year. */
const BOTH = `${HEAD}\nLò Văn Một,01/02/2001,Khu 1\nHà Văn Sáu,04/05/2002,Khu 2`;

async function warnings(files: Record<string, string>, target = 'Xã Lai Đồng') {
  const { findings } = await merged(files, { target });
  return findings.flatMap(({ code, args }) =>
    code === 'branches-of-unknown-communes' ? [args] : [],
  );
}

it('warns of branches of one name on lists of unknown communes without a common member', async () => {
  expect(await warnings({ 'a.csv': A, 'b.csv': B })).toEqual([
    { count: 1, branches: 'Khu 1', files: 'a.csv, b.csv' },
  ]);
});

it('does not warn where the lists share a member, or where their communes are known or asked', async () => {
  expect(await warnings({ 'a.csv': A, 'b.csv': BOTH })).toEqual([]);
  expect(await warnings({ 'a.csv': A, 'b.csv': B }, '')).toEqual([]);
  expect(await warnings({ 'Xã Kiệt Sơn.csv': A, 'Xã Tân Sơn.csv': B })).toEqual([]);
  expect(await warnings({ 'a.csv': A, 'b.csv': `${HEAD}\nHà Văn Năm,04/05/2001,Khu 3` })).toEqual(
    [],
  );
});
