/** Reads an agreement with the suggestion that stands beside it. */
import { ordinary } from '../../text/index.js';
import { wordingTest } from './damagedWords.js';
import { readDecision, withoutSigns } from './decisionWords.js';
import { isAsked } from './doubtWords.js';
import { writtenOut } from './shortForms.js';
import { AGREEMENT } from './wordings.js';

const isAgreement = wordingTest(AGREEMENT);

/**
 * Replaces an agreement (`Đồng ý`, `OK`) by the suggested decision of the same row, as the person saw it. Leaves it
 * where no decision is suggested, and beside another row than the suggested one, which it may mean instead.
 * @param cell what was typed as the decision
 * @param suggestion with its reason: `GOP: …`, `Dòng A đúng: …`; an earlier answer may stand on a line above it
 * @param ownLetter letter of the row
 */
export function asSuggested(cell: string, suggestion: string, ownLetter: string): string {
  if (!isAgreement(writtenOut(withoutSigns(ordinary(cell)))) || isAsked(cell)) return cell;
  const [suggested = ''] = (suggestion.split('\n').at(-1) ?? '').split(':');
  const decision = readDecision(suggested.trim());
  if (decision === undefined || decision.isReply) return cell;
  return (decision.letter ?? ownLetter) === ownLetter ? suggested.trim() : cell;
}
