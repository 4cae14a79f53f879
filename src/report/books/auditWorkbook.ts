/** Makes the workbook of an audit: pairs of rows side by side, to be judged by hand. */
import {
  type AuditLine,
  type AuditSheet,
  message,
  type PlainCode,
  type Say,
} from '../../model/index.js';
import { type Mask, maskWhere } from '../../text/index.js';
import type { MarkedText, Sheet } from '../workbook/sheet.js';
import { workbookBytes } from '../workbook/workbook.js';
import { markedDifference } from './differences.js';
import { numberedGuide } from './guideSheet.js';
import { sourceText } from './questionColumns.js';

/** Columns that a person fills in, behind the id and the number of the line. */
const ANSWER = 2;
const NOTE = 3;
/** Columns before the values. */
const VALUES_FROM = 4;
/** Columns that remain visible beside the values. */
const FROZEN = 3;

/** Values that are compared, each in a column for either row. */
const COMPARED = ['name', 'birth', 'id', 'phone', 'branch', 'place'] as const;
const WIDTHS: Record<(typeof COMPARED)[number], number> = {
  name: 24,
  birth: 16,
  id: 15,
  phone: 14,
  branch: 26,
  place: 32,
};

/**
 * Makes the workbook: the lines, then how to answer them.
 * @param isMasked whether to mask ID and phone numbers
 */
export function auditWorkbook(audit: AuditSheet, isMasked: boolean, say: Say): Promise<Uint8Array> {
  return workbookBytes([linesSheet(audit, maskWhere(isMasked), say), guideSheet(audit, say)]);
}

function linesSheet({ lines, sample }: AuditSheet, mask: Mask, say: Say): Sheet {
  const label = (code: PlainCode) => say(message(code));
  const rows = lines.map((line, at): (string | MarkedText)[] => [
    line.id,
    String(at + 1),
    '',
    '',
    ...COMPARED.flatMap((value) => bothTexts(line, value, mask, say)),
    sample,
  ]);
  const isDifferent = (row: number, column: number) => {
    const first = column - ((column - VALUES_FROM) % 2);
    const [one, other] = [rows[row]![first]!, rows[row]![first + 1]!].map(plainText);
    return one !== '' && other !== '' && one !== other;
  };
  const shownAsDifferent = VALUES_FROM + 2 * (COMPARED.length - 1);
  return {
    name: label('sheet-audit'),
    columns: [
      ...[{ width: 13 }, { width: 6 }, { width: 17 }, { width: 22 }],
      ...COMPARED.flatMap((value) => [{ width: WIDTHS[value] }, { width: WIDTHS[value] }]),
      { width: 12, hidden: true },
    ],
    headings: [
      ...(['audit-head-id', 'audit-head-number', 'audit-head-answer'] as const).map(label),
      label('audit-head-note'),
      ...COMPARED.flatMap((value) => {
        const heading = label(value === 'id' ? 'audit-head-id-number' : `audit-head-${value}`);
        return [`${heading} (A)`, `${heading} (B)`];
      }),
      label('audit-head-sample'),
    ],
    rows,
    look: (row, column) => {
      if (column === ANSWER || column === NOTE) return 'answer';
      const isValue = column >= VALUES_FROM && column < shownAsDifferent;
      if (isValue && isDifferent(row, column)) return 'differs';
      return row % 2 === 1 ? 'band' : 'plain';
    },
    frozenColumns: FROZEN,
    lists: [
      {
        column: ANSWER,
        ranges: rows.length === 0 ? [] : [{ first: 0, last: rows.length - 1 }],
        choices: [label('decision-GOP'), label('decision-RIENG'), label('audit-cannot-tell')],
        warning: label('audit-choice'),
      },
    ],
    locked: true,
  };
}

function plainText(cell: string | MarkedText): string {
  return typeof cell === 'string' ? cell : cell.text;
}

function bothTexts(
  { first, second }: AuditLine,
  value: (typeof COMPARED)[number],
  mask: Mask,
  say: Say,
): (string | MarkedText)[] {
  const [one, other] = [first, second].map((row) => textOf(row, value, mask, say)) as [
    string,
    string,
  ];
  if (value === 'place' || one === other || one === '' || other === '') return [one, other];
  return [markedDifference(one, other), markedDifference(other, one)];
}

function textOf(
  row: AuditLine['first'],
  value: (typeof COMPARED)[number],
  { text, number }: Mask,
  say: Say,
): string {
  switch (value) {
    case 'name':
      return text(row.name);
    case 'birth':
      return joined(' · ', text(row.birth), text(row.gender));
    case 'id':
      return number(row.id);
    case 'phone':
      return number(row.phone);
    case 'branch':
      return joined(', ', text(row.oldBranch), text(row.oldCommune));
    case 'place':
      return sourceText(text(row.file), text(row.sheet), String(row.row), say);
  }
}

function joined(between: string, ...texts: string[]): string {
  return texts.filter((text) => text !== '').join(between);
}

const GUIDE: readonly PlainCode[] = [
  'audit-guide-purpose',
  'audit-guide-answer',
  'audit-guide-unsure',
  'audit-guide-list',
  'audit-guide-order',
  'audit-guide-return',
  'guide-private',
];

function guideSheet({ size, seed, lines, sample }: AuditSheet, say: Say): Sheet {
  const about = say(message('audit-guide-sample', { sample, count: lines.length, size, seed }));
  return numberedGuide('audit-guide-title', GUIDE, say, [about]);
}
