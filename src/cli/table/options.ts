/** Options and arguments that several commands share, each described once. */
import { asOnDisk, filesMeant } from '../../io/paths.js';
import type { ArgumentRow, OptionRow } from './shapes.js';
import { delimiter, formats, jobCount, wholeNumber } from './values.js';

/** Collects the files that an argument means, also by a pattern; an option may be repeated. */
export function allMeant(text: string, before: readonly string[] = []): string[] {
  return [...before, ...filesMeant(text)];
}

export const INPUTS: ArgumentRow = {
  name: '[inputs...]',
  help: {
    vi: 'tệp hoặc thư mục chứa danh sách (.xlsx .xlsm .xlsb .xls .ods .fods .csv .tsv .txt)',
    en: 'files or folders of rosters (.xlsx .xlsm .xlsb .xls .ods .fods .csv .tsv .txt)',
  },
  parse: allMeant,
};

export const OUT: OptionRow = {
  flags: '-o, --out <dir>',
  help: { vi: 'thư mục ghi kết quả', en: 'folder for the result' },
  parse: asOnDisk,
  isRequired: true,
};

export const PLAN: OptionRow = {
  flags: '-p, --plan <file>',
  help: { vi: 'kế hoạch hopnhat.yaml', en: 'plan hopnhat.yaml' },
  parse: asOnDisk,
};

export const BRANCHES: OptionRow = {
  flags: '--branches <path>',
  help: {
    vi: 'bảng chi đoàn, một tệp hoặc thư mục: Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới',
    en: 'branch table, a file or folder: Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới',
  },
  parse: asOnDisk,
};

export const TO: OptionRow = {
  flags: '--to <commune>',
  help: {
    vi: 'xã mới của những gì bảng chi đoàn không có',
    en: 'new commune of everything that the branch table does not know',
  },
};

export const PROFILE: OptionRow = {
  flags: '--profile <name>',
  help: {
    vi: 'loại danh sách: doan-vien, dang-vien, hoi-vien, danh-sach (chung) hoặc tệp',
    en: 'kind of roster: doan-vien, dang-vien, hoi-vien, danh-sach (any) or a file',
  },
  parse: asOnDisk,
};

export const FROM: OptionRow = {
  flags: '--from <dir>',
  help: { vi: 'thư mục kết quả của lần gộp trước', en: 'folder of an earlier result' },
  parse: asOnDisk,
  isRequired: true,
};

export const MASK: OptionRow = {
  flags: '--mask',
  help: {
    vi: 'che bớt số giấy tờ và số điện thoại, cả trong các lần chạy tiếp theo',
    en: 'hide the middle of ID and phone numbers, also in later runs on this result',
  },
};

export const FORMAT: OptionRow = {
  flags: '--format <list>',
  help: {
    vi: 'chỉ ghi các dạng này: xlsx,csv,html và mẫu của loại danh sách: doan-vien, hoi-nong-dan, don-gian',
    en: 'write only these: xlsx,csv,html and layouts of the kind of list: doan-vien, hoi-nong-dan, don-gian',
  },
  parse: formats,
};

export const DELIMITER: OptionRow = {
  flags: '--csv-delimiter <c>',
  help: {
    vi: 'dấu phân cách của roster.csv và conflicts.csv: , ; | hoặc tab',
    en: 'delimiter of roster.csv and conflicts.csv: , ; | or tab',
  },
  parse: delimiter,
};

export const MAX_QUESTIONS: OptionRow = {
  flags: '--max-questions <n>',
  help: {
    vi: 'mỗi lượt chỉ hỏi bấy nhiêu câu đáng hỏi nhất (mặc định: tối đa 6 % số người, ít nhất 20)',
    en: 'ask the n most valuable questions in each round (default: 6 % of the people, but at least 20)',
  },
  parse: wholeNumber,
};

export const MANY_COMMUNES: OptionRow = {
  flags: '--many-communes',
  help: {
    vi: 'ghi mỗi xã mới một thư mục dù có hàng trăm xã với ít người',
    en: 'write a folder for each new commune, even of hundreds with few people',
  },
};

export const FORCE: OptionRow = {
  flags: '--force',
  help: {
    vi: 'ghi đè kết quả trước trong thư mục đó',
    en: 'replace an earlier result in that folder',
  },
};

export const JOBS: OptionRow = {
  flags: '--jobs <n>',
  help: {
    vi: 'số tệp đọc cùng lúc và số luồng so sánh (mặc định: số nhân của máy); kết quả không đổi',
    en: 'files read and pairs compared at once (default: cores); the result is the same',
  },
  parse: jobCount,
};

export const JSON_OUT: OptionRow = {
  flags: '--json',
  help: { vi: 'in một tài liệu JSON ra stdout', en: 'print one JSON document on stdout' },
};

/** Options of every command and of the program itself. */
export const OF_ALL: readonly OptionRow[] = [
  {
    flags: '--lang <vi|en>',
    help: {
      vi: 'ngôn ngữ (hoặc biến HOPNHAT_LANG)',
      en: 'language (or the variable HOPNHAT_LANG)',
    },
    choices: ['vi', 'en'],
  },
  {
    flags: '--no-color',
    help: {
      vi: 'không dùng màu (hoặc biến NO_COLOR)',
      en: 'no colours (or the variable NO_COLOR)',
    },
  },
  { flags: '--quiet', help: { vi: 'chỉ báo lỗi', en: 'say nothing but errors' } },
];
