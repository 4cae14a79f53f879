import { describe, expect, it } from 'vitest';
import { youthLists } from '../../../src/config/outputs/youthLists.js';
import { Labels } from '../../../src/report/outputs/labels.js';

describe('the labels of the Youth Union', () => {
  it.each<[keyof typeof youthLists, string, string | undefined]>([
    ['ethnicity', 'MƯỜNG', 'Mường'],
    ['ethnicity', 'muong', 'Mường'],
    ['ethnicity', 'H’Mông', 'Mông'],
    ['ethnicity', 'Xơ-đăng', 'Xơ Đăng'],
    ['ethnicity', 'Bru-Vân Kiều', 'Bru - Vân Kiều'],
    ['ethnicity', 'Giẻ Triêng', 'Gỉe Triêng'],
    // A mark that is typed counts.
    ['ethnicity', 'Mương', undefined],
    ['ethnicity', 'Co', 'Co'],
    // `Jrai` and `Jarai` both mean it.
    ['ethnicity', 'Gia Rai', undefined],
    ['religion', 'Hoà Hảo', 'Hòa Hảo'],
    ['religion', 'khong', 'Không'],
    ['religion', 'Thiên chúa giáo', 'Công giáo'],
    ['issuer', 'CA tỉnh Phú Thọ', 'Phú Thọ'],
    ['issuer', 'CA. Phú Thọ', 'Phú Thọ'],
    ['issuer', 'Cao Bằng', 'Cao Bằng'],
    ['issuer', 'Công an thành phố Hồ Chí Minh', 'TP Hồ Chí Minh'],
    ['issuer', 'Bộ Công an', undefined],
    ['schooling', '12/12', 'Hệ 12/12'],
    ['schooling', '11/12', undefined],
    ['schooling', 'lớp 12', undefined],
    ['schooling', 'thpt', 'Hệ 12/12'],
    ['qualification', 'Đại học', 'Cử nhân'],
    ['qualification', 'Kỹ sư', undefined],
    ['languages', 'Tiếng Anh B1', 'Bậc 3'],
    ['computing', 'Chứng chỉ A', undefined],
    ['occupation', 'Nông dân', undefined],
    ['occupation', 'Cán bộ / Công chức / Viên chức', 'Cán bộ/Công chức/Viên chức'],
    ['post', 'UV BCH', 'Ủy viên Ban Chấp hành chi đoàn'],
    ['post', 'Bí thư Đoàn xã', undefined],
  ])('of %s: "%s" means %s', (list, text, label) => {
    expect(new Labels(youthLists[list]).labelOf(text)).toBe(label);
  });

  it('are found for each label itself', () => {
    for (const list of Object.values(youthLists)) {
      const labels = new Labels(list);
      for (const { label } of list.labels) expect(labels.labelOf(label)).toBe(label);
    }
  });
});

it('a wording of two labels means neither', () => {
  const labels = new Labels({
    labels: [
      { label: 'Thổ', also: ['x'] },
      { label: 'Thơ', also: ['X'] },
    ],
  });
  expect(['Thổ', 'tho', 'x'].map((text) => labels.labelOf(text))).toEqual([
    'Thổ',
    undefined,
    undefined,
  ]);
});
