/** Conflict files in which people wrote over cells of the program; all people are invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { as1252 } from '../../../support/distortions.js';
import { csv, hopnhat, put, scratch } from '../../run.js';

type Row = Record<string, string>;
const HEADER = 'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Số điện thoại;Xã cũ;Chi đoàn';
put(
  'lists/a.csv',
  [
    HEADER,
    'Lê Văn Giả;31/04/2000;Nam;;0912000003;Phú Hộ;Khu 2',
    'Hà Thị Linh;05/07/2007;Nữ;;0912000006;Phú Hộ;Khu 1',
    'Phạm Thị Ví;09/08/2003;Nữ;025303000004;;Phú Hộ;Khu 2',
    '',
  ].join('\n'),
);
put(
  'lists/b.csv',
  [
    HEADER,
    'Hà Thị Ninh;05/07/2007;Nữ;;0912000006;Hà Thạch;Khu 1',
    'Phạm Thị Ví;29/08/2003;Nữ;025303000004;;Hà Thạch;Khu 1',
    '',
  ].join('\n'),
);
hopnhat(['merge', 'lists', '--to', 'Phường Phong Châu', '-o', 'r0']);
const asked: readonly Row[] = csv(join(scratch, 'r0/conflicts.csv'));

/** Writes the questions with changes as a spreadsheet does. */
function text(change: (row: Row) => Row): string {
  const rows = asked.map((row) => change({ ...row }));
  return [Object.keys(asked[0]!), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map((cell) => `"${cell!.replaceAll('"', '""')}"`).join(';'))
    .join('\r\n');
}

const UNCHANGED = text((row) => row);

let runs = 0;
/** @returns the findings about the file, and the result */
function apply(content: string | Uint8Array, from = 'r0') {
  const name = `answers-${++runs}`;
  put(`${name}.csv`, content);
  const run = hopnhat(['apply', `${name}.csv`, '--from', from, '-o', name, '--lang', 'en']);
  expect(run.status, run.stderr).toBe(0);
  const { findings, runFindings } = JSON.parse(
    readFileSync(join(scratch, name, 'summary.json'), 'utf8'),
  );
  const own = [...findings, ...runFindings].filter(({ place }) => place?.file === `${name}.csv`);
  return { codes: own.map(({ code }) => code as string), own, folder: name };
}

const isWrong = ({ loai }: Row) => loai === 'DU_LIEU_LOI';

describe('a cell of the program that a person wrote over', () => {
  it('is reported with its place', () => {
    const { own } = apply(text((row) => (isWrong(row) ? { ...row, gia_tri: '30/04/2000' } : row)));
    const row = asked.findIndex(isWrong) + 2;
    const found = own.find(({ code }) => code === 'answers-cells-changed');
    expect(found).toMatchObject({ args: { count: 1, cells: `R${row}` }, place: { row } });
  });

  it('comes back with its question if it is the value that is asked for', () => {
    const { folder } = apply(
      text((row) =>
        isWrong(row) ? { ...row, ngay_sinh: '30/04/2000', ho_ten: 'Lê Văn Gia' } : row,
      ),
    );
    const again = csv(join(scratch, folder, 'conflicts.csv'));
    const hint = again.find(isWrong)!.goi_y!;
    expect(hint).toContain('30/04/2000');
    expect(hint).toContain('gia_tri_dung');
    expect(hint).not.toContain('Gia');
    expect(again.filter((row) => row.goi_y!.includes('30/04/2000'))).toHaveLength(1);
    expect(apply(UNCHANGED, folder).codes).toEqual(['answers-none']);
  });

  it('is not reported if the row has the same answer', () => {
    const { codes } = apply(
      text((row) =>
        isWrong(row) ? { ...row, ngay_sinh: '30/4/2000', gia_tri_dung: '30/04/2000' } : row,
      ),
    );
    expect(codes).not.toContain('answers-cells-changed');
  });

  it('is not reported where only programs changed it', () => {
    const asExcel = (row: Row): Row => ({
      ...row,
      ngay_sinh: row.ngay_sinh!.replaceAll(/\b0/g, ''),
      so_giay_to: row.so_giay_to!.replace(/^0/, ''),
      so_dien_thoai: row.so_dien_thoai!.replace(/^0/, ''),
    });
    for (const content of [text(asExcel), as1252(text(asExcel)), `\ufeff${UNCHANGED}`]) {
      expect(apply(content).codes).toEqual(['answers-none']);
    }
  });

  it('is not reported if a later answer changed what the row shows', () => {
    const { folder } = apply(
      text((row) => (isWrong(row) ? { ...row, gia_tri_dung: '30/04/2000' } : row)),
    );
    expect(apply(UNCHANGED, folder).codes).toEqual(['answers-none']);
  });
});

describe('a column that was sorted alone', () => {
  const names = asked.map(({ ho_ten }) => ho_ten!).reverse();
  const sorted = (row: Row, at: number): Row => ({ ...row, ho_ten: names[at]! });
  const answered = (row: Row): Row =>
    row.loai === 'TRUNG_NGUOI' && row.ban_ghi === 'A' ? { ...row, quyet_dinh: 'GOP' } : row;

  it('leaves the answers on its rows unused', () => {
    let at = 0;
    const { codes, folder } = apply(text((row) => answered(sorted(row, at++))));
    expect(codes).toContain('answer-row-of-another');
    const kinds = csv(join(scratch, folder, 'conflicts.csv')).map(({ loai }) => loai);
    expect(kinds).toContain('TRUNG_NGUOI');
  });

  it('is not supposed if the file lacks the column and a question is about a row without a name', () => {
    const rows = readFileSync(join(scratch, 'lists/a.csv'), 'utf8');
    put('unnamed/a.csv', `${rows};11/11/1998;Nam;025098000011;0912000011;Phú Hộ;Khu 1\n`);
    put('unnamed/b.csv', readFileSync(join(scratch, 'lists/b.csv')));
    hopnhat(['merge', 'unnamed', '--to', 'Phường Phong Châu', '-o', 'u0']);
    const open = csv(join(scratch, 'u0/conflicts.csv'));
    expect(open.filter(({ ho_ten }) => ho_ten === '')).toHaveLength(1);
    const lines = open
      .filter(({ ban_ghi, ho_ten }) => ban_ghi === 'A' && ho_ten !== '')
      .map(({ ma_xung_dot: id }) => `${id},A,BO_QUA`);
    const { codes } = apply(['ma_xung_dot,ban_ghi,quyet_dinh', ...lines].join('\n'), 'u0');
    expect(codes).toEqual([]);
  });

  it('changes nothing if the complete table was sorted', () => {
    const [header, ...lines] = text(answered).split('\r\n');
    const { codes, folder } = apply([header, ...lines.sort()].join('\r\n'));
    expect(codes).toEqual([]);
    const kinds = csv(join(scratch, folder, 'conflicts.csv')).map(({ loai }) => loai);
    expect(kinds).not.toContain('TRUNG_NGUOI');
  });
});
