/** Kinds of code with their wordings; a code is compared only with codes of its kind. */
import type { CodeWordings } from '../../model/index.js';

/** Number of a Party card, on lists of other organisations. */
export const partyCard: CodeWordings = {
  kind: 'party-card',
  label: { vi: 'Số thẻ đảng viên', en: 'Party card number' },
  wordings: ['Số thẻ đảng viên', 'Số thẻ đảng', 'Số TĐV', 'Thẻ đảng viên'],
};

/**
 * Codes of schools and employers. Excludes `Mã hộ`, `Mã lớp`, `Mã đơn vị` and the like, which many
 * people share, and `Mã số` alone, which has no clear meaning.
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
