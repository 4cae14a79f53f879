/** Instructions of the conflicts workbook: how to answer. */
import { message, type PlainCode, QUESTION_KINDS, type Say } from '../../model/index.js';
import { kindName } from '../tables/conflictsTable.js';
import type { Sheet } from '../workbook/sheet.js';
import { decisionsOf } from './conflictChoices.js';

const GUIDE: readonly PlainCode[] = [
  'guide-purpose',
  'guide-question',
  'guide-marks',
  'guide-decide',
  'guide-value',
  'guide-skip',
  'guide-facts',
  'guide-open',
  'guide-notes',
  'guide-columns',
  'guide-return',
  'guide-private',
];

/** Makes the sheet of instructions. */
export function guideSheet(say: Say): Sheet {
  const kinds = QUESTION_KINDS.map((kind) => [
    kindName(kind, say),
    say(message(`answer-${kind}` satisfies PlainCode)),
    decisionsOf(kind, say).join(', '),
  ]);
  const heads = ['guide-kind', 'guide-answer', 'guide-choices'] as const;
  const rows = [
    [say(message('guide-title')), '', ''],
    ['', '', ''],
    ...GUIDE.map((code, at) => [`${at + 1}.`, say(message(code)), '']),
    ['', '', ''],
    heads.map((code) => say(message(code))),
    ...kinds,
  ];
  const headRow = rows.length - kinds.length - 1;
  return {
    name: say(message('sheet-guide')),
    columns: [{ width: 24 }, { width: 92 }, { width: 26 }],
    rows,
    look: (row, column) => {
      if (row === 0) return 'title';
      if (row === headRow) return 'header';
      if (row > headRow) return column === 0 ? 'label' : 'plain';
      return column === 0 ? 'step' : 'text';
    },
  };
}
