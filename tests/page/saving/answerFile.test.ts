import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../src/answers/index.js';
import { ANY_VALUE } from '../../../src/model/index.js';
import type { Answers } from '../../../src/page/answer/answer.js';
import { answerFile, readAnswerFile } from '../../../src/page/saving/answerFile.js';
import { readTables } from '../../../src/read/index.js';
import { CONFLICT_COLUMNS } from '../../../src/report/tables/conflictsTable.js';
import { question, row, samePerson } from '../question.js';

const headings = CONFLICT_COLUMNS.map(({ id }) => id);
const ID = 'XDBWD23RYP';
const OTHER = 'XD6DHN47N8';
const questions = [samePerson(ID, '1', '2'), question({ id: OTHER })];
const written = (answers: Answers, notes = {}) =>
  answerFile({ questions, headings }, answers, notes);

async function asProgram(csv: string) {
  const { tables } = await readTables('tra-loi.csv', Buffer.from(csv), '');
  return readAnswers(tables).answers.map(({ question: id, decision, letter, value }) => ({
    id,
    decision,
    letter,
    value,
  }));
}

describe('answerFile', () => {
  it('is read by the program as the same answers', async () => {
    const answers: Answers = { [ID]: { type: 'same' }, [OTHER]: { type: 'choose', letter: 'B' } };
    expect(await asProgram(written(answers))).toEqual([
      { id: ID, decision: 'GOP', letter: 'A', value: '' },
      { id: OTHER, decision: 'CHON', letter: 'B', value: '' },
    ]);
  });

  it('removes a value', async () => {
    const answers: Answers = { [OTHER]: { type: 'remove' } };
    const csv = written(answers);
    const [read] = await asProgram(csv);
    expect(read).toEqual({ id: OTHER, decision: 'KHONG_CO', letter: 'A', value: ANY_VALUE });
    expect(readAnswerFile(csv, questions)?.answers).toEqual(answers);
    const worded = csv.replace('XOA GIA TRI', 'Xoá giá trị');
    expect(readAnswerFile(worded, questions)?.answers).toEqual(answers);
  });

  it('names the row of another person', async () => {
    const answers: Answers = { [OTHER]: { type: 'other', letter: 'B' } };
    const csv = written(answers);
    const [read] = await asProgram(csv);
    expect(read).toEqual({ id: OTHER, decision: 'KHAC_NGUOI', letter: 'B', value: 'B' });
    expect(readAnswerFile(csv, questions)?.answers).toEqual(answers);
    const missing = csv.replace('RIENG B', 'tách K');
    expect(readAnswerFile(missing, questions)).toMatchObject({ answers: {}, unread: 1 });
  });

  it('puts a value and a note on their rows, and leaves open questions open', async () => {
    const answers: Answers = {
      [ID]: { type: 'unknown' },
      [OTHER]: { type: 'value', letter: 'B', value: '04/05/1998' },
    };
    const csv = written(answers, { [OTHER]: 'đã hỏi gia đình' });
    expect(await asProgram(csv)).toEqual([
      { id: OTHER, decision: '', letter: 'B', value: 'ngày 04 tháng 05 năm 1998' },
    ]);
    expect(csv).toContain('đã hỏi gia đình');
  });

  it('writes dates in words, which spreadsheets leave alone', () => {
    const writtenAs = (value: string) =>
      written({ [OTHER]: { type: 'value', letter: 'A', value } });
    expect(writtenAs('03/2000')).toContain(',tháng 03 năm 2000,');
    expect(writtenAs('2000')).toContain(',2000,');
    expect(readAnswerFile(writtenAs('03/2000'), questions)?.answers[OTHER]).toEqual({
      type: 'value',
      letter: 'A',
      value: '03/2000',
    });
  });

  it('has a byte order mark, CRLF and guarded cells', () => {
    const csv = written({ [OTHER]: { type: 'value', letter: 'A', value: '=1+1' } });
    expect(csv).toMatch(/^\ufeffma_xung_dot,/);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv).toContain(",'=1+1,");
  });
});

describe('readAnswerFile', () => {
  it('reads letters of a file of another round by the places of its rows', () => {
    const [a, b] = question().rows;
    const now = question({
      id: OTHER,
      rows: [
        { ...b!, letter: 'A' },
        { ...a!, letter: 'B' },
      ],
    });
    const read = (csv: string) => readAnswerFile(csv, [now])?.answers[OTHER];
    expect(read(written({ [OTHER]: { type: 'choose', letter: 'A' } }))).toEqual({
      type: 'choose',
      letter: 'B',
    });
    const other = written({ [OTHER]: { type: 'other', letter: 'A' } });
    expect(read(other)).toEqual({ type: 'other', letter: 'B' });
    const renamed = written({ [OTHER]: { type: 'choose', letter: 'A' } });
    expect(read(renamed.replaceAll('a.csv', 'b.csv'))).toEqual({ type: 'choose', letter: 'A' });
  });

  const answer = fc.oneof(
    fc.constantFrom(
      { type: 'leave' } as const,
      { type: 'same' } as const,
      { type: 'apart' } as const,
    ),
    fc.constantFrom('A', 'B').map((letter) => ({ type: 'choose', letter }) as const),
    fc
      .tuple(
        fc.constantFrom('A', 'B'),
        fc.constantFrom('Khu 1, "cũ"', '=2', "'-5", 'a;b', '01/02/2003'),
      )
      .map(([letter, value]) => ({ type: 'value', letter, value }) as const),
  );

  it('reads back what was written', () => {
    fc.assert(
      fc.property(
        answer,
        answer,
        fc.constantFrom(undefined, 'hỏi lại', '-2 "dòng"'),
        (a, b, note) => {
          const answers = { [ID]: a, [OTHER]: b };
          const notes = note === undefined ? {} : { [ID]: note };
          expect(readAnswerFile(written(answers, notes), questions)).toEqual({
            answers,
            notes,
            unread: 0,
            elsewhere: 0,
          });
        },
      ),
    );
  });

  it('reads what a spreadsheet saved with semicolons and words with marks', () => {
    const csv = `MA_XUNG_DOT;ban_ghi;quyet_dinh;gia_tri_dung\n${ID};A;Một người;\n${OTHER};B;Dòng này đúng;\n`;
    expect(readAnswerFile(csv, questions)?.answers).toEqual({
      [ID]: { type: 'same' },
      [OTHER]: { type: 'choose', letter: 'B' },
    });
  });

  it('leaves a date open whose day and month a spreadsheet may have exchanged', () => {
    const csv = written({ [OTHER]: { type: 'value', letter: 'B', value: '01/02/2003' } });
    const typed = csv.replace('ngày 01 tháng 02 năm 2003', '1/2/2003');
    const exchanged = typed
      .replaceAll('05/03/1998', '3/5/1998')
      .replaceAll('03/05/1998', '5/3/1998');
    expect(readAnswerFile(exchanged, questions)).toMatchObject({ answers: {}, unread: 1 });
    expect(readAnswerFile(typed, questions)?.answers[OTHER]).toMatchObject({ value: '1/2/2003' });
    const bare = `ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung\n${OTHER},B,,1/2/2003\n`;
    expect(readAnswerFile(bare, questions)).toMatchObject({ answers: {}, unread: 1 });
    const sure = bare.replace('1/2/2003', '13/2/2003');
    expect(readAnswerFile(sure, questions)).toMatchObject({ unread: 0 });
  });

  it('leaves questions open whose answer is unclear, and counts them', () => {
    const csv = `ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung\n${ID},A,GOP,\n${ID},B,RIENG,\n${OTHER},A,hình như,\n`;
    expect(readAnswerFile(csv, questions)).toEqual({
      answers: {},
      notes: {},
      unread: 2,
      elsewhere: 0,
    });
  });

  it('refuses a file without the columns, and counts answers to questions of another page', () => {
    expect(readAnswerFile('Họ và tên,Ngày sinh\nA,1\n', questions)).toBeUndefined();
    const csv = 'ma_xung_dot,ban_ghi,quyet_dinh\nXDAAAAAAAA,A,GOP\n';
    expect(readAnswerFile(csv, questions)).toEqual({
      answers: {},
      notes: {},
      unread: 0,
      elsewhere: 1,
    });
  });

  it('keeps the note of an earlier round unless it was changed', () => {
    const noted = [question({ id: OTHER, rows: [row({ note: 'cũ' }), row({ letter: 'B' })] })];
    const csv = answerFile({ questions: noted, headings }, {}, {});
    expect(csv).toContain(',cũ\r\n');
    expect(readAnswerFile(csv, noted)?.notes).toEqual({});
  });
});
