/** Decides a commune alone and a branch for one person; all people are invented. */
import { describe, expect, it } from 'vitest';
import { defaultMatchSettings } from '../../../src/match/index.js';
import type { Decision, MergeResult } from '../../../src/model/index.js';
import { decisionOn } from '../../support/decision.js';
import { merged } from '../../support/merged.js';

const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Xã,Chi đoàn';
const files = {
  'mot.csv': `${HEAD}\nHà Thị Bưởi,02/03/1999,Nữ,025199000001,Phú Hộ,`,
  'hai.csv': `${HEAD}\nHà Thị Bưởi,02/03/1999,Nữ,025199000001,Kiệt Sơn,Khu 1`,
};
const branches = [
  'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới',
  'Xã Kiệt Sơn,Khu 1,Xã Lai Đồng,Chi đoàn Khu Kiệt 1',
  'Xã Phú Hộ,Khu 1,Phường Phong Châu,Chi đoàn Khu Phú 1',
  'Xã Phú Hộ,Khu 2,Phường Phong Châu,Chi đoàn Khu Phú 2',
];

/** Merges with decisions about the place of the one person. */
async function decided(...places: [commune: string, branch: string][]): Promise<MergeResult> {
  const first = await merged(files, { branches });
  const groups = [[...first.fingerprints]];
  const decisions: Decision[] = places.map(([commune, value], at) =>
    decisionOn(groups, {
      ...{ question: `XD${at}`, kind: 'CHI_DOAN', field: 'branch', decision: 'GIA_TRI' },
      ...{ commune, value },
    }),
  );
  return merged(files, {
    branches,
    deciding: { decisions, answers: [], unread: [], strict: false },
    known: [...first.knownRows],
    matching: { ...defaultMatchSettings, model: first.clustering.model },
  });
}

const statuses = ({ decisions }: MergeResult) => decisions.map(({ status }) => status);
const COMMUNE: [string, string] = ['Phường Phong Châu', ''];
const BRANCH: [string, string] = ['Phường Phong Châu', 'Chi đoàn Khu Phú 1'];

describe('a commune without a branch and a branch for one person', () => {
  it.each([
    [COMMUNE, BRANCH],
    [BRANCH, COMMUNE],
  ])('gives the branch, whichever question comes first', async (one, other) => {
    const result = await decided(one, other);
    const [member] = [...result.members];
    expect(statuses(result)).toEqual(['applied', 'applied']);
    expect(member!.newBranch).toBe('Chi đoàn Khu Phú 1');
  });

  it('contradicts a branch of another commune', async () => {
    const result = await decided(COMMUNE, ['Xã Lai Đồng', 'Chi đoàn Khu Kiệt 1']);
    expect(statuses(result)).toEqual(['contradicting', 'contradicting']);
  });
});
