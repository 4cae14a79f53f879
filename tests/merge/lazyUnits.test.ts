import { expect, it } from 'vitest';
import { list, merged, placesOf } from '../support/merged.js';

const communes = () => {
  throw new Error('the units of the country were asked for');
};
const branches = ['Xã Kiệt Sơn,Khu 1,Xã Lai Đồng,Khu 1'];

it('does not read the units of the country if the branch table has all communes', async () => {
  const result = await merged({ 'kiet-son.csv': list() }, { branches, communes });
  expect(placesOf(result)).toEqual({ 'kiet-son.csv': 'Xã Kiệt Sơn → Xã Lai Đồng' });
  await expect(merged({ 'thu-cuc.csv': list() }, { branches, communes })).rejects.toThrow(
    'asked for',
  );
});
