/** Sections that the report of a commune and the overview share. */
import { type PlainCode, statusCounts } from '../../../model/index.js';
import type { RenderOptions } from '../../options.js';
import { CHOOSING_RULES, fieldRules, inputFacts } from '../facts/rows.js';
import { type Html, html } from '../html.js';
import { type Context, totalled } from '../pictures/context.js';
import type { DataRow } from '../table.js';
import { FINDINGS_ID } from './findings.js';

/** Shows the counts of a result in boxes. */
export function numbers({ result, say }: Context, more: readonly [PlainCode, number][] = []): Html {
  const { kept, merged, rejected } = statusCounts(result.lineage);
  const branchCount = result.branches.filter((branch) => branch.newBranch !== '').length;
  const shown: (readonly [PlainCode, number])[] = [
    ...more,
    ['report-rows', kept + merged + rejected],
    ['report-members', result.members.length],
    ['report-merged', merged],
    ['report-rejected', rejected],
    ['report-open-questions', result.questions.length],
    ['report-branch-count', branchCount],
  ];
  const boxes = shown.map(
    ([code, count]) => html`<div><dt>${say(code)}</dt><dd>${count}</dd></div>\n`,
  );
  return html`<dl class="numbers">\n${boxes}</dl>`;
}

/** Links to the files beside the page with which the office goes on, and to the warnings at its end. */
export function nextFiles(
  { result, say }: Context,
  formats: RenderOptions['formats'],
  hasQuestions: boolean,
): Html {
  const count = result.findings.filter(({ level }) => level === 'warning').length;
  const warnings = say('report-open-warnings', { count });
  const files: [path: string, code: PlainCode, isThere: boolean][] = [
    ['review.html', 'report-open-review', hasQuestions],
    ['viec-can-lam.xlsx', 'report-open-worklist', formats.has('xlsx')],
  ];
  const links = files
    .filter(([, , isThere]) => isThere)
    .map(([path, code]) => html`<li><a href="${path}">${say(code)}</a> (${path})</li>\n`);
  if (count > 0) links.push(html`<li><a href="#${FINDINGS_ID}">${warnings}</a></li>\n`);
  return links.length === 0 ? html`` : html`<ul class="files">\n${links}</ul>`;
}

/** Shows the rows of each input by status. */
export function inputs(context: Context, isFolded = false): Html {
  const { say, result } = context;
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
  const rowsOf = (own: boolean): DataRow[] =>
    facts
      .filter(({ isOwn }) => isOwn === own)
      .map((fact) => ({
        texts: [fact.file, fact.format, fact.oldCommunes.join(', ') || say('report-unknown')],
        counts: [fact.sheets, fact.kept, fact.merged, fact.rejected, fact.skipped],
      }));
  const title = say('report-inputs');
  const [ownRows, foreignRows] = [rowsOf(true), rowsOf(false)];
  const tableOf = (rows: DataRow[]) => totalled(context, headings, 3, rows);
  const shown = isFolded ? folded(title, ownRows, tableOf) : tableOf(ownRows);
  return html`<h2>${title}</h2>
${shown}${folded(say('report-inputs-others'), foreignRows, tableOf)}`;
}

/**
 * Makes a folded table; nothing without rows.
 * @param count shown behind the title; by default the number of rows
 */
export function folded<Row>(
  title: string,
  rows: Row[],
  tableOf: (rows: Row[]) => Html,
  count = rows.length,
): Html {
  if (rows.length === 0) return html``;
  return html`<details><summary>${title} (${count})</summary>
${tableOf(rows)}</details>
`;
}

/** Shows how often each rule chose a value, by field; unused rules have no column. */
export function rules(context: Context): Html {
  const { say, result, lang } = context;
  const facts = fieldRules(result);
  const used = CHOOSING_RULES.filter((rule) => facts.some(({ counts }) => counts[rule] > 0));
  const names = new Map(result.profile.fields.map((field) => [field.id, field.label[lang]]));
  const rows = facts.map(({ field, counts }) => ({
    texts: [names.get(field) ?? field],
    counts: used.map((rule) => counts[rule]),
  }));
  const headings: PlainCode[] = ['column-field', ...used.map((rule) => `rule-${rule}` as const)];
  const body = rows.length === 0 ? [] : [totalled(context, headings, 1, rows)];
  const note = rows.length === 0 ? 'report-no-rules' : 'report-rules-note';
  return html`<h2>${say('report-rules')}</h2>\n<p class="note">${say(note)}</p>\n${body}`;
}
