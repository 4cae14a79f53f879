import type { Profile } from '../../model/index.js';
import { partyCard, schoolAndStaffCodes } from './codes.js';
import { common, personalFields } from './common.js';
import { branchOfKind, cardOfKind, joinedOfKind, type KindWords } from './kindWordings.js';
import { communeField, nameField, postField, statusField } from './ownWordings.js';

/** Associations as branches, cards and dates name them: `Chi hội phụ nữ`. */
const BODIES = [
  ...['phụ nữ', 'PN', 'nông dân', 'ND', 'cựu chiến binh', 'CCB', 'người cao tuổi', 'NCT'],
  ...['chữ thập đỏ', 'CTĐ', 'khuyến học', 'cựu thanh niên xung phong', 'cựu TNXP', 'sinh viên'],
  ...['thanh niên', 'nghề nghiệp', 'LHPN'],
];

const WORDS: KindWords = {
  branch: 'Chi hội',
  body: 'Hội',
  member: 'hội viên',
  offices: ['hội cơ sở'],
};

/** Bodies of each association, under all their names. */
const ORGANISATIONS = [
  ['hội nông dân', 'HND'],
  ['hội phụ nữ', 'hội liên hiệp phụ nữ', 'hội LHPN'],
  ['hội cựu chiến binh', 'hội CCB'],
  ['hội người cao tuổi', 'hội NCT'],
  ['hội chữ thập đỏ', 'hội CTĐ'],
  ['hội khuyến học'],
  ['hội cựu thanh niên xung phong', 'hội cựu TNXP'],
  ['hội liên hiệp thanh niên', 'hội LHTN'],
  ['hội sinh viên'],
  ['hội làm vườn'],
  ['hội sinh vật cảnh'],
  ['hội đông y'],
  ['hội luật gia'],
  ['hội người mù'],
];

export const hoiVien: Profile = {
  id: 'hoi-vien',
  label: {
    vi: 'Hội viên',
    en: 'Association members',
  },
  fields: [
    common.ordinal,
    nameField([
      ...['Họ và tên hội viên', 'Họ tên hội viên', 'Tên hội viên'],
      ...BODIES.map((body) => `Tên hội viên ${body}`),
    ]),
    ...personalFields,
    communeField(['Hội xã', 'Hội cơ sở', 'Hội xã cũ', 'Hội phường', 'Hội xã/phường']),
    branchOfKind(WORDS, [
      'Chi hội số',
      'CH',
      'Chi hội/Tổ hội',
      'Chi, tổ hội',
      'Tổ hội',
      'Tên tổ hội',
      'Tổ phụ nữ',
      'Phân hội',
      ...BODIES.flatMap((body) => [`Chi hội ${body}`, `Tên chi hội ${body}`]),
      ...['CHND', 'CHPN', 'CHCCB', 'CHNCT'],
      'Chi hội, ban khuyến học',
    ]),
    joinedOfKind(WORDS, { vi: 'Ngày vào Hội', en: 'Joined the association' }, [
      'Năm kết nạp Hội',
      'Năm kết nạp',
      'Ngày, tháng, năm kết nạp Hội',
      'Ngày tham gia Hội',
      'Năm tham gia Hội',
      'Thời gian tham gia Hội',
      'Ngày KN vào Hội',
      'Năm KN',
      'Ngày vào HND',
      'Ngày vào HPN',
      'Ngày vào HCCB',
      'Vào Hội tháng, năm',
      'Năm vào HPN',
      'Năm vào CCB',
      'Ngày vào Hội CCB Việt Nam',
      ...['Ngày gia nhập Hội', 'Ngày gia nhập', 'Năm gia nhập', 'Ngày gia nhập tổ chức'],
      'Ngày, tháng, năm kết nạp vào Hội',
      'Vào Hội năm',
      'Vào Hội ngày, tháng, năm',
      'Năm kết nạp vào Hội',
      'Ngày, tháng kết nạp vào Hội',
      'Thời gian kết nạp vào Hội',
      ...['Ngày vào', 'Năm vào', 'Ngày kết nạp vào'].flatMap((start) =>
        BODIES.map((body) => `${start} Hội ${body}`),
      ),
    ]),
    cardOfKind(
      WORDS,
      [
        'Số thẻ hội',
        'Số thẻ HV',
        'Mã số thẻ HV',
        ...['Thẻ HV', 'Mã thẻ HV'],
        ...['Mã hội viên', 'Mã HV', 'Mã số HV'],
        ...['Số sổ hội viên', 'Sổ hội viên số', 'Số sổ HV'],
        'Thẻ hội',
        ...['CCB', 'NCT'].map((body) => `Số thẻ ${body}`),
        ...BODIES.map((body) => `Số thẻ hội viên ${body}`),
      ],
      [
        {
          kind: 'member',
          label: { vi: 'Mã hội viên', en: 'Member code' },
          wordings: ['Mã định danh hội viên', 'Mã hội viên', 'Mã số hội viên', 'Mã HV', 'Mã số HV'],
        },
        partyCard,
        ...schoolAndStaffCodes,
      ],
    ),
    postField([
      ...[
        'Chức vụ Hội',
        'Chức vụ chi hội',
        'Chức vụ trong Hội',
        'Chức vụ trong chi hội',
        'Chức vụ đoàn thể',
      ],
      ...['Chức vụ Hội', 'Chức vụ trong Hội', 'Chức vụ chi hội'].flatMap((start) =>
        [...BODIES, 'LHTN', 'liên hiệp thanh niên'].map((body) => `${start} ${body}`),
      ),
    ]),
    common.education,
    common.politics,
    statusField(['Tình trạng hội viên']),
    common.note,
  ],
  branchPrefixes: ['chi hội', 'ch'],
  signs: {
    members: ['hội viên', 'cựu chiến binh', 'CCB'],
    branches: ['chi hội', 'phân hội', 'tổ hội'],
    bodies: [...ORGANISATIONS.flat(), 'hội xã', 'hội phường', 'hội cơ sở'],
    organisations: ORGANISATIONS,
  },
  branchMinimum: 0,
  ages: {
    min: 16,
    max: 120,
  },
};
