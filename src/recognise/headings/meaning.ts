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

/** Part of a field that a sub-heading names: `Ngày`, `Họ đệm`, `Nữ`. */
export interface PartMeaning {
  field: ProfileField;
  part: FieldPart;
}

/** One cell as a heading, alone or among the cells above and below it. */
export interface Heading {
  key: string;
  /** Field or part that the cell names by itself. */
  whole: Meaning | undefined;
  parts: readonly PartMeaning[];
  /** Whether the key occurs within the key of a wording. */
  mayBePart: boolean;
  /** Has numbers, hints in brackets or lost letters, which no wording contains. */
  losesLetters: boolean;
  /** Key without hints; `''` for a cell of hints only. */
  bareKey: string;
  /** Whether the columns below are about another person, or about money. */
  isOfOthers: () => boolean;
  /** Whether it is about a place of work or study, which has its own phone and address. */
  isOfWorkplace: () => boolean;
  /** Whether it is about a paper, account or service, which has a number, name and unit of its own. */
  isOfPaper: () => boolean;
}
