import { describe, expect, it } from 'vitest';
import { message, type Subject } from '../../../src/model/index.js';
import { CONFLICT_COLUMNS, conflictsTable } from '../../../src/report/tables/conflictsTable.js';
import { decisionsTable } from '../../../src/report/tables/decisionsTable.js';
import { lineageTable } from '../../../src/report/tables/lineageTable.js';
import { rosterTable } from '../../../src/report/tables/rosterTable.js';
import { materialize } from '../../../src/report/tables/textTable.js';
import { decisionOn } from '../../support/decision.js';
import { questionRow, smallResult } from '../result.js';
import { say } from '../say.js';

function conflictRows(result = smallResult(), mask = false) {
  const { headings, rows } = materialize(conflictsTable(result, mask, say));
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]!])));
}

describe('rosterTable', () => {
  it('starts with Mã, name and birth and leaves out fields that no member has', () => {
    expect(rosterTable(smallResult(), false).headings).toEqual([
      'Mã',
      'Họ và tên',
      'Ngày sinh',
      'Số CCCD',
      'Giới tính',
      'Số điện thoại',
      'Xã mới',
      'Chi đoàn mới',
      'Ghi chú',
      'Thẻ cũ',
      'Nguồn',
    ]);
  });

  it('has a row per member with its source rows, the leading one first', () => {
    const { rows } = materialize(rosterTable(smallResult(), false));
    expect(rows[0]).toEqual([
      'M7K2Q4',
      'Hà Thị Hương',
      '05/03/1998',
      '025198001234',
      'Nữ',
      '0912345678',
      'Lai Đồng',
      'Khu 1 (Kiệt Sơn)',
      '- đi làm ăn xa',
      '',
      'lai-dong.csv::2 ; kiet-son.xlsx:Khu 1:7',
    ]);
    expect(rows).toHaveLength(3);
  });

  it('never has two columns of one heading', () => {
    const result = smallResult();
    result.carried = ['Họ và tên', 'Nguồn'];
    const { headings } = rosterTable(result, false);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toContain('Họ và tên (2)');
  });

  it('masks ID numbers and phones, also in carried columns', () => {
    const { rows } = materialize(rosterTable(smallResult(), true));
    expect(rows[0]!.slice(3, 6)).toEqual(['025*****1234', 'Nữ', '091****678']);
    expect(rows[2]).toContain('131***567');
    expect(rows[0]).toContain('05/03/1998');
  });
});

describe('conflictsTable', () => {
  it('has the agreed ASCII headings in their order', () => {
    expect(CONFLICT_COLUMNS.map(({ id }) => id).join(',')).toBe(
      'ma_xung_dot,ban_ghi,loai,loai_ten,do_chac_chan,cau_hoi,tep,trang,dong,ho_ten,ngay_sinh,' +
        'gioi_tinh,so_giay_to,so_dien_thoai,xa_cu,chi_doan_cu,truong,gia_tri,goi_y,quyet_dinh,' +
        'gia_tri_dung,ghi_chu',
    );
  });

  it('has a row for each record of a question', () => {
    const rows = conflictRows();
    expect(rows.map((row) => row.ma_xung_dot)).toEqual([
      'Q4F7-T',
      'Q4F7-T',
      'Q8B2-K',
      'Q8B2-K',
      'Q1N5-R',
    ]);
    expect(rows[2]).toMatchObject({
      ban_ghi: 'A',
      loai: 'LECH_THONG_TIN',
      loai_ten: 'kind-LECH_THONG_TIN',
      cau_hoi: 'guide-value',
      tep: 'kiet-son.xlsx',
      trang: 'Khu 1',
      dong: '8',
      truong: 'Số điện thoại',
      gia_tri: '0987654321',
      goi_y: 'CHON A: rule-newest',
    });
  });

  it('leaves the answer and the row of a question about a whole file empty', () => {
    for (const row of conflictRows()) {
      expect([row.quyet_dinh, row.gia_tri_dung, row.ghi_chu]).toEqual(['', '', '']);
    }
    expect(conflictRows()[4]!.dong).toBe('');
  });

  it.each([
    [undefined, ''],
    [0, '0%'],
    [0.934, '93%'],
    [0.9999, '99%'],
    [1, '100%'],
  ])('shows a certainty of %s as %j', (certainty, shown) => {
    const result = smallResult();
    const { certainty: _, ...question } = result.questions[0]!;
    result.questions = [certainty === undefined ? question : { ...question, certainty }];
    expect(conflictRows(result)[0]!.do_chac_chan).toBe(shown);
  });

  it('masks numbers in records, values and sentences', () => {
    const result = smallResult();
    result.questions.push({
      ...result.questions[1]!,
      id: 'Q9Z9-A',
      field: 'id',
      sentence: message('place-column', { letter: '025198001234' }),
      suggestion: '025198001234',
      rows: [questionRow({ value: '025198001234', id: '131234567' })],
    });
    const rows = conflictRows(result, true);
    expect(rows[0]).toMatchObject({ so_giay_to: '025*****1234', so_dien_thoai: '091****678' });
    expect(JSON.stringify(rows)).not.toMatch(/\d{9}/);
  });
});

describe('lineageTable', () => {
  it('has every row with its status', () => {
    const { headings, rows } = materialize(lineageTable(smallResult().lineage));
    expect(headings.join(',')).toBe(
      'file,sheet,row,status,member,old_commune,old_branch,new_commune,new_branch,reason',
    );
    expect(rows.map((row) => row[3])).toEqual([
      'skipped',
      'merged',
      'kept',
      'rejected',
      'kept',
      'kept',
    ]);
  });
});

describe('decisionsTable', () => {
  const entry = { ...decisionOn([]), status: 'applied' } as const;

  it('identifies rows by fingerprints, one side after the other', () => {
    const subject: Subject = { type: 'rows', groups: [['a1', 'a2'], ['b1']] };
    const { headings, rows } = decisionsTable([{ ...entry, subject }]);
    const [row] = [...rows];
    expect(row).toHaveLength(headings.length);
    expect(row[headings.indexOf('fingerprints')]).toBe('a1 a2 / b1');
  });

  it('identifies branches by name', () => {
    const subject = {
      type: 'branch',
      oldCommune: 'Xã Lai',
      branch: 'khu 1',
      rows: [] as string[],
    } as const;
    const { headings, rows } = decisionsTable([{ ...entry, kind: 'CHI_DOAN', subject }]);
    const [row] = [...rows];
    expect(row[headings.indexOf('old_commune')]).toBe('Xã Lai');
    expect(row[headings.indexOf('old_branch')]).toBe('khu 1');
  });
});
