import type { MergeResult } from '../model/index.js';
import { maskWhere } from '../text/mask.js';
import { ResultBudget } from './budget.js';
import { changesTable } from './changesTable.js';
import { conflictsTable } from './conflictsTable.js';
import { conflictsWorkbook } from './conflictsWorkbook.js';
import { plainCsv, spreadsheetCsv } from './csv.js';
import { decisionsTable } from './decisionsTable.js';
import { lineageTable } from './lineageTable.js';
import { maskedResult, maskedSay } from './masking.js';
import { membersTable } from './membersTable.js';
import type { OutputFile, RenderOptions } from './options.js';
import { overviewPage } from './page/overviewPage.js';
import { reportPage } from './page/reportPage.js';
import { questionRowsTable } from './questionRowsTable.js';
import { SplitRoster } from './rosterCsv.js';
import { rosterTable } from './rosterTable.js';
import { rosterWorkbook } from './rosterWorkbook.js';
import { communeShares, type Share } from './shares.js';
import { summaryJson, summaryOf } from './summary.js';
import { kept } from './textTable.js';
import { WrittenTally } from './writtenFiles.js';

/**
 * Makes all files of a result, one after the other, those of the root first and the summary last; none
 * is kept, so use the pieces of one before asking for the next. With several new communes the workbooks
 * stand in a folder for each, since one of all would be too large to open. The same result and
 * options give the same bytes (workbooks: on one version of Node, whose deflate packs them).
 * @example
 * for await (const { path, pieces } of renderResult(result, options)) write(path, pieces);
 */
export async function* renderResult(
  result: MergeResult,
  options: RenderOptions,
): AsyncGenerator<OutputFile> {
  const paths: string[] = [];
  const shown = options.mask ? { ...options, say: maskedSay(options.say) } : options;
  const written = new WrittenTally();
  const budget = new ResultBudget(result);
  for await (const file of filesOf(result, shown, written, budget)) {
    paths.push(file.path);
    yield budget.counted(file);
  }
  const summary = summaryOf(asShown(result, options), options.version, paths, written.files);
  yield { path: 'summary.json', pieces: [summaryJson(summary)] };
}

/** The result as its reader may see it. The csv of members and questions mask their own cells. */
function asShown(result: MergeResult, { mask }: RenderOptions): MergeResult {
  return mask ? maskedResult(result) : result;
}

async function* filesOf(
  whole: MergeResult,
  options: RenderOptions,
  written: WrittenTally,
  budget: ResultBudget,
): AsyncGenerator<OutputFile> {
  options.progress?.(0, 1);
  const shares = communeShares(whole, options.folderOf, options.only);
  const isWhole = shares.length > 0 && options.only === undefined;
  const rosters =
    isWhole && options.formats.has('csv')
      ? new SplitRoster(whole, shares, options.mask, options.delimiter)
      : undefined;
  const result = asShown(whole, options);
  if (shares.length === 0) yield* renderPart(result, '', options, budget);
  else if (isWhole) yield* renderWhole(result, shares, rosters, options);
  yield { path: 'lineage.csv', pieces: plainCsv(lineageTable(result.lineage)) };
  yield written.csv('members.csv', membersTable(result.knownRows));
  yield written.csv('question-rows.csv', questionRowsTable(result.knownQuestions, options.mask));
  yield written.csv(
    'decisions.csv',
    decisionsTable(
      result.decisions,
      result.notes,
      options.mask,
      result.waitingAnswers,
      options.say,
    ),
    true,
  );
  if (result.compared !== undefined) {
    yield { path: 'changes.csv', pieces: spreadsheetCsv(changesTable(result.compared), ',') };
  }
  for (const [done, share] of shares.entries()) {
    options.progress?.(done, shares.length);
    const part = asShown(share.result, options);
    yield* renderPart(part, `${share.folder}/`, options, budget, rosters?.part(share.commune));
  }
}

function shownShare(share: Share, options: RenderOptions): Share {
  const { text } = maskWhere(options.mask);
  return { ...share, commune: text(share.commune), result: asShown(share.result, options) };
}

/** Of all communes: text files, and a page that leads to the reports of each. */
function* renderWhole(
  result: MergeResult,
  shares: readonly Share[],
  rosters: SplitRoster | undefined,
  options: RenderOptions,
): Generator<OutputFile> {
  const { formats, delimiter, mask, say } = options;
  if (rosters !== undefined) {
    yield { path: 'roster.csv', pieces: rosters.whole() };
    const conflicts = conflictsTable(result, mask, say);
    yield { path: 'conflicts.csv', pieces: spreadsheetCsv(conflicts, delimiter) };
  }
  if (formats.has('html')) {
    yield {
      path: 'report.html',
      pieces: [
        overviewPage(
          result,
          shares.map((share) => shownShare(share, options)),
          options,
        ),
      ],
    };
  }
}

/**
 * Roster, conflicts and report below `folder` (empty or ending in `/`).
 * @param rosterCsv made already, of a part of a whole
 */
async function* renderPart(
  result: MergeResult,
  folder: string,
  options: RenderOptions,
  budget: ResultBudget,
  rosterCsv?: Uint8Array[],
): AsyncGenerator<OutputFile> {
  const { formats, delimiter, mask, say, rowLimit } = options;
  const conflicts = kept(conflictsTable(result, mask, say));
  budget.check(`${folder}conflicts.csv`, conflicts.rows);
  const roster = () => rosterTable(result, mask);
  const checkedRoster = () => {
    const table = kept(roster());
    budget.check(`${folder}roster.xlsx`, table.rows);
    return table;
  };
  const membersBook = () => rosterWorkbook(checkedRoster(), say, rowLimit);
  const branches = result.branches.map((branch) => branch.newBranch);
  const questionsBook = () => conflictsWorkbook(conflicts, say, branches, rowLimit);
  // Node packs one on a thread while the rest is made; of a result without folders, which may be of a
  // whole province, the rows of both would fill the memory.
  const both =
    formats.has('xlsx') && folder !== ''
      ? await Promise.all([membersBook(), questionsBook()])
      : undefined;
  if (formats.has('csv')) {
    const pieces = rosterCsv ?? spreadsheetCsv(roster(), delimiter);
    yield { path: `${folder}roster.csv`, pieces };
    yield { path: `${folder}conflicts.csv`, pieces: spreadsheetCsv(conflicts, delimiter) };
  }
  if (formats.has('xlsx')) {
    const members = both?.[0] ?? (await membersBook());
    yield { path: `${folder}roster.xlsx`, pieces: [members] };
    const questions = both?.[1] ?? (await questionsBook());
    yield { path: `${folder}conflicts.xlsx`, pieces: [questions] };
  }
  if (formats.has('html')) {
    yield { path: `${folder}report.html`, pieces: [reportPage(result, conflicts, options)] };
  }
}
