/** Makes fields that all profiles have, with additional wordings of each profile. */
import type { ProfileField } from '../../model/index.js';
import { BEFORE_MERGER, upperFirst } from '../../text/index.js';

/** Words for people behind `Họ và tên`, `Họ tên` and `Tên`. */
const PEOPLE = [
  ...['ĐV', 'ĐVTN', 'HV', 'đảng viên', 'đoàn viên', 'hội viên', 'đoàn viên thanh niên'],
  ...['công đoàn viên', 'đoàn viên công đoàn', 'CĐV', 'ĐVCĐ', 'cựu chiến binh', 'CCB'],
  ...['phụ nữ', 'nông dân', 'nông hộ', 'xã viên', 'thanh niên', 'quần chúng', 'thành viên'],
  ...['đồng chí', 'đ/c', 'học sinh', 'HS', 'học viên', 'sinh viên', 'SV', 'HSSV'],
  ...['thí sinh', 'trẻ', 'trẻ em', 'bé', 'cháu', 'giáo viên', 'GV', 'giảng viên', 'cán bộ'],
  ...['CB', 'CBGV', 'CBCC', 'CBCCVC', 'CBNV', 'CBVC', 'CBGVNV', 'CB GV NV'],
  ...['cán bộ giáo viên', 'cán bộ, giáo viên, nhân viên', 'cán bộ công chức'],
  ...['cán bộ, công chức', 'cán bộ viên chức', 'công chức', 'viên chức', 'nhân viên', 'NV'],
  ...['CNV', 'cán bộ nhân viên', 'công nhân', 'công nhân viên', 'người lao động', 'NLĐ'],
  ...['lao động', 'công dân', 'người dân', 'nhân khẩu', 'cử tri', 'đối tượng'],
  ...['người cao tuổi', 'NCT', 'khách hàng', 'KH', 'khách mời', 'bệnh nhân', 'BN'],
  ...['người bệnh', 'đại biểu', 'ủy viên', 'ứng viên', 'độc giả', 'cư dân', 'người vay'],
  ...['thực tập sinh', 'TTS', 'tổ viên', 'giáo dân', 'người tham gia', 'người đăng ký'],
  ...['người được tiêm', 'người tiêm', 'người nhận', 'người nộp', 'người nộp thuế', 'NNT'],
  ...['người hưởng', 'người khuyết tật', 'người có công', 'vận động viên', 'VĐV'],
  ...['tình nguyện viên', 'TNV', 'tác giả', 'người dự thi', 'người dùng', 'cá nhân'],
  ...['hộ nghèo', 'hộ cận nghèo', 'hộ dân', 'hộ gia đình', 'hộ nuôi'],
  ...['hộ', 'hộ gia đình', 'gia đình'].flatMap((home) => [
    `đại diện ${home}`,
    `người đại diện ${home}`,
  ]),
  ...['người được bảo hiểm', 'người được BH'],
];

/** Headings of people under other words than the profile's; beside members they are other people. */
const OTHER_PEOPLE = [
  ...PEOPLE.flatMap((word) => [`Họ và tên ${word}`, `Họ tên ${word}`, `Tên ${word}`]),
  // Parents who answer a form name their child.
  ...['Họ và tên con', 'Họ tên con', 'Họ và tên của con', 'Họ tên của con'],
  ...['Tên con', 'Tên của con'],
  ...['Họ và tên ', 'Họ tên ', 'Tên ', ''].flatMap((start) =>
    ['chủ hộ', 'chủ hộ gia đình', 'chủ hộ kinh doanh'].map((head) => upperFirst(start + head)),
  ),
  ...[
    'Student name',
    'Employee name',
    'Member name',
    'Staff name',
    'Teacher name',
    'Candidate name',
  ],
  ...['Patient name', 'Participant name', 'Employee full name', 'Student full name'],
  ...['Household head', 'Household head name', 'Name of household head'],
  ...['Customer name', 'Name', 'Thế danh', 'Tục danh'],
];

/** Headings of the name at birth, which a list may have beside the name in use. */
const BIRTH_NAMES = [
  'Họ và tên khai sinh',
  'Họ tên khai sinh',
  'Họ và tên, khai sinh',
  'Họ và tên theo giấy khai sinh',
  'Họ và tên trong giấy khai sinh',
  'Tên khai sinh',
  'Họ, chữ đệm và tên khai sinh',
  'Họ, chữ đệm, tên khai sinh',
  'Họ, đệm, tên khai sinh',
  'Họ và tên KS',
  'Họ tên KS',
];

/** Headings of the name by which a person is called, which a list may have beside the full name. */
const USUAL_NAMES = [
  'Họ và tên thường dùng',
  'Họ tên thường dùng',
  'Họ và tên thường gọi',
  'Họ tên thường gọi',
];

/** Headings of whole names that list their parts; southern lists write `lót` for `đệm`. */
const IN_FULL = [
  'Họ, chữ đệm và tên',
  'Họ chữ đệm và tên',
  'Họ, đệm và tên',
  'Họ, tên đệm và tên',
  'Họ, chữ đệm, tên',
  'Họ, chữ đệm và tên thường dùng',
  'Họ, chữ đệm, tên thường dùng',
  'Họ đệm và tên',
];

/** Headings of columns with a part of the name. */
const NAME_PARTS: NonNullable<ProfileField['parts']> = {
  surname: [
    ...['Họ', 'Họ và', 'Họ tên', 'Họ và tên'].flatMap((before) =>
      ['đệm', 'lót', 'chữ đệm', 'chữ lót'].map((after) => `${before} ${after}`),
    ),
    'Họ và',
    'Họ',
    'Last name',
    'Surname',
    'Family name',
  ],
  middle: ['Tên đệm', 'Chữ đệm', 'Đệm', 'Tên lót', 'Chữ lót', 'Lót', 'Middle name', 'Middle names'],
  given: [
    'Tên',
    'Tên gọi',
    'Tên riêng',
    'First name',
    'First names',
    'Given name',
    'Given names',
    'Forename',
    'Forenames',
  ],
};

/** Makes the field of the name. @param own wordings with the profile's word for a member */
export function nameField(own: readonly string[]): ProfileField {
  const ofOthers = OTHER_PEOPLE.filter((wording) => !own.includes(wording));
  return {
    id: 'name',
    type: 'name',
    use: 'identifies',
    label: { vi: 'Họ và tên', en: 'Full name' },
    wordings: [
      'Họ và tên',
      'Họ tên',
      'Họ, tên',
      'Họ & tên',
      'Tên đầy đủ',
      'Họ tên đầy đủ',
      ...own,
      'Họ và tên đang dùng',
      'Họ tên đang dùng',
      ...USUAL_NAMES,
      'Tên đang dùng',
      ...BIRTH_NAMES,
      ...IN_FULL,
      ...IN_FULL.map((wording) => wording.replace('đệm', 'lót')),
      'Họ và tên (in hoa)',
      'Full name',
      ...ofOthers,
    ],
    yielding: ofOthers,
    fallback: [...USUAL_NAMES, ...BIRTH_NAMES],
    parts: NAME_PARTS,
  };
}

const OLD = ['cũ', ...BEFORE_MERGER, ...BEFORE_MERGER.map((period) => `cũ ${period}`)];
/** The heading in results; any other column headed as the commune yields to it. */
const OLD_COMMUNE = 'Xã cũ';
/** Further headings of the commune of the time before the merger. */
const COMMUNES_BEFORE_MERGER = [
  ...['Xã', 'Xã, phường', 'Xã/phường', 'Thuộc xã', 'Tên xã', 'Đơn vị hành chính', 'ĐVHC'],
  ...['Đơn vị hành chính cấp xã', 'ĐVHC cấp xã', 'Cấp xã'],
]
  .flatMap((unit) => OLD.map((period) => `${unit} ${period}`))
  .filter((heading) => heading !== OLD_COMMUNE);

/** Makes the field of the commune. @param own names of the organisation's office in a commune */
export function communeField(own: readonly string[]): ProfileField {
  return {
    id: 'commune',
    type: 'commune',
    use: 'carried',
    label: {
      vi: 'Xã cũ',
      en: 'Old commune',
    },
    wordings: [
      OLD_COMMUNE,
      'Xã',
      'Xã/Phường',
      'Đơn vị xã, phường',
      'Đơn vị xã',
      'Đơn vị (xã)',
      'Đơn vị (phường)',
      'Đơn vị (xã, phường)',
      'Tên xã',
      'Tên xã, phường',
      'Tên phường, xã',
      'Xã, phường',
      'Phường/Xã',
      'Phường xã',
      'Xã phường thị trấn',
      'Xã/Phường/Thị trấn',
      'Xã/Phường/TT',
      'Phường/Xã/TT',
      'Phường/Xã/Thị trấn',
      'Xã, phường, TT',
      'Xã, phường, đặc khu',
      'Xã/TT',
      'Xã/Thị trấn',
      'Xã, thị trấn',
      'Phường',
      'Thị trấn',
      'Đơn vị hành chính',
      ...COMMUNES_BEFORE_MERGER,
      'Thuộc xã',
      'Thuộc xã, phường',
      'Tên xã/phường',
      'Xã (phường)',
      'Phường (xã)',
      'Commune',
      'Commune/Ward',
      ...own,
    ],
  };
}

/** Headings of a date in three columns. */
export const DATE_PARTS = {
  day: ['Ngày'],
  month: ['Tháng'],
  year: ['Năm'],
};

/** English headings of the date of joining, and of the branch. */
const JOINED_IN_ENGLISH = ['Joined date', 'Date joined', 'Join date', 'Date of joining'];
const BRANCH_IN_ENGLISH = ['Branch', 'Branch name'];

/** Makes the field of the day on which a member joined. */
export function joinedField(own: Pick<ProfileField, 'label' | 'wordings'>): ProfileField {
  const wordings = [...new Set([...own.wordings, ...JOINED_IN_ENGLISH])];
  return { id: 'joined', type: 'date', use: 'compares', ...own, wordings, parts: DATE_PARTS };
}

/** Makes the field of the branch. */
export function branchField(
  own: Pick<ProfileField, 'label' | 'wordings' | 'yielding'>,
): ProfileField {
  const wordings = [...new Set([...own.wordings, ...BRANCH_IN_ENGLISH])];
  const yielding = [...(own.yielding ?? []), ...BRANCH_IN_ENGLISH];
  return { id: 'branch', type: 'branch', use: 'carried', ...own, wordings, yielding };
}

/** Makes the field of the organisation's card. */
export function cardField(own: Pick<ProfileField, 'wordings' | 'codes'>): ProfileField {
  const label = { vi: 'Số thẻ', en: 'Card number' };
  return { id: 'card', type: 'code', use: 'identifies', label, ...own };
}

/** Posts in bodies beside the one of the list. */
const POSTS_ELSEWHERE = ['HPN', 'HND', 'CCB', 'NCT', 'CTĐ', 'HSV', 'TN', 'DQ', 'MT'].map(
  (body) => `Chức vụ ${body}`,
);

/** Wordings of a post in any organisation. */
const POSTS = [
  'Chức danh',
  'CV',
  'Chức vụ hiện nay',
  'Chức vụ đang giữ',
  'Chức vụ đảm nhiệm',
  'Chức vụ công tác',
  'Vị trí công tác',
  'Chức vụ, đơn vị công tác',
  'Chức vụ, đơn vị',
  'Chức vụ, nơi công tác',
  'Chức vụ, nghề nghiệp',
  'Chức vụ, nghề nghiệp, đơn vị công tác',
  'Cấp bậc, chức vụ',
  'Cấp bậc, chức vụ, chức danh nghề',
  'Cấp bậc, chức vụ, chức danh nghề, nơi làm việc',
  'Chức vụ, cấp bậc',
  'Chức vụ, nhiệm vụ',
  ...['chức danh', 'chức vụ'].flatMap((post) => [
    `Vị trí, ${post}`,
    `${upperFirst(post)}, vị trí`,
    `Tên ${post}`,
  ]),
  'Chức danh nghề nghiệp',
  'Chức danh nghề',
  'Chức danh nghề, công việc',
  'Job title',
  'Position',
  'Position name',
  'Chức vụ Đảng, chính quyền, đoàn thể',
  'Chức danh, chức vụ',
  'Chức vụ, chức danh',
  'Chức vụ (chức danh)',
  'Vị trí việc làm',
  'Vị trí công việc',
  'Vị trí làm việc',
  'Vị trí',
  'Chức vụ, công việc',
  'Chức vụ, chức danh, đơn vị công tác',
  'Chức vụ Đảng, CQ, ĐT',
  'Chức vụ Đảng, CQ, đoàn thể',
  'Chức vụ Đảng, chính quyền, ĐT',
  'Chức vụ Đảng, đoàn thể',
  'Chức vụ Đảng, chính quyền',
  'Chức vụ đang đảm nhiệm',
  'Chức vụ công đoàn',
  'Chức danh Mặt trận',
  'Chức vụ Mặt trận',
  'Chức vụ lớp',
  'Chức vụ trong lớp',
  ...POSTS_ELSEWHERE,
  ...['Chức vụ trong BCH', 'Chức vụ BCH', 'Chức vụ trong Ban Chấp hành', 'Chức vụ được bầu'],
];

/** Makes the field of the post. @param own posts of the organisation itself */
export function postField(own: readonly string[]): ProfileField {
  return {
    id: 'post',
    type: 'text',
    use: 'carried',
    label: { vi: 'Chức vụ', en: 'Post' },
    yielding: ['Chức vụ chính quyền', 'Vị trí', ...POSTS_ELSEWHERE],
    wordings: ['Chức vụ', ...own, ...POSTS],
  };
}

/** Makes the field of the status. @param own wordings with the profile's word for a member, or of one status */
export function statusField(own: readonly string[]): ProfileField {
  return {
    id: 'status',
    type: 'text',
    use: 'carried',
    label: { vi: 'Tình trạng', en: 'Status' },
    wordings: [
      'Tình trạng',
      'Trạng thái',
      'Tình trạng sinh hoạt',
      'Tình trạng SH',
      'Trạng thái sinh hoạt',
      'Trạng thái hoạt động',
      'Hiện trạng',
      'Trạng thái làm việc',
      'Trạng thái học tập',
      'Tình trạng làm việc',
      'Tình trạng học tập',
      'Status',
      ...['Lý do giảm', 'Lý do giảm hội viên', 'Lý do giảm đoàn viên', 'Lý do giảm đảng viên'],
      ...['Nguyên nhân giảm', 'Hình thức giảm', 'Diễn biến giảm'],
      ...own,
    ],
  };
}
