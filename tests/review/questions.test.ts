import { describe, expect, it } from 'vitest';
import { checkCharacter } from '../../src/text/codes/shortCode.js';
import { type Sheet, sheetOf } from '../support/roster.js';
import { pair, questionsAbout } from './support.js';

const COLUMNS = 'name|birth|id';
const ONE = sheetOf('a.csv', COLUMNS, 'Hà Thị Lan|5/3/1998|025198001234', '|1999|');
const TWO = sheetOf(
  'b.csv',
  COLUMNS,
  'Hà Thị Lan|6/3/1998|025198001234',
  'Hà Lan|31/4/1998|',
  'Bùi Văn Bình|1/2/2000|025200001234',
);

function questions(order: 'forth' | 'back') {
  const forth = order === 'forth';
  const sheets: Sheet[] = forth ? [ONE, TWO] : [TWO, ONE];
  // Records: Lan of the first list, then Lan, Hà Lan and Bình of the second, or the other way round.
  const [lan, again, other, binh] = forth ? [0, 1, 2, 3] : [3, 0, 1, 2];
  return questionsAbout(sheets, {
    groups: [[lan, again]],
    ask: [pair(Math.min(lan, other), Math.max(lan, other), 0.7)],
    sharedNumber: [pair(Math.min(other, binh), Math.max(other, binh))],
  });
}

describe('the id of a question', () => {
  it('is unique and has the right form', () => {
    const ids = questions('forth').map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) {
      expect(id).toMatch(/^XD[1-9A-HJKMNP-TV-Z]{8}$/);
      expect(checkCharacter(id.slice(2, -1))).toBe(id.at(-1));
    }
  });

  it('does not depend on the order of the lists', () => {
    const kinds = (order: 'forth' | 'back') =>
      questions(order).map(({ id, kind, field }) => `${id} ${kind} ${field}`);
    expect(kinds('back')).toEqual(kinds('forth'));
  });
});

describe('the order of questions', () => {
  it('is by kind, and by certainty within a kind, after people who are not in the roster', () => {
    expect(questions('forth').map(({ kind }) => kind)).toEqual([
      'DU_LIEU_LOI',
      'TRUNG_NGUOI',
      'TRUNG_GIAY_TO',
      'LECH_THONG_TIN',
    ]);
    const asked = questionsAbout([ONE, TWO], { ask: [pair(0, 1, 0.4), pair(0, 2, 0.9)] });
    expect(asked.flatMap(({ certainty }) => certainty ?? [])).toEqual([0.9, 0.4]);
  });

  it('begins with those about many members', () => {
    const communeProblems = [2, 40].map((members, i) => ({
      table: i,
      row: 1,
      rows: [1],
      text: '',
      candidates: [],
      isNear: false,
      members,
    }));
    const branchProblems = [
      {
        oldCommune: 'A',
        oldBranch: 'Khu 1',
        key: 'khu 1',
        why: 'unknown' as const,
        candidates: [],
        communes: [],
        placed: [],
        records: [0, 1, 2],
      },
    ];
    const asked = questionsAbout([ONE, TWO], { more: { communeProblems, branchProblems } });
    expect(asked.slice(0, 3).map(({ kind, members }) => [kind, members])).toEqual([
      ['DIA_BAN', 40],
      ['CHI_DOAN', 3],
      ['DIA_BAN', 2],
    ]);
  });
});
