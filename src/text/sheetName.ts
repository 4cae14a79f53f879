import { fold } from './unicode.js';

const BY_PROGRAM = /^(?:sheet|trang tinh|trang|bang tinh|table|book)[ _-]*\d*(?: ?\(\d+\))?$/;

/** Whether a program called the sheet so (`Sheet1`, `Trang tính1`), and nobody after anything. */
export function isProgramsName(sheet: string): boolean {
  return BY_PROGRAM.test(fold(sheet));
}
