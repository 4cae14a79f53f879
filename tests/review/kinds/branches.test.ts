import { describe, expect, it } from 'vitest';
import { placeMembers } from '../../../src/assign/members/members.js';
import { placeByTable } from '../../../src/assign/placing/placements.js';
import { placedProblems } from '../../../src/assign/placing/placing.js';
import { readBranchTable } from '../../../src/assign/table/branchTable.js';
import { UNRANKED, writeQuestion } from '../../../src/model/index.js';
import { questionsOf } from '../../../src/review/questions.js';
import { sheetOf, YOUTH } from '../../support/roster.js';
import { inputOf } from '../support.js';

const TABLE = [
  'Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới',
  'A|Khu Phú Lợi|N|X',
  'A|Khu 2|N|Y',
  'B|Khu 1|M|Z',
];

const PHONE = '0912345678';

/** Questions after placing by the table above. */
function placed(groups: number[][], ...rows: string[]) {
  const input = inputOf([sheetOf('a.csv', 'name|commune|branch|note|phone', ...rows)], { groups });
  const lines = TABLE.map((line) => line.split('|'));
  const table = { file: 'b.csv', sheet: '', rows: lines, merges: [] };
  const placements = placeByTable(input.records, readBranchTable([table], YOUTH).entries, YOUTH);
  const namesBranch = (record: number) => rows[record]!.split('|')[2] !== '';
  const order = {
    rankOf: () => UNRANKED,
    firstDay: () => 0,
    isNewer: () => false,
    namesBranch,
  };
  const { open: splitMembers, sidesOf } = placeMembers(
    input.members,
    placements,
    order,
    new Map(),
    {
      noteOf: (record) => rows[record].split('|')[3] ?? '',
      placeOf: (record) => {
        const [, oldCommune, oldBranch] = rows[record].split('|');
        return { ...placements.list[placements.index[record]], oldCommune, oldBranch };
      },
      prefixes: YOUTH.branchPrefixes,
    },
  );
  const branchProblems = placedProblems(placements);
  return questionsOf({ ...input, splitMembers, sidesOf, branchProblems }).map(writeQuestion);
}

describe('an old branch that is not in the table', () => {
  it('is one question for all its members, counted as people', () => {
    const questions = placed(
      [[0, 1]],
      'Hà An|A|Khu Phúc Lợi',
      'Hà An|A|CĐ khu Phúc Lợi',
      'Bùi Bình|A|khu Phúc Lợi',
      'Đinh Chi|A|Khu 2',
    );
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      kind: 'CHI_DOAN',
      field: 'branch',
      sentence: {
        code: 'ask-branch-unknown',
        args: { branch: 'Khu Phúc Lợi', commune: 'A', count: 2, candidates: 'X' },
      },
      suggestion: 'X',
      candidates: ['X'],
      reason: { code: 'why-near-name' },
      communes: ['N'],
      members: 2,
    });
    expect(questions[0].rows).toMatchObject([{ letter: 'A', row: 2, value: 'Khu Phúc Lợi' }]);
  });

  it('has no suggestion if the row has no evidence', () => {
    const [question] = placed([], 'Hà An|A|');
    expect(question.sentence.code).toBe('ask-branch-of-person');
    expect(question.suggestion).toBe('');
    expect(question.reason).toBeUndefined();
  });
});

describe('the secretaries that are asked about an old branch', () => {
  it('are those of the communes that its rows lead to, not of other lists of its people', () => {
    const [question] = placed([[0, 1]], 'Hà An|B|Khu 1', 'Hà An|A|Khu Phúc Lợi');
    expect(question).toMatchObject({ kind: 'CHI_DOAN', communes: ['N'], members: 1 });
  });
});

describe('a member in two branches', () => {
  it('is asked about with the rows of each branch', () => {
    const questions = placed([[0, 1]], `Hà An|A|Khu Phú Lợi||${PHONE}`, `Hà An|A|Khu 2||${PHONE}`);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      kind: 'CHI_DOAN',
      sentence: { code: 'ask-two-branches', args: { branches: 'X / Y' } },
      suggestion: '',
      members: 1,
    });
    expect(questions[0].rows.map(({ letter, row, value }) => [letter, row, value])).toEqual([
      ['A', 2, 'X'],
      ['B', 3, 'Y'],
    ]);
  });
});

describe('a member in two branches without a common number', () => {
  it('is asked about with what the rows have in common, since they may be of two people', () => {
    const [question] = placed([[0, 1]], `Hà An|A|Khu Phú Lợi||${PHONE}`, 'Hà An|A|Khu 2||');
    expect(question.sentence).toEqual({
      code: 'ask-loosely-joined',
      args: {
        question: [expect.objectContaining({ code: 'ask-two-branches' })],
        letter: 'B',
        fields: [{ code: 'field-name', args: { field: 'name' } }],
      },
    });
  });
});

describe('a member in two branches with notes', () => {
  it('is asked about with the notes and their rows, and a suggestion if they argue for one', () => {
    const [question] = placed(
      [[0, 1]],
      `Hà An|A|Khu Phú Lợi|Chuyển đi 3/2025|${PHONE}`,
      `Hà An|A|Khu 2||${PHONE}`,
    );
    expect(question).toMatchObject({
      sentence: {
        code: 'ask-with-notes',
        args: {
          question: [{ code: 'ask-two-branches', args: { branches: 'Y / X' } }],
          notes: [{ code: 'note-of-row', args: { letter: 'B', note: 'Chuyển đi 3/2025' } }],
        },
      },
      suggestion: 'CHON A',
      reason: { code: 'why-note-moved', args: { letter: 'B', note: 'Chuyển đi 3/2025' } },
    });
    expect(question.rows.map(({ letter, value, status }) => [letter, value, status])).toEqual([
      ['A', 'Y', undefined],
      ['B', 'X', 'Chuyển đi 3/2025'],
    ]);
  });

  it('has no suggestion if the notes only ask for a move', () => {
    const [question] = placed(
      [[0, 1]],
      `Hà An|A|Khu Phú Lợi|xin chuyển|${PHONE}`,
      `Hà An|A|Khu 2||${PHONE}`,
    );
    expect(question.sentence.code).toBe('ask-with-notes');
    expect(question).toMatchObject({ suggestion: '' });
  });
});

it('asks nothing about a branch of an unknown commune, which its own question settles', () => {
  expect(placed([], 'Hà An||Khu 7', 'Bùi Bình||')).toEqual([]);
});
