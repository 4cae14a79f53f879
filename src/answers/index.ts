/** Corrected conflict files → answers. */
import {
  type Answer,
  type DecisionWord,
  type Finding,
  finding,
  type Table,
} from '../model/index.js';
import { fold } from '../text/unicode.js';

const HEADINGS = ['ma_xung_dot', 'ban_ghi', 'quyet_dinh', 'gia_tri_dung'] as const;
const WORDS: readonly string[] = ['GOP', 'RIENG', 'CHON', 'BO_QUA'] satisfies DecisionWord[];

/** Found by their headings; sheets without them are no conflict files. */
export function readAnswers(tables: readonly Table[]): { answers: Answer[]; findings: Finding[] } {
  const answers: Answer[] = [];
  const findings: Finding[] = [];
  const found = new Set<string>();
  const without = new Set<string>();
  for (const { file, sheet, rows } of tables) {
    const headings = (rows[0] ?? []).map((cell) => fold(cell));
    const [question, letter, word, value] = HEADINGS.map((id) => headings.indexOf(id));
    if (question < 0 || word < 0) {
      without.add(file);
      continue;
    }
    found.add(file);
    rows.slice(1).forEach((cells, i) => {
      const cell = (at: number) => (cells[at] ?? '').trim();
      const decision = cell(word).toUpperCase();
      if (decision === '' && cell(value) === '') return;
      const place = { file, ...(sheet === '' ? {} : { sheet }), row: i + 2 };
      if (decision !== '' && !WORDS.includes(decision)) {
        findings.push(finding('warning', 'answers-word', { word: decision }, place));
        return;
      }
      answers.push({
        question: cell(question).toUpperCase(),
        decision: decision as Answer['decision'],
        letter: cell(letter).toUpperCase(),
        value: cell(value),
        file,
        sheet,
        row: i + 2,
      });
    });
  }
  for (const file of without) {
    if (!found.has(file)) findings.push(finding('warning', 'answers-no-columns', {}, { file }));
  }
  return { answers, findings };
}
