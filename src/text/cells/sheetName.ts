import { fold } from '../letters/fold.js';

const BY_PROGRAM = /^(?:sheet|trang tinh|trang|bang tinh|table|book)[ _-]*\d*(?: ?\(\d+\))?$/;

/** Whether a program named the sheet (`Sheet1`, `Trang tính1`), not a person. */
export function isDefaultSheetName(sheet: string): boolean {
  return BY_PROGRAM.test(fold(sheet));
}
