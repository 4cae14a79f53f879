/** Results of looking up headings among the wordings of a profile. */
import type { FieldPart, ProfileField } from '../../model/index.js';

/** Field, or part of a field, that a heading names. */
export interface Meaning {
  field: ProfileField;
  part?: FieldPart;
  /** Position among the field's wordings: 0 is the fullest; -1 is an override of the plan. */
  strength: number;
  /** Set if a piece of the heading names the field (`Số CMTND/Hộ chiếu`): then the cells must fit. */
  isPiece?: true;
  /** Set if the heading names the place of the date, too: `Ngày, nơi vào Đoàn`. */
  hasPlace?: true;
  /** Counts only if no other column claims the field, like the field's `yielding` wordings. */
  yields?: true;
}

/** Added to the strength of a heading with more words than the wording. */
export const LESS_EXACT = 0.5;

/** Returns the wording of the profile that a heading has; blank for an override of the plan. */
export function wordingOf({ field, strength }: Pick<Meaning, 'field' | 'strength'>): string {
  return field.wordings[Math.floor(strength)] ?? '';
}

/** Whether a heading is read only where the field's other column is blank: the name at birth. */
export function isFallback(meaning: Pick<Meaning, 'field' | 'strength'>): boolean {
  return meaning.field.fallback?.includes(wordingOf(meaning)) ?? false;
}

/** Part of a field that a sub-heading names: `Ngày`, `Họ đệm`, `Nữ`. */
export interface PartMeaning {
  field: ProfileField;
  part: FieldPart;
}
