import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  changedMembers,
  type PlainCode,
  type ResultComparison,
  type Say,
  textsBy,
} from '../../../model/index.js';
import { type Html, html } from '../html.js';
import { table, tableRow } from '../table.js';
import { folded } from './sections.js';

/** Most changes of a kind on the page, which would get slow; `changes.csv` has all. */
const SHOWN_OF_A_KIND = 500;

/**
 * Shows the changes against an earlier result; nothing without one.
 * @param showsPeople whether to list the members too
 */
export function changesSection(
  compared: ResultComparison | undefined,
  say: Say,
  showsPeople: boolean,
): Html {
  if (compared === undefined) return html``;
  const label = textsBy(say);
  const members = changedMembers(compared.changes);
  const kinds = CHANGE_KINDS.filter((kind) => members[kind] > 0);
  const counts = kinds.map((kind) => tableRow([label(`change-${kind}`)], [members[kind]]));
  const details = (showsPeople ? kinds : []).map((kind) => {
    const own = compared.changes.filter((change) => change.kind === kind);
    const rows = own.slice(0, SHOWN_OF_A_KIND).map((change) => changeRow(kind, change));
    const headings = headingsOf(kind).map((code) => label(code));
    const tableOf = (shown: Html[]) => table(headings, headings.length, shown);
    return folded(label(`change-${kind}`), rows, tableOf, members[kind]);
  });
  const asked =
    compared.newQuestions === undefined
      ? html``
      : html`<p class="note">${label('report-new-questions', { count: compared.newQuestions.size })}</p>\n`;
  const note = label(kinds.length === 0 ? 'done-no-changes' : 'report-changes-note');
  if (kinds.length === 0) {
    return html`<h2>${label('report-changes')}</h2>\n<p class="note">${note}</p>\n${asked}`;
  }
  return html`<h2>${label('report-changes')}</h2>
<p class="note">${note}</p>
${table([label('column-change'), label('column-members')], 1, counts)}${asked}${details}`;
}

function headingsOf(kind: ChangeKind): PlainCode[] {
  const first: PlainCode[] = ['column-member', 'column-name'];
  switch (kind) {
    case 'new':
    case 'gone':
      return [...first, 'column-new-commune', 'column-new-branch', 'column-rows'];
    case 'merged':
    case 'separated':
      return [...first, 'column-member-before', 'column-new-branch', 'column-rows'];
    default:
      return [...first, 'column-field', 'column-before', 'column-after'];
  }
}

function changeRow(kind: ChangeKind, change: Change): Html {
  const { member, name, field, before, after, newCommune, newBranch, rows } = change;
  switch (kind) {
    case 'new':
    case 'gone':
      return tableRow([member, name, newCommune, newBranch, rows], []);
    case 'merged':
    case 'separated':
      return tableRow([member, name, before, newBranch, rows], []);
    default:
      return tableRow([member, name, field, before, after], []);
  }
}
