import type { Profile, ProfileField } from '../../model/index.js';
import { common, personalFields } from './common.js';
import { dangVien } from './dangVien.js';
import { doanVien } from './doanVien.js';
import { hoiVien } from './hoiVien.js';
import {
  branchField,
  cardField,
  communeField,
  joinedField,
  nameField,
  postField,
  statusField,
} from './ownWordings.js';

const KINDS = [doanVien, dangVien, hoiVien];

/** Headings of a workplace, which is the branch of staff unless another column has the branch. */
const WORKPLACES = [
  ...['Đơn vị công tác', 'Đơn vị đang công tác', 'Cơ quan, đơn vị công tác', 'Đơn vị trực thuộc'],
  ...['Bộ phận', 'Bộ phận công tác', 'Phòng ban', 'Phòng, ban', 'Bộ phận, phòng ban'],
  ...['Phòng ban, bộ phận', 'Khoa, phòng', 'Phòng, khoa', 'Tổ sản xuất', 'Phân xưởng'],
];

/** Lists the wordings of a field in all other profiles, each once. */
function wordingsOf(id: string): string[] {
  return [...new Set(KINDS.flatMap((kind) => fieldOf(kind, id)?.wordings ?? []))];
}

/** Lists the wordings that profiles add to those of a shared field. */
function ownWordingsOf({ id, wordings }: ProfileField): string[] {
  return wordingsOf(id).filter((wording) => !wordings.includes(wording));
}

/** Lists the wordings that all profiles share; the wordings of one profile identify its kind. */
function sharedWordingsOf(id: string): string[] {
  const lists = KINDS.map((kind) => fieldOf(kind, id)?.wordings ?? []);
  return wordingsOf(id).filter((wording) => lists.every((list) => list.includes(wording)));
}

function fieldOf(kind: Profile, id: string): ProfileField | undefined {
  return kind.fields.find((field) => field.id === id);
}

/** Profile of lists of an unknown kind: common headings, all ages, branches of all kinds. */
export const danhSach: Profile = {
  id: 'danh-sach',
  label: {
    vi: 'Thành viên',
    en: 'Members',
  },
  fields: [
    common.ordinal,
    nameField(ownWordingsOf(nameField([]))),
    ...personalFields,
    communeField(ownWordingsOf(communeField([]))),
    branchField({
      label: { vi: 'Đơn vị cũ', en: 'Old branch' },
      wordings: [
        ...wordingsOf('branch'),
        'Chi đoàn, chi hội',
        'Chi hội, chi đoàn',
        'Chi bộ, chi đoàn',
        'Chi đoàn, chi bộ',
        'Tổ công đoàn',
        'Tổ CĐ',
        'Công đoàn bộ phận',
        'Chi đội',
        ...WORKPLACES,
      ],
      yielding: [
        ...WORKPLACES,
        ...KINDS.flatMap((kind) => fieldOf(kind, 'branch')?.yielding ?? []),
      ],
    }),
    joinedField({
      label: {
        vi: 'Ngày kết nạp',
        en: 'Joined',
      },
      // Excludes dates of joining one organisation: `Ngày vào Đảng` is a carried column.
      wordings: [
        ...sharedWordingsOf('joined'),
        'Ngày gia nhập',
        ...['Ngày', 'Năm'].flatMap((time) =>
          ['vào', 'gia nhập', 'tham gia', 'kết nạp', 'kết nạp vào'].flatMap((how) => [
            `${time} ${how} công đoàn`,
            `${time} ${how} CĐ`,
          ]),
        ),
      ],
    }),
    cardField({
      wordings: [
        ...sharedWordingsOf('card'),
        'Số thẻ đoàn viên công đoàn',
        'Số thẻ công đoàn',
        'Số thẻ đoàn viên',
        'Số thẻ đoàn viên CĐ',
        'Số thẻ ĐV',
        'Số thẻ ĐVCĐ',
        'Mã số thẻ đoàn viên',
        'Số thẻ CĐ',
        'Mã số đoàn viên',
        'Mã đoàn viên',
      ],
    }),
    postField([...ownWordingsOf(postField([])), 'Chức vụ CĐ', 'Chức vụ trong công đoàn']),
    common.education,
    common.politics,
    statusField(ownWordingsOf(statusField([]))),
    common.note,
  ],
  branchPrefixes: ['chi đoàn', 'chi bộ', 'chi hội', 'cđ', 'cb', 'ch', 'tổ công đoàn', 'tổ cđ'],
  branchWord: 'đơn vị',
  branchMinimum: 0,
  ages: {
    min: 0,
    max: 125,
  },
};
