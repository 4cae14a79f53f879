import { message, type PlainCode, type Say } from '../../model/index.js';
import type { Sheet } from '../workbook/sheet.js';

/**
 * Makes a sheet of numbered instructions.
 * @param more texts below them, each after a blank row
 */
export function numberedGuide(
  title: PlainCode,
  steps: readonly PlainCode[],
  say: Say,
  more: readonly string[] = [],
): Sheet {
  return {
    name: say(message('sheet-guide')),
    columns: [{ width: 6 }, { width: 110 }],
    rows: [
      ['', say(message(title))],
      ['', ''],
      ...steps.map((code, at) => [`${at + 1}.`, say(message(code))]),
      ...more.flatMap((text) => [
        ['', ''],
        ['', text],
      ]),
    ],
    look: (row, column) => {
      if (row === 0) return 'title';
      return column === 0 ? 'step' : 'text';
    },
  };
}
