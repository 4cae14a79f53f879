/** Recognises branch tables and files of results and samples among the lists, by headings, whatever their names are. */
import { holdsChecks, resemblesQuestions } from '../../../answers/index.js';
import { holdsBranchTable } from '../../../assign/index.js';
import type { Table } from '../../../model/index.js';
import type { OwnFileKind } from '../../../steps/index.js';
import { isMemberId } from '../../../text/index.js';

/** First headings of the text files that a result keeps for the next run, and of a truth. */
const TEXT_FILES = [
  ['question', 'kind', 'field'],
  ['question', 'state', 'kind'],
  ['member', 'fingerprint', 'first_member'],
  ['file', 'sheet', 'row', 'status'],
  ['file', 'sheet', 'row', 'person'],
  ['change', 'member', 'name', 'field'],
];
/** First and last heading of the people on a worklist, in both languages. */
const WORKLISTS = [
  ['xong', 'mã'],
  ['done', 'mã'],
];
const TICK_BOXES = /^[☐☑]$/;

/** Finds out whether the tables of a file are of the program, so that they are no roster. */
export function ownFileKind(tables: readonly Table[]): OwnFileKind | undefined {
  if (resemblesQuestions(tables) || holdsChecks(tables)) return 'questions';
  // The lineage has old and new branches, too.
  if (tables.some((table) => isTextFile(table) || isWorklist(table))) return 'result';
  return holdsBranchTable(tables) ? 'branches' : undefined;
}

function isTextFile({ rows }: Table): boolean {
  const headings = headingsOf(rows[0]);
  return TEXT_FILES.some((own) => own.every((heading, at) => headings[at] === heading));
}

function isWorklist({ rows: [head, first] }: Table): boolean {
  const headings = headingsOf(head);
  const isOwn = WORKLISTS.some(([done, id]) => headings[0] === done && headings.at(-1) === id);
  if (!isOwn || first === undefined) return false;
  return TICK_BOXES.test(first[0] ?? '') && isMemberId(first[headings.length - 1] ?? '');
}

function headingsOf(cells: readonly string[] = []): string[] {
  const headings = cells.map((cell) => cell.normalize('NFC').trim().toLowerCase());
  while (headings.at(-1) === '') headings.pop();
  return headings;
}
