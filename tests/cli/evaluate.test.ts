import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { othersMay } from '../support/permissions.js';
import { csv, FIXTURE, hopnhat, put, scratch } from './run.js';

const out = join(scratch, 'judged');
hopnhat(['merge', join(FIXTURE, 'in'), '--branches', join(FIXTURE, 'branches.csv'), '-o', out]);
const truth = join(FIXTURE, 'truth.csv');
const evaluate = (...args: string[]) =>
  hopnhat(['evaluate', '--from', out, '--lang', 'en', ...args]);

/** Precision and recall over the rows of the written files, counted pair by pair. */
function counted() {
  const people = new Map(
    csv(truth).map(({ file, sheet, row, person }) => [`${file}:${sheet}:${row}`, person]),
  );
  const rows = csv(join(out, 'lineage.csv'))
    .filter(({ status }) => status !== 'skipped')
    .map(({ file, sheet, row, member }) => ({
      member: member || `${file}:${sheet}:${row}`,
      person: people.get(`${file}:${sheet}:${row}`),
    }));
  const pairs = { true: 0, found: 0, right: 0 };
  rows.forEach((one, at) => {
    for (const other of rows.slice(at + 1)) {
      if (one.person === other.person) pairs.true++;
      if (one.member === other.member) pairs.found++;
      if (one.person === other.person && one.member === other.member) pairs.right++;
    }
  });
  return pairs;
}

describe('evaluate', () => {
  it('gives the measures of a written result as --json', () => {
    const measures = JSON.parse(evaluate('--truth', truth, '--json', '--quiet').stdout);
    const pairs = counted();
    expect(measures.pairs).toMatchObject(pairs);
    expect(measures.precision).toBeCloseTo(pairs.right / pairs.found, 12);
    expect(measures.recall).toBeCloseTo(pairs.right / pairs.true, 12);
    expect(measures.answered.recall).toBeGreaterThanOrEqual(measures.recall);
    const questions = csv(join(out, 'conflicts.csv')).filter(({ loai }) => loai === 'TRUNG_NGUOI');
    expect(measures.questions.asked).toBe(new Set(questions.map((row) => row.ma_xung_dot)).size);
    expect(measures).toMatchObject({ unknownRows: 0, missingRows: 0 });
  });

  it('reads a truth that Excel saved, with semicolons and blank rows', () => {
    const lines = csv(truth).map(({ file, sheet, row, person }) => [person, file, sheet, row]);
    const text = [['person', 'file', 'sheet', 'row'], ...lines, ['', '', '', '']];
    const saved = put('truth-saved.csv', text.map((row) => row.join(';')).join('\r\n'));
    expect(evaluate('--truth', saved, '--json').stdout).toBe(
      evaluate('--truth', truth, '--json').stdout,
    );
  });

  it('shows the measures as tables, in both languages', () => {
    const english = evaluate('--truth', truth);
    expect(english.status).toBe(0);
    expect(english.stdout).toMatch(/Merged alone +│ \d\.\d{4} +│ \d\.\d{4} +│ \d\.\d{4} /);
    expect(english.stdout).toMatch(/99–99\.9 %/);
    expect(english.stderr).toBe('');
    const vietnamese = hopnhat(['evaluate', '--from', out, '--truth', truth]);
    expect(vietnamese.stdout).toMatch(/Sau khi trả lời đúng/);
  });

  it('lists the differing pairs by --pairs without personal data, and replaces only such a list', () => {
    const list = join(scratch, 'pairs.csv');
    const run = evaluate('--truth', truth, '--pairs', list);
    const { pairs } = JSON.parse(evaluate('--truth', truth, '--json').stdout);
    const counts = `${pairs.wrong} wrong and ${pairs.missed} missed`;
    expect(run.stderr).toMatch(new RegExp(`${counts} pairs? written to \\S*pairs\\.csv\n`));
    const rows = csv(list);
    expect(rows.filter(({ kind }) => kind === 'missed')).toHaveLength(pairs.missed);
    expect(rows.filter(({ kind }) => kind === 'wrong')).toHaveLength(pairs.wrong);
    expect(Object.keys(rows[0])).toEqual(expect.arrayContaining(['row_a', 'weight', 'name', 'id']));
    const content = readFileSync(list, 'utf8');
    for (const { 'Họ và tên': name, 'Số CCCD': id } of csv(join(out, 'roster.csv'))) {
      expect(content).not.toContain(name);
      if (id) expect(content).not.toContain(id);
    }
    expect(othersMay(list)).toBe(0);
    expect(evaluate('--truth', truth, '--pairs', list).status).toBe(0);
    expect(readFileSync(list, 'utf8')).toBe(content);
    const copy = put('truth-copy.csv', readFileSync(truth));
    const refused = evaluate('--truth', truth, '--pairs', copy);
    expect(refused.status).toBe(2);
    expect(readFileSync(copy)).toEqual(readFileSync(truth));
  });

  it.each([
    ['is not a truth file', 'file,row,person\na.csv,2,P1\n'],
    ['rows that are no numbers', 'file,sheet,row,person\na.csv,,two,P1\n'],
    ['lines of different lengths', 'file,sheet,row,person\na.csv,,2\n'],
    ['rows of other files only', 'file,sheet,row,person\nother.csv,,2,P1\n'],
  ])('refuses a file with %s', (name, content) => {
    const run = evaluate('--truth', put(`${name}.csv`, content));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(`${name}.csv`);
    expect(run.stdout).toBe('');
  });

  it('reads the columns of the truth in any order, and reports rows that do not count', () => {
    const [first, ...rest] = csv(truth);
    const lines = rest.map(
      ({ file, sheet, row, person }) => `${person},x,${row},"${file}",${sheet}`,
    );
    const turned = ['person,note,row,file,sheet', ...lines, 'P,x,1,no.csv,'].join('\n');
    expect(first.row).not.toBe('');
    const run = evaluate('--truth', put('turned.csv', turned));
    expect(run.stderr).toContain('1 row that the truth does not have, 1 row of the truth');
  });

  it('names rows of which the truth has two people', () => {
    const text = readFileSync(truth, 'utf8').trimEnd();
    const [place] = text.split('\n').slice(1);
    const doubled = `${text}\n${place.replace(/[^,]*$/, 'another')}\n`;
    const run = evaluate('--truth', put('doubled.csv', doubled));
    expect(run.stderr).toContain('more people than the merge read on 1 row (');
  });

  it('finds files by their names alone', () => {
    const [one, two] = ['12/05/2001', '13/06/2002'].map((birth) => `Hà Mẫu Bưởi,${birth}\n`);
    put('folders/in/north/a.csv', `Họ và tên,Ngày sinh\n${one}`);
    put('folders/in/south/b.csv', `Họ và tên,Ngày sinh\n${two}`);
    const people = put('folders/truth.csv', 'file,sheet,row,person\na.csv,,2,A\nb.csv,,2,B\n');
    const result = join(scratch, 'folders/out');
    hopnhat(['merge', join(scratch, 'folders/in'), '--to', 'Xã Mẫu', '-o', result, '--quiet']);
    const run = hopnhat(['evaluate', '--from', result, '--truth', people, '--json']);
    expect(JSON.parse(run.stdout)).toMatchObject({ rows: 2, unknownRows: 0, missingRows: 0 });
  });

  it('warns if the measures are about other files or another merge than the written ones', () => {
    const roster = put('moving/in/ha thach.csv', readFileSync(join(FIXTURE, 'truth.csv')));
    writeFileSync(roster, 'Họ và tên,Ngày sinh\nHà Mẫu Bưởi,12/05/2001\nHà Mẫu Cam,13/06/2002\n');
    const result = join(scratch, 'moving/out');
    const people = put(
      'moving/truth.csv',
      'file,sheet,row,person\nha thach.csv,,2,A\nha thach.csv,,3,B\n',
    );
    hopnhat(['merge', join(scratch, 'moving/in'), '--to', 'Xã Mẫu', '-o', result, '--quiet']);
    const judge = () =>
      hopnhat(['evaluate', '--from', result, '--truth', people, '--lang', 'en']).stderr;
    expect(judge()).toBe('');
    const members = join(result, 'members.csv');
    const written = readFileSync(members, 'utf8');
    writeFileSync(members, written.replace(/^TV\w+/m, 'TVAAAAAAAAA'));
    expect(judge()).toContain('was changed after it was written');
    writeFileSync(members, written);
    writeFileSync(roster, 'Họ và tên,Ngày sinh\nHà Mẫu Bưởi,12/05/2001\nHà Mẫu Na,13/06/2002\n');
    expect(judge()).toContain('have changed');
  });
});
