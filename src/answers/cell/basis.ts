/** Removes what an answer rests on: `Đúng theo CCCD`, `15/03/2001 (theo giấy khai sinh)`. */
import { fold } from '../../text/index.js';
import { damagedSource } from './damagedWords.js';

const BEFORE = ['theo', 'với', 'như', 'trên', 'khớp', 'khớp với', 'so với'];
const PAPERS = [
  'cccd',
  'căn cước',
  'căn cước công dân',
  'cmnd',
  'chứng minh thư',
  'chứng minh nhân dân',
  'khai sinh',
  'hồ sơ',
  'lý lịch',
  'hộ khẩu',
  'giấy tờ',
  'sổ đoàn',
  'sổ đoàn viên',
  'vneid',
];
const KINDS = ['số', 'thẻ', 'giấy', 'sổ', 'bản'];
const NEW_OR_OLD = ['mới', 'cũ', 'gốc', 'gắn chip'];

const anyOf = (words: readonly string[]) => `(?:${words.map(damagedSource).join('|')})`;
const paper = `(?:${anyOf(KINDS)}\\s+)?${anyOf(PAPERS)}(?:\\s+${anyOf(NEW_OR_OLD)})*`;
/** Papers in brackets, or behind a word such as `theo`. */
const BASIS = new RegExp(
  `(?:\\s*\\((?:${anyOf(BEFORE)}\\s+)?${paper}\\)|[\\s,;–-]+${anyOf(BEFORE)}\\s+${paper})[.!]*$`,
  'i',
);
/** `Không theo CCCD` denies the papers, not the question. */
const DENIED = /(?:không|khong|chưa|chua|chẳng|chang|ko|k|not)$/iu;
/** `Lấy số theo CCCD`, `Nhập theo CCCD`: the papers are what to take or enter. */
const TAKES =
  /^(?:lay|chon|giu|ghi|nhap|dien|sua|thay|doi|cap nhat|xem|lam|bo)(?: lai)?(?: (?:ho ten|ten|so|(?:ngay|nam)(?: sinh)?|thong tin))?$/;

/** Drops the papers behind an answer; leaves a text that names nothing else, denies them, or takes them. */
export function withoutBasis(text: string): string {
  const rest = text.replace(BASIS, '');
  if (rest.trim() === '' || DENIED.test(rest)) return text;
  return TAKES.test(fold(rest)) ? text : rest;
}
