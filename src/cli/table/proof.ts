/** Rows of the commands that let people check a result. */
import { asOnDisk } from '../../io/paths.js';
import { allMeant, DELIMITER, FORCE, FORMAT, FROM, JOBS, JSON_OUT, MASK } from './options.js';
import type { CommandRow, OptionRow } from './shapes.js';
import { lineCount, wholeNumber } from './values.js';

const READ: OptionRow = {
  flags: '--read <file...>',
  help: {
    vi: 'tệp đã trả lời: sổ Excel hoặc tệp trả lời của trang',
    en: 'answered files: the workbook, or the answer file of the page',
  },
  parse: allMeant,
};

export const AUDIT: CommandRow = {
  name: 'audit',
  usage: '--from <dir> [--read <file...>] [-o <path>]',
  help: {
    vi: 'rút mẫu ngẫu nhiên để kiểm tra bằng tay, rồi cho biết độ chính xác và độ phủ của chính kết quả này',
    en: 'draw a random sample to check by hand, then give precision and recall of this very result',
  },
  arguments: [],
  options: [
    FROM,
    {
      flags: '-o, --out <path>',
      help: {
        vi: 'sổ Excel để ghi mẫu (.xlsx), kèm trang html cùng tên; với --read: thư mục kết quả mới, theo các câu trả lời',
        en: 'workbook for the sample (.xlsx), with a page of the same name; with --read: folder of a new result that follows the answers',
      },
      parse: asOnDisk,
    },
    READ,
    {
      flags: '--size <n>',
      help: {
        vi: 'số cặp (mặc định 120, khoảng một giờ)',
        en: 'number of pairs (default 120, about an hour)',
      },
      parse: lineCount,
    },
    {
      flags: '--seed <n>',
      help: {
        vi: 'số khởi đầu của việc rút mẫu (mặc định 1); cùng số thì cùng mẫu',
        en: 'seed of the drawing (default 1); the same seed draws the same pairs',
      },
      parse: wholeNumber,
    },
    MASK,
    FORMAT,
    DELIMITER,
    FORCE,
    JOBS,
    JSON_OUT,
  ],
  examples: [
    'hopnhat audit --from ket-qua -o kiem-tra.xlsx',
    'hopnhat audit --read kiem-tra.xlsx --from ket-qua',
    'hopnhat audit --read kiem-tra.xlsx --from ket-qua -o ket-qua-2',
  ],
  load: () => import('../commands/audit.js'),
};

export const VERIFY: CommandRow = {
  name: 'verify',
  usage: '--from <dir> [--read <file...>] -o <path>',
  help: {
    vi: 'lập danh sách để công an đối chiếu với dữ liệu dân cư, rồi nhận lại làm nguồn ưu tiên cao nhất',
    en: 'write a list for a check against the population register, and read it back as the source that wins',
  },
  arguments: [],
  options: [
    FROM,
    {
      flags: '-o, --out <path>',
      help: {
        vi: 'sổ Excel để đối chiếu (.xlsx); với --read: thư mục kết quả mới',
        en: 'workbook to check (.xlsx); with --read: folder of the new result',
      },
      parse: asOnDisk,
      isRequired: true,
    },
    {
      flags: READ.flags,
      help: { vi: 'tệp đã đối chiếu', en: 'checked lists' },
      parse: allMeant,
    },
    MASK,
    FORMAT,
    DELIMITER,
    FORCE,
    JOBS,
    JSON_OUT,
  ],
  examples: [
    'hopnhat verify --from ket-qua -o doi-chieu.xlsx',
    'hopnhat verify --read doi-chieu.xlsx --from ket-qua -o ket-qua-2',
  ],
  load: () => import('../commands/verify.js'),
};
