import type { Profile, ProfileField } from '../../model/index.js';
import { common } from './common.js';
import { dangVien } from './dangVien.js';
import { doanVien } from './doanVien.js';
import { hoiVien } from './hoiVien.js';
import { communeField, nameField, postField } from './ownWordings.js';

const KINDS = [doanVien, dangVien, hoiVien];

/** Takes the workplace as the branch of a list of staff, unless another column tells the branch. */
const WORKPLACES = ['Đơn vị công tác', 'Đơn vị đang công tác', 'Cơ quan, đơn vị công tác'];

/** Wordings of a field in the profiles of all kinds, each once. */
function wordingsOf(id: string): string[] {
  return [...new Set(KINDS.flatMap((kind) => fieldOf(kind, id)?.wordings ?? []))];
}

/** Wordings that the kinds have beside those of the field that all share. */
function ownWordingsOf({ id, wordings }: ProfileField): string[] {
  return wordingsOf(id).filter((wording) => !wordings.includes(wording));
}

/** Wordings of a field that every kind has; those of one kind say what the list is. */
function sharedWordingsOf(id: string): string[] {
  const lists = KINDS.map((kind) => fieldOf(kind, id)?.wordings ?? []);
  return wordingsOf(id).filter((wording) => lists.every((list) => list.includes(wording)));
}

function fieldOf(kind: Profile, id: string): ProfileField | undefined {
  return kind.fields.find((field) => field.id === id);
}

/** Lists whose kind nothing says: headings and limits of no kind, branches and bodies of all. */
export const danhSach: Profile = {
  id: 'danh-sach',
  label: {
    vi: 'Thành viên',
    en: 'Members',
  },
  fields: [
    common.ordinal,
    nameField(ownWordingsOf(nameField([]))),
    common.birth,
    common.gender,
    common.id,
    common.phone,
    common.ethnicity,
    common.religion,
    common.hometown,
    common.address,
    communeField(ownWordingsOf(communeField([]))),
    {
      id: 'branch',
      type: 'branch',
      use: 'carried',
      label: {
        vi: 'Đơn vị cũ',
        en: 'Old branch',
      },
      wordings: [
        ...wordingsOf('branch'),
        'Tổ công đoàn',
        'Công đoàn bộ phận',
        'Chi đội',
        ...WORKPLACES,
      ],
      yielding: WORKPLACES,
    },
    {
      id: 'joined',
      type: 'date',
      use: 'compares',
      label: {
        vi: 'Ngày kết nạp',
        en: 'Joined',
      },
      // Dates of joining different bodies are never one field: `Ngày vào Đảng` is carried along.
      wordings: [
        ...sharedWordingsOf('joined'),
        'Ngày gia nhập',
        'Ngày vào công đoàn',
        'Ngày gia nhập công đoàn',
        'Ngày kết nạp công đoàn',
        'Năm vào công đoàn',
        'Năm gia nhập công đoàn',
        'Ngày vào CĐ',
        'Ngày gia nhập CĐ',
      ],
      parts: {
        day: ['Ngày'],
        month: ['Tháng'],
        year: ['Năm'],
      },
    },
    {
      id: 'card',
      type: 'code',
      use: 'identifies',
      label: {
        vi: 'Số thẻ',
        en: 'Card number',
      },
      wordings: [
        ...sharedWordingsOf('card'),
        'Số thẻ đoàn viên công đoàn',
        'Số thẻ công đoàn',
        'Số thẻ đoàn viên',
        'Số thẻ đoàn viên CĐ',
        'Số thẻ ĐV',
        'Số thẻ ĐVCĐ',
        'Mã số đoàn viên',
        'Mã đoàn viên',
      ],
    },
    postField(ownWordingsOf(postField([]))),
    common.education,
    common.politics,
    {
      id: 'status',
      type: 'text',
      use: 'carried',
      label: {
        vi: 'Tình trạng',
        en: 'Status',
      },
      wordings: wordingsOf('status'),
    },
    common.note,
  ],
  branchPrefixes: ['chi đoàn', 'chi bộ', 'chi hội', 'cđ', 'cb', 'ch'],
  branchWord: 'đơn vị',
  branchMinimum: 0,
  ages: {
    min: 0,
    max: 125,
  },
};
