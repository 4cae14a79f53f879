/** Reads the questions that an earlier result wrote for later runs. */
import { existsSync } from 'node:fs';
import { readBytes } from '../../io/index.js';
import {
  inputError,
  type KnownQuestion,
  QUESTION_KINDS,
  QUESTION_ROW_COLUMNS,
  QUESTION_STATES,
  type WrittenFile,
} from '../../model/index.js';
import { csvRecords } from '../../read/index.js';

/**
 * Reads the questions of an earlier result, in its order.
 * @param written hash of the file as the run wrote it, if the result has one
 * @returns none for a missing file, as in results of earlier versions
 * @throws InputError for a damaged file
 */
export function readQuestionRows(path: string, written: WrittenFile | undefined): KnownQuestion[] {
  if (!existsSync(path)) return [];
  const { bytes, sha256 } = readBytes(path, path);
  const text = new TextDecoder().decode(bytes);
  const records = csvRecords(text, { delimiter: ',', count: 0 });
  const isDamaged = written !== undefined && written.sha256 !== sha256;
  if (isDamaged || !Array.isArray(records)) throw inputError('question-rows-damaged', { path });
  const [headings = [], ...lines] = records;
  const column = new Map(QUESTION_ROW_COLUMNS.map((id) => [id, headings.indexOf(id)]));
  const questions: KnownQuestion[] = [];
  for (const cells of lines) {
    const cell = (id: (typeof QUESTION_ROW_COLUMNS)[number]) => cells[column.get(id) ?? -1] ?? '';
    const state = QUESTION_STATES.find((each) => each === cell('state'));
    const kind = QUESTION_KINDS.find((each) => each === cell('kind'));
    if (state === undefined || kind === undefined) continue;
    const [id, field] = [cell('question'), cell('field')];
    let question = questions.at(-1);
    if (question?.id !== id || question.state !== state) {
      question = { id, state, kind, field, groups: [] };
      questions.push(question);
    }
    const group = Number(cell('group'));
    if (!Number.isInteger(group) || group < 1 || cell('fingerprint') === '') continue;
    while (question.groups.length < group) question.groups.push([]);
    question.groups[group - 1]!.push({
      fingerprint: cell('fingerprint'),
      key: cell('key'),
      file: cell('file'),
      sheet: cell('sheet'),
      row: Number(cell('row')),
    });
  }
  return questions;
}
