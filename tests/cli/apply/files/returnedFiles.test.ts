import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../../run.js';

const HEADER = 'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn';
const at = (...path: string[]) => join(scratch, ...path);
type Row = Record<string, string>;

function roster(folder: string, people: readonly [string, string, string][]): void {
  const lines = (which: 1 | 2) =>
    people.map(([name, one, other]) =>
      [name, which === 1 ? one : other, '', 'Phú Hộ', 'Khu 1'].join(';'),
    );
  put(`${folder}/one.csv`, [HEADER, ...lines(1), ''].join('\r\n'));
  put(`${folder}/two.csv`, [HEADER, ...lines(2), ''].join('\r\n'));
}

/** Pairs who may be one person each; all people are invented. */
roster('lists', [
  ['Nguyễn Văn Thử', '12/05/2001', '21/05/2001'],
  ['Trần Thị Mẫu', '21/03/2002', '12/03/2002'],
  ['Lê Văn Giả', '03/04/2000', '13/04/2000'],
]);
roster('others', [
  ['Phạm Thị Ví', '09/08/2003', '19/08/2003'],
  ['Hoàng Văn Dụ', '15/01/1999', '05/01/1999'],
  ['Đinh Văn Số', '17/02/1998', '27/02/1998'],
]);
const merge = (folder: string, out: string) =>
  hopnhat(['merge', folder, '--to', 'Phường Phong Châu', '-o', out]);
merge('lists', 'result');
merge('others', 'result-others');

const questions = (folder: string): Row[] => csv(at(folder, 'conflicts.csv'));
const firstRows = (folder: string) => questions(folder).filter((row) => row.ban_ghi === 'A');
const [one, two] = firstRows('result');

/**
 * Writes the conflicts of a result as somebody sends them back.
 * @param change new texts of some cells, by heading
 * @param head a heading as written in the file
 */
function returned(
  name: string,
  from: string,
  change: (row: Row) => Row,
  head: (id: string) => string = (id) => id,
): string {
  const text = readFileSync(at(from, 'conflicts.csv'), 'utf8').trimEnd().split('\r\n')[0];
  const columns = text.replace('\ufeff', '').split(',');
  const lines = questions(from).map((row) => {
    const cells = { ...row, ...change(row) };
    return columns.map((id) => `"${cells[id].replaceAll('"', '""')}"`).join(',');
  });
  writeFileSync(at(name), [columns.map(head).join(','), ...lines, ''].join('\r\n'));
  return name;
}

function apply(out: string, ...args: string[]) {
  return hopnhat(['apply', ...args, '--from', 'result', '-o', out, '--lang', 'en']);
}

const isFirst = ({ ma_xung_dot: id, ban_ghi }: Row) => id === one.ma_xung_dot && ban_ghi === 'A';
const joinFirst = (row: Row): Row => (isFirst(row) ? { quyet_dinh: 'GOP' } : {});
const keepAll = (row: Row): Row => (row.ban_ghi === 'A' ? { quyet_dinh: 'BO_QUA' } : {});
const warnings = (folder: string): { code: string; args: Row; place?: Row }[] => {
  const summary = JSON.parse(readFileSync(at(folder, 'summary.json'), 'utf8'));
  return [...summary.findings, ...summary.runFindings];
};
const codes = (folder: string) => warnings(folder).map(({ code }) => code);

describe('the decisions of a returned file', () => {
  const renamed = (id: string) => (id === 'quyet_dinh' ? 'Ý kiến của xã' : id);

  it('are read below another heading if their column is in its place', () => {
    returned('renamed.csv', 'result', keepAll, renamed);
    const { status, stderr } = apply('renamed', 'renamed.csv');
    expect(status).toBe(0);
    expect(stderr).toContain('Ý kiến của xã');
    expect(csv(at('renamed', 'decisions.csv'))).toHaveLength(firstRows('result').length);
    expect(codes('renamed').filter((code) => code === 'answers-heading-guessed')).toHaveLength(1);
  });

  it('are read without a heading', () => {
    returned('bare.csv', 'result', joinFirst, (id) => (id === 'quyet_dinh' ? '' : id));
    expect(apply('bare', 'bare.csv').status).toBe(0);
    expect(csv(at('bare', 'decisions.csv'))).toMatchObject([{ decision: 'GOP' }]);
  });

  it('end the run if their column is elsewhere below another heading', () => {
    const moved = (id: string) =>
      ({ quyet_dinh: 'Ý kiến', gia_tri_dung: 'x', goi_y: 'y' })[id] ?? id;
    const head = (id: string) => (id === 'truong' ? 'gia_tri_dung' : moved(id));
    returned('moved.csv', 'result', keepAll, head);
    const { status, stderr } = apply('moved', 'moved.csv');
    expect(status).toBe(2);
    expect(stderr).toContain('"Ý kiến"');
    expect(stderr).toContain('moved.csv, row 2');
    expect(existsSync(at('moved'))).toBe(false);
  });

  it('are reported once for all rows if a second column has them', () => {
    const head = (id: string) => (id === 'chi_doan_cu' ? 'Anh Ba' : id);
    const change = (row: Row): Row => ({ ...joinFirst(row), chi_doan_cu: 'RIENG' });
    returned('second.csv', 'result', change, head);
    expect(apply('second', 'second.csv').status).toBe(0);
    const [found, ...more] = warnings('second').filter(
      ({ code }) => code === 'answers-cells-unread',
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      args: { count: questions('result').length },
      place: { file: 'second.csv', column: 'Anh Ba', row: 2 },
    });
  });
});

describe('a returned file', () => {
  it('is refused for another result, with the result that asked its questions', () => {
    returned('strange.csv', 'result-others', keepAll);
    const { status, stderr } = apply('strange', 'strange.csv');
    expect(status).toBe(2);
    expect(stderr).toContain('strange.csv');
    expect(stderr).toContain('result-others');
    expect(existsSync(at('strange'))).toBe(false);
  });

  it('is refused for another result that does not exist', () => {
    put('far.csv', 'ma_xung_dot,ban_ghi,quyet_dinh\nXD11111111,A,GOP\n');
    const { status, stderr } = apply('far', 'far.csv');
    expect(status).toBe(2);
    expect(stderr).toContain('far.csv');
  });

  it('is refused once its lists were corrected, and the way out leads to new questions', () => {
    const pair = (birth: string) => roster('corrected', [['Bùi Thị Sửa', '12/05/2001', birth]]);
    pair('21/05/2001');
    merge('corrected', 'before');
    const file = returned('late-answer.csv', 'before', () => ({ quyet_dinh: 'GOP' }));
    pair('13/05/2001');
    const refused = hopnhat(['apply', file, '--from', 'before', '-o', 'x', '--lang', 'en']);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('lists were corrected since this result was written');
    const to = ['--to', 'Phường Phong Châu', '-o', 'after'];
    expect(hopnhat(['merge', 'corrected', '--previous', 'before', ...to]).status).toBe(0);
    expect(firstRows('after')).toHaveLength(1);
  });

  it('is refused once a corrected list settled its questions, which no merge asks again', () => {
    const pair = (birth: string) => roster('settled', [['Bùi Thị Sửa', '12/05/2001', birth]]);
    pair('21/05/2001');
    merge('settled', 'settled-1');
    const file = returned('settled.csv', 'settled-1', () => ({ quyet_dinh: 'GOP' }));
    pair('12/05/2001');
    const to = ['--to', 'Phường Phong Châu', '-o', 'settled-2'];
    expect(hopnhat(['merge', 'settled', '--previous', 'settled-1', ...to]).status).toBe(0);
    const refused = hopnhat(['apply', file, '--from', 'settled-2', '-o', 'x', '--lang', 'en']);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('lists were corrected or added since');
  });

  it('is reported without an answer, while answers of other files count', () => {
    returned('blank.csv', 'result', () => ({}));
    returned('joins.csv', 'result', joinFirst);
    expect(apply('blank', 'blank.csv', 'joins.csv').status).toBe(0);
    expect(warnings('blank').filter(({ code }) => code === 'answers-none')).toMatchObject([
      { place: { file: 'blank.csv' } },
    ]);
    expect(csv(at('blank', 'decisions.csv'))).toHaveLength(1);
  });
});

describe('a note', () => {
  const note = 'Hỏi lại bí thư; chưa rõ';
  const noted = (row: Row): Row => (isFirst(row) ? { ghi_chu: note } : {});
  const openNote = (folder: string) =>
    questions(folder)
      .filter((row) => row.ma_xung_dot === one.ma_xung_dot)
      .map((row) => row.ghi_chu);

  it('without a decision keeps its question open, is written again, and is reported once', () => {
    returned('noted.csv', 'result', noted);
    expect(apply('noted', 'noted.csv').status).toBe(0);
    expect(openNote('noted')[0]).toBe(note);
    expect(warnings('noted').filter(({ code }) => code === 'answer-notes-only')).toMatchObject([
      { args: { count: 1 }, place: { file: 'noted.csv' } },
    ]);
    const ledger = csv(at('noted', 'decisions.csv'));
    expect(ledger).toMatchObject([{ question: one.ma_xung_dot, decision: 'GHI_CHU', note }]);
  });

  it('remains if another file is applied, and is not read as a second note', () => {
    const other = (row: Row): Row =>
      row.ma_xung_dot === two.ma_xung_dot && row.ban_ghi === 'A' ? { quyet_dinh: 'RIENG' } : {};
    returned('later.csv', 'noted', other);
    const args = ['apply', 'later.csv', '--from', 'noted', '-o', 'later'];
    expect(hopnhat(args).status).toBe(0);
    expect(openNote('later')[0]).toBe(note);
    expect(codes('later')).not.toContain('answer-notes-only');
    expect(
      csv(at('later', 'decisions.csv'))
        .map((row) => row.note)
        .sort(),
    ).toEqual(['', note]);
  });

  it('is in the ledger beside its decision, and in the output of explain', () => {
    returned('both.csv', 'result', (row) => ({ ...noted(row), ...joinFirst(row) }));
    expect(apply('both', 'both.csv').status).toBe(0);
    expect(csv(at('both', 'decisions.csv'))).toMatchObject([{ decision: 'GOP', note }]);
    const { stdout } = hopnhat(['explain', 'one.csv::2', '--from', 'both']);
    const found = [2, 3, 4].map(
      (row) => hopnhat(['explain', `one.csv::${row}`, '--from', 'both']).stdout,
    );
    expect([stdout, ...found].some((text) => text.includes(note))).toBe(true);
    const undone = hopnhat(['undo', one.ma_xung_dot, '--from', 'both', '-o', 'undone']);
    expect(undone.status).toBe(0);
    expect(openNote('undone').every((text) => text === '')).toBe(true);
  });

  it('on a row without the id of a question is reported with its row', () => {
    const head = 'ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung,ghi_chu';
    put('loose.csv', `${head}\n${two.ma_xung_dot},A,RIENG,,\n,D,,,Hỏi lại\n`);
    expect(apply('loose', 'loose.csv').status).toBe(0);
    expect(warnings('loose').filter(({ code }) => code === 'answer-notes-unplaced')).toMatchObject([
      { args: { count: 1, rows: '3' }, place: { file: 'loose.csv', row: 3 } },
    ]);
  });

  it('remains with its question after late rows joined it', () => {
    put('late.csv', [HEADER, `${one.ho_ten};${one.ngay_sinh};;Phú Hộ;Khu 1`, ''].join('\r\n'));
    const args = ['merge', 'late.csv', '--previous', 'noted', '-o', 'late'];
    expect(hopnhat(args).status).toBe(0);
    const [row] = questions('late').filter((each) => each.ghi_chu !== '');
    expect(row).toMatchObject({ ho_ten: one.ho_ten, ghi_chu: note });
    expect(row.ma_xung_dot).toBe(one.ma_xung_dot);
    expect(csv(at('late', 'decisions.csv'))).toMatchObject([{ question: row.ma_xung_dot, note }]);
  });

  it('is not overwritten before it is in the ledger', () => {
    const again = ['apply', 'noted.csv', '--from', 'noted', '-o', 'noted', '--force'];
    expect(hopnhat(again).status).toBe(0);
    const path = returned('noted/conflicts.csv', 'noted', (row) =>
      row.ma_xung_dot === two.ma_xung_dot && row.ban_ghi === 'A' ? { ghi_chu: 'Mới' } : {},
    );
    const text = readFileSync(at(path), 'utf8');
    expect(hopnhat(again).status).toBe(2);
    expect(readFileSync(at(path), 'utf8')).toBe(text);
  });

  it('is missing in ledgers of earlier versions, which are still read', () => {
    apply('joined', returned('joins.csv', 'result', joinFirst));
    const ledger = readFileSync(at('joined', 'decisions.csv'), 'utf8').split('\r\n');
    const older = ledger.map((line) => line.replace(/(?:,[^,]*){2}$/, ''));
    expect(older[0]).not.toContain('note');
    writeFileSync(at('joined', 'decisions.csv'), older.join('\r\n'));
    put('none.csv', `ma_xung_dot,ban_ghi,quyet_dinh\n${two.ma_xung_dot},A,RIENG\n`);
    const args = ['apply', 'none.csv', '--from', 'joined', '-o', 'joined-2'];
    expect(hopnhat(args).status).toBe(0);
    expect(csv(at('joined-2', 'decisions.csv'))).toHaveLength(2);
  });
});

describe('an unusable answer', () => {
  const odd = (row: Row): Row => (isFirst(row) ? { quyet_dinh: 'Để xem đã' } : {});

  it('is written into the next conflict files, with its text and the reason', () => {
    returned('odd.csv', 'result', odd);
    expect(apply('odd', 'odd.csv').status).toBe(0);
    const [row] = questions('odd').filter((each) => each.ma_xung_dot === one.ma_xung_dot);
    expect(row.goi_y).toContain('“Để xem đã”');
    expect(row.goi_y).toContain('Write “One person”');
    expect([row.quyet_dinh, row.gia_tri_dung, row.ghi_chu]).toEqual(['', '', '']);
    expect(readFileSync(at('odd', 'report.html'), 'utf8')).toContain('Để xem đã');
  });

  it('is written with both texts if two files differ', () => {
    returned('joins.csv', 'result', joinFirst);
    returned('apart.csv', 'result', (row) => (isFirst(row) ? { quyet_dinh: 'RIENG' } : {}));
    expect(apply('differ', 'joins.csv', 'apart.csv').status).toBe(0);
    const [row] = questions('differ').filter((each) => each.ma_xung_dot === one.ma_xung_dot);
    expect(row.goi_y).toContain('“RIENG”');
    expect(row.goi_y).toContain('“GOP”');
    const page = readFileSync(at('differ', 'review.html'), 'utf8');
    expect(page.includes('“Two people”') && page.includes('“One person”')).toBe(true);
  });

  it('is not read as an answer if the file is returned', () => {
    const again = returned('again.csv', 'odd', () => ({}));
    const args = ['apply', again, '--from', 'odd', '-o', 'again'];
    expect(hopnhat(args).status).toBe(0);
    expect(codes('again')).toContain('answers-none');
    const decided = csv(at('again', 'decisions.csv')).map(({ decision }) => decision);
    expect(new Set(decided)).toEqual(new Set(['CHUA_DUNG']));
    const [row] = questions('again').filter((each) => each.ma_xung_dot === one.ma_xung_dot);
    expect(row.goi_y).toContain('Để xem đã');
  });
});
