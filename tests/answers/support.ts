import { readAnswers } from '../../src/answers/index.js';
import type { Answer, Table } from '../../src/model/index.js';
import { checkCharacter, shortCode } from '../../src/text/codes/shortCode.js';

/** A right id for each number. */
export function idOf(number: number): string {
  const code = shortCode((BigInt(number + 1) * 0x9e3779b97f4a7c15n ** 3n).toString(16), 7);
  return `XD${code}${checkCharacter(code)}`;
}

export const ID = idOf(1);
export const OTHER = idOf(2);

/** Cells are parted by `|`. */
export function tableOf(lines: readonly string[], file = 'conflicts.csv', sheet = ''): Table {
  const rows = lines.map((line) => (line === '' ? [] : line.split('|')));
  return { file, sheet, rows, merges: [] };
}

const HEADER = 'ma_xung_dot|ban_ghi|cau_hoi|quyet_dinh|gia_tri_dung|ghi_chu';

/** An answer without its place: `question letter decision value`. */
export function short({ question, letter, decision, value }: Answer): string {
  return [question, letter, decision, value].join('|');
}

/** `letter|decision|value` of each answer, or the code of the finding, for rows of one question. */
export function read(...rows: string[]): string[] {
  const cells = rows.map((row) => {
    const [letter, ...typed] = row.split('|');
    return [ID, letter, 'Câu hỏi?', ...typed].join('|');
  });
  return outcome([tableOf([HEADER, ...cells])]);
}

/** Answers without their question, then codes of findings. */
export function outcome(tables: readonly Table[]): string[] {
  const { answers, findings } = readAnswers(tables);
  return [
    ...answers.map((answer) => short(answer).slice(answer.question.length + 1)),
    ...findings.map(({ code }) => code),
  ];
}
