/** Recognises cells of decisions that add nothing to the answer on another row of their question. */
import { saysAsAbove } from '../../text/index.js';
import { wordingTest } from './damagedWords.js';
import { withoutSigns } from './shortForms.js';

const AS_ABOVE = wordingTest([
  'như trên',
  'như dòng trên',
  'giống trên',
  'giống dòng trên',
  'ditto',
  'as above',
  'same as above',
]);

const CHECKED = ['xem', 'kiểm tra', 'hỏi', 'xác minh', 'đối chiếu'].flatMap((verb) =>
  ['', ' rồi', ' lại', ' kỹ', ' lại rồi', ' gia đình', ' hồ sơ'].map((end) => `đã ${verb}${end}`),
);
const isChecked = wordingTest([...CHECKED, 'xong', 'xong rồi', 'checked', 'done', 'seen', 'asked']);

/** Whether a cell repeats the decision on the row above: `nt`, `như trên`, `"`. */
export function isAsAbove(cell: string): boolean {
  return saysAsAbove(cell) || AS_ABOVE(withoutSigns(cell));
}

/** Whether a cell only says that somebody checked the question: `đã kiểm tra`. */
export function isCheckRemark(cell: string): boolean {
  return isChecked(withoutSigns(cell));
}
