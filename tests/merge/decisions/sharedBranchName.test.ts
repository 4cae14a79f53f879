import { describe, expect, it } from 'vitest';
import { defaultMatchSettings } from '../../../src/match/index.js';
import { offeredBranches, placeNamesOf } from '../../../src/report/placeNames.js';
import { answerOn } from '../../support/answered.js';
import { merged } from '../../support/merged.js';

const HEAD = 'STT,Họ và tên,Ngày sinh,Giới tính,Xã,Chi đoàn';
const FILES = {
  'ds.csv': [
    HEAD,
    '1,Hà Thị Bưởi,02/03/1999,Nữ,Kiệt Sơn,Khu 1',
    '2,Đinh Văn Mít,05/06/1998,Nam,Kiệt Sơn,Khu 2',
    '3,Vì Văn Ổi,05/06/1996,Nam,Kiệt Sơn,Khu Lạ',
  ].join('\n'),
};
/** An old commune that was split, whose two new communes have branches of one name. */
const branches = [
  'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới',
  'Xã Kiệt Sơn,Khu 1,Xã Lai Đồng,Chi đoàn Khu 1',
  'Xã Kiệt Sơn,Khu 2,Xã Tân Sơn,Chi đoàn Khu 1',
  'Xã Đồng Sơn,Khu 3,Xã Tân Sơn,Chi đoàn Khu 3',
];

describe('a branch whose name another new commune has, too', async () => {
  const first = await merged(FILES, { branches });
  const asked = first.questions.find(({ kind }) => kind === 'CHI_DOAN')!;
  const answered = (value: string) =>
    merged(FILES, {
      branches,
      deciding: {
        decisions: [],
        answers: [answerOn(asked.id, 'A', { value })],
        unread: [],
        strict: false,
      },
      known: [...first.knownRows],
      matching: { ...defaultMatchSettings, model: first.clustering.model },
    });
  const places = placeNamesOf(first, false);
  const part = (commune: string) => ({
    branches: first.branches.filter(({ newCommune }) => newCommune === commune),
  });

  it('is offered with its commune, in which an answer counts', async () => {
    expect(offeredBranches(part('Xã Lai Đồng'), places)).toEqual(['Chi đoàn Khu 1, Xã Lai Đồng']);
    for (const name of places.branches) {
      const [decision] = (await answered(name)).decisions;
      expect(places.branchName({ newBranch: decision!.value, newCommune: decision!.commune })).toBe(
        name,
      );
    }
    expect((await answered('Chi đoàn Khu 1')).decisions).toEqual([]);
  });

  it('is offered where no branch is of the part', () => {
    expect(offeredBranches(part(''), places)).toEqual(places.branches);
  });
});
