/** Review pages of invented questions, for what the fixtures do not show. */
import { pathToFileURL } from 'node:url';
import { readReviewCode } from '../../src/io/reviewCode.js';
import { sayIn } from '../../src/messages/index.js';
import { type MergeResult, message, type Question } from '../../src/model/index.js';
import { placeNamesOf } from '../../src/report/placeNames.js';
import { reviewPage } from '../../src/report/reviewPage/reviewPage.js';
import { conflictsTable } from '../../src/report/tables/conflictsTable.js';
import { materialize } from '../../src/report/tables/textTable.js';
import { put } from '../cli/run.js';
import { questionRow, smallResult } from '../report/result.js';

/** Writes a page. @returns its address */
export function pageOf(name: string, result: MergeResult): string {
  const say = sayIn('vi', result.profile);
  const conflicts = materialize(conflictsTable(result, false, say));
  const options = {
    say,
    lang: 'vi',
    mask: false,
    code: readReviewCode(),
    places: placeNamesOf(result, true),
  } as const;
  const text = [...reviewPage(result, conflicts, '', options)].join('');
  return pathToFileURL(put(`${name}/review.html`, text)).href;
}

export function resultOf(questions: Question[]): MergeResult {
  return { ...smallResult(), questions };
}

/** Asks whether two rows of a list are one person. */
export function samePerson(id: string, first: number, second: number): Question {
  const rows = [first, second].map((row, at) =>
    questionRow({ letter: 'AB'[at]!, file: 'a.csv', row, name: `Hà Thị Người ${row}` }),
  );
  return {
    id,
    kind: 'TRUNG_NGUOI',
    sentence: message('ask-same-rows', { first: 'A', second: 'B', evidence: [] }),
    suggestion: '',
    rows,
    communes: ['Lai Đồng'],
    members: 2,
    about: { type: 'rows', groups: [[`${first}`], [`${second}`]] },
  };
}

/** Pairs of rows that no two questions share. */
export function manyPairs(count: number): Question[] {
  return Array.from({ length: count }, (_, at) => samePerson(`XD${at}`, 2 * at + 2, 2 * at + 3));
}
