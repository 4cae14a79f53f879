/** Reads an agreement with the suggestion that stands beside it. */
import { ordinary } from '../../text/index.js';
import { wordingTest } from './damagedWords.js';
import { readDecision } from './decisionWords.js';
import { isAsked } from './doubtWords.js';
import { withoutSigns, writtenOut } from './shortForms.js';
import { AGREEMENT } from './wordsBeside.js';

const isWording = wordingTest(AGREEMENT);

/** Whether a cell agrees with the suggestion (`Đồng ý`, `OK`), without a question mark. */
export function isAgreement(cell: string): boolean {
  return isWording(writtenOut(withoutSigns(ordinary(cell)))) && !isAsked(cell);
}

/**
 * Replaces an agreement by the suggested decision of the same row, as the person saw it. Leaves it where no decision is
 * suggested, and beside another row than the suggested one, which it may mean instead.
 * @param cell what was typed as the decision
 * @param suggestion with its reason: `GOP: …`, `Dòng A đúng: …`; an earlier answer may stand on a line above it
 * @param ownLetter letter of the row
 */
export function asSuggested(cell: string, suggestion: string, ownLetter: string): string {
  if (!isAgreement(cell)) return cell;
  const suggested = suggestedIn(suggestion);
  const decision = readDecision(suggested);
  if (decision === undefined || decision.isReply) return cell;
  return (decision.letter ?? ownLetter) === ownLetter ? suggested : cell;
}

/** Finds the suggested place (`Chi đoàn khu 2: …`); undefined for a decision, or an earlier answer alone. */
export function suggestedPlace(suggestion: string): string | undefined {
  const suggested = suggestedIn(suggestion);
  const isPlace = suggested !== '' && !suggested.includes('“');
  return isPlace && readDecision(suggested) === undefined ? suggested : undefined;
}

/** Reads a suggestion without its reason and the earlier answer above it. */
function suggestedIn(suggestion: string): string {
  const [suggested = ''] = (suggestion.split('\n').at(-1) ?? '').split(':');
  return suggested.trim();
}
