/** A small merge whose questions are answered: rosters, result `r1` and its answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv, hopnhat, put, scratch } from '../cli/run.js';

const HEAD = 'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn';
const FIRST = [
  HEAD,
  'Nguyễn Văn Thử;12/05/2001;0912000001;Phú Hộ;Khu 1',
  'Trần Thị Mẫu;21/03/2002;0912000002;Phú Hộ;Khu 1',
  'Lê Văn Giả;03/04/2000;;Phú Hộ;Khu 2',
  'Phạm Thị Ví;31/02/2003;0912000004;Phú Hộ;Khu 2',
  'Hà Văn Dụ;12/12/2000;0912000005;Phú Hộ;Khu 9',
  'Bùi Thị Tạm;13/11/2001;0912000006;Phú Hộ;Khu 8',
  '',
].join('\r\n');
const SECOND = [
  HEAD,
  'Nguyễn Văn Thử;21/05/2001;0912000001;Phú Hộ;Khu 1',
  'Trần Thị Mậu;21/03/2002;0912000002;Phú Hộ;Khu 1',
  '',
].join('\r\n');
const BRANCHES = [
  'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới',
  'Xã Phú Hộ,Khu 1,Phường Phong Châu,Chi đoàn Phú Hộ Một',
  'Xã Phú Hộ,Khu 2,Phường Phong Châu,Chi đoàn Phú Hộ Hai',
  '',
].join('\r\n');

export const at = (...path: string[]) => join(scratch, ...path);

/** Merges below a folder. @returns arguments that merge its rosters */
export function rosters(folder: string): string[] {
  put(`${folder}/in/one.csv`, FIRST);
  put(`${folder}/in/two.csv`, SECOND);
  put(`${folder}/branches.csv`, BRANCHES);
  return ['merge', `${folder}/in`, '--branches', `${folder}/branches.csv`];
}

/** Writes `r1` without decisions, `ans.csv` with an answer to each of its questions, `r2` with these applied. */
export function decided(folder: string): { args: string[]; count: number } {
  const args = rosters(folder);
  hopnhat([...args, '-o', `${folder}/r1`]);
  put(`${folder}/ans.csv`, answersTo(`${folder}/r1`));
  hopnhat(['apply', `${folder}/ans.csv`, '--from', `${folder}/r1`, '-o', `${folder}/r2`]);
  return { args, count: csv(at(folder, 'r2/decisions.csv')).length };
}

/** Answers all questions of a result, places by a name with Vietnamese letters. */
function answersTo(result: string): string {
  const lines = csv(at(result, 'conflicts.csv'))
    .filter(({ ban_ghi }) => ban_ghi === 'A')
    .map(({ ma_xung_dot, loai }) => {
      if (loai === 'CHI_DOAN') return `${ma_xung_dot},A,,Chi đoàn Phú Hộ Hai`;
      return `${ma_xung_dot},A,${loai === 'TRUNG_NGUOI' ? 'GOP' : 'BO_QUA'},`;
    });
  return ['ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung', ...lines, ''].join('\r\n');
}

export const text = (...path: string[]) => readFileSync(at(...path), 'utf8');
