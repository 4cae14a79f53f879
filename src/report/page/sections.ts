/** Sections that the report of a commune and the overview share. */
import type { MergeResult, PlainCode } from '../../model/index.js';
import { statusCounts } from '../summary.js';
import { CHOOSING_RULES, fieldRules, inputFacts } from './facts.js';
import { type Html, html } from './html.js';
import { table, tableRow } from './table.js';

/** Turns a code without arguments into its sentence. */
export type Label = (code: PlainCode) => string;

/** Shows the counts of a result in boxes. */
export function numbers(
  result: MergeResult,
  label: Label,
  more: readonly [PlainCode, number][] = [],
): Html {
  const { kept, merged, rejected } = statusCounts(result);
  const branchCount = result.branches.filter((branch) => branch.newBranch !== '').length;
  const shown: (readonly [PlainCode, number])[] = [
    ...more,
    ['report-rows', kept + merged + rejected],
    ['report-members', result.members.length],
    ['report-merged', merged],
    ['report-open-questions', result.questions.length],
    ['report-rejected', rejected],
    ['report-branch-count', branchCount],
  ];
  const boxes = shown.map(
    ([code, count]) => html`<div><dt>${label(code)}</dt><dd>${count}</dd></div>\n`,
  );
  return html`<dl class="numbers">\n${boxes}</dl>`;
}

/** Shows the rows of each input by status. */
export function inputs(result: MergeResult, label: Label, isFolded = false): Html {
  const headings: PlainCode[] = [
    'column-file',
    'column-format',
    'column-old-commune',
    'column-sheets',
    'column-kept',
    'column-merged',
    'column-rejected',
    'column-skipped',
  ];
  const facts = inputFacts(result);
  const rowsOf = (own: boolean) =>
    facts
      .filter(({ isOwn }) => isOwn === own)
      .map((fact) =>
        tableRow(
          [fact.file, fact.format, fact.oldCommunes.join(', ')],
          [fact.sheets, fact.kept, fact.merged, fact.rejected, fact.skipped],
        ),
      );
  const title = label('report-inputs');
  const [ownRows, foreignRows] = [rowsOf(true), rowsOf(false)];
  const tableOf = (rows: Html[]) => table(headings.map(label), 3, rows);
  const shown = isFolded ? folded(title, ownRows, tableOf) : tableOf(ownRows);
  return html`<h2>${title}</h2>
${shown}${folded(label('report-inputs-others'), foreignRows, tableOf)}`;
}

/**
 * Makes a folded table; nothing without rows.
 * @param count number of all rows, if not all are shown
 */
export function folded(
  title: string,
  rows: Html[],
  tableOf: (rows: Html[]) => Html,
  count = rows.length,
): Html {
  if (rows.length === 0) return html``;
  return html`<details><summary>${title} (${count})</summary>
${tableOf(rows)}</details>
`;
}

/** Shows how often each rule chose a value, by field; unused rules have no column. */
export function rules(result: MergeResult, lang: 'vi' | 'en', label: Label): Html {
  const facts = fieldRules(result);
  const used = CHOOSING_RULES.filter((rule) => facts.some(({ counts }) => counts[rule] > 0));
  const names = new Map(result.profile.fields.map((field) => [field.id, field.label[lang]]));
  const rows = facts.map(({ field, counts }) =>
    tableRow(
      [names.get(field) ?? field],
      used.map((rule) => counts[rule]),
    ),
  );
  const headings = [label('column-field'), ...used.map((rule) => label(`rule-${rule}`))];
  const body = rows.length === 0 ? [] : [table(headings, 1, rows)];
  const note = rows.length === 0 ? 'report-no-rules' : 'report-rules-note';
  return html`<h2>${label('report-rules')}</h2>\n<p class="note">${label(note)}</p>\n${body}`;
}
