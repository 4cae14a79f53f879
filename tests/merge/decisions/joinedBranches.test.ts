/** Asks for the branch of a person whom an answer made of two rows; all people are invented. */
import { describe, expect, it } from 'vitest';
import { answeredAgain, answerOn } from '../../support/answered.js';
import { merged } from '../../support/merged.js';

const HEAD = 'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn';
const FILES = {
  'mot.csv': [
    HEAD,
    'Hà Thị Linh;05/07/2003;;Phú Hộ;Khu 1',
    'Bùi Văn Xa;11/12/2001;;Phú Hộ;Khu 1',
    'Đinh Văn Số;17/02/1998;;Phú Hộ;Khu 1',
  ],
  'hai.csv': [
    HEAD,
    'Hà Thị Ninh;05/07/2003;;Phú Hộ;Khu 2',
    'Vũ Thị Trùng;22/10/1998;;Phú Hộ;Khu 2',
    'Quách Văn Đấy;02/03/2004;;Phú Hộ;Khu 2',
  ],
};
const files = Object.fromEntries(
  Object.entries(FILES).map(([file, lines]) => [file, lines.join('\n')]),
);

describe('a branch question after two rows were answered to be one person', () => {
  it('does not ask again whether they are two', async () => {
    const before = await merged(files);
    const [same] = before.questions.filter(({ kind }) => kind === 'TRUNG_NGUOI');
    const after = await answeredAgain(files, before, [
      answerOn(same!.id, 'A', { decision: 'GOP' }),
    ]);
    const [branch] = after.questions.filter(({ kind }) => kind === 'CHI_DOAN');
    expect(branch!.rows).toHaveLength(2);
    expect(branch!.sentence.code).toBe('ask-two-branches');
  });
});
