import { expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { doubtfulPairs } from '../../../src/communes/lookUp/doubtfulPairs.js';

function doubtsAbout(oldCommune: string, newCommune: string, ...areas: string[]) {
  return doubtfulPairs(communesOfCountry(), [{ oldCommune, newCommune }], areas).map(
    ({ isMistyped, became }) => [isMistyped ? 'mistyped' : 'elsewhere', ...became],
  );
}

it.each([
  ['Xã Kiệt Sơn', 'Xã Lai Đòng', 'mistyped', 'Xã Lai Đồng'],
  ['Xã Kiệt Sơn', 'Xã Lại Đồng', 'mistyped', 'Xã Lai Đồng'],
  ['Xã Kiệt Sơn', 'Xã Long Cốc', 'elsewhere', 'Xã Lai Đồng'],
  ['Xã Kiệt Sơn', 'Xã Bình Minh Mới', 'elsewhere', 'Xã Lai Đồng'],
  // The country has Xã Tân Sơn, too, which is made of other communes.
  ['Xã Tân Sơn, huyện Tân Sơn', 'Xã Tân Sơn', 'elsewhere', 'Xã Lai Đồng'],
])('doubts that %s became %s', (oldCommune, newCommune, ...doubt) => {
  expect(doubtsAbout(oldCommune, newCommune)).toEqual([doubt]);
});

it.each([
  ['Xã Kiệt Sơn', 'Xã Lai Đồng'],
  ['xa kiet son', 'LAI DONG'],
  ['Xã Kiệt Sơn', 'Đoàn xã Lai Đồng'],
  ['Xã Kiệt Sơn', '08560'],
  ['Xã Kiệt Sơn', 'Phường Lai Đồng'],
  // Split between two communes.
  ['Xã Cao Sơn, huyện Lương Sơn', 'Xã Liên Sơn'],
  ['Xã Không Có Thật', 'Xã Long Cốc'],
])('does not doubt that %s became %s', (oldCommune, newCommune) => {
  expect(doubtsAbout(oldCommune, newCommune)).toEqual([]);
});

it('says nothing of a name that many communes had, but in their province', () => {
  expect(doubtsAbout('Xã Tân Lập', 'Xã Long Cốc')).toEqual([]);
  expect(doubtsAbout('Xã Tân Lập', 'Xã Long Cốc', 'tỉnh Phú Thọ')).not.toEqual([]);
});
