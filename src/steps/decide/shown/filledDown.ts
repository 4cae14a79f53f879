/** Recognises decisions that were filled down over questions which they cannot answer. */
import {
  type Answer,
  offeredWords,
  type Question,
  type ReturnedFiles,
  rowKey,
} from '../../../model/index.js';
import { bySheet } from './sheetRows.js';

/** Fewest questions of a block that its word cannot answer, or hardly ever does. */
const FEWEST = 3;
/** Kinds about one person; that these are two people is a rare answer. */
const OF_ONE_PERSON: ReadonlySet<Question['kind']> = new Set(['LECH_THONG_TIN', 'CHI_DOAN']);

/**
 * Makes a test for `GOP` and `RIENG` in a block of equal decisions on each row of its questions, three of which hardly
 * have this answer. A person writes it once for a question.
 * @param questions by id; a question that is not among them ends a block
 */
export function filledDownTest(
  { shown }: Pick<ReturnedFiles, 'shown'>,
  answers: readonly Answer[],
  questions: ReadonlyMap<string, Question>,
): (answer: Answer) => boolean {
  const decided = new Map(answers.map((answer) => [rowKey(answer), answer.decision]));
  const filled = new Set<string>();
  for (const sheet of bySheet(shown)) {
    for (const block of blocksOf(sheet, (row) => wordOn(decided.get(rowKey(row))))) {
      const word = decided.get(rowKey(block[0]!)) as 'GOP' | 'RIENG';
      const asked = new Set(block.flatMap(({ question }) => questions.get(question) ?? []));
      const odd = [...asked].filter((question) => isOdd(question, word));
      const isWritten = (question: Question) =>
        question.rows.length > 1 &&
        block.filter((row) => row.question === question.id).length === question.rows.length;
      if (odd.length < FEWEST || ![...asked].some(isWritten)) continue;
      for (const row of block) filled.add(rowKey(row));
    }
  }
  const isOffered = ({ question, decision }: Answer) =>
    offeredWords(questions.get(question)!).some((word) => word === decision);
  return (answer) =>
    filled.has(rowKey(answer)) && questions.has(answer.question) && isOffered(answer);
}

function wordOn(decision: Answer['decision'] | undefined): string {
  return decision === 'GOP' || decision === 'RIENG' ? decision : '';
}

/** Splits the rows of a sheet into blocks of one word, without rows that have none. */
function blocksOf<Row>(rows: readonly Row[], wordOf: (row: Row) => string): Row[][] {
  const blocks: Row[][] = [];
  let last = '';
  for (const row of rows) {
    const word = wordOf(row);
    if (word !== '' && word === last) blocks.at(-1)!.push(row);
    else if (word !== '') blocks.push([row]);
    last = word;
  }
  return blocks;
}

function isOdd(question: Question, word: 'GOP' | 'RIENG'): boolean {
  return (
    !offeredWords(question).includes(word) || (word === 'RIENG' && OF_ONE_PERSON.has(question.kind))
  );
}
