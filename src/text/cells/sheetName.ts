import { fold } from '../letters/fold.js';

const BY_PROGRAM = /^(?:sheet|trang tinh|trang|bang tinh|table|book)[ _-]*\d*(?: ?\(\d+\))?$/;

const OF_ALL =
  /^(?:(?:toan|ca) (?:xa|phuong|bo|dang bo)|tong(?: hop| cong| so| chung)?|tat ca|chung)$/;

/** Whether a sheet holds the people of all others, by its name: `Toàn xã`, `Tổng hợp`. */
export function isSheetOfAll(sheet: string): boolean {
  return OF_ALL.test(fold(sheet));
}

/** Whether a program named the sheet (`Sheet1`, `Trang tính1`), not a person. */
export function isDefaultSheetName(sheet: string): boolean {
  return BY_PROGRAM.test(fold(sheet));
}
