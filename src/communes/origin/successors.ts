/** Successors of old communes, by their codes. */
import type { NewCommune, OldCommune } from '../gazetteer/commune.js';

/** Makes the id of a new commune. */
export function idOfNew({ code }: NewCommune): string {
  return `n${code}`;
}

export function isIdOfNew(id: string): boolean {
  return id[0] === 'n';
}

/** Whether two different communes, or parts of them, became one. */
export function haveCommonSuccessor(one?: OldCommune, other?: OldCommune): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  return one.successorCodes.some((code) => other.successorCodes.includes(code));
}
