/** Letterheads that a clerk copied from the list of another commune; all people are invented. */
import { expect, it } from 'vitest';
import { argsOf, list, merged, placesOf, workbookOf } from '../support/merged.js';

const copied = () => list(['ĐOÀN XÃ KIỆT SƠN, HUYỆN TÂN SƠN']);
const branches = ['Kiệt Sơn', 'Đồng Sơn', 'Tân Sơn'].map(
  (commune) => `Xã ${commune},Khu 1,Xã Lai Đồng,Khu 1 ${commune}`,
);
const communesOf = ({ lineage }: Awaited<ReturnType<typeof merged>>) =>
  new Set(
    [...lineage].flatMap(({ status, oldCommune }) => (status === 'skipped' ? [] : oldCommune)),
  );

it.each([
  ['by the branch table', { branches }],
  ['without one', {}],
])('gives way to sheets named after several communes, with a warning, %s', async (_, asked) => {
  const book = workbookOf({ 'Kiệt Sơn': copied(), 'Đồng Sơn': copied(), 'Tân Sơn': copied() });
  const result = await merged({ 'a.xlsx': book }, asked);
  expect(communesOf(result)).toEqual(new Set(['Xã Kiệt Sơn', 'Xã Đồng Sơn', 'Xã Tân Sơn']));
  expect(result.questions).toEqual([]);
  expect(argsOf(result, 'letterhead-copied')).toEqual([
    { commune: 'Xã Đồng Sơn', instead: 'Xã Kiệt Sơn' },
    { commune: 'Xã Tân Sơn', instead: 'Xã Kiệt Sơn' },
  ]);
});

it('gives way to files named after several communes', async () => {
  const files = { 'DS Kiệt Sơn.csv': copied(), 'dong-son.csv': copied() };
  for (const asked of [{ branches }, {}]) {
    const result = await merged(files, asked);
    expect(placesOf(result)['dong-son.csv']).toBe('Xã Đồng Sơn → Xã Lai Đồng');
    expect(argsOf(result, 'letterhead-copied')).toHaveLength(1);
  }
});

it('is asked about below a single such name', async () => {
  for (const asked of [{ branches }, {}]) {
    const result = await merged({ 'dong-son.csv': copied(), 'a.csv': copied() }, asked);
    expect(placesOf(result)['dong-son.csv']).toBe('? → ?');
    expect(result.questions).toMatchObject([{ kind: 'DIA_BAN' }]);
  }
});

it.each([
  ['the name of the file beside an old sheet', { 'kiet-son.xlsx': 'Đồng Sơn' }],
  ['a sheet about other people', { 'a.xlsx': 'Chuyển đi Đồng Sơn' }],
  ['the district', { 'tan-son.xlsx': 'Sheet1' }],
  ['the new commune', { 'lai-dong.xlsx': 'Sheet1' }],
])('counts if only this differs: %s', async (_, named) => {
  const [file, sheet] = Object.entries(named)[0]!;
  for (const asked of [{ branches: [...branches, 'Xã Lai Đồng,Khu 1,Xã Lai Đồng,Khu 1'] }, {}]) {
    const result = await merged({ [file]: workbookOf({ [sheet]: copied() }) }, asked);
    expect(communesOf(result)).toEqual(new Set(['Xã Kiệt Sơn']));
    expect(result.questions).toEqual([]);
  }
});
