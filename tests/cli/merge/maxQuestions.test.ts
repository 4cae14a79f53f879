import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../run.js';

const LIST = [
  'Họ và tên;Ngày sinh;Xã cũ;Chi đoàn',
  'Nguyễn Văn Thử;31/4/2001;Xã Hà Thạch;Khu 1',
  'Phạm Thị Ví;30/2/2004;Xã Hà Thạch;Khu 1',
  ';5/3/2004;Xã Hà Thạch;Khu 1',
].join('\n');

describe('merge --max-questions', () => {
  put('in/ha-thach.csv', LIST);
  const merge = (out: string, ...more: string[]) =>
    hopnhat(['merge', 'in', '-o', out, '--format', 'csv', '--lang', 'en', ...more]);
  const summary = (out: string) =>
    JSON.parse(readFileSync(join(scratch, out, 'summary.json'), 'utf8'));

  it('asks the most valuable questions, and reports how many it left out', () => {
    expect(merge('all').status).toBe(0);
    expect(summary('all').counts.questionsLeftOut.all).toBe(0);
    const all = csv(join(scratch, 'all', 'conflicts.csv'));
    expect(all).toHaveLength(3);

    const run = merge('one', '--max-questions', '1');
    expect(run.status).toBe(0);
    // The row that is in no member yet.
    expect(csv(join(scratch, 'one', 'conflicts.csv'))).toEqual([all[0]]);
    expect(all[0]!.ho_ten).toBe('');
    const { counts, settings, findings } = summary('one');
    expect(counts.questions).toMatchObject({ all: 1, DU_LIEU_LOI: 1 });
    expect(counts.questionsLeftOut).toMatchObject({ all: 2, DU_LIEU_LOI: 2 });
    expect(settings.rerun.maxQuestions).toBe(1);
    expect(findings).toContainEqual({
      code: 'left-out-DU_LIEU_LOI',
      level: 'warning',
      args: { count: 2 },
    });
    expect(run.stderr).toContain('2 questions about wrong values come in a later round');
  });

  it('keeps the rows of questions that were ever asked', () => {
    const states = (out: string) =>
      csv(join(scratch, out, 'question-rows.csv')).map(({ question, state }) => [question, state]);
    const ids = csv(join(scratch, 'all', 'conflicts.csv')).map((row) => row.ma_xung_dot);
    expect(states('one')).toEqual([[ids[0], 'asked']]);
    put('answers.csv', `ma_xung_dot,ban_ghi,quyet_dinh\n${ids[0]},A,BO_QUA\n`);
    const args = ['--max-questions', '1', '--format', 'csv'];
    expect(hopnhat(['apply', 'answers.csv', '--from', 'all', '-o', 'next', ...args]).status).toBe(
      0,
    );
    expect(states('next')).toEqual([
      [ids[1], 'asked'],
      [ids[2], 'left-out'],
      [ids[0], 'decided'],
    ]);
  });

  it('requires a whole number', () => {
    expect(merge('none', '--max-questions', 'few').status).toBe(2);
    expect(merge('none', '--max-questions', '-1').status).toBe(2);
  });
});
