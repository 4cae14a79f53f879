/** Reads the name of a person as the owner of a shared number. */
import { type Answer, isSharedNumber, type Question } from '../../model/index.js';
import { fullerValues, knownValue } from './values/typedValue.js';

/** Words before the name: `Của`, `số của đ/c`. */
const OWNED = /^(?:(?:là )?số )?(?:này )?(?:là )?của (?:(?:đồng chí|đ\/c|anh|chị|em|cháu) )?/iu;

/**
 * Chooses the row of the person whom an answer names in place of a value: the question asks whose number it is. A name
 * that no row or several rows have remains a value, which is refused.
 */
export function asOwner(question: Question, answer: Answer): Answer {
  if (answer.decision !== '' || !isSharedNumber(question)) return answer;
  const name = answer.value.replace(OWNED, '');
  const names = question.rows.map((row) => row.name);
  const whole = knownValue(name, names);
  const [owner, another] = whole === undefined ? fullerValues('name', name, names) : [whole];
  const rows = question.rows.filter((row) => row.name === owner);
  if (owner === undefined || another !== undefined || rows.length !== 1) return answer;
  return { ...answer, decision: 'CHON', letter: rows[0]!.letter, value: '' };
}
