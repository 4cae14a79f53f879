/**
 * Membership statuses with the wordings that report them, in both ways of placing tones. Notes without
 * marks are compared without them. Wordings in `alone` count only as the whole note, with or without
 * `đã` and a date: `mất`, but not `mất thẻ đoàn`.
 */
export const STATUS_WORDINGS: readonly {
  status: string;
  wordings: readonly string[];
  alone?: readonly string[];
}[] = [
  {
    status: 'Từ trần',
    wordings: ['từ trần', 'qua đời', 'đã chết'],
    alone: ['mất', 'chết', 'hy sinh'],
  },
  {
    status: 'Xóa tên',
    wordings: ['xóa tên', 'xoá tên', 'khai trừ', 'đưa ra khỏi đoàn', 'đưa ra khỏi đảng'],
  },
  {
    status: 'Trưởng thành Đoàn',
    wordings: ['trưởng thành đoàn', 'đã trưởng thành', 'đoàn viên trưởng thành'],
    alone: ['trưởng thành', 'tt đoàn'],
  },
  {
    status: 'Chuyển sinh hoạt',
    wordings: ['chuyển sinh hoạt', 'chuyển sh', 'chuyển shđ', 'chuyển đảng', 'chuyển sổ đoàn'],
    alone: ['chuyển', 'chuyển đi'],
  },
  {
    status: 'Miễn sinh hoạt',
    wordings: ['miễn sinh hoạt', 'miễn sh', 'miễn shđ', 'miễn công tác'],
  },
  {
    status: 'Đi làm ăn xa',
    wordings: ['đi làm ăn xa', 'làm ăn xa', 'đi làm xa', 'đi làm ăn ở xa'],
  },
];

/** Words that deny or postpone the wording after them. */
export const STATUS_NEGATIONS: readonly string[] = [
  'chưa',
  'không',
  'sắp',
  'dự kiến',
  'đề nghị',
  'chuẩn bị',
  'đủ tuổi',
  'đến tuổi',
];

/** Words that may be around a wording in `alone`. */
export const STATUS_DATE_WORDS: readonly string[] = ['đã', 'ngày', 'tháng', 'năm', 'rồi'];
