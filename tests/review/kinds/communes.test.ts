import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../support/roster.js';
import { questionsAbout } from '../support.js';

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
});
