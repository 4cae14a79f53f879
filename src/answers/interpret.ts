import type { Answer } from '../model/index.js';
import { fold } from '../text/unicode.js';
import { recordLetter } from './recordLetter.js';
import { isSurelyValue } from './typed.js';
import { decisionAsValue, type ReadDecision, readDecision } from './words.js';

/** What the two cells of a row say. */
export interface Understood {
  decision: Answer['decision'];
  /** Where the decision names a record itself. */
  letter?: string;
  value: string;
}

/** Why it is unclear what was meant: the code of the remedy. */
export interface Unclear {
  code: 'answer-not-a-value' | 'answer-unknown-word' | 'answer-word-and-value';
}

/**
 * Words are taken for what they mean in either column where they can mean only one thing.
 * @param isLetter whether the question has a row of that letter
 * @param own letter of the row
 * @returns a remedy where it is unclear what was meant
 */
export function understand(
  decision: string,
  value: string,
  isLetter: (letter: string) => boolean,
  own: string,
): Understood | Unclear {
  const asDecision = decision === '' ? undefined : readDecision(decision);
  const asValue = value === '' ? undefined : (decisionAsValue(value) ?? choiceOf(value, isLetter));
  // A letter alone may be the record's, or a name that was not finished.
  const isMark =
    value !== '' && (readDecision(value)?.isTick === true || isLetter(value.toUpperCase()));
  if (asDecision !== undefined) {
    const { word, letter = own } = asDecision;
    const isOtherRow =
      word === 'CHON' && isLetter(value.toUpperCase()) && recordLetter(value) !== letter;
    return decided(asDecision, asValue, isMark && !isOtherRow ? '' : value);
  }
  if (decision === '') {
    if (asValue !== undefined) return decided(asValue, undefined, '');
    return isMark ? remedy('answer-not-a-value') : { decision: '', value };
  }
  const letter = recordLetter(decision);
  if (value === '' && isLetter(letter)) return { decision: 'CHON', letter, value: '' };
  if (isSurelyValue(decision)) {
    if (value === '') return { decision: '', value: decision };
    if (asValue !== undefined) return decided(asValue, undefined, decision);
  }
  return value !== '' && fold(value) === fold(decision)
    ? { decision: '', value }
    : remedy('answer-unknown-word');
}

/** A record that is named with its word (`bản ghi B`), which is no value. */
function choiceOf(value: string, isLetter: (letter: string) => boolean): ReadDecision | undefined {
  const letter = recordLetter(value);
  const isNamed = letter !== '' && value.length > 'b) '.length && isLetter(letter);
  return isNamed ? { word: 'CHON', letter } : undefined;
}

/** @param other a decision that stands in the value column as well */
function decided(
  { word, letter, value: fact }: ReadDecision,
  other: ReadDecision | undefined,
  value: string,
): Understood | Unclear {
  const isOther = other?.word !== word || other.letter !== letter || other.value !== fact;
  if (other !== undefined && isOther) return remedy('answer-unknown-word');
  const own = other === undefined ? value : '';
  if (fact !== undefined) {
    return own === '' ? { decision: word, value: fact } : remedy('answer-word-and-value');
  }
  return letter === undefined
    ? { decision: word, value: own }
    : { decision: word, letter, value: own };
}

function remedy(code: Unclear['code']): Unclear {
  return { code };
}
