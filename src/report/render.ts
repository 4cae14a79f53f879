import type { MergeResult } from '../model/index.js';
import { conflictsTable } from './conflictsTable.js';
import { conflictsWorkbook } from './conflictsWorkbook.js';
import { plainCsv, spreadsheetCsv } from './csv.js';
import { decisionsTable } from './decisionsTable.js';
import { lineageTable } from './lineageTable.js';
import type { OutputFile, RenderOptions } from './options.js';
import { reportPage } from './page/reportPage.js';
import { rosterTable } from './rosterTable.js';
import { rosterWorkbook } from './rosterWorkbook.js';
import { communeShares } from './shares.js';
import { summaryJson, summaryOf } from './summary.js';

/**
 * All files of a result, those of the root first. With several new communes the workbooks stand in
 * a folder for each, since one of all would be too large to open. The same result and options give
 * the same bytes (workbooks: on one version of Node, whose deflate packs them).
 */
export async function renderResult(
  result: MergeResult,
  options: RenderOptions,
): Promise<OutputFile[]> {
  const shares = communeShares(result, options.folderOf);
  const files = await renderShare(result, '', shares.length === 0, options);
  files.push(
    { path: 'lineage.csv', bytes: plainCsv(lineageTable(result.lineage)) },
    { path: 'decisions.csv', bytes: spreadsheetCsv(decisionsTable(), ',') },
  );
  for (const share of shares) {
    files.push(...(await renderShare(share.result, `${share.folder}/`, true, options)));
  }
  const paths = files.map((file) => file.path);
  files.push({
    path: 'summary.json',
    bytes: summaryJson(summaryOf(result, options.version, paths)),
  });
  return files;
}

/** Roster, conflicts and report below `folder` (empty or ending in `/`). */
async function renderShare(
  result: MergeResult,
  folder: string,
  workbooks: boolean,
  options: RenderOptions,
): Promise<OutputFile[]> {
  const { formats, delimiter, mask, say } = options;
  const roster = rosterTable(result, mask);
  const conflicts = conflictsTable(result, mask, say);
  const files: OutputFile[] = [];
  const add = (name: string, bytes: Uint8Array) => files.push({ path: folder + name, bytes });
  if (formats.has('csv')) {
    add('roster.csv', spreadsheetCsv(roster, delimiter));
    add('conflicts.csv', spreadsheetCsv(conflicts, delimiter));
  }
  if (formats.has('xlsx') && workbooks) {
    add('roster.xlsx', await rosterWorkbook(roster, say));
    add('conflicts.xlsx', await conflictsWorkbook(conflicts, say));
  }
  if (formats.has('html')) {
    add('report.html', new TextEncoder().encode(reportPage(result, conflicts, options)));
  }
  return files;
}
