/** Makes the fields whose wordings the Youth Union, the Party and associations have in common, in their own words. */
import type { ProfileField } from '../../model/index.js';
import { BEFORE_MERGER, lowerFirst, upperFirst } from '../../text/index.js';
import { branchField, cardField, joinedField } from './ownWordings.js';

/** Words of one kind of list. */
export interface KindWords {
  /** `Chi đoàn`. */
  branch: string;
  /** `Đoàn`. */
  body: string;
  /** `đoàn viên`. */
  member: string;
  /** Bodies above the branch that a heading may name beside it: `đoàn cơ sở`. */
  offices: readonly string[];
}

/** Places that are branches; signs between two of them do not count. */
const PLACES = [
  ...['thôn', 'khu', 'ấp', 'xóm', 'bản', 'buôn', 'khu phố', 'tổ dân phố', 'khu dân cư'],
  ...['TDP', 'KP', 'KDC'],
  ...['thôn, khu', 'thôn, xóm', 'thôn, bản', 'thôn, tổ dân phố', 'ấp, khu phố', 'khu phố, ấp'],
];

/** Ends of headings of the branch, about its members. */
const WITH_MEMBERS = [
  ...[' hiện nay', ' hiện tại', ' sinh hoạt hiện nay', ' đang sinh hoạt hiện nay'],
  ...[' sinh hoạt', ' đang sinh hoạt', ' tham gia sinh hoạt', ' đang tham gia sinh hoạt'],
  ...[' SH', ' trực thuộc', ' quản lý'],
];

/** Makes the field of the branch. @param own further wordings */
export function branchOfKind(words: KindWords, own: readonly string[]): ProfileField {
  const { branch, body } = words;
  const lower = lowerFirst(branch);
  // Another column may have the branch of today.
  const old = BEFORE_MERGER.map((period) => `${branch} ${period}`);
  return branchField({
    label: { vi: `${branch} cũ`, en: 'Old branch' },
    wordings: [
      ...unitsOf(words).flatMap((unit) => [
        ...['', ...WITH_MEMBERS].flatMap((end) => [upperFirst(unit) + end, `Tên ${unit}${end}`]),
        ...['Thuộc', 'Sinh hoạt tại', 'Đang sinh hoạt tại'].map((start) => `${start} ${unit}`),
      ]),
      ...[`Đơn vị (${lower})`, `Nơi sinh hoạt ${body}`],
      ...[
        'Nơi sinh hoạt',
        'Sinh hoạt tại',
        'Đang sinh hoạt tại',
        'Đơn vị',
        'Tên đơn vị',
        'Đơn vị SH',
        'Đơn vị sinh hoạt',
      ],
      `Tổ chức ${body}`,
      ...[`${branch} xét`, `Chuyển từ ${lower}`, `Chuyển đi từ ${lower}`],
      ...PLACES.map((place) => `${branch} ${place}`),
      ...old,
      ...own,
    ],
    yielding: old,
  });
}

/** Lists the branch, also before and behind a body above it: `chi bộ, đảng bộ cơ sở`. */
function unitsOf({ branch, offices }: KindWords): string[] {
  const lower = lowerFirst(branch);
  return [lower, ...offices.flatMap((office) => [`${lower}, ${office}`, `${office}, ${lower}`])];
}

/** Makes the field of the day on which a member joined. @param own further wordings */
export function joinedOfKind(
  { body, member }: KindWords,
  label: ProfileField['label'],
  own: readonly string[],
): ProfileField {
  return joinedField({
    label,
    wordings: [
      ...['Ngày', 'Ngày tháng', 'Ngày, tháng, năm', 'Ngày tháng năm', 'Tháng năm', 'Năm'].map(
        (time) => `${time} vào ${body}`,
      ),
      ...['Vào', 'Kết nạp', 'Thời gian vào', 'Thời gian kết nạp'].map((how) => `${how} ${body}`),
      ...['Ngày kết nạp', 'Ngày kết nạp vào', 'Ngày KN'].map((how) => `${how} ${body}`),
      ...[`Vào ${body} ngày`, `Ngày kết nạp ${member}`, 'Ngày được kết nạp', 'Ngày KN', 'Kết nạp'],
      ...['Ngày', 'Ngày tháng', 'Ngày, tháng, năm', 'Ngày tháng năm', 'Thời gian'].map(
        (time) => `${time} kết nạp`,
      ),
      ...own,
    ],
  });
}

/** Makes the field of the card. @param own further wordings @param otherCodes other codes of a member */
export function cardOfKind(
  { member }: KindWords,
  own: readonly string[],
  otherCodes: NonNullable<ProfileField['codes']>,
): ProfileField {
  const codes = ['Số thẻ', 'Mã thẻ', 'Mã số thẻ', 'Số hiệu thẻ'];
  const ofMembers = [...codes, 'Mã số', 'Thẻ'].map((code) => `${code} ${member}`);
  // Beside `Số thẻ cũ`.
  const renewed = ['Số thẻ mới', `Số thẻ ${member} mới`];
  const wordings = [...codes, ...ofMembers, ...renewed];
  return cardField({ wordings: [...wordings, ...own], codes: otherCodes });
}
