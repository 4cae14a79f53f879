import { checkCharacter } from './shortCode.js';

const MEMBER = /^TV([1-9A-HJKMNP-TV-Z]{8})([1-9A-HJKMNP-TV-Z])$/;

/** Whether a text is the id of a member (`Mã`) with its check character. */
export function isMemberId(text: string): boolean {
  const parts = MEMBER.exec(text);
  return parts !== null && checkCharacter(parts[1]!) === parts[2];
}
