import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/answers/index.js';
import { decisionNames } from '../../src/model/index.js';
import { faultsOf } from '../support/faults.js';
import { ID, idOf, OTHER, outcome, short, tableOf } from './support.js';

const CSV = 'ma_xung_dot|ban_ghi|quyet_dinh|gia_tri_dung';

/** Whole answers, `question letter decision value`. */
function answers(...lines: string[]): string[] {
  return readAnswers([tableOf(lines)]).answers.map(short);
}

describe('columns of a corrected conflict file', () => {
  it.each([
    CSV,
    'MA_XUNG_DOT|BAN_GHI|QUYET_DINH|GIA_TRI_DUNG',
    'ma xung dot|ban ghi|quyet dinh|gia tri dung',
    'Mã xung đột|Bản ghi|Quyết định|Giá trị đúng',
    ' Mã  xung đột |Bản ghi|QUYẾT ĐỊNH|Giá trị đúng',
    'Mã xung d?t|B?n ghi|Quy?t d?nh|Giá tr? dúng',
    'M? xung Ð?t|B?n ghi|Quy?t Ð?nh|Gi? tr? Ð?ng',
    'Ma xung dot|Ban ghi|Quyet dinh|Gia tri dung',
    'MÃ£ xung Ä‘á»™t|Báº£n ghi|Quyáº¿t Ä‘á»‹nh|GiÃ¡ trá»‹ Ä‘Ãºng',
    'MaÞ xung ðôòt|Baòn ghi|Quyêìt ðiònh|Giaì triò ðuìng',
    'Question|Record|Decision|Correct value',
    'Mã câu hỏi|Bản ghi|Trả lời|Giá trị đúng',
    'ï»¿ma_xung_dot|ban_ghi|quyet_dinh|gia_tri_dung',
    'ma_xung_dot *|ban_ghi:|quyet_dinh(*)|gia_tri_dung (**)',
    'Mã xung đột (*)|Bản ghi :|* Quyết định *|Giá trị đúng *:',
    'ｍａ＿ｘｕｎｇ＿ｄｏｔ|ban_ghi|quyet_dinh|gia_tri_dung',
  ])('finds the answer columns by the headings %s', (header) => {
    expect(answers(header, `${ID}|B|CHON|05/03/1999`)).toEqual([`${ID}|B|CHON|05/03/1999`]);
  });

  it('reads comments on the cells of a question as notes', () => {
    const comments = [
      { row: 1, column: 2, text: 'Gộp nhé' },
      { row: 0, column: 0, text: 'về tiêu đề' },
      { row: 2, column: 3, text: 'hỏi rồi' },
    ];
    const table = { ...tableOf([CSV, `${ID}|A`, `${OTHER}|A|RIENG`]), comments };
    const { answers: found, returned } = readAnswers([table]);
    expect(found.map(short)).toEqual([`${OTHER}|A|RIENG|`]);
    expect(returned.rows.map(({ question, note }) => [question, note])).toEqual([
      [ID, 'Gộp nhé'],
      [OTHER, 'hỏi rồi'],
    ]);
  });

  it('gives rows without id that of the row above, if all their letters follow', () => {
    const lines = [CSV, `${ID}|A|RIENG`, '|B|GOP', `${OTHER}|A|`, '|B|', '|C|CHON'];
    const all = ['A|RIENG|', 'B|GOP|', 'C|CHON|'];
    expect(outcome([tableOf(lines)])).toEqual(all);
    const sorted = [...lines, `${idOf(3)}|B|`, '|B|'];
    expect(outcome([tableOf(sorted)])).toEqual([
      'A|RIENG|',
      'answer-without-question',
      'answer-without-question',
    ]);
  });

  it('reports answers that are struck through', () => {
    const struck = [
      { row: 1, column: 2 },
      { row: 2, column: 0 },
    ];
    const table = { ...tableOf([CSV, `${ID}|A|GOP`, `${OTHER}|A|RIENG`]), struck };
    const { answers: found, findings } = readAnswers([table]);
    expect(found.map(short)).toEqual([`${OTHER}|A|RIENG|`]);
    expect(findings).toMatchObject([{ code: 'answer-struck', place: { row: 2 } }]);
  });

  it('counts no row of a question if another row of the file is unclear', () => {
    const lines = [CSV, `${ID}|A|CHON`, `${ID}|B|theo dòng B chăng`, `${OTHER}|A|RIENG`];
    const { answers: found, findings } = readAnswers([tableOf(lines)]);
    expect(found.map(short)).toEqual([`${OTHER}|A|RIENG|`]);
    expect(findings).toMatchObject([{ code: 'answer-unknown-word', place: { row: 3 } }]);
    const files = [tableOf(lines), tableOf([CSV, `${ID}|A|CHON`], 'second.csv')];
    expect(readAnswers(files).answers.map(short)).toContain(`${ID}|A|CHON|`);
  });

  it('reports decisions written over the values of the program', () => {
    const header = 'Mã xung đột|Bản ghi|Giá trị|Quyết định|Giá trị đúng';
    const lines = ['Khác|', '01/02/2003|', 'Hà Thị Trùng|', 'Hai người|', 'Dòng này đúng|'];
    const table = tableOf([header, ...lines.map((line) => `${ID}|A|${line}`)]);
    expect(readAnswers([table]).findings).toMatchObject([
      { code: 'answers-cells-unread', args: { count: 2, rows: '5, 6' } },
    ]);
  });

  it('reports decisions written into columns of the program', () => {
    const header = 'ma_xung_dot|ban_ghi|loai|goi_y|quyet_dinh|gia_tri_dung';
    const unread = (...lines: string[]) =>
      readAnswers([tableOf([header, ...lines])]).findings.map(({ code, place }) => [
        code,
        place?.column,
        place?.row,
      ]);
    expect(unread(`${ID}|Gộp|TRUNG_NGUOI||`, `${OTHER}|A|RIENG||GOP`)).toEqual([
      ['answers-cells-unread', 'ban_ghi', 2],
      ['answers-cells-unread', 'loai', 3],
    ]);
    expect(unread(`${ID}|A|TRUNG_NGUOI|Hai người|`)).toEqual([
      ['answers-cells-unread', 'goi_y', 2],
    ]);
    expect(unread(`${ID}|A|TRUNG_NGUOI|x|`, `${OTHER}|A|TRUNG_NGUOI|đúng|`)).toEqual([
      ['answers-cells-unread', 'goi_y', 2],
    ]);
    expect(unread(`${ID}|A|TRUNG_NGUOI|GOP|`, `${OTHER}|A|CHI_DOAN|Chi đoàn Khu 1|`)).toEqual([
      ['answers-cells-unread', 'goi_y', 2],
    ]);
    expect(
      unread(`${ID}|A|TRUNG_NGUOI|GOP: Cùng họ tên|`, `${OTHER}|A|TRUNG_GIAY_TO|CHON B: Có lý do|`),
    ).toEqual([]);
  });

  it('reads answer columns in any order, with other columns between', () => {
    expect(
      answers(
        'STT|Giá trị|quyet_dinh|Ghi chú|gia_tri_dung|ban_ghi|ma_xung_dot',
        `7|a||b|c|A|${ID}`,
      ),
    ).toEqual([`${ID}|A||c`]);
  });

  it('reads headings below a title, repeated in another order, and below the rows', () => {
    expect(answers('Xã Mẫu', '', CSV, `${ID}|A|GOP`)).toEqual([`${ID}|A|GOP|`]);
    expect(
      answers(CSV, `${ID}|A|GOP`, 'quyet_dinh|ma_xung_dot|ban_ghi', `RIENG|${OTHER}|B`),
    ).toEqual([`${ID}|A|GOP|`, `${OTHER}|B|RIENG|`]);
    expect(answers(`${ID}|A|GOP`, CSV, `${OTHER}|A|RIENG`)).toHaveLength(2);
  });

  it('finds the questions on any sheet, beside a sheet of instructions', () => {
    const guide = tableOf(['Cách trả lời', '1.|Cột Quyết định: ghi GOP'], 'a.xlsx', 'Hướng dẫn');
    const first = tableOf([CSV, `${ID}|A|GOP`], 'a.xlsx', 'Câu hỏi');
    const second = tableOf([CSV, `${OTHER}|A|RIENG`], 'a.xlsx', 'Câu hỏi (2)');
    const read = readAnswers([guide, first, second]);
    expect(read.findings).toEqual([]);
    expect(read.answers).toMatchObject([
      {
        question: ID,
        letter: 'A',
        decision: 'GOP',
        value: '',
        file: 'a.xlsx',
        sheet: 'Câu hỏi',
        row: 2,
      },
      {
        question: OTHER,
        letter: 'A',
        decision: 'RIENG',
        value: '',
        file: 'a.xlsx',
        sheet: 'Câu hỏi (2)',
        row: 2,
      },
    ]);
  });

  it('refuses each file without answer columns', () => {
    const tables = [
      tableOf([CSV, `${ID}|A|GOP`], 'a.csv'),
      tableOf(['Họ và tên|Ngày sinh'], 'b.csv'),
      tableOf(['ma_xung_dot|ban_ghi', `${ID}|A`], 'c.csv'),
      tableOf(['question|state|kind|field', `${ID}|asked|TRUNG_NGUOI|`], 'question-rows.csv'),
    ];
    expect(
      faultsOf(() => readAnswers(tables)).map(({ code, place }) => [code, place?.file]),
    ).toEqual([
      ['answers-other-file', 'b.csv'],
      ['answers-no-headings', 'c.csv'],
      ['answers-other-file', 'question-rows.csv'],
    ]);
  });

  it('treats copied answer columns as one if their texts agree', () => {
    const header = 'ma_xung_dot|ban_ghi|quyet_dinh|Quyết định';
    expect(answers(header, `${ID}|A|GOP|`, `${OTHER}|A||RIENG`)).toHaveLength(2);
    expect(outcome([tableOf([header, `${ID}|A|GOP|RIENG`])])).toEqual(['answer-in-two-columns']);
  });
});

describe('rows of a corrected conflict file', () => {
  it('counts repeated rows once, and different answers each', () => {
    expect(answers(CSV, `${ID}|A|GOP`, `${ID}|A|gộp`, `${ID}|A|RIENG`)).toEqual([
      `${ID}|A|GOP|`,
      `${ID}|A|RIENG|`,
    ]);
  });

  it('keeps the same answer of two files, so that both can be named', () => {
    const tables = ['a.csv', 'b.csv'].map((file) => tableOf([CSV, `${ID}|A|GOP`], file));
    expect(readAnswers(tables).answers.map(({ file, row }) => [file, row])).toEqual([
      ['a.csv', 2],
      ['b.csv', 2],
    ]);
  });

  it('applies an id merged over several rows to each of them', () => {
    const table = tableOf([CSV, `${ID}||`, '|B|x']);
    expect(outcome([table])).toEqual(['answer-without-question']);
    const merges = [{ top: 1, bottom: 2, left: 0, right: 0 }];
    expect(outcome([{ ...table, merges }])).toEqual(['B|CHON|']);
  });

  it('ignores rows without an answer, whatever their id', () => {
    expect(outcome([tableOf([CSV, `${ID}|A`, 'Người trả lời: Bí thư', '', 'XD1|A'])])).toEqual([]);
  });

  it('keeps a mistyped id for the run to judge, and refuses any other text', () => {
    const table = tableOf([CSV, 'XD1234567Z|A|GOP', 'Bí thư|A|GOP', `${OTHER}|A|GOP`]);
    const read = readAnswers([table]);
    expect(read.answers.map(short)).toEqual(['XD1234567Z|A|GOP|', `${OTHER}|A|GOP|`]);
    expect(read.findings).toEqual([
      {
        level: 'warning',
        code: 'answer-without-question',
        args: {},
        place: { file: 'conflicts.csv', row: 3 },
      },
    ]);
  });

  it('reads any id that the program gives out', () => {
    const ids = Array.from({ length: 500 }, (_, number) => idOf(number));
    expect(ids.some((id) => !/\d/.test(id))).toBe(true);
    expect(answers(CSV, ...ids.map((id) => `${id}|A|GOP`))).toHaveLength(ids.length);
  });

  it.each([
    (id: string) => ` '${id.toLowerCase()} `,
    (id: string) => `${id.slice(0, 2)}-${id.slice(2, 6)}\u2011${id.slice(6)}`,
    (id: string) => `\u00a0${id.slice(0, 4)}\u00a0${id.slice(4)}\u200b`,
    (id: string) => `${id.slice(0, 5)}\u00ad${id.slice(5)}.`,
    (id: string) => id.replace(/[A-Z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ])('reads an id in any case and width, with blanks, hyphens and apostrophes', (typed) => {
    const id = idOf(7);
    expect(answers(CSV, `${typed(id)}|a|GOP`)).toEqual([`${id}|A|GOP|`]);
  });

  it.each(['A.', 'a)', '(A)', 'Ａ', 'bản ghi A', 'Ban ghi: a', 'B?n ghi A', 'dòng A', 'Record A'])(
    'reads the letter of a record written as %s',
    (letter) => {
      expect(answers(CSV, `${ID}|${letter}|CHON`)).toEqual([`${ID}|A|CHON|`]);
    },
  );

  it('collects the dates that a sheet shows of its questions, from text files and workbooks', () => {
    const header = `ngay_sinh|cau_hoi|${CSV}`;
    const rows = [
      `2001-10-05|Sinh 05/10/2001?|${ID}|A||1999-05-03`,
      `19/10/1998||${OTHER}|b)||25/03/1999`,
      '38813',
    ];
    for (const sheet of ['', 'Câu hỏi']) {
      const { answers: found } = readAnswers([tableOf([header, ...rows], 'a', sheet)]);
      expect(found.map(({ shown }) => shown)).toEqual(
        Array(2).fill({
          asShown: sheet === '',
          hasLostLetters: false,
          dates: [
            { question: ID, letter: 'A', text: '2001-10-05' },
            { question: OTHER, letter: 'B', text: '19/10/1998' },
          ],
        }),
      );
    }
  });

  it.each([
    ['G?p hai dòng', true],
    ['Gộp hai dòng', false],
    ['Gop hai dong', false],
    // Read as windows-1258, whose bytes for ă and Đ are ã and Ð of a western code page.
    ['Xă Lai Đ?ng', true],
    ['Xă đoàn Lai Đ?ng', false],
    ['Xã Đồng Sơn?', false],
    ['Văn?', false],
  ])('detects whether a file lost Vietnamese letters: %s', (asked, hasLostLetters) => {
    const { answers: found } = readAnswers([tableOf([`cau_hoi|${CSV}`, `${asked}|${ID}|A|GOP`])]);
    expect(found[0]!.shown).toMatchObject({ hasLostLetters });
  });

  it('takes a decision that was merged over rows for one on each of them', () => {
    const lines = [`${ID}|A|Dòng này đúng`, `${ID}|B|`, 'XD2XM12TMZ|A|một người', 'XD2XM12TMZ|B|'];
    const merges = [1, 3].map((top) => ({ top, bottom: top + 1, left: 2, right: 2 }));
    const read = outcome([{ ...tableOf([CSV, ...lines]), merges }]);
    expect(read).toEqual(['A|CHON|', 'B|CHON|', 'A|GOP|', 'B|GOP|']);
  });

  it('refuses rows whose cells moved below other headings when quotes were lost', () => {
    const header = 'ma_xung_dot|ban_ghi|cau_hoi|dong|ho_ten|goi_y|quyet_dinh|gia_tri_dung';
    expect(outcome([tableOf([header, `${ID}|A|Cùng tên, lệch|5|Lan|GOP: Cùng số|RIENG`])])).toEqual(
      ['A|RIENG|'],
    );
    expect(outcome([tableOf([header, `${ID}|A|Cùng tên|lệch|5|Lan|GOP: Cùng số|RIENG`])])).toEqual([
      'answer-row-shifted',
    ]);
    expect(outcome([tableOf([header, `${ID}|A|Cùng tên|lệch|5|Lan`])])).toEqual([]);
  });

  it('reports unknown words with their place and the allowed words, without the typed text', () => {
    const read = readAnswers([tableOf([CSV, `${ID}|A|Nguyễn Văn Thử`], 'a.xlsx', 'Câu hỏi')]);
    expect(read.findings).toEqual([
      {
        level: 'warning',
        code: 'answer-unknown-word',
        args: { question: ID, words: decisionNames(['GOP', 'RIENG', 'CHON', 'BO_QUA']) },
        place: { file: 'a.xlsx', sheet: 'Câu hỏi', row: 2 },
      },
    ]);
  });
});
