/** Finds the questions about the branch of members with rows in several places. */
import { fingerprintsIn, type MergeResult, type Message, message } from '../../model/index.js';

/**
 * Makes a function that reports what must be done before a member's move: answer its question, or wait for it.
 * @returns undefined for records that no such question is about
 */
export function openPlaceQuestions({
  questions,
  leftOut,
  fingerprints,
}: Pick<MergeResult, 'questions' | 'leftOut' | 'fingerprints'>) {
  const todo = new Map<string, Message>();
  for (const { kind, isPlaced, content } of leftOut) {
    if (kind !== 'CHI_DOAN' || isPlaced !== true) continue;
    for (const row of fingerprintsIn(content.about()))
      todo.set(row, message('work-later-question'));
  }
  for (const { id, kind, rows, about } of questions) {
    if (kind !== 'CHI_DOAN' || rows.length < 2) continue;
    for (const row of fingerprintsIn(about)) {
      todo.set(row, message('work-open-question', { question: id }));
    }
  }
  return (records: readonly number[]): Message | undefined => {
    for (const record of todo.size === 0 ? [] : records) {
      const found = todo.get(fingerprints.at(record)!);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
