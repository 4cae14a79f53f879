import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../run.js';
import { answerFile, questionsOf } from '../truthAnswers.js';

const HEADER = 'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn';
const text = (rows: readonly string[]) => [HEADER, ...rows, ''].join('\r\n');
/** Two dates that can't be, and two people who may be one. */
put(
  'in/phu-ho.csv',
  text([
    'Nguyễn Văn Thử;31/04/2001;0912000001;Phú Hộ;Khu 1',
    'Trần Thị Mẫu;21/03/2002;0912000002;Phú Hộ;Khu 1',
    'Lê Văn Giả;30/02/2000;0912000003;Phú Hộ;Khu 2',
  ]),
);
put('in/them.csv', text(['Trần Thị Mậu;21/03/2002;0912000002;Phú Hộ;Khu 1']));
const CSV = ['--format', 'csv', '--lang', 'en'];
const decided = (folder: string) =>
  csv(join(scratch, folder, 'decisions.csv')).map(({ question }) => question!);
const roster = (folder: string) => csv(join(scratch, folder, 'roster.csv'));

hopnhat(['merge', 'in', '--to', 'Phường Phong Châu', '-o', 'r0', ...CSV]);
const [pair, ...values] = [...questionsOf('r0')].sort(
  ([, [a]], [, [b]]) => Number(b!.loai === 'TRUNG_NGUOI') - Number(a!.loai === 'TRUNG_NGUOI'),
);
const [same, first, second] = [pair, ...values].map((question) => question![0]) as string[];
answerFile('first.csv', [`${same},A,GOP`, `${first},A,BO_QUA`]);
answerFile('second.csv', [`${second},A,BO_QUA`]);
hopnhat(['apply', 'first.csv', '--from', 'r0', '-o', 'r1', ...CSV]);
hopnhat(['apply', 'second.csv', '--from', 'r1', '-o', 'r2', ...CSV]);

let runs = 0;
function undo(...texts: string[]) {
  const out = `u${++runs}`;
  return { out, ...hopnhat(['undo', ...texts, '--from', 'r2', '-o', out, ...CSV]) };
}

describe('undo', () => {
  it('starts from three decisions of two files', () => {
    expect(new Set(decided('r2'))).toEqual(new Set([same, first, second]));
  });

  it('withdraws several questions at once', () => {
    const { status, out, stderr } = undo(first!.toLowerCase(), second!);
    expect(status, stderr).toBe(0);
    expect(decided(out)).toEqual([same]);
    expect(stderr).toContain('Decisions withdrawn: 2');
    expect([...questionsOf(out).keys()]).toEqual(expect.arrayContaining([first, second]));
  });

  it('withdraws all decisions of an answered file, by name or path', () => {
    for (const name of ['first.csv', join(scratch, 'first.csv'), 'FIRST.csv']) {
      const { status, out, stderr } = undo(name);
      expect(status, stderr).toBe(0);
      expect(decided(out)).toEqual([second]);
      expect(new Set(questionsOf(out).keys())).toEqual(new Set([same, first]));
    }
  });

  it('withdraws only what a file at hand answers, if two people answered in files of one name', () => {
    answerFile('an/tra-loi.csv', [`${same},A,GOP`]);
    answerFile('binh/tra-loi.csv', [`${first},A,BO_QUA`, `${second},A,`]);
    hopnhat(['apply', 'an/tra-loi.csv', '--from', 'r0', '-o', 'named1', ...CSV]);
    hopnhat(['apply', 'binh/tra-loi.csv', '--from', 'named1', '-o', 'named2', ...CSV]);
    const withdraw = (file: string, out: string) =>
      hopnhat(['undo', file, '--from', 'named2', '-o', out, ...CSV]);
    const { status, stderr } = withdraw('binh/tra-loi.csv', 'named3');
    expect(status, stderr).toBe(0);
    expect(decided('named3')).toEqual([same]);
    expect(stderr).toContain(`1 (${same}: One person), answered in a file of this name`);
    answerFile('ba/tra-loi.csv', [`${second},A,BO_QUA`]);
    const other = withdraw('ba/tra-loi.csv', 'named5');
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('No decision is')]);
    expect(withdraw('tra-loi.csv', 'named4').stderr).toContain('Decisions withdrawn: 2');
  });

  it('asks for the question if a file of the same name answered it otherwise', () => {
    answerFile('mot/tra-loi.csv', [`${same},A,GOP`]);
    answerFile('hai/tra-loi.csv', [`${same},A,RIENG`, `${first},A,BO_QUA`]);
    hopnhat(['apply', 'mot/tra-loi.csv', '--from', 'r0', '-o', 'alike1', ...CSV]);
    hopnhat(['apply', 'hai/tra-loi.csv', '--from', 'alike1', '-o', 'alike2', ...CSV]);
    const withdraw = (text: string, out: string) =>
      hopnhat(['undo', text, '--from', 'alike2', '-o', out, ...CSV]);
    const unclear = withdraw('hai/tra-loi.csv', 'alike3');
    expect([unclear.status, unclear.stderr]).toEqual([2, expect.stringContaining(same!)]);
    expect(withdraw('mot/tra-loi.csv', 'alike4').status).toBe(0);
    expect(withdraw(same!, 'alike5').status).toBe(0);
  });

  it('withdraws nothing about a person who was separated from the member', () => {
    const head = 'Họ và tên;Ngày sinh;Số CCCD;Số điện thoại;Xã cũ;Chi đoàn;Ngày vào Đoàn';
    const row = (rest: string) => [head, `Hà Văn An;03/04/2001;025201000111;${rest}`].join('\r\n');
    const other = 'Lê Văn Giả;05/02/2000;;0912000003;Phú Hộ;Khu 2;';
    put('apart/a.csv', `${row('0912000111;Phú Hộ;Khu 1;26/03/2017')}\r\n${other}`);
    put('apart/b.csv', row('0912000222;Phú Hộ;Khu 2;30/02/2018'));
    const step = (...args: string[]) => expect(hopnhat([...args, ...CSV]).status).toBe(0);
    const about = (folder: string, kind: string) =>
      [...questionsOf(folder)].find(([, [asked]]) => asked!.loai === kind)![0];
    step('merge', 'apart', '--to', 'Phường Phong Châu', '-o', 'p0');
    const branch = about('p0', 'CHI_DOAN');
    const [{ Mã: member }] = roster('p0') as [Record<string, string>];
    answerFile('p1.csv', [`${branch},A,RIENG`]);
    step('apply', 'p1.csv', '--from', 'p0', '-o', 'p1');
    const date = about('p1', 'DU_LIEU_LOI');
    answerFile('p2.csv', [`${date},A,28/02/2018`]);
    step('apply', 'p2.csv', '--from', 'p1', '-o', 'p2');
    expect(decided('p2')).toHaveLength(2);
    step('undo', member!, '--from', 'p2', '-o', 'p3');
    expect(decided('p3')).toEqual([date]);
  });

  it('withdraws all decisions about a member, also by the Mã of a merged one', () => {
    const ids = roster('r0').filter((row) => /^Trần/.test(row['Họ và tên']!));
    expect(ids).toHaveLength(2);
    for (const { Mã: id } of ids) {
      const { status, out, stderr } = undo(id!);
      expect(status, stderr).toBe(0);
      expect(decided(out)).not.toContain(same);
      expect(roster(out)).toHaveLength(4);
    }
  });

  it('withdraws questions, members and files together, as if nothing was answered', () => {
    const { Mã: id } = roster('r2').find((row) => /^Trần/.test(row['Họ và tên']!))!;
    const { status, out } = undo(first!, id!, 'second.csv');
    expect(status).toBe(0);
    expect(decided(out)).toEqual([]);
    expect(roster(out)).toEqual(roster('r0'));
    expect([...questionsOf(out)]).toEqual([...questionsOf('r0')]);
  });

  it('reports every unknown text with near ones, and writes nothing', () => {
    const other = roster('r2').find((row) => row['Họ và tên'] === 'Lê Văn Giả')!['Mã']!;
    const slip = `${second!.slice(0, 4)}${second![4] === 'A' ? 'B' : 'A'}${second!.slice(5)}`;
    const { status, out, stderr } = undo(first!, slip, 'frist.csv', 'phu-ho.csv', 'TVNOBODY00');
    expect(status).toBe(2);
    expect(existsSync(join(scratch, out))).toBe(false);
    expect(stderr).toContain(`${slip}. Did you mean ${second}?`);
    expect(stderr).toContain('frist.csv. Did you mean first.csv?');
    expect(stderr).toContain('phu-ho.csv is a roster');
    expect(stderr).toMatch(/TVNOBODY00\. Name the id/);
    const open = hopnhat(['undo', second!, other, '--from', 'r1', '-o', 'none', ...CSV]);
    expect(open.status).toBe(2);
    expect(open.stderr).toContain(`${second} is still open`);
  });
});

describe('undo of answers that do not count', () => {
  const typed = (folder: string) =>
    csv(join(scratch, folder, 'decisions.csv')).map(({ question, value, source }) => [
      question,
      value,
      source,
    ]);
  answerFile('odd.csv', [`${same},A,để xem`, `${first},A,BO_QUA`]);
  answerFile('odder.csv', [`${same},A,hỏi lại`]);
  hopnhat(['apply', 'odd.csv', '--from', 'r0', '-o', 'w1', ...CSV]);
  hopnhat(['apply', 'odder.csv', '--from', 'w1', '-o', 'w2', ...CSV]);
  const undoFrom = (from: string, out: string, ...texts: string[]) =>
    hopnhat(['undo', ...texts, '--from', from, '-o', out, ...CSV]);

  it('starts from a decision and the unusable answers of two files', () => {
    expect(typed('w2')).toEqual([
      [first, '', 'odd.csv'],
      [same, 'để xem', 'odd.csv'],
      [same, 'hỏi lại', 'odder.csv'],
    ]);
  });

  it('withdraws those of a file, and keeps another file’s answer to the question', () => {
    const { status, stderr } = undoFrom('w2', 'w-file', 'odd.csv');
    expect(status, stderr).toBe(0);
    expect(typed('w-file')).toEqual([[same, 'hỏi lại', 'odder.csv']]);
    expect(stderr).toContain(`2 (${first}: Leave as it is, ${same}: answer that did not count)`);
    const shown = [...questionsOf('w-file').values()].flat().map(({ goi_y = '' }) => goi_y);
    expect(shown.join()).not.toContain('để xem');
    expect(shown.join()).toContain('hỏi lại');
  });

  it('finds a file with only an unusable answer', () => {
    const { status, stderr } = undoFrom('w2', 'w-other', 'odder.csv');
    expect(status, stderr).toBe(0);
    expect(typed('w-other')).toEqual(typed('w1'));
  });

  it('withdraws them by their question and by a member, as if nothing was answered', () => {
    const { Mã: id } = roster('r0').find((row) => /^Trần/.test(row['Họ và tên']!))!;
    for (const [at, text] of [same!, id!].entries()) {
      const { status, stderr } = undoFrom('w2', `w-by-${at}`, text, first!);
      expect(status, stderr).toBe(0);
      expect(typed(`w-by-${at}`)).toEqual([]);
      expect([...questionsOf(`w-by-${at}`)]).toEqual([...questionsOf('r0')]);
    }
  });

  it('withdraws a decision alone, and the question comes back with the unusable answers', () => {
    answerFile('sure.csv', [`${same},A,GOP`]);
    answerFile('late.csv', [`${same},A,mai tính`]);
    answerFile('other.csv', [`${same},A,RIENG`]);
    let from = 'w2';
    for (const file of ['sure.csv', 'late.csv', 'other.csv']) {
      hopnhat(['apply', file, '--from', from, '-o', `w-${file}`, ...CSV]);
      from = `w-${file}`;
    }
    expect(undoFrom(from, 'w-open', same!).status).toBe(0);
    const texts = questionsOf('w-open')
      .get(same!)!
      .map(({ goi_y = '' }) => goi_y);
    for (const answer of ['để xem', 'hỏi lại', 'mai tính', 'RIENG']) {
      expect(texts.join()).toContain(`“${answer}”`);
    }
    expect(undoFrom('w-open', 'w-none', same!).status).toBe(0);
    expect(typed('w-none')).toEqual([[first, '', 'odd.csv']]);
  });

  it('forgets an unusable answer that its file corrected', () => {
    answerFile('odder.csv', [`${same},A,GOP`]);
    hopnhat(['apply', 'odder.csv', '--from', 'w2', '-o', 'w-corrected', ...CSV]);
    expect(typed('w-corrected')).toEqual([
      [first, '', 'odd.csv'],
      [same, '', 'odder.csv'],
      [same, 'để xem', 'odd.csv'],
    ]);
  });

  it('withdraws one if no answer of the result counts', () => {
    answerFile('only.csv', [`${second},A,ừ thì`]);
    hopnhat(['apply', 'only.csv', '--from', 'r0', '-o', 'w3', ...CSV]);
    expect(typed('w3')).toEqual([[second, 'ừ thì', 'only.csv']]);
    const { status, stderr } = undoFrom('w3', 'w-only', 'only.csv');
    expect(status, stderr).toBe(0);
    expect(typed('w-only')).toEqual([]);
  });
});

describe('undo of notes', () => {
  const notes = (folder: string) =>
    csv(join(scratch, folder, 'decisions.csv')).map(({ question, note }) => [question, note]);
  const noted = (path: string, ...lines: string[]) =>
    put(path, ['ma_xung_dot,ban_ghi,quyet_dinh,ghi_chu', ...lines, ''].join('\r\n'));
  noted('with.csv', `${same},A,GOP,hỏi trưởng khu`, `${first},A,,chờ giấy khai sinh`);
  noted('only.csv', `${second},A,,hỏi lại gia đình`);
  hopnhat(['apply', 'with.csv', '--from', 'r0', '-o', 'n1', ...CSV]);
  hopnhat(['apply', 'only.csv', '--from', 'n1', '-o', 'n2', ...CSV]);
  const undoFrom = (out: string, ...texts: string[]) =>
    hopnhat(['undo', ...texts, '--from', 'n2', '-o', out, ...CSV]);
  const lineOf = (id?: string) => notes('n2').find(([question]) => question === id)!;

  it('withdraws the note of a decision with it', () => {
    const { status, stderr } = undoFrom('n-same', same!);
    expect(status, stderr).toBe(0);
    expect(notes('n-same')).toEqual(notes('n2').filter(([question]) => question !== same));
    const shown = [...questionsOf('n-same').values()].flat().map(({ ghi_chu }) => ghi_chu);
    expect(shown).not.toContain('hỏi trưởng khu');
  });

  it('withdraws a note without a decision by its question', () => {
    const { status, stderr } = undoFrom('n-first', first!);
    expect(status, stderr).toBe(0);
    expect(stderr).toContain(`1 (${first}: note)`);
    expect(notes('n-first')).toEqual(notes('n2').filter(([question]) => question !== first));
  });

  it('withdraws all notes of a file', () => {
    const { status, stderr } = undoFrom('n-file', 'with.csv');
    expect(status, stderr).toBe(0);
    expect(notes('n-file')).toEqual([lineOf(second)]);
    expect(undoFrom('n-only', 'only.csv').status).toBe(0);
    expect(notes('n-only')).toEqual(notes('n1'));
  });

  it('replaces the result that has the notes', () => {
    hopnhat(['apply', 'only.csv', '--from', 'n1', '-o', 'n3', ...CSV]);
    const run = hopnhat(['undo', second!, '--from', 'n3', '-o', 'n3', '--force', ...CSV]);
    expect(run.status, run.stderr).toBe(0);
    expect(notes('n3')).toEqual(notes('n1'));
  });
});
