import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/messages/say.js';
import { finding } from '../../../src/model/index.js';
import { findingsShown } from '../../../src/steps/rosters/shownFindings.js';
import { YOUTH } from '../../support/roster.js';

const shown = findingsShown(
  { tables: [], layouts: [], profile: YOUTH, origins: { officialCommunes: new Map() } },
  [YOUTH],
);
const sentenceOf = (code: 'answer-branch-near' | 'answer-branch-several', near: string) =>
  sayIn('en', YOUTH)(shown(finding('warning', code, { question: 'XD1', near })));
/** May be the name of a person. */
const HIDDEN = 'Hoàng Văn Thử';

describe('names to copy from a message', () => {
  it('shows complete branches and leaves out names that may be of a person', () => {
    const text = sentenceOf('answer-branch-near', `Khu 1; ${HIDDEN}, Xã Mới; Khu 2, Xã Mới`);
    expect(text).toContain('Did you mean Khu 1; Khu 2, Xã Mới?');
  });

  it('refers to the roster if a message may not show the branches', () => {
    for (const [code, near] of [
      ['answer-branch-near', HIDDEN],
      ['answer-branch-several', `Khu 1, Xã Mới; ${HIDDEN}, Xã Mới`],
    ] as const) {
      const text = sentenceOf(code, near);
      expect(text).not.toContain('…');
      expect(text).not.toContain(HIDDEN);
      expect(text).toContain('XD1');
      expect(text).toContain('roster.csv');
    }
  });
});

describe('branches that the branch table lacks', () => {
  const sentence = (...branches: string[]) => {
    const args = { commune: 'Xã Mẫu', count: branches.length, rowCount: 9 };
    const found = finding('warning', 'branches-without-row', {
      ...args,
      branches: branches.join('; '),
    });
    return sayIn('en', YOUTH)(shown(found));
  };

  it('are named if they are plainly no people', () => {
    const names = [
      'Chi đoàn trung tâm Nghiên cứu cây',
      'Khu Nguyễn Văn Cừ',
      'CĐ Trạm Y tế',
      'Xóm 2',
    ];
    for (const name of names) expect(sentence(name)).toContain(`: ${name}.`);
  });

  it('are hidden if their last name is like a kind of branch', () => {
    for (const name of ['Hoàng Văn Khôi', 'Chi đoàn Lê Thị Bản', 'Trần Văn Tổ']) {
      expect(sentence(name)).not.toContain(name);
    }
    expect(sentence('Khu 1', 'Hoàng Văn Khôi')).toContain(': Khu 1; ….');
  });

  it('are counted if none may be named', () => {
    expect(sentence(HIDDEN)).toContain(
      '(9 rows) is not in the branch table; the questions name it.',
    );
  });
});
