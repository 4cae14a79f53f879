import type { Answer } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { readAboutBoth } from './aboutBoth.js';
import { withoutBasis } from './basis.js';
import {
  decisionAsValue,
  isCorrectionWord,
  type ReadDecision,
  readDecision,
} from './decisionWords.js';
import { isDoubtfulValue } from './doubtWords.js';
import { recordLetter } from './recordLetter.js';
import { writtenOut } from './shortForms.js';
import { valueAmongWords } from './valueAmongWords.js';

/** Meaning of the decision cell and the value cell of a row. */
export interface Interpreted {
  decision: Answer['decision'];
  /** Set if the decision itself names a record. */
  letter?: string;
  value: string;
}

/** Polite words behind a value. */
const POLITE = /(?:[\s,]+(?:nhé|nhá|ạ))+[.!]*$/u;

/** Words in place of a value that only say that a value is wrong: `Sai so với CCCD` without its papers. */
const WRONG = /^(?:sai(?: r[ồo]i)?|kh[ôo]ng (?:[đd][úu]ng|ch[íi]nh x[áa]c)|wrong)$/iu;

/** Code of the message for a row whose meaning is unclear. */
export interface Unclear {
  code: 'answer-doubtful' | 'answer-not-a-value' | 'answer-unknown-word' | 'answer-word-and-value';
}

/**
 * Interprets the two cells of a row. A word or value in the wrong column counts if it can mean only
 * one thing.
 * @param decision cell of the decision, sanitized
 * @param written cell of the corrected value, sanitized
 * @param isLetter whether the question has a row of that letter
 * @param ownLetter letter of the row
 * @returns a message code if the meaning is unclear
 */
export function interpret(
  decision: string,
  written: string,
  isLetter: (letter: string) => boolean,
  ownLetter: string,
): Interpreted | Unclear {
  const bare = bareValue(written);
  const value = valueAmongWords(bare) ?? bare;
  if (isDoubtfulValue(value)) return { code: 'answer-doubtful' };
  if (WRONG.test(value)) return { code: 'answer-not-a-value' };
  // A tick, or the first row.
  if (decision === '1' && ownLetter !== 'A') return { code: 'answer-unknown-word' };
  const asValue = value === '' ? undefined : (decisionAsValue(value) ?? choiceOf(value, isLetter));
  if (value !== '' && asValue === undefined && isCorrectionWord(decision)) {
    return interpret('', written, isLetter, ownLetter);
  }
  const asDecision =
    decision === ''
      ? undefined
      : (readDecision(decision) ?? (isLetter('C') ? undefined : readAboutBoth(decision)));
  // A letter alone may be the record's, or an unfinished name.
  const isMark =
    value !== '' && (readDecision(value)?.isTick === true || isLetter(value.toUpperCase()));
  if (asDecision !== undefined) {
    const { word, letter = ownLetter, typed } = asDecision;
    if (typed !== undefined) {
      return value === '' ? combine(asDecision, undefined, typed) : { code: 'answer-unknown-word' };
    }
    const isOtherRow =
      word === 'CHON' && isLetter(value.toUpperCase()) && recordLetter(value) !== letter;
    return combine(asDecision, asValue, isMark && !isOtherRow ? '' : value);
  }
  if (isDoubtfulValue(decision)) return { code: 'answer-doubtful' };
  if (decision === '') {
    if (asValue !== undefined) return combine(asValue, undefined, '');
    return isMark ? { code: 'answer-not-a-value' } : { decision: '', value };
  }
  const letter = recordLetter(writtenOut(decision));
  const isAsked = decision.endsWith('?');
  if (value === '' && isLetter(letter) && !isAsked) return { decision: 'CHON', letter, value: '' };
  const typed = valueAmongWords(bareValue(decision));
  if (typed !== undefined) {
    if (value === '') return { decision: '', value: typed };
    if (asValue !== undefined) return combine(asValue, undefined, typed);
  }
  return value !== '' && fold(value) === fold(decision)
    ? { decision: '', value }
    : { code: 'answer-unknown-word' };
}

/** Drops polite words and papers behind a value. */
function bareValue(text: string): string {
  return withoutBasis(text.replace(POLITE, ''));
}

/** Reads a record named with its word (`bản ghi B`), which is not a value. */
function choiceOf(value: string, isLetter: (letter: string) => boolean): ReadDecision | undefined {
  const letter = recordLetter(value);
  const isNamed = letter !== '' && value.length > 'b) '.length && isLetter(letter);
  return isNamed ? { word: 'CHON', letter } : undefined;
}

/** @param second a decision in the value column; unclear if it differs from the first */
function combine(
  { word, letter, value: fact }: ReadDecision,
  second: ReadDecision | undefined,
  value: string,
): Interpreted | Unclear {
  const isDifferent = second?.word !== word || second.letter !== letter || second.value !== fact;
  if (second !== undefined && isDifferent) return { code: 'answer-unknown-word' };
  const typed = second === undefined ? value : '';
  if (fact !== undefined) {
    return typed === '' ? { decision: word, value: fact } : { code: 'answer-word-and-value' };
  }
  return letter === undefined
    ? { decision: word, value: typed }
    : { decision: word, letter, value: typed };
}
