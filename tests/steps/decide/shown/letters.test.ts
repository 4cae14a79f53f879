import { expect, it } from 'vitest';
import {
  ANY_VALUE,
  type Answer,
  type MergeResult,
  type Question,
  type ReturnedFiles,
} from '../../../../src/model/index.js';
import { merged } from '../../../support/merged.js';

const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số điện thoại,Xã cũ,Chi đoàn';
/** One person in two branches. The first row is the fuller one, until its gender is removed. */
const FILES = {
  'a.csv': `${HEAD}\nLê Văn Thử,05/01/2006,Nam,025206254938,,Phú Hộ,Khu 1`,
  'b.csv': `${HEAD}\nLê Văn Thử,05/01/2006,Nữ,025206254938,,Hà Thạch,Khu 2`,
};

const goOn = (
  answers: Answer[],
  before?: MergeResult,
  returned?: ReturnedFiles,
  files: Record<string, string> = FILES,
) =>
  merged(files, {
    ...(before === undefined ? {} : { known: [...before.knownRows] }),
    deciding: {
      decisions: before?.decisions ?? [],
      answers,
      unread: [],
      strict: false,
      ...(returned === undefined ? {} : { returned }),
    },
  });

const questionOf = ({ questions }: MergeResult, kind: string) =>
  questions.find((question) => question.kind === kind)!;

function answer(question: string, letter: string, more: Partial<Answer>): Answer {
  return { question, decision: '', letter, value: '', file: 'x.csv', sheet: '', row: 2, ...more };
}

/** The first result and the one without the gender of the first row, by which the letters of the branches change. */
async function rounds() {
  const first = await goOn([]);
  const gender = questionOf(first, 'LECH_THONG_TIN');
  const removed = answer(gender.id, 'A', { decision: 'KHONG_CO', value: ANY_VALUE });
  const second = await goOn([removed], first);
  return { first, second, removed };
}

it('reads the letters of the newest questions if a file of a round before comes with them', async () => {
  const { first, second, removed } = await rounds();
  const [before, now] = [first, second].map((result) => questionOf(result, 'CHI_DOAN'));
  expect(now!.id).toBe(before!.id);
  expect(now!.rows.map(({ file }) => file)).not.toEqual(before!.rows.map(({ file }) => file));

  const chosen = answer(now!.id, 'A', { decision: 'CHON', row: 3 });
  const { members } = await goOn([removed, chosen], second);
  expect(members.map(({ newBranch }) => newBranch)).toEqual([now!.rows[0]!.value]);
});

/** A returned file that shows the rows of a question, as far as it has their columns. */
function showing(
  { id, rows }: Question,
  fields: readonly ('file' | 'row' | 'name' | 'id' | 'value')[],
): ReturnedFiles {
  const shown = rows.map((row, at) => ({
    question: id,
    letter: row.letter,
    file: 'x.csv',
    sheet: '',
    row: 2 + at,
    cells: new Map(fields.map((field) => [field, { text: String(row[field]), column: 0 }])),
  }));
  return { rows: [], shown, questions: new Map([['x.csv', [id]]]) };
}

it('reads the letters of a file of an earlier round by the rows that it shows', async () => {
  const { first, second } = await rounds();
  const before = questionOf(first, 'CHI_DOAN');
  const places = showing(before, ['file', 'row']);
  for (const { letter, value } of before.rows) {
    const chosen = answer(before.id, letter, { decision: 'CHON' });
    const { members } = await goOn([chosen], second, places);
    expect(members.map(({ newBranch }) => newBranch)).toEqual([value]);
  }
  const separated = answer(before.id, 'A', { decision: 'KHAC_NGUOI', value: 'B' });
  const { decisions } = await goOn([separated], second, places);
  const decided = decisions.find(({ question }) => question === before.id);
  expect(decided).toMatchObject({ decision: 'RIENG' });
});

it('reports an answer of a file that does not show its rows if the letters have changed', async () => {
  const { first, second } = await rounds();
  const before = questionOf(first, 'CHI_DOAN');
  const rows = showing(before, ['row']);
  const chosen = answer(before.id, 'A', { decision: 'CHON' });
  const { decisions, findings } = await goOn([chosen], second, rows);
  expect(decisions.map(({ question }) => question)).not.toContain(before.id);
  expect(findings.map(({ code }) => code)).toContain('answer-row-unsure');
  // Without decisions since, its letters are those of the newest questions.
  const { members } = await goOn([chosen], first, rows);
  expect(members.map(({ newBranch }) => newBranch)).toEqual([before.rows[0]!.value]);
});

it('recognises rows by what a file without their places shows of them', async () => {
  const { first, second } = await rounds();
  const before = questionOf(first, 'CHI_DOAN');
  for (const { letter, value } of before.rows) {
    const chosen = answer(before.id, letter, { decision: 'CHON' });
    const { members } = await goOn([chosen], second, showing(before, ['name', 'value']));
    expect(members.map(({ newBranch }) => newBranch)).toEqual([value]);
  }
});

it('reports an answer if its row is not surely one of the newest question', async () => {
  const { first, second } = await rounds();
  const before = questionOf(first, 'CHI_DOAN');
  const [row, ...others] = before.rows;
  const overwritten = { ...before, rows: [{ ...row!, id: '025206000001' }, ...others] };
  const shown = showing(overwritten, ['id', 'value']);
  const chosen = answer(before.id, 'A', { decision: 'CHON' });
  const { decisions, findings } = await goOn([chosen], second, shown);
  expect(decisions.map(({ question }) => question)).not.toContain(before.id);
  expect(findings.map(({ code }) => code)).toContain('answer-row-unsure');
  const all = answer(before.id, 'A', { decision: 'BO_QUA' });
  const left = await goOn([all], second, shown);
  expect(left.decisions.map(({ question }) => question)).toContain(before.id);
});

it('finds the row of an answer without a letter by its place or by what only this row shows', async () => {
  const { first } = await rounds();
  const question = questionOf(first, 'CHI_DOAN');
  const unlettered = (fields: Parameters<typeof showing>[1]): ReturnedFiles => {
    const { shown, ...files } = showing(question, fields);
    return { ...files, shown: [], unlettered: shown.map((row) => ({ ...row, letter: '' })) };
  };
  for (const [at, { value }] of question.rows.entries()) {
    const chosen = answer(question.id, '', { decision: 'CHON', row: 2 + at });
    for (const fields of [
      ['file', 'row'],
      ['name', 'value'],
    ] as const) {
      const { members } = await goOn([chosen], first, unlettered(fields));
      expect(members.map(({ newBranch }) => newBranch)).toEqual([value]);
    }
    const open = await goOn([chosen], first, unlettered(['name']));
    expect(open.decisions.map(({ question: id }) => id)).not.toContain(question.id);
    expect(open.findings.map(({ code }) => code)).toContain('answer-without-letter');
  }
});

it('reports an answer of a round between whose letters were others, though the first and the newest agree', async () => {
  const files = {
    'a.csv': `${HEAD}\nLê Văn Thử,05/01/2006,Nam,025206254938,,Phú Hộ,Khu 1`,
    'b.csv': `${HEAD}\nLê Văn Thử,06/01/2006,Nữ,025206254938,,Hà Thạch,Khu 2`,
  };
  /** Removes a value of a list, as an answered file of its own does. */
  const remove = (result: MergeResult, field: string, list: string, file: string) => {
    const question = result.questions.find(
      (one) => one.kind === 'LECH_THONG_TIN' && one.field === field,
    );
    const { letter } = question!.rows.find((row) => row.file === list)!;
    return answer(question!.id, letter, { decision: 'KHONG_CO', value: ANY_VALUE, file });
  };
  const first = await goOn([], undefined, undefined, files);
  const second = await goOn([remove(first, 'gender', 'a.csv', '1.csv')], first, undefined, files);
  const third = await goOn([remove(second, 'birth', 'b.csv', '2.csv')], second, undefined, files);
  const filesOf = (result: MergeResult) =>
    questionOf(result, 'CHI_DOAN').rows.map(({ file }) => file);
  expect(filesOf(third)).toEqual(filesOf(first));
  expect(filesOf(third)).not.toEqual(filesOf(second));
  const { id } = questionOf(second, 'CHI_DOAN');
  const chosen = answer(id, 'A', { decision: 'CHON' });
  const rows = showing(questionOf(second, 'CHI_DOAN'), ['row']);
  const { decisions, findings } = await goOn([chosen], third, rows, files);
  expect(decisions.map(({ question }) => question)).not.toContain(id);
  expect(findings.map(({ code }) => code)).toContain('answer-row-unsure');
});
