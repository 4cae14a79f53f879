/** Statements that choose the row on which they stand: `lấy số này`, `ngày sinh này đúng`, `đang ở khu này`. */
import { clean, HAMLET_WORDS } from '../../text/index.js';
import { anyOf, damagedSource, GAP, hasOtherMarks, matchesWord, whole } from './damagedWords.js';

const BRANCHES = ['chi đoàn', 'chi bộ', 'chi hội'];
const PLACES = [...BRANCHES, ...HAMLET_WORDS, 'tổ'];
const VALUES = [
  ...['thông tin', 'dòng', 'số', 'số điện thoại', 'sđt', 'số cccd', 'cccd', 'số giấy tờ', 'thẻ'],
  ...['ngày', 'ngày sinh', 'năm', 'năm sinh', 'tên', 'họ tên', 'giới tính', 'địa chỉ'],
  ...PLACES,
];
const NOW = ['hiện', 'hiện nay', 'hiện tại', 'nay', 'đang', 'hiện đang', 'vẫn'];
const MEETS = ['ở', 'sinh hoạt', 'sinh hoạt ở', 'sinh hoạt tại'];
const MOVED = ['thuộc', 'về', 'đã về', 'chuyển về', 'đã chuyển về'];
const CHOSEN = ['lấy', 'lấy theo', 'theo', 'giữ', 'dùng', 'chọn', 'chọn theo', 'đúng', 'đúng là'];
const RIGHT = ['đúng', 'chính xác', 'chuẩn'];
const BEFORE_RIGHT = ['là', 'mới', 'mới là'];

const THIS = `${GAP}${damagedSource('này')}`;
const place = `${anyOf(PLACES)}${THIS}`;
const value = `${anyOf(VALUES)}${THIS}`;

const CHOOSES_ROW = whole(
  [
    `${optional(NOW)}${anyOf(MEETS)}${GAP}(?:${damagedSource('đây')}|${place})`,
    `${optional(MOVED)}${place}`,
    `${anyOf(CHOSEN)}${GAP}${value}`,
    `${value}${GAP}${optional(BEFORE_RIGHT)}${anyOf(RIGHT)}`,
  ].join('|'),
);

const VOCABULARY = [...VALUES, ...NOW, ...MEETS, ...MOVED, ...CHOSEN, ...RIGHT, ...BEFORE_RIGHT]
  .flatMap((words) => words.split(' '))
  .concat('này', 'đây');

/** Whether a text states that its own row, or the value or branch on it, is right. */
export function choosesRow(text: string): boolean {
  if (!matchesWord(CHOOSES_ROW, text)) return false;
  return !clean(text)
    .split(' ')
    .some((word) => hasOtherMarks(word, VOCABULARY));
}

function optional(words: readonly string[]): string {
  return `(?:${anyOf(words)}${GAP})?`;
}
