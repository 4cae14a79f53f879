/** Rows of the commands that write no result: they look at rosters, at a result or at fixture cases. */
import { asOnDisk } from '../../io/paths.js';
import { allMeant, BRANCHES, FROM, INPUTS, JOBS, JSON_OUT, PLAN, PROFILE, TO } from './options.js';
import type { ArgumentRow, CommandRow } from './shapes.js';

export const INIT: CommandRow = {
  name: 'init',
  usage: '<folder>',
  help: {
    vi: 'xem các danh sách rồi viết sẵn kế hoạch và bảng chi đoàn để sửa',
    en: 'look at the rosters and write a plan and a branch table to correct',
  },
  arguments: [
    {
      name: '<folder>',
      help: {
        vi: 'kế hoạch và bảng chi đoàn được ghi vào đây',
        en: 'plan and branch table are written into it',
      },
      parse: asOnDisk,
    },
  ],
  options: [
    TO,
    PROFILE,
    {
      flags: PLAN.flags,
      help: {
        vi: 'kế hoạch đã sửa: chỉ viết lại bảng chi đoàn, vào tệp mới',
        en: 'corrected plan: draft only the branch table again, into a new file',
      },
      parse: asOnDisk,
    },
  ],
  examples: [
    'hopnhat init doan-xa-cu/',
    'hopnhat init doan-xa-cu/ --plan doan-xa-cu/hopnhat.yaml',
    'hopnhat init doan-xa-cu/ --to "Xã Lai Đồng"',
  ],
  load: () => import('../commands/init.js'),
};

export const INSPECT: CommandRow = {
  name: 'inspect',
  usage: '<inputs...>',
  help: {
    vi: 'cho xem từng tệp được đọc như thế nào',
    en: 'show how each file was recognised',
  },
  arguments: [INPUTS],
  options: [
    PLAN,
    BRANCHES,
    PROFILE,
    { flags: '--rows', help: { vi: 'kèm loại của từng dòng', en: 'with the kind of every row' } },
    {
      flags: '--strict',
      help: {
        vi: 'trả mã 1 khi có chỗ cần xem lại, mã 2 khi có tệp không đọc được thành danh sách',
        en: 'exit status 1 when something needs a look, 2 when a file is not read as a list',
      },
    },
    {
      flags: '--skip-bad-files',
      help: {
        vi: 'bỏ qua tệp không đọc được (có cảnh báo) thay vì dừng lại',
        en: 'leave out files that cannot be read (with a warning) instead of stopping',
      },
    },
    JOBS,
    JSON_OUT,
  ],
  examples: ['hopnhat inspect doan-xa-cu/', 'hopnhat inspect kiet-son.xlsx --rows'],
  note: {
    vi: 'Mã thoát: 0 đã đọc (có thể có chỗ cần xem lại) · 2 có tệp không đọc được thành danh sách (các tệp khác vẫn được hiện); với --skip-bad-files thì 0. --strict: 1 có chỗ cần xem lại · 2 có tệp không đọc được, dù đã bỏ qua.',
    en: 'Exit status: 0 all was read (something may need a look) · 2 a file was not read as a list (the others are shown all the same); 0 with --skip-bad-files. --strict: 1 something needs a look · 2 a file was not read, left out or not.',
  },
  load: () => import('../commands/inspect.js'),
};

const ROW: ArgumentRow['help'] = {
  vi: 'một dòng tệp:trang:số (tệp::số cho csv), Mã, hoặc mã câu hỏi',
  en: 'a row file:sheet:number (file::number for csv), a Mã, or a question code',
};

export const EXPLAIN: CommandRow = {
  name: 'explain',
  usage: '<row|Mã|question> [row] --from <dir>',
  help: {
    vi: 'cho biết vì sao hai dòng là một người hay không; hoặc một người được ghép từ đâu',
    en: 'show why two rows are one person or not, or how a member was made',
  },
  arguments: [
    { name: '<row>', help: ROW },
    { name: '[other]', help: ROW },
  ],
  options: [FROM, JSON_OUT],
  examples: [
    'hopnhat explain "kiet-son.xlsx:DS:12" "lai-dong.xls:Sheet1:40" --from ket-qua',
    'hopnhat explain TV3K9QZ7MA --from ket-qua',
    'hopnhat explain XD2XM12TMZ --from ket-qua',
  ],
  load: () => import('../commands/explain.js'),
};

export const UNITS: CommandRow = {
  name: 'units',
  usage: '<text...>',
  help: {
    vi: 'tra xã, phường cũ hoặc mới: cũ thành gì, mới gồm những gì',
    en: 'look up an old or new commune: what it became, what it was made of',
  },
  arguments: [
    {
      name: '<text...>',
      help: {
        vi: 'tên (có dấu hoặc không, kèm huyện, tỉnh nếu cần) hoặc mã đơn vị hành chính',
        en: 'name (marks optional, with district or province if needed) or code',
      },
    },
  ],
  options: [JSON_OUT],
  examples: ['hopnhat units "xã Tân Sơn, huyện Tân Sơn"', 'hopnhat units 08560 --json'],
  load: () => import('../commands/units.js'),
};

export const EVALUATE: CommandRow = {
  name: 'evaluate',
  usage: '--truth <csv> --from <dir>',
  help: {
    vi: 'đo độ chính xác, độ phủ và F1 của một kết quả so với sự thật đã biết, và sai sót ở đâu',
    en: 'measure precision, recall and F1 of a result against known truth, and where they are lost',
  },
  arguments: [],
  options: [
    {
      flags: '--truth <csv>',
      help: {
        vi: 'csv có các cột file,sheet,row,person',
        en: 'csv with the columns file,sheet,row,person',
      },
      parse: asOnDisk,
      isRequired: true,
    },
    FROM,
    {
      flags: '--pairs <file>',
      help: {
        vi: 'ghi các cặp gộp sai hoặc bỏ sót vào tệp csv này',
        en: 'write the pairs that were wrong or missed into this csv',
      },
    },
    JSON_OUT,
  ],
  examples: [
    'hopnhat evaluate --truth thu/truth.csv --from ket-qua',
    'hopnhat evaluate --truth thu/truth.csv --from ket-qua --pairs sai.csv --json',
  ],
  load: () => import('../commands/evaluate.js'),
};

export const CHECK: CommandRow = {
  name: 'check',
  usage: '<case...>',
  help: {
    vi: 'chạy các ca mẫu và so với kết quả mong đợi',
    en: 'run fixture cases and compare with what they expect',
  },
  arguments: [
    {
      name: '<case...>',
      help: {
        vi: 'thư mục ca mẫu: in/, branches.csv, hopnhat.yaml, truth.csv, expected/',
        en: 'folders of cases: in/, branches.csv, hopnhat.yaml, truth.csv, expected/',
      },
      parse: allMeant,
    },
  ],
  options: [
    { flags: '--update', help: { vi: 'ghi lại kết quả mong đợi', en: 'rewrite what is expected' } },
    JSON_OUT,
  ],
  examples: ['hopnhat check fixtures', 'hopnhat check fixtures/lai-dong --update'],
  load: () => import('../commands/check.js'),
};
