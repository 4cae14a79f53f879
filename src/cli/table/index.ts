/** The table of commands: name, arguments, options, examples and help, in both languages. */
import type { ScenarioId } from '../../app/sample.js';
import { CHECK, EVALUATE, EXPLAIN, INIT, INSPECT, UNITS } from './looks.js';
import { allMeant, OUT } from './options.js';
import { AUDIT, VERIFY } from './proof.js';
import { APPLY, MERGE, UNDO } from './results.js';
import type { CommandRow } from './shapes.js';
import { wholeNumber } from './values.js';

const SCENARIOS: readonly ScenarioId[] = ['lai-dong', 'phong-chau', 'commune', 'bulk', 'province'];

const SAMPLE: CommandRow = {
  name: 'sample',
  usage: '-o <dir>',
  help: {
    vi: 'tạo danh sách giả (người không có thật) để dùng thử',
    en: 'write synthetic rosters (invented people) to try out',
  },
  arguments: [],
  options: [
    {
      flags: OUT.flags,
      help: { vi: 'thư mục mới để ghi vào', en: 'new folder to write into' },
      isRequired: true,
    },
    {
      flags: '--scenario <name>',
      help: {
        vi: 'kịch bản của dữ liệu mẫu',
        en: 'scenario of the sample',
      },
      choices: SCENARIOS,
      defaultValue: 'commune',
    },
    {
      flags: '--rows <n>',
      help: {
        vi: 'số dòng (mặc định 600; province: 300000)',
        en: 'number of rows (default 600; province: 300000)',
      },
      parse: wholeNumber,
    },
    {
      flags: '--seed <n>',
      help: {
        vi: 'số khởi đầu; cùng số thì cùng kết quả',
        en: 'seed; the same seed gives the same files',
      },
      parse: wholeNumber,
      defaultValue: 1,
    },
    {
      flags: '--format <name>',
      help: {
        vi: 'định dạng tệp của province (mặc định mixed)',
        en: 'format of the files of a province (default mixed)',
      },
      choices: ['csv', 'xlsx', 'mixed'],
    },
  ],
  examples: ['hopnhat sample --scenario commune --rows 600 --seed 1 -o thu'],
  load: () => import('../commands/sample.js'),
};

const START: CommandRow = {
  name: 'start',
  usage: '[paths...]',
  help: {
    vi: 'dẫn từng bước trên cửa sổ lệnh: chọn, xem, gộp, nhận câu trả lời (gõ hopnhat cũng vậy)',
    en: 'lead step by step on a terminal: choose, look, merge, apply answers (so does hopnhat alone)',
  },
  arguments: [
    {
      name: '[paths...]',
      help: {
        vi: 'thư mục hoặc tệp đã chọn: danh sách, kết quả trước, tệp đã trả lời',
        en: 'chosen folders or files: lists, an earlier result, answered files',
      },
      parse: allMeant,
    },
  ],
  options: [],
  examples: ['hopnhat start', 'hopnhat start danh-sach'],
  load: () => import('../commands/start.js'),
};

/** Commands in the order of the help: those of a merge, then looking up and measuring. */
export const COMMANDS: readonly CommandRow[] = [
  START,
  INIT,
  INSPECT,
  MERGE,
  APPLY,
  UNDO,
  EXPLAIN,
  UNITS,
  SAMPLE,
  EVALUATE,
  AUDIT,
  VERIFY,
  CHECK,
];
