import { expect, it } from 'vitest';
import { agesOf } from '../../../../src/report/page/facts/ages.js';
import { resultOf } from './members.js';

const born = (birth: string, gender = '') => ({ values: { birth, gender } });

it('counts members by age in 2025 and by gender, and nobody twice', () => {
  const result = resultOf([
    born('05/03/2009', 'Nam'),
    born('2010', 'Nữ'),
    born('07/1995', 'Nữ'),
    born('1994', 'x'),
    born('31/02/200'),
    {},
  ]);
  for (const field of result.profile.fields) if (field.id === 'birth') field.use = 'identifies';
  const { bands, unknown } = agesOf(result);
  const counted = [...bands, unknown].map(({ from, to, counts }) => [
    from,
    to,
    counts.male,
    counts.female,
    counts.unknown,
  ]);
  expect(counted).toEqual([
    [undefined, 15, 0, 1, 0],
    [16, 18, 1, 0, 0],
    [19, 21, 0, 0, 0],
    [22, 24, 0, 0, 0],
    [25, 27, 0, 0, 0],
    [28, 30, 0, 1, 0],
    [31, undefined, 0, 0, 1],
    [undefined, undefined, 0, 0, 2],
  ]);
});

it('uses bands of ten years for a wide range', () => {
  const result = resultOf([]);
  result.profile.ages = { min: 18, max: 60 };
  expect(agesOf(result).bands.map(({ from }) => from)).toEqual([undefined, 18, 28, 38, 48, 58, 61]);
});
