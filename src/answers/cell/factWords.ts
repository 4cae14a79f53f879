/** Reads answers that state a fact: a status, no such number, the same person as another, or another person. */
import { ANY_VALUE, INACTIVE_STATUS, MOVED_STATUS, type SpokenWord } from '../../model/index.js';
import { clean, fold, parseStatusNote, type StatusKind } from '../../text/index.js';
import { damagedPattern, damagedSource, matchesWord } from './damagedWords.js';

export interface FactAnswer {
  word: SpokenWord;
  /** The status for the roster, the type of the number or `ANY_VALUE`, a `Mã`, or the letter of a row. */
  value: string;
}

/** Status → wordings. Excludes `mất` alone, which may be a lost card. */
const STATUSES: readonly [string, RegExp][] = Object.entries({
  'Từ trần': [
    'đã mất',
    'đã mất rồi',
    'mất rồi',
    'từ trần',
    'đã từ trần',
    'qua đời',
    'đã qua đời',
    'đã chết',
    'chết rồi',
    'đã chết rồi',
    'died',
    'dead',
    'has died',
    'deceased',
    'passed away',
  ],
  [MOVED_STATUS]: [
    'chuyển đi',
    'đã chuyển',
    'đã chuyển đi',
    'đã chuyển đi rồi',
    'chuyển đi rồi',
    'chuyển sinh hoạt',
    'đã chuyển sinh hoạt',
    'moved',
    'moved away',
    'has moved',
    'transferred',
  ],
  [INACTIVE_STATUS]: [
    'không còn sinh hoạt',
    'không sinh hoạt',
    'không sinh hoạt nữa',
    'không còn sinh hoạt nữa',
    'thôi sinh hoạt',
    'đã thôi sinh hoạt',
    'nghỉ sinh hoạt',
    'đã nghỉ sinh hoạt',
    'no longer active',
    'no longer a member',
    'inactive',
  ],
}).map(([status, words]) => [status, damagedPattern(words)]);

/** Events of notes that are answers too, if the note says no more: `trưởng thành Đoàn`, `bị khai trừ`. */
const STATUS_OF_EVENT: Partial<Record<StatusKind, string>> = {
  died: 'Từ trần',
  moved: MOVED_STATUS,
  left: INACTIVE_STATUS,
  removed: INACTIVE_STATUS,
  'grown-up': INACTIVE_STATUS,
  inactive: INACTIVE_STATUS,
};

/** Words alone that may also mean a lost card (`mất`), or a row to remove (`xóa tên`); folded. */
const UNCLEAR_EVENT = /^(?:mat|xoa ten)(?!\p{L})/u;

/**
 * Field type → wordings for a person without such a number; `''` is any number. Excludes `để trống`, which may mean
 * that the person left the answer blank.
 */
const NO_NUMBER: readonly [string, RegExp][] = Object.entries({
  '': [
    'không có số',
    'không số',
    'chưa có số',
    'xóa số',
    'xóa số này',
    'bỏ số',
    'bỏ số này',
    'no number',
    'has no number',
    'remove this number',
  ],
  [ANY_VALUE]: [
    'xóa giá trị',
    'xóa giá trị này',
    'bỏ giá trị',
    'bỏ giá trị này',
    'xóa ngày',
    'xóa ngày này',
    'xóa ngày sinh',
    'bỏ ngày',
    'bỏ ngày này',
    'bỏ ngày sinh',
    'remove value',
    'remove this value',
    'delete this value',
    'remove this date',
  ],
  phone: [
    'không có số điện thoại',
    'không có điện thoại',
    'không có sđt',
    'chưa có số điện thoại',
    'chưa có điện thoại',
    'no phone',
    'no phone number',
  ],
  idNumber: [
    'không có số giấy tờ',
    'không có giấy tờ',
    'không có cccd',
    'không có số cccd',
    'không có căn cước',
    'chưa có giấy tờ',
    'chưa có cccd',
    'chưa có số cccd',
    'chưa có căn cước',
    'chưa làm cccd',
    'no id',
    'no id number',
  ],
}).map(([type, words]) => [type, damagedPattern(words)]);

const SAME_AS = [
  'trùng',
  'trùng với',
  'trùng người với',
  'gộp với',
  'gộp vào',
  'gộp chung với',
  'nhập với',
  'nhập vào',
  'cùng người với',
  'là một người với',
  'cùng một người với',
  'same as',
  'same person as',
  'duplicate of',
  'merge with',
  'merge into',
]
  .map(damagedSource)
  .join('|');
const ROW_WORDS = ['bản ghi', 'dòng', 'mã', 'người', 'record', 'row', 'member']
  .map(damagedSource)
  .join('|');
const SAME = new RegExp(
  `^(?:${SAME_AS})[\\s:]+(?:(?:${ROW_WORDS})[\\s:]+)?(TV[A-Z0-9]{6,10}|[A-Z]{1,2})$`,
  'i',
);

const LETTER = `(?:(?:${ROW_WORDS})\\s+)?([A-Z])`;
const APART = ['riêng', 'tách', 'tách riêng', 'để riêng', 'separate'].map(damagedSource).join('|');
const IS_OTHER = ['người khác', 'khác người', 'another person', 'a different person']
  .map(damagedSource)
  .join('|');
/** `Tách C`, `Dòng C là người khác`. */
const OTHER_PERSON = [
  new RegExp(`^(?:${APART})[\\s:]+${LETTER}$`, 'i'),
  new RegExp(`^${LETTER}\\s+(?:(?:l${damagedSource('à')}|is)\\s+)?(?:${IS_OTHER})$`, 'i'),
];

/** Reads a fact in any spelling or damage; undefined for any other text. */
export function readFact(text: string): FactAnswer | undefined {
  for (const [value, pattern] of STATUSES) {
    if (matchesWord(pattern, text)) return { word: 'TRANG_THAI', value };
  }
  for (const [value, pattern] of NO_NUMBER) {
    if (matchesWord(pattern, text)) return { word: 'KHONG_CO', value };
  }
  const noted = notedStatus(text);
  if (noted !== undefined) return { word: 'TRANG_THAI', value: noted };
  const named = (pattern: RegExp) =>
    (pattern.exec(clean(text)) ?? pattern.exec(fold(text)))?.[1]?.toUpperCase();
  const same = named(SAME);
  if (same !== undefined) return { word: 'TRUNG_VOI', value: same };
  const other = OTHER_PERSON.map(named).find((letter) => letter !== undefined);
  return other === undefined ? undefined : { word: 'KHAC_NGUOI', value: other };
}

/** Returns the status that a note reports as done, if it says no more. */
function notedStatus(text: string): string | undefined {
  const { events, isWhole } = parseStatusNote(text);
  const [event, ...others] = events;
  if (!isWhole || event === undefined || others.length > 0 || UNCLEAR_EVENT.test(fold(text)))
    return undefined;
  const { kind, state, date, isVague, to, from } = event;
  // A date or a place is read apart, or is more than an answer says.
  const isBare = date === 0 && to === '' && from === '';
  return state === 'done' && isVague !== true && isBare ? STATUS_OF_EVENT[kind] : undefined;
}
