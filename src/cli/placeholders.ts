/** Names the arguments and values of commands in the language of the user. */
import type { Language } from '../messages/index.js';

/** Vietnamese words for the placeholders of arguments and values. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  c: 'dấu',
  case: 'ca mẫu',
  commune: 'xã',
  corrected: 'tệp đã trả lời',
  csv: 'tệp csv',
  dir: 'thư mục',
  file: 'tệp',
  folder: 'thư mục chứa danh sách',
  inputs: 'danh sách',
  list: 'các dạng',
  n: 'số',
  name: 'tên',
  other: 'dòng thứ hai',
  path: 'tệp hoặc thư mục',
  paths: 'đường dẫn',
  question: 'mã câu hỏi',
  row: 'dòng',
  scenario: 'kịch bản',
  text: 'tên hoặc mã xã',
  what: 'mã câu hỏi, Mã hoặc tên tệp',
};

/** English words for arguments whose placeholder alone says little. */
const ENGLISH: Readonly<Record<string, string>> = {
  case: 'folder of a case',
  corrected: 'answered file',
  folder: 'folder of rosters',
  other: 'second row',
  row: 'row, Mã or question code',
  text: 'name or code of a commune',
  what: 'question code, Mã or file',
};

/** Writes `-o, --out <dir>`, `[inputs...]`, `<row|question>` or `folder` in the words of a language. */
export function inWords(text: string, language: Language): string {
  if (language === 'en') return ENGLISH[text] ?? text;
  if (/^[a-z]+$/.test(text)) return VIETNAMESE[text] ?? text;
  return text.replace(/(?<=[<[])[^<>[\]]+(?=[>\]])/g, (names) =>
    names.replace(/[a-z]+/g, (name) => VIETNAMESE[name] ?? name),
  );
}
