/** Reads sentences that say whether both rows of a question are one person: `Hai dòng này là một người`. */
import { clean, fold } from '../../text/index.js';
import { type ReadDecision, readDecision } from './decisionWords.js';

/** Words for both rows, without marks. */
const BOTH =
  /^(?:(?:ca )?(?:hai|2)(?: (?:dong|nguoi|ban ghi))?(?: nay)?|a (?:va|voi) b|day|chac chan)(?: (?:deu|chinh|van|chi))*(?= )/;

/** Reads such a sentence; undefined for any other text. */
export function readAboutBoth(cell: string): ReadDecision | undefined {
  const words = clean(cell).split(' ');
  const subject = BOTH.exec(fold(words.join(' ')))?.[0];
  if (subject === undefined) return undefined;
  const read = readDecision(words.slice(subject.split(' ').length).join(' '));
  return read?.word === 'GOP' || read?.word === 'RIENG' ? read : undefined;
}
