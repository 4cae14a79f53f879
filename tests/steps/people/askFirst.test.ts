import { describe, expect, it } from 'vitest';
import { merged } from '../../support/merged.js';

const SURNAMES = ['Hà', 'Đinh', 'Phùng', 'Triệu', 'Quách'];
const NAMES = ['Bưởi', 'Mận', 'Đào', 'Lựu', 'Sim'];
/** 25 people with two dates of birth each, more than a round asks about. */
const rows = (day: number) =>
  SURNAMES.flatMap((surname, s) =>
    NAMES.map(
      (name, n) =>
        `${surname} Thị ${name},${day}/0${s + 1}/200${n},Nữ,09120000${s}${n},Phú Hộ,Khu 1`,
    ),
  );
const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số điện thoại,Xã cũ,Chi đoàn';
const FILES = {
  'a.csv': [HEAD, ...rows(12)].join('\n'),
  'b.csv': [HEAD, ...rows(22)].join('\n'),
};

describe('questions whose decisions were withdrawn', () => {
  it('are asked in this round, before others', async () => {
    const usual = await merged(FILES);
    const asked = new Set(usual.questions.map(({ id }) => id));
    const all = await merged(FILES, { maxQuestions: 100 });
    const left = all.questions.map(({ id }) => id).filter((id) => !asked.has(id));
    expect(left.length).toBeGreaterThan(0);
    const last = left.at(-1)!;
    const again = await merged(FILES, { askFirst: new Set([last]) });
    expect(again.questions[0]!.id).toBe(last);
    expect(again.questions).toHaveLength(asked.size);
  });
});
