import { type Code, type MergeResult, message } from '../../model/index.js';
import type { RenderOptions } from '../options.js';
import { statusCounts } from '../summary.js';
import type { TextTable } from '../textTable.js';
import { branchOrigins, CHOOSING_RULES, fieldRules, inputFacts } from './facts.js';
import { findingsSection } from './findings.js';
import { Html, html } from './html.js';
import { questionsSection } from './questions.js';
import { STYLE } from './style.js';

/** Turns a code without arguments into its sentence. */
type Label = (code: Code) => string;

/** One page that opens offline and needs no script; `conflicts` is the table of the csv. */
export function reportPage(
  result: MergeResult,
  conflicts: TextTable,
  options: Pick<RenderOptions, 'say' | 'lang' | 'version'>,
): string {
  const { say, lang, version } = options;
  const label: Label = (code) => say(message(code));
  const title = say(message('report-title', { profile: result.profile.label[lang] }));
  const { mergeAt, askAt } = result.settings;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p>${communesOf(result).join(', ')}</p>
</header>
${numbers(result, label)}
${inputs(result, label)}
${branches(result, options, label)}
${questionsSection(conflicts, say)}
${origins(result, label)}
${rules(result, lang, label)}
${findingsSection(result.findings, say)}
<footer>${say(message('report-footer', { version, mergeAt, askAt }))}</footer>
</main>
</body>
</html>
`.text;
}

/** New communes in the order of the branches. */
function communesOf(result: MergeResult): string[] {
  const names = result.branches.map((branch) => branch.newCommune).filter((name) => name !== '');
  return [...new Set(names)];
}

function numbers(result: MergeResult, label: Label): Html {
  const { kept, merged, rejected } = statusCounts(result);
  const branchCount = result.branches.filter((branch) => branch.newBranch !== '').length;
  const shown: [Code, number][] = [
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

/** Columns from `counts` on hold numbers. */
function table(headings: string[], counts: number, rows: Html[]): Html {
  const heads = headings.map((heading, column) =>
    column >= counts ? html`<th class="count">${heading}</th>` : html`<th>${heading}</th>`,
  );
  return html`<div class="scroll"><table><thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}

function tableRow(texts: string[], counts: number[], low = false): Html {
  const cells = [
    ...texts.map((text) => html`<td>${text}</td>`),
    ...counts.map((count) => html`<td class="count">${count}</td>`),
  ];
  return low ? html`<tr class="low">${cells}</tr>\n` : html`<tr>${cells}</tr>\n`;
}

function inputs(result: MergeResult, label: Label): Html {
  const headings: Code[] = [
    'column-file',
    'column-format',
    'column-old-commune',
    'column-sheets',
    'column-kept',
    'column-merged',
    'column-rejected',
    'column-skipped',
  ];
  const rows = inputFacts(result).map((fact) =>
    tableRow(
      [fact.file, fact.format, fact.oldCommunes.join(', ')],
      [fact.sheets, fact.kept, fact.merged, fact.rejected, fact.skipped],
    ),
  );
  return html`<h2>${label('report-inputs')}</h2>\n${table(headings.map(label), 3, rows)}`;
}

function branches(result: MergeResult, { say }: Pick<RenderOptions, 'say'>, label: Label): Html {
  const minimum = result.profile.branchMinimum;
  const headings: Code[] = ['column-new-commune', 'column-new-branch', 'column-members'];
  const rows = result.branches.map(({ newCommune, newBranch, members }) =>
    tableRow(
      [newCommune || label('report-unknown'), newBranch || label('report-unknown')],
      [members],
      newBranch !== '' && members < minimum,
    ),
  );
  return html`<h2>${label('report-branches')}</h2>
<p class="note">${say(message('report-branches-note', { minimum }))}</p>
${table(headings.map(label), 2, rows)}`;
}

function origins(result: MergeResult, label: Label): Html {
  const headings: Code[] = [
    'column-old-commune',
    'column-old-branch',
    'column-new-commune',
    'column-new-branch',
    'column-kept',
    'column-merged',
  ];
  const rows = branchOrigins(result).map((origin) =>
    tableRow(
      [
        origin.oldCommune || label('report-unknown'),
        origin.oldBranch || label('report-unknown'),
        origin.newCommune || label('report-unknown'),
        origin.newBranch || label('report-unknown'),
      ],
      [origin.kept, origin.merged],
    ),
  );
  return html`<h2>${label('report-origins')}</h2>\n${table(headings.map(label), 4, rows)}`;
}

/** Rules that never chose anything get no column. */
function rules(result: MergeResult, lang: 'vi' | 'en', label: Label): Html {
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
