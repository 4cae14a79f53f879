/** Recognises numbers typed to fill a cell that must not be empty; strangers would agree on them. */

/** Whether all characters are one: `000000000`, `x`. */
export function isOneCharacter(compact: string): boolean {
  return /^(.)\1*$/.test(compact);
}

/**
 * Whether a number was typed only to fill its cell: one digit throughout, digits in order (`123456789`, `987654321`,
 * `012345678901`), or a CCCD that ends in six zeros.
 */
export function isFiller(compact: string): boolean {
  return isOneCharacter(compact) || areInOrder(compact) || /^\d{6}0{6}$/.test(compact);
}

/** Whether each digit follows the one before it, or each precedes it; 0 follows 9. */
function areInOrder(compact: string): boolean {
  if (!/^\d{9,}$/.test(compact)) return false;
  const step = (Number(compact[1]) - Number(compact[0]) + 10) % 10;
  if (step !== 1 && step !== 9) return false;
  return [...compact].every(
    (digit, at) => at === 0 || (Number(compact[at - 1]) + step) % 10 === Number(digit),
  );
}
