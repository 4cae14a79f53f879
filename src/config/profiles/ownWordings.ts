/** Fields of all kinds of roster that each kind has wordings of its own for. */
import type { ProfileField } from '../../model/index.js';

/** Names of people whom lists call otherwise than the profile; beside members they are others. */
const OTHER_PEOPLE = [
  ...['ĐV', 'ĐVTN', 'HV', 'cán bộ', 'thành viên', 'đồng chí'],
  ...['thanh niên', 'học sinh', 'sinh viên', 'công dân'],
].flatMap((whom) => [`Họ và tên ${whom}`, `Họ tên ${whom}`]);

/** @param own the name with the word for a member */
export function nameField(own: readonly string[]): ProfileField {
  return {
    id: 'name',
    type: 'name',
    use: 'identifies',
    label: { vi: 'Họ và tên', en: 'Full name' },
    wordings: [
      'Họ và tên',
      'Họ tên',
      'Họ, tên',
      ...own,
      'Họ và tên đang dùng',
      'Họ tên đang dùng',
      'Họ và tên khai sinh',
      'Họ tên khai sinh',
      'Họ và tên, khai sinh',
      'Họ, chữ đệm và tên',
      'Họ chữ đệm và tên',
      'Họ, đệm và tên',
      'Họ đệm và tên',
      'Họ và tên (in hoa)',
      ...OTHER_PEOPLE,
      'Full name',
    ],
    yielding: OTHER_PEOPLE,
    parts: {
      surname: [
        'Họ đệm',
        'Họ và đệm',
        'Họ tên đệm',
        'Họ và tên đệm',
        'Họ, tên đệm',
        'Họ và chữ đệm',
        'Họ lót',
        'Họ và tên lót',
        'Họ và lót',
        'Họ và',
        'Họ',
      ],
      middle: ['Tên đệm', 'Chữ đệm', 'Đệm', 'Tên lót', 'Chữ lót', 'Lót'],
      given: ['Tên', 'Tên gọi', 'Tên riêng'],
    },
  };
}

/** @param own what the office of a commune is called */
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
      'Xã cũ',
      'Xã',
      'Xã/Phường',
      'Đơn vị xã, phường',
      'Đơn vị xã',
      'Đơn vị (xã, phường)',
      'Tên xã',
      'Tên xã, phường',
      'Xã, phường',
      'Phường/Xã',
      'Phường xã',
      'Xã phường thị trấn',
      'Xã/Phường/Thị trấn',
      'Xã/Phường/TT',
      'Xã, phường, TT',
      'Xã/TT',
      'Xã/Thị trấn',
      'Xã, thị trấn',
      'Phường',
      'Thị trấn',
      'Đơn vị hành chính cũ',
      'ĐVHC cũ',
      'Đơn vị hành chính',
      'Xã phường cũ',
      'Xã/phường cũ',
      'Xã trước sáp nhập',
      'Xã trước khi sáp nhập',
      ...own,
    ],
  };
}

/** @param own posts of the organisation itself */
export function postField(own: readonly string[]): ProfileField {
  return {
    id: 'post',
    type: 'text',
    use: 'carried',
    label: { vi: 'Chức vụ', en: 'Post' },
    wordings: [
      'Chức vụ',
      ...own,
      'Chức danh',
      'CV',
      'Chức vụ hiện nay',
      'Chức vụ đang giữ',
      'Chức vụ công tác',
      'Chức vụ Đảng, chính quyền, đoàn thể',
    ],
  };
}
