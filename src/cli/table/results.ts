/** Rows of the commands that write a result. */
import { asOnDisk } from '../../io/paths.js';
import {
  allMeant,
  BRANCHES,
  DELIMITER,
  FORCE,
  FORMAT,
  FROM,
  INPUTS,
  JOBS,
  JSON_OUT,
  MANY_COMMUNES,
  MASK,
  MAX_QUESTIONS,
  OUT,
  PLAN,
  PROFILE,
  TO,
} from './options.js';
import type { CommandRow, OptionRow } from './shapes.js';

export const MERGE: CommandRow = {
  name: 'merge',
  usage: '[inputs...] -o <dir>',
  help: { vi: 'gộp các danh sách: việc chính', en: 'merge rosters: the main job' },
  arguments: [INPUTS],
  options: [
    OUT,
    PLAN,
    BRANCHES,
    {
      flags: '--decisions <file...>',
      help: {
        vi: 'sổ quyết định (decisions.csv) hoặc tệp câu hỏi đã trả lời',
        en: 'ledger (decisions.csv) or corrected conflict files',
      },
      parse: allMeant,
    },
    {
      flags: '--previous <dir>',
      help: {
        vi: 'kết quả của lần gộp trước: thêm danh sách đến muộn, mỗi người giữ Mã',
        en: 'an earlier result: adds late rosters, everybody keeps their Mã',
      },
      parse: asOnDisk,
    },
    TO,
    {
      flags: '--only <commune>',
      help: {
        vi: 'chỉ ghi thư mục của một xã mới (tên hoặc mã), vẫn so khớp tất cả các tệp',
        en: 'write the folder of one new commune only (name or code); all files are still matched',
      },
    },
    PROFILE,
    {
      flags: '--strict',
      help: {
        vi: 'báo lỗi (mã 1) khi còn câu hỏi',
        en: 'exit status 1 while questions are open',
      },
    },
    MASK,
    FORMAT,
    DELIMITER,
    MAX_QUESTIONS,
    {
      flags: '--model <file>',
      help: {
        vi: 'so khớp theo trọng số có sẵn, không học lại (tệp của --save-model, hoặc summary.json của một kết quả)',
        en: 'match by these weights instead of learning them (a file of --save-model, or the summary.json of a result)',
      },
      parse: asOnDisk,
    },
    {
      flags: '--save-model <file>',
      help: {
        vi: 'ghi các trọng số đã dùng ra một tệp',
        en: 'write the weights that were used to a file',
      },
    },
    FORCE,
    {
      flags: '--skip-bad-files',
      help: {
        vi: 'bỏ qua tệp không đọc được (có cảnh báo, ghi trong summary.json) thay vì dừng lại',
        en: 'leave out files that cannot be read (with a warning and in summary.json) instead of stopping',
      },
    },
    MANY_COMMUNES,
    JOBS,
    JSON_OUT,
  ],
  examples: [
    'hopnhat merge doan-xa-cu/ --branches branches.csv -o ket-qua',
    'hopnhat merge kiet-son.xlsx lai-dong.xls --branches branches.csv -o ket-qua --force',
    'hopnhat merge --plan hopnhat.yaml -o ket-qua --strict',
    'hopnhat merge danh-sach-muon.xlsx --previous ket-qua -o ket-qua-2',
  ],
  load: () => import('../commands/merge.js'),
};

/** Requires a plan or an earlier result, which the answers are about. */
const FROM_OR_PLAN: OptionRow = { flags: FROM.flags, help: FROM.help, parse: asOnDisk };

const PLAN_OF_RESULT: OptionRow = {
  ...PLAN,
  help: {
    vi: 'kế hoạch của kết quả đó, thay cho --from',
    en: 'plan of the result, in place of --from',
  },
};

export const APPLY: CommandRow = {
  name: 'apply',
  usage: '<corrected...> (--from <dir> | --plan <file>) -o <dir>',
  help: {
    vi: 'áp dụng câu trả lời của các cơ sở và ghi lại kết quả',
    en: 'take in corrected conflict files and write the result again',
  },
  arguments: [
    {
      name: '<corrected...>',
      help: {
        vi: 'tệp câu hỏi đã trả lời (csv, xlsx, ods), hoặc thư mục có các tệp ấy',
        en: 'corrected conflict files (csv, xlsx, ods), or folders with them',
      },
      parse: allMeant,
    },
  ],
  options: [
    OUT,
    FROM_OR_PLAN,
    PLAN_OF_RESULT,
    MAX_QUESTIONS,
    {
      flags: '--strict',
      help: {
        vi: 'dừng lại, không ghi gì, nếu có câu trả lời không dùng được',
        en: 'stop and write nothing if an answer does not count',
      },
    },
    MASK,
    FORMAT,
    DELIMITER,
    FORCE,
    MANY_COMMUNES,
    JOBS,
    JSON_OUT,
  ],
  examples: [
    'hopnhat apply conflicts-1.csv conflicts-2.xlsx --from ket-qua -o ket-qua-2',
    'hopnhat apply ket-qua/conflicts.xlsx --from ket-qua -o ket-qua --force --strict',
  ],
  load: () => import('../commands/apply.js'),
};

export const UNDO: CommandRow = {
  name: 'undo',
  usage: '<question|Mã|file...> --from <dir> -o <dir>',
  help: {
    vi: 'rút lại quyết định và ghi lại kết quả',
    en: 'withdraw decisions and write the result again',
  },
  arguments: [
    {
      name: '<what...>',
      help: {
        vi: 'mã câu hỏi, Mã thành viên hoặc tên tệp trả lời (mọi quyết định từ tệp đó)',
        en: 'codes of questions, Mã of members, names of answered files (all that they decided)',
      },
    },
  ],
  options: [FROM, OUT, MASK, FORMAT, DELIMITER, FORCE, JOBS, JSON_OUT],
  examples: [
    'hopnhat undo XD2XM12TMZ --from ket-qua-2 -o ket-qua-3',
    'hopnhat undo XD2XM12TMZ TV3K9QZ7MA tra-loi-1.xlsx --from ket-qua-2 -o ket-qua-3',
  ],
  load: () => import('../commands/undo.js'),
};
