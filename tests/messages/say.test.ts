import { describe, expect, it } from 'vitest';
import { danhSach as UNKNOWN } from '../../src/config/profiles/danhSach.js';
import { sayIn } from '../../src/messages/say.js';
import { message } from '../../src/model/index.js';
import { YOUTH } from '../support/roster.js';

const differs = message('evidence-differs', {
  field: 'birth',
  first: '1998',
  second: '$& {field}',
});

describe('saying a message', () => {
  it('inserts arguments into a sentence, field ids as labels of the profile', () => {
    const sentence = sayIn('vi', YOUTH)(differs);
    expect(sentence).toContain('ngày sinh');
    expect(sentence).toContain('1998');
    expect(sayIn('en', YOUTH)(differs)).toContain('date of birth');
  });

  it('never interprets an argument as a part of the sentence', () => {
    expect(sayIn('vi', YOUTH)(differs)).toContain('$& {field}');
  });

  it('calls a branch a unit in Vietnamese if the kind of the lists is unknown', () => {
    const heading = message('column-new-branch');
    expect(sayIn('vi', UNKNOWN)(heading)).toBe('Đơn vị mới');
    expect(sayIn('vi', UNKNOWN)(message('level-branch-same'))).toBe('cùng đơn vị');
    expect(sayIn('vi', YOUTH)(heading)).toBe('Chi đoàn mới');
    expect(sayIn('en', UNKNOWN)(heading)).toBe('New branch');
  });

  it('shows the id of a field that the profile lacks', () => {
    expect(sayIn('vi')(differs)).toContain('birth');
  });

  it('escapes characters that control a terminal', () => {
    const missing = message('input-missing', { path: 'a\x1b[31m\n.csv' });
    expect(sayIn('en')(missing)).toContain('a\\u001b[31m\\u000a.csv');
  });

  it('joins messages inside a message by commas', () => {
    const fields = ['name', 'birth'].map((field) => message('field-name', { field }));
    expect(sayIn('en', YOUTH)(message('evidence-same', { fields }))).toContain(
      'full name, date of birth',
    );
  });

  it('shows the first form of words for exactly 1, else the second', () => {
    const overview = (count: number) => sayIn('en')(message('report-overview', { count }));
    expect([0, 1, 2, 11].map(overview)).toEqual([
      'Overview of 0 new communes',
      'Overview of 1 new commune',
      'Overview of 2 new communes',
      'Overview of 11 new communes',
    ]);
  });
});
