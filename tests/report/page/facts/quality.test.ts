import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/model/index.js';
import { qualityOf } from '../../../../src/report/page/facts/quality.js';
import { membershipOf } from '../../../../src/report/page/facts/status.js';
import { leftOut, smallResult } from '../../result.js';
import { resultOf } from './members.js';

const FULL = { name: 'Hà Văn An', birth: '01/02/2000', gender: 'Nam', id: '025200001234' };
const { phone: _, ...WITHOUT_PHONE } = { ...FULL, phone: '' };

function asking(kind: Question['kind'], ...rows: string[]): Question {
  return { ...smallResult().questions[0]!, kind, about: { type: 'rows', groups: [rows] } };
}

describe('qualityOf', () => {
  it('counts values by field, and members who have every field that identifies a person', () => {
    const { id: __, ...withoutId } = FULL;
    const quality = qualityOf(
      resultOf([
        { values: { ...FULL, phone: '0912345678' } },
        { values: withoutId },
        { branch: '' },
      ]),
    );
    expect(quality.core.map(({ id }) => id)).toEqual(['id', 'name', 'gender']);
    expect(quality.rows.map(({ name, members }) => [name, members])).toEqual([
      ['Khu 1', 2],
      ['', 1],
    ]);
    expect(quality.total.measures).toMatchObject({ right: 3, complete: 1, clean: 3 });
    const filled = quality.fields.map(({ id }, at) => [id, quality.total.values[at]!.filled]);
    expect(Object.fromEntries(filled)).toEqual({ id: 1, name: 2, gender: 2, birth: 2, phone: 1 });
  });

  it('counts a value that no row parses as invalid, unless a person gave it', () => {
    const result = resultOf([
      { values: { ...WITHOUT_PHONE, birth: '31/02/2000' } },
      { values: WITHOUT_PHONE },
      { values: WITHOUT_PHONE, rule: 'decided' },
    ]);
    result.records.columns.set('birth', { type: 'date', packed: Int32Array.of(0, 20000201, 0) });
    const quality = qualityOf(result);
    const birth = quality.fields.findIndex(({ id }) => id === 'birth');
    expect(quality.total.values[birth]).toMatchObject({ filled: 3, invalid: 1 });
    expect(quality.total.measures.right).toBe(2);
  });

  it('takes members out of right and clean who are asked about, now or later', () => {
    const result = resultOf([{ rows: 2 }, {}, {}, {}]);
    result.questions = [asking('DU_LIEU_LOI', 'fp1'), asking('TRUNG_NGUOI', 'fp2', 'fp3')];
    result.leftOut = [leftOut(asking('LECH_THONG_TIN', 'fp4'))];
    expect(qualityOf(result).total.measures).toMatchObject({ right: 2, clean: 2 });
  });

  it('counts values that were added since the earlier result, and members completed by them', () => {
    const result = resultOf([{ values: FULL }, { values: { name: 'Bùi Thị Ba' } }]);
    const [first, second] = result.members.map(({ id }) => id) as [string, string];
    const change = {
      kind: 'corrected',
      name: '',
      newCommune: '',
      newBranch: '',
      rows: '',
    } as const;
    result.compared = {
      changes: [
        { ...change, member: first, field: 'Số CCCD', before: '', after: FULL.id },
        { ...change, member: first, field: 'Họ và tên', before: 'Hà Văn Anh', after: FULL.name },
        { ...change, member: second, field: 'Giới tính', before: 'Nữ', after: '' },
      ],
    };
    const { total, fields, isCompared } = qualityOf(result);
    const gained = fields.map(({ id }, at) => [id, total.values[at]!.gained]);
    expect(isCompared).toBe(true);
    expect(Object.fromEntries(gained)).toMatchObject({ id: 1, name: 0, gender: -1 });
    expect(total.completeGained).toBe(1);
  });

  it('counts members by commune for the overview', () => {
    const result = resultOf([{ commune: 'X' }, { commune: 'Y' }, { commune: 'X' }]);
    const { rows } = qualityOf(result, 'newCommune');
    expect(rows.map(({ name, members }) => [name, members])).toEqual([
      ['X', 2],
      ['Y', 1],
    ]);
  });

  it('says nothing about activity without a status', () => {
    expect(qualityOf(resultOf([{}])).hasStatus).toBe(false);
  });
});

describe('membershipOf', () => {
  it.each([
    ['Từ trần', 'left'],
    ['Đã chuyển sinh hoạt', 'left'],
    ['Trưởng thành Đoàn', 'left'],
    ['Không còn sinh hoạt', 'left'],
    ['Xoá tên', 'left'],
    ['Chưa chuyển sinh hoạt', 'unknown'],
    ['Đề nghị xóa tên', 'unknown'],
    ['Đang sinh hoạt', 'active'],
    ['Đi làm ăn xa', 'active'],
    ['Mất thẻ đoàn', 'unknown'],
    ['', 'unknown'],
  ])('reads "%s" as %s', (status, membership) => {
    expect(membershipOf(status)).toBe(membership);
  });
});
