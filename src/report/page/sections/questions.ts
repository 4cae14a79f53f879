import { groupBy, message, type QuestionKind, type Say } from '../../../model/index.js';
import {
  CONFLICT_COLUMNS,
  type ConflictColumn,
  conflictColumn,
  kindName,
} from '../../tables/conflictsTable.js';
import type { TextTable } from '../../tables/textTable.js';
import { type Html, html } from '../html.js';

/** Columns about the question itself, or for the answer. */
const NOT_IN_ROWS = new Set<ConflictColumn>([
  'ma_xung_dot',
  'loai',
  'loai_ten',
  'do_chac_chan',
  'cau_hoi',
  'truong',
  'goi_y',
  'quyet_dinh',
  'gia_tri_dung',
  'ghi_chu',
]);

/**
 * Shows the questions by kind, in the order in which the kinds first occur; headings as in the workbook.
 * @param conflicts table of `conflicts.csv`
 * @param leftOut number of questions that were not asked in this run
 */
export function questionsSection(conflicts: TextTable, leftOut: number, say: Say): Html {
  const kindColumn = conflictColumn('loai');
  const kinds = groupBy(conflicts.rows, (row) => row[kindColumn]!);
  const groups = [...kinds].map(([kind, rows]) => kindGroup(kind as QuestionKind, rows, say));
  const left = leftOut === 0 ? '' : ` ${say(message('report-questions-left', { count: leftOut }))}`;
  return html`<h2>${say(message('report-questions'))}</h2>
<p class="note">${say(message(groups.length === 0 ? 'report-no-questions' : 'report-questions-note'))}${left}</p>
${groups}`;
}

function kindGroup(kind: QuestionKind, rows: string[][], say: Say): Html {
  const shown = CONFLICT_COLUMNS.map(({ id, heading }, index) => ({ id, heading, index })).filter(
    ({ id, index }) => !NOT_IN_ROWS.has(id) && rows.some((row) => row[index] !== ''),
  );
  const id = conflictColumn('ma_xung_dot');
  const questions = groupBy(rows, (row) => row[id]!);
  const bodies = [...questions.values()].map(
    (questionRows) => html`<tbody class="question">
<tr class="ask"><td colspan="${shown.length}"><div>${questionHead(questionRows[0]!)}</div></td></tr>
${questionRows.map((row) => html`<tr>${shown.map(({ index }) => html`<td>${row[index]!}</td>`)}</tr>\n`)}</tbody>
`,
  );
  return html`<details open><summary>${kindName(kind, say)} (${questions.size})</summary>
<div class="scroll"><table class="questions"><thead><tr>${shown.map(({ heading }) => html`<th>${heading}</th>`)}</tr></thead>
${bodies}</table></div></details>
`;
}

function questionHead(row: string[]): Html {
  const cell = (id: ConflictColumn) => row[conflictColumn(id)]!;
  // The suggestion includes the certainty, as on the sheet of questions.
  const hint = cell('goi_y') === '' ? [] : [html`<br><i>→ ${cell('goi_y')}</i>`];
  return html`<b>${cell('ma_xung_dot')}</b>${cell('cau_hoi')}${hint}`;
}
