/** Makes the list that the police compare with the population register. */
import {
  branchWord,
  CHECKED_FIELDS,
  groupBy,
  type Member,
  type MergeResult,
  message,
  type PlainCode,
  type Say,
} from '../../model/index.js';
import { maskWhere } from '../../text/index.js';
import type { Sheet } from '../workbook/sheet.js';
import { workbookBytes } from '../workbook/workbook.js';
import { numberedGuide } from './guideSheet.js';

const SHOWN_FROM = 1;
const RESULT = SHOWN_FROM + CHECKED_FIELDS.length;
const RIGHT_FROM = RESULT + 1;
const RIGHT_GENDER = RIGHT_FROM + CHECKED_FIELDS.indexOf('gender');
const NOTE = RIGHT_FROM + CHECKED_FIELDS.length;
/** Columns that remain visible: id and name. */
const FROZEN = 2;
const WIDTHS = { name: 26, birth: 13, gender: 9, id: 16 } as const;

/**
 * Makes the workbook: a sheet for each new commune, then how to fill it in.
 * @param isMasked whether to mask ID numbers
 */
export function verifyWorkbook(
  result: MergeResult,
  isMasked: boolean,
  say: Say,
): Promise<Uint8Array> {
  const { text } = maskWhere(isMasked);
  const byCommune = [...groupBy(result.members, ({ newCommune }) => newCommune)];
  const name = say(message('sheet-verify'));
  const sheets = byCommune.map(([commune, members]) => {
    const isOne = byCommune.length === 1 || commune === '';
    return listSheet(result, members, isOne ? name : text(commune), isMasked, say);
  });
  return workbookBytes([...sheets, guideSheet(isMasked, say)]);
}

function listSheet(
  { profile }: MergeResult,
  members: readonly Member[],
  name: string,
  isMasked: boolean,
  say: Say,
): Sheet {
  const label = (code: PlainCode) => say(message(code));
  const { text, number } = maskWhere(isMasked);
  const rows = members.map(({ id, values, newBranch }) => [
    id,
    ...CHECKED_FIELDS.map((field) => {
      const own = values.get(field)?.text ?? '';
      return field === 'id' ? number(own) : text(own);
    }),
    ...['', ...CHECKED_FIELDS.map(() => ''), ''],
    text(newBranch),
  ]);
  const all = [{ first: 0, last: rows.length - 1 }];
  const words = (['verify-right', 'verify-corrected', 'verify-not-found-word'] as const).map(label);
  return {
    name,
    columns: [
      { width: 14 },
      ...CHECKED_FIELDS.map((field) => ({ width: WIDTHS[field] })),
      { width: 16 },
      ...CHECKED_FIELDS.map((field) => ({ width: WIDTHS[field] + 2 })),
      { width: 26 },
      { width: 28 },
    ],
    headings: [
      'Mã',
      ...CHECKED_FIELDS.map((field) => label(`verify-head-${field}`)),
      label('verify-head-result'),
      ...CHECKED_FIELDS.map((field) => label(`verify-head-right-${field}`)),
      label('verify-head-note'),
      profile.id === 'doan-vien' ? label('verify-head-branch') : `${branchWord(profile)} mới`,
    ],
    rows,
    look: (row, column) => {
      if (column >= RESULT && column <= NOTE) return 'answer';
      return row % 2 === 1 ? 'band' : 'plain';
    },
    frozenColumns: FROZEN,
    lists: [
      { column: RESULT, ranges: all, choices: words, warning: label('verify-choice') },
      {
        column: RIGHT_GENDER,
        ranges: all,
        choices: ['Nam', 'Nữ'],
        warning: label('verify-choice-gender'),
      },
    ],
    locked: true,
  };
}

const GUIDE: readonly PlainCode[] = [
  'verify-guide-purpose',
  'verify-guide-right',
  'verify-guide-corrected',
  'verify-guide-not-found',
  'verify-guide-open',
  'verify-guide-keep',
  'verify-guide-return',
  'guide-private',
];

function guideSheet(isMasked: boolean, say: Say): Sheet {
  const steps: PlainCode[] = isMasked ? ['verify-guide-masked', ...GUIDE] : [...GUIDE];
  return numberedGuide('verify-guide-title', steps, say);
}
