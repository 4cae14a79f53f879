import { describe, expect, it } from 'vitest';
import { defaultMatchSettings } from '../../../src/match/index.js';
import type { Answer } from '../../../src/model/index.js';
import { answerOn } from '../../support/answered.js';
import { merged } from '../../support/merged.js';

const FILES = {
  'ds.csv': [
    'STT,Họ và tên,Ngày sinh,Giới tính,Xã,Chi đoàn',
    '1,Hà Thị Bưởi,02/03/1999,Nữ,Kiệt Sơn,Khu 1',
    '2,Vì Văn Ổi,05/06/1996,Nam,Kiệt Sơn,Khu Lạ',
    '3,Đinh Văn Mít,05/06/1998,Nam,Kiệt Sơn,Trạm y tế',
  ].join('\n'),
};
const branches = [
  'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới',
  'Xã Kiệt Sơn,Khu 1,Xã Lai Đồng,Chi đoàn Khu 1',
];

describe('branches that the branch table lacks', async () => {
  const first = await merged(FILES, { branches });
  const asked = first.questions.filter(({ kind }) => kind === 'CHI_DOAN');
  const reported = async (...answers: Answer[]) => {
    const { findings } = await merged(FILES, {
      branches,
      deciding: { decisions: [], answers, unread: [], strict: false },
      known: [...first.knownRows],
      matching: { ...defaultMatchSettings, model: first.clustering.model },
    });
    return findings.flatMap(({ code, args }) =>
      code === 'branches-without-row' ? [args.branches] : [],
    );
  };

  it('are reported until a person has placed them', async () => {
    expect(await reported()).toEqual(['Khu Lạ; Trạm y tế']);
    const [one, other] = asked.map(({ id }) => id);
    const placed = answerOn(one!, 'A', { value: 'Chi đoàn Khu 1' });
    const [left] = await reported(placed);
    expect(['Khu Lạ', 'Trạm y tế']).toContain(left);
    expect(await reported(placed, answerOn(other!, 'A', { decision: 'BO_QUA' }))).toEqual([]);
  });
});
