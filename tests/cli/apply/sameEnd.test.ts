import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv, hopnhat, listAll, put, scratch } from '../run.js';
import { answerFile, questionsOf, summaryOf } from '../truthAnswers.js';

const HEADER = 'Họ và tên;Ngày sinh;Số CCCD;Số điện thoại;Xã cũ;Chi đoàn';
const text = (rows: readonly string[]) => [HEADER, ...rows, ''].join('\r\n');
/** Joined, one of the pairs has two valid numbers, which is worth a warning. */
put(
  'in/phu-ho.csv',
  text([
    'Nguyễn Văn Thử;31/04/2001;;0912000001;Phú Hộ;Khu 1',
    'Trần Thị Mẫu;21/03/2002;025302000002;0912000002;Phú Hộ;Khu 1',
    'Phạm Thị Ví;09/08/2003;025303000004;0912000004;Phú Hộ;Khu 2',
  ]),
);
put(
  'in/them.csv',
  text([
    'Trần Thị Mậu;21/03/2002;025302000003;0912000002;Phú Hộ;Khu 1',
    'Phạm Thị Vi;09/08/2003;;0912000004;Phú Hộ;Khu 2',
    'Lê Văn Giả;30/02/2000;;0912000003;Phú Hộ;Khu 2',
  ]),
);

const CSV = ['--format', 'csv,html', '--lang', 'en'];
const outputs = new Map<string, string>();
function apply(files: readonly string[], from: string, out: string): void {
  const run = hopnhat(['apply', ...files, '--from', from, '-o', out, ...CSV]);
  expect(run.status, run.stderr).toBe(0);
  outputs.set(out, run.stderr);
}
const bytes = (folder: string, file: string) => readFileSync(join(scratch, folder, file), 'utf8');

describe('a result of the same answers', () => {
  let joined = '';
  beforeAll(() => {
    hopnhat(['merge', 'in', '--to', 'Phường Phong Châu', '-o', 'r0', ...CSV]);
    const lines: string[] = [];
    for (const [id, [row]] of questionsOf('r0')) {
      lines.push(`${id},A,${row!.loai === 'TRUNG_NGUOI' ? 'GOP' : 'BO_QUA'}`);
      if (row!.ho_ten!.startsWith('Trần') && row!.loai === 'TRUNG_NGUOI') joined = id;
    }
    const [one, two] = [lines.filter((_, i) => i % 2 === 0), lines.filter((_, i) => i % 2 === 1)];
    const whole = answerFile('whole/answers.csv', lines);
    const first = answerFile('first/answers.csv', one);
    const second = answerFile('second/answers.csv', two);
    apply([whole], 'r0', 'whole-1');
    apply([whole], 'whole-1', 'twice');
    apply([first], 'r0', 'forth-1');
    apply([second], 'forth-1', 'forth');
    apply([second], 'r0', 'back-1');
    apply([first], 'back-1', 'back');
  });

  it('is equal in all files except those about its history', () => {
    expect(questionsOf('r0').size).toBeGreaterThan(2);
    const own = ['changes.csv', 'report.html', 'summary.json'];
    for (const folder of ['twice', 'forth', 'back']) {
      const files = listAll(join(scratch, folder));
      expect(files).toEqual(listAll(join(scratch, 'whole-1')));
      for (const file of files.filter((each) => !own.includes(each))) {
        expect(bytes(folder, file), `${folder}/${file}`).toBe(bytes('whole-1', file));
      }
    }
  });

  it('has an equal summary, except for the fields about its history', () => {
    const stateOf = (folder: string) => {
      const { comparedWith: _, runFindings: __, counts, ...state } = summaryOf(folder);
      const { changes: ___, ...own } = counts;
      return { ...state, counts: own };
    };
    for (const folder of ['twice', 'forth', 'back']) {
      expect(stateOf(folder)).toEqual(stateOf('whole-1'));
    }
  });

  it('names the result that it is compared with', () => {
    expect(summaryOf('forth').comparedWith.folder).toBe('../forth-1');
    expect(summaryOf('whole-1').comparedWith.folder).toBe('../r0');
    expect(summaryOf('r0').comparedWith).toBeUndefined();
    expect(csv(join(scratch, 'twice', 'changes.csv'))).toEqual([]);
  });

  it('reports a doubtful answer once, in the run that applies it', () => {
    expect(joined).not.toBe('');
    const doubt = `Question ${joined}: the rows were merged, but`;
    const reporting = ['whole-1', 'twice', 'forth-1', 'forth', 'back-1', 'back'].filter((folder) =>
      outputs.get(folder)!.includes(doubt),
    );
    expect(reporting).toContain('whole-1');
    expect(reporting).not.toContain('twice');
    expect(reporting).toHaveLength(3);
    expect(summaryOf('whole-1').runFindings).toContainEqual(
      expect.objectContaining({ code: 'answer-joins-numbers', args: { question: joined } }),
    );
    expect(summaryOf('whole-1').findings.map(({ code }: { code: string }) => code)).not.toContain(
      'answer-joins-numbers',
    );
  });
});
