/** Kinds of code by the wordings of lists; a code is compared with others of its kind only. */
import type { CodeWordings } from '../../model/index.js';

/** The number of a Party card, on lists that are not the Party's own. */
export const partyCard: CodeWordings = {
  kind: 'party-card',
  label: { vi: 'Số thẻ đảng viên', en: 'Party card number' },
  wordings: ['Số thẻ đảng viên', 'Số thẻ đảng', 'Số TĐV', 'Thẻ đảng viên'],
};

/**
 * Codes that schools and employers give. `Mã hộ`, `Mã lớp`, `Mã đơn vị` and the like are those of many
 * people, and `Mã số` alone says nothing.
 */
export const schoolAndStaffCodes: readonly CodeWordings[] = [
  {
    kind: 'student',
    label: { vi: 'Mã sinh viên', en: 'Student code' },
    wordings: ['MSSV', 'Mã SV', 'Mã sinh viên', 'Mã số sinh viên', 'Mã số SV'],
  },
  {
    kind: 'pupil',
    label: { vi: 'Mã học sinh', en: 'Pupil code' },
    wordings: ['Mã HS', 'Mã học sinh', 'Mã số học sinh', 'Mã số HS'],
  },
  {
    kind: 'official',
    label: { vi: 'Mã cán bộ', en: "Official's code" },
    wordings: ['Mã CB', 'Mã cán bộ', 'Mã số cán bộ', 'Mã CBCC', 'Mã CBVC', 'Mã CCVC'],
  },
  {
    kind: 'employee',
    label: { vi: 'Mã nhân viên', en: 'Employee code' },
    wordings: ['Mã NV', 'Mã nhân viên', 'Mã số nhân viên', 'MSNV', 'Mã số NV'],
  },
];
