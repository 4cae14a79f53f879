import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, listAll, put, scratch } from '../run.js';

const HEADINGS = 'Họ và tên;Ngày sinh;Số CCCD;Số điện thoại;Xã cũ;Chi đoàn;Gọi 0912777888';
const FIRST = 'Nguyễn Văn Thử;12/05/2001;025201000001;0912000001;Phú Hộ;Khu 1;có';
const SECOND = 'Trần Thị Mẫu;21/03/2002;2,52E+10;0912000002;Phú Hộ;Khu 1;0912000003-0912000004';
const list = (...rows: string[]) => [HEADINGS, ...rows, ''].join('\r\n');
const at = (...path: string[]) => join(scratch, ...path);

/** All files of a result, as text; no workbook. */
const textsOf = (folder: string) =>
  listAll(at(folder))
    .map((file) => readFileSync(at(folder, file), 'utf8'))
    .join('\n');

const numberOf = (name: string, folder: string) =>
  csv(at(folder, 'roster.csv')).find((row) => row['Họ và tên'] === name)?.['Số giấy tờ'];

describe('merge --mask', () => {
  put('mask/0911111678/so 0911111678.csv', list(FIRST));
  put('mask/0911111678/so 0911222678.csv', list(SECOND));
  const files = ['so 0911111678.csv', 'so 0911222678.csv'].map((name) =>
    join('mask', '0911111678', name),
  );
  const to = ['--to', 'Phường Phong Châu', '--format', 'csv,html'];
  const merged = hopnhat(['merge', ...files, ...to, '--mask', '--json', '-o', 'mask/1']);

  it('hides numbers in names of files, folders and columns too', () => {
    expect(merged.status).toBe(0);
    const all = `${merged.stdout}${merged.stderr}${textsOf('mask/1')}`;
    expect(all).not.toMatch(/0911111678|0911222678|0912777888|091200000\d|025201000001/);
    expect(all).toContain('so 091****678.csv');
    expect(Object.keys(csv(at('mask/1/roster.csv'))[0]!)).toContain('Gọi 091****888');
  });

  it('finds its files and rows again by their masked names', () => {
    const explained = hopnhat(['explain', 'so 091****678.csv::2', '--from', 'mask/1']);
    expect(explained).toMatchObject({ status: 0, stderr: '' });
    expect(explained.stdout).toContain('025*****0001');
    expect(explained.stdout).not.toMatch(/0911111678|025201000001/);
  });

  it('hides the numbers that a member does not take', () => {
    put('mask/one.csv', list(FIRST));
    put('mask/other.csv', list(FIRST.replace('0912000001', '0912999991')));
    const twice = ['mask/one.csv', 'mask/other.csv'];
    hopnhat(['merge', ...twice, ...to, '--mask', '-o', 'mask/two']);
    for (const more of [[], ['--json']]) {
      const row = ['other.csv::2', '--from', 'mask/two'];
      const { stdout } = hopnhat(['explain', ...row, ...more]);
      expect(stdout).toContain('091****991');
      expect(stdout).not.toMatch(/09120|09129/);
    }
  });

  it('keeps a typed number in force without showing it', () => {
    const wrong = csv(at('mask/1/conflicts.csv')).find(({ loai }) => loai === 'DU_LIEU_LOI')!;
    put(
      'mask/answers.csv',
      `ma_xung_dot,ban_ghi,gia_tri_dung\r\n${wrong.ma_xung_dot},A,025302000002\r\n`,
    );
    put('mask/none.csv', 'ma_xung_dot,ban_ghi,gia_tri_dung\r\n');
    const first = ['apply', 'mask/answers.csv', '--from', 'mask/1', '-o', 'mask/2'];
    const second = ['apply', 'mask/none.csv', '--from', 'mask/2', '-o', 'mask/3'];
    expect([hopnhat(first).status, hopnhat(second).status]).toEqual([0, 0]);
    for (const folder of ['mask/2', 'mask/3']) {
      expect(numberOf('Trần Thị Mẫu', folder)).toBe('025*****0002');
      expect(csv(at(folder, 'decisions.csv'))).toMatchObject([
        { value: '025*****0002', status: 'applied' },
      ]);
      expect(textsOf(folder)).not.toContain('025302000002');
    }
    // Another run may use the decision in the open: the lists are there.
    hopnhat(['merge', ...files, ...to, '--decisions', 'mask/2/decisions.csv', '-o', 'mask/open']);
    expect(numberOf('Trần Thị Mẫu', 'mask/open')).toBe('025302000002');
    expect(csv(at('mask/open/decisions.csv'))).toMatchObject([{ value: '025302000002' }]);
  });

  it('keeps a sealed decision without its row, as one that fits nothing', () => {
    hopnhat(['merge', files[0]!, ...to, '--decisions', 'mask/2/decisions.csv', '-o', 'mask/gone']);
    const [kept] = csv(at('mask/gone/decisions.csv'));
    const [before] = csv(at('mask/2/decisions.csv'));
    expect(kept).toEqual({ ...before, status: 'stale' });
  });

  it('asks for other names if a masked name belongs to several files', () => {
    put('mask/0911111678/so 0911333678.csv', list(FIRST));
    const unclear = hopnhat(['apply', 'mask/none.csv', '--from', 'mask/1', '-o', 'mask/4']);
    expect(unclear.status).toBe(2);
    expect(unclear.stderr).toContain('so 091****678.csv');
    expect(unclear.stderr).not.toMatch(/0911\d{3}678/);
  });
});
