import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../run.js';

/** Two people who may be one, and one whose lists disagree on the day of birth. */
const FIRST = [
  'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn',
  'Nguyễn Văn Thử;12/05/2001;0912000001;Phú Hộ;Khu 1',
  'Trần Thị Mẫu;21/03/2002;0912000002;Phú Hộ;Khu 1',
  'Lê Văn Giả;03/04/2000;;Phú Hộ;Khu 2',
  '',
].join('\r\n');
const SECOND = [
  'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn',
  'Nguyễn Văn Thử;21/05/2001;0912000001;Phú Hộ;Khu 1',
  'Trần Thị Mậu;21/03/2002;0912000002;Phú Hộ;Khu 1',
  '',
].join('\r\n');

put('apply/one.csv', FIRST);
put('apply/two.csv', SECOND);
const at = (...path: string[]) => join(scratch, ...path);
const merged = hopnhat(['merge', 'apply', '--to', 'Phường Phong Châu', '-o', 'apply-0']);

/** `conflicts.csv` of a result with answers written into the rows of its questions. */
function answered(
  from: string,
  name: string,
  answer: (kind: string, row: Record<string, string>) => string,
): string {
  const lines = readFileSync(at(from, 'conflicts.csv'), 'utf8').trimEnd().split('\r\n');
  const rows = csv(at(from, 'conflicts.csv'));
  const [head] = lines;
  const columns = head.replace('\ufeff', '').split(',');
  const text = rows.map((row) => {
    const value = row.ban_ghi === 'A' ? answer(row.loai, row) : '';
    return columns
      .map((id) => `"${(id === 'quyet_dinh' ? value : row[id]).replaceAll('"', '""')}"`)
      .join(',');
  });
  writeFileSync(at(name), [head, ...text, ''].join('\r\n'));
  return name;
}

const roster = (folder: string) => csv(at(folder, 'roster.csv'));
const questions = (folder: string) => csv(at(folder, 'conflicts.csv'));
const bytes = (folder: string, file: string) => readFileSync(at(folder, file), 'utf8');

describe('apply', () => {
  const allBySuggestion = (kind: string) => (kind === 'TRUNG_NGUOI' ? 'GOP' : 'BO_QUA');
  answered('apply-0', 'all.csv', allBySuggestion);
  const run = hopnhat(['apply', 'all.csv', '--from', 'apply-0', '-o', 'apply-1']);

  it('starts from a result with questions', () => {
    expect(merged.status).toBe(0);
    expect(questions('apply-0').some((row) => row.loai === 'TRUNG_NGUOI')).toBe(true);
  });

  it('merges people by an answer, and does not ask again', () => {
    expect(run.status).toBe(0);
    const before = new Set(questions('apply-0').map((row) => row.ma_xung_dot));
    expect(questions('apply-1').filter((row) => before.has(row.ma_xung_dot))).toEqual([]);
    expect(roster('apply-1').length).toBeLessThan(roster('apply-0').length);
    const ledger = csv(at('apply-1', 'decisions.csv'));
    expect(new Set(ledger.map((row) => row.question))).toEqual(before);
    expect(ledger.every((row) => row.status === 'applied' && row.source === 'all.csv')).toBe(true);
  });

  it('counts new questions below the questions', () => {
    const { stderr } = hopnhat([
      'apply',
      'all.csv',
      '--from',
      'apply-0',
      '-o',
      'apply-en',
      '--lang',
      'en',
    ]);
    const labels = stderr.split('\n').map((line) => line.split('│')[1]?.trim());
    const at = labels.indexOf('Questions for a person');
    expect(labels[at + 1]).toBe('of these new since the earlier result');
  });

  it('keeps every Mã', () => {
    const before = new Set(roster('apply-0').map((row) => row['Mã']));
    expect(roster('apply-1').every((row) => before.has(row['Mã']))).toBe(true);
  });

  it('changes nothing if answers are applied again, or by merge --decisions', () => {
    expect(hopnhat(['apply', 'all.csv', '--from', 'apply-1', '-o', 'apply-2']).status).toBe(0);
    for (const file of ['roster.csv', 'conflicts.csv', 'lineage.csv', 'decisions.csv']) {
      expect(bytes('apply-2', file)).toBe(bytes('apply-1', file));
    }
    const again = ['merge', 'apply', '--to', 'Phường Phong Châu', '--decisions', 'apply-1'];
    expect(hopnhat([...again, '-o', 'apply-3']).status).toBe(0);
    expect(questions('apply-3')).toEqual(questions('apply-1'));
    expect(bytes('apply-3', 'decisions.csv')).toBe(bytes('apply-1', 'decisions.csv'));
  });

  it('counts neither of two different answers, and names both files', () => {
    answered('apply-0', 'other.csv', (kind) => (kind === 'TRUNG_NGUOI' ? 'RIENG' : ''));
    const both = hopnhat(['apply', 'all.csv', 'other.csv', '--from', 'apply-0', '-o', 'apply-4']);
    expect(both.status).toBe(0);
    expect(both.stderr).toMatch(/trong all\.csv, “.*” trong other\.csv/);
    expect(questions('apply-4').some((row) => row.loai === 'TRUNG_NGUOI')).toBe(true);
    const strict = ['apply', 'all.csv', 'other.csv', '--from', 'apply-0', '--strict'];
    expect(hopnhat([...strict, '-o', 'apply-5']).status).toBe(2);
  });

  it('reports all answers that do not count at once with --strict, and writes nothing', () => {
    const [{ ma_xung_dot: id }] = questions('apply-0');
    put('bad.csv', `ma_xung_dot,ban_ghi,quyet_dinh\n${id},A,what?\nXDABCDEFGH,A,GOP\n`);
    const strict = ['apply', 'bad.csv', '--from', 'apply-0', '-o', 'apply-9'];
    const { status, stderr } = hopnhat([...strict, '--strict', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain('bad.csv, row 2');
    expect(stderr).toContain('bad.csv, row 3');
    expect(existsSync(at('apply-9'))).toBe(false);
  });

  it('keeps people apart by an answer', () => {
    const apart = hopnhat(['apply', 'other.csv', '--from', 'apply-0', '-o', 'apply-6']);
    expect(apart.status).toBe(0);
    expect(questions('apply-6').some((row) => row.loai === 'TRUNG_NGUOI')).toBe(false);
    expect(roster('apply-6').length).toBe(roster('apply-0').length);
  });

  it('withdraws the decisions that undo names', () => {
    const [first] = csv(at('apply-1', 'decisions.csv')).filter((row) => row.kind === 'TRUNG_NGUOI');
    const undone = hopnhat(['undo', first.question, '--from', 'apply-1', '-o', 'apply-7']);
    expect(undone.status).toBe(0);
    expect(undone.stderr).toContain(first.question);
    expect(questions('apply-7').some((row) => row.ma_xung_dot === first.question)).toBe(true);
    expect(hopnhat(['undo', 'XDNOTHERE', '--from', 'apply-1', '-o', 'apply-8']).status).toBe(2);
  });
});

describe('an answer about members without a branch', () => {
  const list = (commune: string, branch: string, names: string[]) =>
    [
      'Họ và tên,Ngày sinh,Xã,Chi đoàn',
      ...names.map((name, i) => `${name},${i + 1}/3/2001,${commune},${branch}`),
      '',
    ].join('\n');
  put('new/a.csv', list('Phường Việt Trì', 'Khu 1', ['Đỗ Thị Mận']));
  put('new/a-2.csv', list('Phường Việt Trì', '', ['Vũ Thị Giả', 'Hà Văn Thử']));
  put('new/b.csv', list('Phường Vĩnh Yên', 'Khu 2', ['Cao Thị Lê']));
  put('new/b-2.csv', list('Phường Vĩnh Yên', '', ['Bùi Văn Ví', 'Lê Thị Mẫu']));
  hopnhat(['merge', 'new', '-o', 'new-0']);

  it('places only those of its new commune, where lists name no old one', () => {
    const [first, second] = questions('new-0');
    expect(first!.cau_hoi).toContain(' của Phường Việt Trì (mới) ');
    hopnhat(['merge', 'new', '-o', 'new-en', '--lang', 'en']);
    const [firstInEnglish] = questions('new-en');
    expect(firstInEnglish!.cau_hoi).toContain(' of Phường Việt Trì (new) ');
    expect(firstInEnglish!.ma_xung_dot).toBe(first!.ma_xung_dot);
    const branches = (folder: string) =>
      roster(folder).map((row) => `${row['Họ và tên']}: ${row['Chi đoàn mới']}`);
    put('new-1.csv', `ma_xung_dot,ban_ghi,gia_tri_dung\n${first!.ma_xung_dot},A,Khu 1\n`);
    hopnhat(['apply', 'new-1.csv', '--from', 'new-0', '-o', 'new-1']);
    expect(branches('new-1')).toContain('Hà Văn Thử: Khu 1');
    expect(branches('new-1')).toContain('Lê Thị Mẫu: ');
    expect(questions('new-1').map((row) => row.ma_xung_dot)).toEqual([second!.ma_xung_dot]);
    put('new-2.csv', `ma_xung_dot,ban_ghi,gia_tri_dung\n${second!.ma_xung_dot},A,Khu 2\n`);
    hopnhat(['apply', 'new-2.csv', '--from', 'new-1', '-o', 'new-2']);
    expect(branches('new-2')).toContain('Hà Văn Thử: Khu 1');
    expect(branches('new-2')).toContain('Lê Thị Mẫu: Khu 2');
  });
});
