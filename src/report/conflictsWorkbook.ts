import { type Code, message, type QuestionKind } from '../model/index.js';
import {
  CONFLICT_COLUMNS,
  type ConflictColumn,
  conflictColumn,
  kindName,
} from './conflictsTable.js';
import { markedDifference } from './differences.js';
import type { Say } from './options.js';
import type { TextTable } from './textTable.js';
import type { CellLook, ChoiceList, MarkedText, Sheet } from './workbook/sheet.js';
import { workbookBytes } from './workbook/workbook.js';

/** The decisions that each kind of question allows, in the order in which they are offered. */
const DECISIONS: Record<QuestionKind, readonly string[]> = {
  TRUNG_NGUOI: ['GOP', 'RIENG', 'BO_QUA'],
  LECH_THONG_TIN: ['CHON', 'BO_QUA'],
  TRUNG_GIAY_TO: ['CHON', 'RIENG', 'BO_QUA'],
  CHI_DOAN: ['CHON', 'BO_QUA'],
  DIA_BAN: ['BO_QUA'],
  DU_LIEU_LOI: ['BO_QUA'],
};

const KINDS = Object.keys(DECISIONS) as QuestionKind[];

const GUIDE: readonly Code[] = [
  'guide-purpose',
  'guide-question',
  'guide-marks',
  'guide-decide',
  'guide-value',
  'guide-skip',
  'guide-open',
  'guide-columns',
  'guide-return',
  'guide-private',
];

const WIDTHS: Record<ConflictColumn, number> = {
  ma_xung_dot: 13,
  ban_ghi: 6,
  loai: 12,
  loai_ten: 13,
  do_chac_chan: 8,
  cau_hoi: 34,
  tep: 16,
  trang: 9,
  dong: 6,
  ho_ten: 20,
  ngay_sinh: 11,
  gioi_tinh: 6,
  so_giay_to: 14,
  so_dien_thoai: 12,
  xa_cu: 13,
  chi_doan_cu: 17,
  truong: 11,
  gia_tri: 18,
  goi_y: 22,
  quyet_dinh: 12,
  gia_tri_dung: 20,
  ghi_chu: 14,
};

/** Columns that the eye compares between the rows of a question. */
const COMPARED = columns(
  'ho_ten',
  'ngay_sinh',
  'gioi_tinh',
  'so_giay_to',
  'so_dien_thoai',
  'xa_cu',
  'chi_doan_cu',
  'gia_tri',
);
/** Columns that say the same in every row of a question; only its first row shows them strongly. */
const REPEATED = columns('loai', 'loai_ten', 'do_chac_chan', 'cau_hoi', 'truong', 'goi_y');
const ANSWERED = columns('quyet_dinh', 'gia_tri_dung', 'ghi_chu');

function columns(...ids: ConflictColumn[]): ReadonlySet<number> {
  return new Set(ids.map(conflictColumn));
}

/** A question's rows: first and last (inclusive) in the table. */
interface Span {
  first: number;
  last: number;
}

/** Said in other columns too: the kind by its name, the certainty in the suggestion. */
const HIDDEN: readonly ConflictColumn[] = ['loai', 'do_chac_chan'];

/**
 * A page that explains, then the questions, then the new branches that can be chosen; `table` is the
 * one of the csv.
 */
export function conflictsWorkbook(
  table: TextTable,
  say: Say,
  branches: readonly string[],
  rowLimit?: number,
): Promise<Uint8Array> {
  const names = [...new Set(branches)].filter((name) => name !== '');
  const sheets = [guideSheet(say), questionsSheet(table, say, names.length)];
  if (names.length > 0) sheets.push(branchSheet(names, say));
  return workbookBytes(sheets, rowLimit);
}

function branchSheet(names: readonly string[], say: Say): Sheet {
  const name = say(message('sheet-branches'));
  return {
    name,
    columns: [{ width: 60 }],
    headings: [name],
    rows: names.map((each) => [each]),
    look: () => 'plain',
    frozenColumns: 0,
    lists: [],
    locked: true,
  };
}

function guideSheet(say: Say): Sheet {
  const lines = GUIDE.map((code) => ['', say(message(code)), '']);
  const kinds = KINDS.map((kind) => [
    kindName(kind, say),
    say(message(`answer-${kind}` satisfies Code)),
    DECISIONS[kind].join(', '),
  ]);
  const heads = ['guide-kind', 'guide-answer', 'guide-choices'] as const;
  const rows = [
    [say(message('guide-title')), '', ''],
    ['', '', ''],
    ...lines.map((line, index) => [`${index + 1}.`, ...line.slice(1)]),
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
    frozenColumns: 0,
    lists: [],
    locked: false,
  };
}

/** @param branches number of new branches on their own sheet */
function questionsSheet(table: TextTable, say: Say, branches: number): Sheet {
  const spans = questionSpans(table);
  const looks = new Map<string, CellLook>();
  const rows: (string | MarkedText)[][] = table.rows.map((row) => [...row]);
  const spanOf = new Int32Array(rows.length);
  spans.forEach((span, index) => {
    spanOf.fill(index, span.first, span.last + 1);
    for (const column of COMPARED) markColumn(table, span, column, rows, looks);
  });
  return {
    name: say(message('sheet-questions')),
    columns: CONFLICT_COLUMNS.map(({ id }) => ({ width: WIDTHS[id], hidden: HIDDEN.includes(id) })),
    headings: CONFLICT_COLUMNS.map(({ heading }) => heading),
    rows,
    look: (row, column) => {
      if (ANSWERED.has(column)) return 'answer';
      const marked = looks.get(`${row},${column}`);
      if (marked !== undefined) return marked;
      const index = spanOf[row]!;
      const quiet = REPEATED.has(column) && row !== spans[index]!.first;
      if (index % 2 === 1) return quiet ? 'quietBand' : 'band';
      return quiet ? 'quiet' : 'plain';
    },
    frozenColumns: 2,
    // The rows of a question stay on one sheet.
    mayStart: (row) => spans[spanOf[row]!]!.first === row,
    lists: [...choiceLists(table, spans, say), ...branchList(table, spans, say, branches)],
    locked: true,
  };
}

function questionSpans(table: TextTable): Span[] {
  const id = conflictColumn('ma_xung_dot');
  const spans: Span[] = [];
  table.rows.forEach((row, index) => {
    const span = spans.at(-1);
    if (span !== undefined && table.rows[span.last]![id] === row[id]) span.last = index;
    else spans.push({ first: index, last: index });
  });
  return spans;
}

/** Marks the cells of a column, and their letters, where the rows of a question disagree. */
function markColumn(
  table: TextTable,
  span: Span,
  column: number,
  rows: (string | MarkedText)[][],
  looks: Map<string, CellLook>,
): void {
  const filled: number[] = [];
  for (let row = span.first; row <= span.last; row++) {
    if (table.rows[row]![column] !== '') filled.push(row);
  }
  const texts = filled.map((row) => table.rows[row]![column]!);
  if (new Set(texts).size < 2) return;
  filled.forEach((row, index) => {
    looks.set(`${row},${column}`, 'differs');
    const text = texts[index]!;
    const other = index === 0 ? texts.find((candidate) => candidate !== text)! : texts[0]!;
    rows[row]![column] = markedDifference(text, other);
  });
}

/**
 * One list per kind; neighbouring questions of a kind share a range. A branch that nobody knows has
 * one row, on which there is nothing to choose: its answer is a name.
 */
function choiceLists(table: TextTable, spans: readonly Span[], say: Say): ChoiceList[] {
  const warning = say(message('choice-unknown'));
  const column = conflictColumn('quyet_dinh');
  return KINDS.flatMap((kind) => {
    const own = spansOfKind(table, spans, kind);
    const isNameOnly = ({ first, last }: Span) => kind === 'CHI_DOAN' && first === last;
    const lists = [
      { spans: own.filter((span) => !isNameOnly(span)), choices: DECISIONS[kind] },
      { spans: own.filter(isNameOnly), choices: ['BO_QUA'] },
    ];
    return lists
      .filter((list) => list.spans.length > 0)
      .map((list) => ({ column, ranges: joined(list.spans), choices: list.choices, warning }));
  });
}

/** The new branches, where a branch may be typed. */
function branchList(
  table: TextTable,
  spans: readonly Span[],
  say: Say,
  count: number,
): ChoiceList[] {
  const ranges = joined(spansOfKind(table, spans, 'CHI_DOAN'));
  if (ranges.length === 0 || count === 0) return [];
  const choices = { sheet: say(message('sheet-branches')), column: 0, count };
  const column = conflictColumn('gia_tri_dung');
  return [{ column, ranges, choices, warning: say(message('choice-branch')) }];
}

function spansOfKind(table: TextTable, spans: readonly Span[], kind: QuestionKind): Span[] {
  const column = conflictColumn('loai');
  return spans.filter(({ first }) => table.rows[first]![column] === kind);
}

/** Neighbouring spans as one. */
function joined(spans: readonly Span[]): Span[] {
  const ranges: Span[] = [];
  for (const { first, last } of spans) {
    const previous = ranges.at(-1);
    if (previous !== undefined && previous.last + 1 === first) previous.last = last;
    else ranges.push({ first, last });
  }
  return ranges;
}
