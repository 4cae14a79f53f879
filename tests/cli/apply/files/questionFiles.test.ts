import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../../run.js';

const HEADER = 'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn';
const at = (...path: string[]) => join(scratch, ...path);
const TO = ['--to', 'Phường Phong Châu'];

/** Two rows that may be one person; all people are invented. */
put('lists/one.csv', `${HEADER}\r\nNguyễn Văn Thử;12/05/2001;;Phú Hộ;Khu 1\r\n`);
put('lists/two.csv', `${HEADER}\r\nNguyễn Văn Thử;21/05/2001;;Phú Hộ;Khu 1\r\n`);
hopnhat(['merge', 'lists', ...TO, '-o', 'result']);

describe('question files that were saved beside the lists', () => {
  it('are not merged as lists', () => {
    for (const name of ['conflicts.csv', 'conflicts.xlsx']) {
      copyFileSync(at('result', name), at('lists', `sent-back-${name}`));
    }
    const again = hopnhat(['merge', 'lists', ...TO, '-o', 'again', '--lang', 'en']);
    expect(again.status).toBe(0);
    expect(again.stderr).toContain('sent-back-conflicts.xlsx: This is the question file');
    expect(csv(at('again/roster.csv'))).toEqual(csv(at('result/roster.csv')));
    expect(csv(at('again/lineage.csv'))).toEqual(csv(at('result/lineage.csv')));
  });

  it('do not change the questions that they answer', () => {
    const [question] = csv(at('result/conflicts.csv'));
    const answers = put(
      'lists/answers.csv',
      `ma_xung_dot,ban_ghi,quyet_dinh\r\n${question.ma_xung_dot},A,RIENG\r\n`,
    );
    const applied = hopnhat(['apply', answers, '--from', 'result', '-o', 'applied']);
    expect(applied.status).toBe(0);
    expect(csv(at('applied/decisions.csv'))).toHaveLength(1);
  });

  it('are refused if nothing else was named', () => {
    const alone = hopnhat(['merge', 'result/conflicts.csv', ...TO, '-o', 'x', '--lang', 'en']);
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain('This is the question file');
  });
});

describe('other files of a result that were saved beside the lists', () => {
  it('are not merged as lists, whatever their names are', () => {
    hopnhat(['apply', at('result/conflicts.csv'), '--from', 'result', '-o', 'later']);
    const files = ['decisions', 'members', 'lineage', 'question-rows', 'changes'];
    put('own/one.csv', `${HEADER}\r\nNguyễn Văn Thử;12/05/2001;;Phú Hộ;Khu 1\r\n`);
    put('own/two.csv', `${HEADER}\r\nNguyễn Văn Thử;21/05/2001;;Phú Hộ;Khu 1\r\n`);
    for (const name of files) copyFileSync(at(`later/${name}.csv`), at(`own/cua xa ${name}.csv`));
    copyFileSync(at('result/viec-can-lam.xlsx'), at('own/viec cua xa.xlsx'));
    const table = 'Xã cũ,Chi bộ cũ,Xã mới,Chi bộ mới,Số người';
    put('own/bang.csv', `${table}\r\nPhú Hộ,Khu 1,Phường Phong Châu,Khu 1,2\r\n`);
    // The word of any other list of people.
    put('own/don-vi.csv', `${table.replaceAll('Chi bộ', 'Đơn vị')}\r\n`);
    put('own/truth.csv', 'file,sheet,row,person\r\none.csv,,2,1\r\n');
    hopnhat(['merge', 'own', ...TO, '-o', 'beside']);
    const { findings } = JSON.parse(readFileSync(at('beside/summary.json'), 'utf8'));
    const left = (wanted: string) =>
      findings.filter(({ code }: { code: string }) => code === wanted).length;
    expect([left('file-of-result'), left('file-of-branches')]).toEqual([files.length + 2, 2]);
    expect(csv(at('beside/lineage.csv'))).toEqual(csv(at('result/lineage.csv')));
  });

  it('are read if their rows have names', () => {
    const headings = 'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới,Họ và tên,Ngày sinh';
    const row = 'Phú Hộ,Khu 1,Phường Phong Châu,Khu 1,Nguyễn Văn Thử,12/05/2001';
    put('named.csv', `${headings}\r\n${row}\r\n`);
    hopnhat(['merge', 'named.csv', '-o', 'named']);
    expect(csv(at('named/roster.csv'))).toHaveLength(1);
  });

  it.each([
    ['report.html', 'This is the report of a merge'],
    ['review.html', 'This is a page for answering'],
  ])('are refused if named: %s', (name, reason) => {
    for (const command of [
      ['merge', `result/${name}`, ...TO],
      ['apply', `result/${name}`, '--from', 'result'],
    ]) {
      const run = hopnhat([...command, '-o', 'never', '--lang', 'en']);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain(`${name}: ${reason}`);
    }
  });

  it('are refused if named: the overview of several communes', () => {
    const lists = ['one', 'two'].map((name) => `lists/${name}.csv`);
    put('lists/far.csv', `${HEADER}\r\nLò Văn Mẫu;01/02/2000;;Kiệt Sơn;Khu 2\r\n`);
    hopnhat(['merge', ...lists, 'lists/far.csv', '-o', 'several']);
    const run = hopnhat(['merge', 'several/report.html', '-o', 'never', '--lang', 'en']);
    expect(run.stderr).toContain('report.html: This is the report of a merge');
  });
});
