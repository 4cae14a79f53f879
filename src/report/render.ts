import type { MergeResult, OutputFile } from '../model/index.js';
import { maskWhere } from '../text/index.js';
import { awaitedLater, begunAhead } from './ahead.js';
import { questionsBook, rosterBook } from './books/folderBooks.js';
import { WorklistFiles } from './books/worklistFiles.js';
import { COMMUNE_FILES, ResultBudget } from './budget.js';
import { type CommunePart, splitByCommune } from './communeParts.js';
import { maskedResult, maskedSay } from './masking.js';
import type { RenderOptions } from './options.js';
import { outputFiles } from './outputs/outputFiles.js';
import { checkFormats } from './outputs/wanted.js';
import { overviewPage } from './page/overviewPage.js';
import { reportPage } from './page/reportPage.js';
import { placeNamesOf } from './placeNames.js';
import { recordFiles } from './recordFiles.js';
import type { OfferedPlaces } from './reviewPage/pageData.js';
import { fixedCharacters, reviewPage } from './reviewPage/reviewPage.js';
import { summaryJson, summaryOf } from './summary.js';
import { conflictsTable } from './tables/conflictsTable.js';
import { spreadsheetCsv } from './tables/csv.js';
import { type QuestionTables, questionTables } from './tables/questionTables.js';
import { SplitRoster } from './tables/rosterCsv.js';
import { rosterTable } from './tables/rosterTable.js';
import { WrittenTally } from './writtenFiles.js';

/**
 * Makes all files of a result, one after the other: those of the root first, the summary last. Before it comes the
 * worklist that counts the tasks of all communes. Read the pieces of one file before asking for the next. With several
 * new communes each has a folder, since one workbook of all would be too large to open. The same result and options
 * give the same bytes (workbooks: on one version of Node, whose deflate packs them).
 * @throws InputError `result-too-large` {path, limit} while pieces are read, `format-unknown` for a format that
 *   the profile does not have
 * @example
 * for await (const { path, pieces } of renderResult(result, options)) write(path, pieces);
 */
export async function* renderResult(
  result: MergeResult,
  options: RenderOptions,
): AsyncGenerator<OutputFile> {
  checkFormats(options.formats, [result.profile]);
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

/** Masks the result if asked to. The tables of members and questions mask their own cells. */
function asShown(result: MergeResult, { mask }: RenderOptions): MergeResult {
  return mask ? maskedResult(result) : result;
}

/** Folders whose workbooks are begun before their turn; each keeps the texts of its rows in memory. */
const AHEAD = 2;

/** What the files of a run share. */
interface Writing {
  options: RenderOptions & OfferedPlaces;
  budget: ResultBudget;
  written: WrittenTally;
  /** Worklists, if workbooks are wanted. */
  worklists: WorklistFiles | undefined;
}

async function* filesOf(
  fullResult: MergeResult,
  options: RenderOptions,
  written: WrittenTally,
  budget: ResultBudget,
): AsyncGenerator<OutputFile> {
  options.progress?.(0, 1);
  const parts = splitByCommune(fullResult, options.folderOf, options.only);
  budget.grant(parts.length * COMMUNE_FILES);
  const isFull = parts.length > 0 && options.only === undefined;
  const rosters =
    isFull && options.formats.has('csv')
      ? new SplitRoster(fullResult, parts, options.mask, options.delimiter)
      : undefined;
  const result = asShown(fullResult, options);
  const places = placeNamesOf(result, options.formats.has('html'));
  const worklists = options.formats.has('xlsx')
    ? new WorklistFiles(fullResult, options, budget, written)
    : undefined;
  const writing = { options: { ...options, places }, budget, written, worklists };
  if (parts.length === 0) yield* renderUndivided(fullResult, result, writing);
  else if (isFull) yield* renderOverall(result, parts, rosters, writing);
  yield* recordFiles(result, options, written);
  yield* renderFolders(parts, rosters, writing);
  if (worklists !== undefined && isFull) yield worklists.overall();
}

/** Makes the files of a result without folders. @param result masked, if it is asked for */
async function* renderUndivided(
  fullResult: MergeResult,
  result: MergeResult,
  writing: Writing,
): AsyncGenerator<OutputFile> {
  const { options, budget, written, worklists } = writing;
  const tables = questionTables(result, options);
  const books = {
    roster: () => rosterBook(result, '', options, budget),
    questions: () => questionsBook(result, tables, options),
  };
  yield* renderFolder(result, '', writing, {
    tables,
    books: worklists === undefined ? undefined : books,
    rosterCsv: undefined,
  });
  if (worklists !== undefined) yield worklists.all();
  yield* outputFiles(fullResult, '', options, budget, written);
}

/** Makes the folder of each new commune; its workbooks are begun some folders ahead. */
async function* renderFolders(
  parts: readonly CommunePart[],
  rosters: SplitRoster | undefined,
  writing: Writing,
): AsyncGenerator<OutputFile> {
  const { options, budget, written, worklists } = writing;
  const begun = begunAhead(parts, AHEAD, (part) => {
    const shown = asShown(part.result, options);
    const tables = questionTables(shown, options);
    if (worklists === undefined) return { part, shown, tables };
    const books = {
      roster: awaitedLater(rosterBook(shown, `${part.folder}/`, options, budget)),
      questions: awaitedLater(questionsBook(shown, tables, options)),
    };
    return { part, shown, tables, books, worklist: awaitedLater(worklists.part(part)) };
  });
  let done = 0;
  for (const { part, shown, tables, books, worklist } of begun) {
    options.progress?.(done++, parts.length);
    const folder = `${part.folder}/`;
    const rosterCsv = rosters?.part(part.commune);
    yield* renderFolder(shown, folder, writing, { tables, books, rosterCsv });
    if (worklist !== undefined) yield worklist();
    yield* outputFiles(part.result, folder, options, budget, written);
  }
}

function shownPart(part: CommunePart, options: RenderOptions): CommunePart {
  const { text } = maskWhere(options.mask);
  return { ...part, commune: text(part.commune), result: asShown(part.result, options) };
}

/** Makes the text files of all communes together, and a page with links to their reports. */
function* renderOverall(
  result: MergeResult,
  parts: readonly CommunePart[],
  rosters: SplitRoster | undefined,
  { options, written }: Writing,
): Generator<OutputFile> {
  const { formats, delimiter, mask, say } = options;
  if (rosters !== undefined) {
    yield written.editable({ path: 'roster.csv', pieces: rosters.full() });
    const conflicts = spreadsheetCsv(conflictsTable(result, mask, say), delimiter);
    yield written.editable({ path: 'conflicts.csv', pieces: conflicts });
  }
  if (formats.has('html')) {
    yield {
      path: 'report.html',
      pieces: [
        overviewPage(
          result,
          parts.map((part) => shownPart(part, options)),
          options,
        ),
      ],
    };
  }
}

/** What is made for a folder beside its other files. */
interface FolderParts {
  tables: QuestionTables;
  /** Workbooks, if they are wanted; without folders they are made when they are asked for. */
  books: { roster: () => Promise<Uint8Array>; questions: () => Promise<Uint8Array> } | undefined;
  /** roster.csv, if it was made together with the full roster. */
  rosterCsv: Iterable<Uint8Array> | undefined;
}

/**
 * Makes roster, conflicts, report and review page of one folder.
 * @param folder empty or ending in `/`
 */
async function* renderFolder(
  result: MergeResult,
  folder: string,
  { options, budget, written }: Writing,
  { tables, books, rosterCsv }: FolderParts,
): AsyncGenerator<OutputFile> {
  const { formats, delimiter, mask } = options;
  budget.check(`${folder}conflicts.csv`, tables.coded.rows);
  if (formats.has('csv')) {
    const pieces = rosterCsv ?? spreadsheetCsv(rosterTable(result, mask), delimiter);
    yield written.editable({ path: `${folder}roster.csv`, pieces });
    const questions = spreadsheetCsv(tables.coded, delimiter);
    yield written.editable({ path: `${folder}conflicts.csv`, pieces: questions });
  }
  if (books !== undefined) {
    yield written.editable({ path: `${folder}roster.xlsx`, pieces: [await books.roster()] });
    yield written.editable({ path: `${folder}conflicts.xlsx`, pieces: [await books.questions()] });
  }
  if (formats.has('html')) {
    const page = reportPage(result, tables.worded(), options);
    yield { path: `${folder}report.html`, pieces: [page] };
    if (options.reviewCode !== undefined) {
      budget.grant(fixedCharacters(options.reviewCode));
      const pieces = reviewPage(result, tables.coded, folder, {
        ...options,
        code: options.reviewCode,
      });
      yield { path: `${folder}review.html`, pieces };
    }
  }
}
