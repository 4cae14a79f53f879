/** Recognises the labels of summary rows other than sums: means, shares, extremes, carry-overs of a page. */
import { clean, fold, isPersonName, isUnmarked } from '../../text/index.js';

const LABELS = [
  '(?:(?:độ )?tuổi (?:đời |đảng |đoàn )?|năm sinh |điểm )?(?:trung bình|bình quân)',
  '(?:(?:độ )?tuổi |năm sinh |điểm )?(?:cao|thấp|lớn|nhỏ) nhất',
  '(?:tỷ|tỉ) lệ',
  '(?:lũy|luỹ) kế',
  '(?:(?:số )?trang trước )?(?:mang|chuyển) sang(?: trang sau)?',
  'chuyển trang sau|(?:số )?trang trước|(?:grand )?total|average',
].join('|');
/** A label with its figure: `Tuổi trung bình: 35,5`, `Tỷ lệ (%)`. */
const summary = (labels: string) =>
  new RegExp(`^[-+*( ]*(?:${labels})(?: chung)?[ :(]*[\\d.,]*[ %)]*$`, 'i');
const WITH_MARKS = summary(LABELS);
const WITHOUT_MARKS = summary(fold(LABELS));

/**
 * Whether a text is the label of a summary row: `Trung bình`, `Tỷ lệ %`, `Trang trước chuyển sang`. A name
 * (`Cao Nhất`) is none.
 */
export function isSummary(text: string): boolean {
  const cleaned = clean(text);
  const lower = cleaned.toLowerCase();
  if (!WITH_MARKS.test(lower) && !WITHOUT_MARKS.test(lower)) return false;
  if (isPersonName(cleaned)) return false;
  return (isUnmarked(lower) ? WITHOUT_MARKS : WITH_MARKS).test(lower);
}
