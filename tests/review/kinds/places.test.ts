import { describe, expect, it } from 'vitest';
import { placeMembers } from '../../../src/assign/members/members.js';
import { placeByTable } from '../../../src/assign/placing/placements.js';
import { placedProblems } from '../../../src/assign/placing/placing.js';
import { readBranchTable } from '../../../src/assign/table/branchTable.js';
import { UNRANKED, writeQuestion } from '../../../src/model/index.js';
import { questionsOf } from '../../../src/review/questions.js';
import { sheetOf, YOUTH } from '../../support/roster.js';
import { inputOf, questionsAbout } from '../support.js';

const TABLE = [
  'Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới',
  'A|Khu Phú Lợi|N|X',
  'A|Khu 2|N|Y',
  'B|Khu 1|M|Z',
];

/** Questions after placing by the table above. */
function placed(groups: number[][], ...rows: string[]) {
  const input = inputOf([sheetOf('a.csv', 'name|commune|branch|note', ...rows)], { groups });
  const lines = TABLE.map((line) => line.split('|'));
  const table = { file: 'b.csv', sheet: '', rows: lines, merges: [] };
  const placements = placeByTable(input.records, readBranchTable([table], YOUTH).entries, YOUTH);
  const none = () => 0;
  const order = { rankOf: () => UNRANKED, day: none };
  const { open: splitMembers } = placeMembers(input.members, placements, order, new Map(), {
    noteOf: (record) => rows[record].split('|')[3] ?? '',
    placeOf: (record) => {
      const [, oldCommune, oldBranch] = rows[record].split('|');
      return { ...placements.list[placements.index[record]], oldCommune, oldBranch };
    },
    prefixes: YOUTH.branchPrefixes,
  });
  const branchProblems = placedProblems(placements);
  return questionsOf({ ...input, splitMembers, branchProblems }).map(writeQuestion);
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
    const questions = placed([[0, 1]], 'Hà An|A|Khu Phú Lợi', 'Hà An|A|Khu 2');
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

describe('a member in two branches with notes', () => {
  it('is asked about with the notes and their rows, and a suggestion if they argue for one', () => {
    const [question] = placed([[0, 1]], 'Hà An|A|Khu Phú Lợi|Chuyển đi 3/2025', 'Hà An|A|Khu 2|');
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
    const [question] = placed([[0, 1]], 'Hà An|A|Khu Phú Lợi|xin chuyển', 'Hà An|A|Khu 2|');
    expect(question.sentence.code).toBe('ask-with-notes');
    expect(question).toMatchObject({ suggestion: '' });
  });
});

describe('an old commune that is not known', () => {
  const sheet = sheetOf('a.xlsx:Khu 1', 'name|branch', 'Hà An|Khu 7', 'Bùi Bình|Khu 8');
  const problem = {
    table: 0,
    row: 1,
    rows: [1, 2],
    text: '',
    candidates: [] as string[],
    isNear: false,
    members: 2,
  };
  const asked = (more: Partial<typeof problem>) =>
    questionsAbout([sheet], { more: { communeProblems: [{ ...problem, ...more }] } })[0];

  it('is one question for the whole list, with one example', () => {
    const question = asked({});
    expect(question).toMatchObject({
      kind: 'DIA_BAN',
      sentence: {
        code: 'ask-commune-none',
        args: { count: 2 },
      },
      suggestion: '',
      communes: [],
      members: 2,
    });
    expect(question.rows).toMatchObject([{ letter: 'A', row: 2, name: 'Hà An' }]);
    expect(question.about).toMatchObject({ file: 'a.xlsx', rows: expect.any(Array) });
  });

  describe('on several sheets of a workbook', () => {
    const sheets = ['a.xlsx:Khu 1', 'a.xlsx:Khu 2', 'b.xlsx:Khu 1', 'a.xlsx:Khu 3'].map((file) =>
      sheetOf(file, 'name|branch', 'Hà An|Khu 7', 'Bùi Bình|Khu 8'),
    );
    const about = (...more: Partial<typeof problem>[]) =>
      questionsAbout(sheets, {
        more: { communeProblems: more.map((each, table) => ({ ...problem, table, ...each })) },
      });

    it('is one question for the workbook', () => {
      const questions = about({}, {}, {}, {});
      expect(questions).toHaveLength(2);
      const asked = questions.find(({ members }) => members === 6);
      expect(asked).toMatchObject({
        sentence: {
          code: 'ask-commune-none-sheets',
          args: { sheets: 'Khu 1, Khu 2, Khu 3', count: 6 },
        },
        about: { file: 'a.xlsx', sheet: 'Khu 1/Khu 2/Khu 3' },
      });
      expect(asked?.rows).toMatchObject([{ letter: 'A', sheet: 'Khu 1', row: 2 }]);
    });

    it('is one for each name, and for each choice of communes', () => {
      const candidates = ['Xã A', 'Xã B'];
      expect(about({ text: 'Tân Sơn' }, { text: 'TÂN SƠN' }, {}, { text: 'An' })).toHaveLength(3);
      expect(about({}, { candidates }, {}, { candidates })).toHaveLength(3);
      expect(about({ candidates }, { candidates })).toMatchObject([
        { sentence: { code: 'ask-commune-several-sheets' }, members: 4 },
      ]);
    });

    it('has one id in every run, and the id of its list if it is about one sheet', () => {
      const [one] = about({});
      expect(about({}, {})[0].id).toBe(about({}, {})[0].id);
      expect(about({}, {})[0].id).not.toBe(one.id);
      expect(one.about).toMatchObject({ sheet: 'Khu 1' });
    });
  });

  it('names the read text, and the candidates', () => {
    expect(asked({ candidates: ['Xã A', 'Xã B'] })).toMatchObject({
      sentence: { code: 'ask-commune-several', args: { candidates: 'Xã A; Xã B' } },
      suggestion: '',
      candidates: ['Xã A', 'Xã B'],
    });
    expect(asked({ text: 'Phú Hội', candidates: ['Xã Phú Hộ'], isNear: true })).toMatchObject({
      sentence: { code: 'ask-commune-text', args: { text: 'Phú Hội' } },
      suggestion: 'Xã Phú Hộ',
      reason: { code: 'why-near-name' },
      rows: [{ oldCommune: 'Phú Hội', value: 'Phú Hội' }],
    });
  });

  it('raises no question about the branch, which its answer settles', () => {
    expect(placed([], 'Hà An||Khu 7', 'Bùi Bình||')).toEqual([]);
  });
});
