/** Writes and reads answer files: a csv with the columns of `conflicts.csv`. */
import Papa from 'papaparse';
import { type PageData, type PageQuestion, type PageRow, rowKey } from '../../model/index.js';
import { clean, fold, guarded, needsQuotes, unguarded } from '../../text/index.js';
import type { Answer, Answers } from '../answer/answer.js';
import type { Notes } from '../state/store.js';
import { readValue, type ShownDates, showsDates, writtenValue } from './typedDates.js';

/** Words of an answer file. */
const WORDS = {
  same: 'GOP',
  apart: 'RIENG',
  other: 'RIENG',
  choose: 'CHON',
  remove: 'XOA GIA TRI',
  leave: 'BO_QUA',
  value: '',
  unknown: '',
} as const;

/** Decisions as the file and the buttons word them, without marks. */
const TYPES: Readonly<Record<string, 'same' | 'apart' | 'choose' | 'remove' | 'leave'>> = {
  gop: 'same',
  'mot nguoi': 'same',
  rieng: 'apart',
  'hai nguoi': 'apart',
  chon: 'choose',
  'dong nay dung': 'choose',
  'xoa gia tri': 'remove',
  bo_qua: 'leave',
  'bo qua': 'leave',
  'de nguyen': 'leave',
};

/** `RIENG C`: row C is of another person. */
const OTHER_PERSON = /^(?:rieng|tach) ([a-z])$/;

/**
 * Writes all questions with their answers: UTF-8 with BOM, CRLF, cells guarded against formulas.
 * @param headings columns of `conflicts.csv`
 */
export function answerFile(
  { questions, headings }: Pick<PageData, 'questions' | 'headings'>,
  answers: Answers,
  notes: Notes,
): string {
  const rows = questions.flatMap((question) => {
    const cells = question.rows.map((row) =>
      Object.fromEntries([...shownCells(question, row), ['ghi_chu', row.note]]),
    );
    fillIn(question, cells, answers[question.id], notes[question.id]);
    return cells.map((row) => headings.map((heading) => guarded(row[heading] ?? '')));
  });
  const quotes = (value: unknown) => needsQuotes(String(value));
  const csv = Papa.unparse([headings, ...rows], { newline: '\r\n', quotes: quotes as never });
  return `\ufeff${csv}\r\n`;
}

type Cells = Record<string, string>;

function shownCells(question: PageQuestion, row: PageRow): [string, string][] {
  return [
    ['ma_xung_dot', question.id],
    ['ban_ghi', row.letter],
    ['loai', question.kind],
    ['loai_ten', question.kindName],
    ['do_chac_chan', question.certainty],
    ['cau_hoi', question.sentence],
    ['tep', row.file],
    ['trang', row.sheet],
    ['dong', row.row],
    ['ho_ten', row.name],
    ['ngay_sinh', row.birth],
    ['gioi_tinh', row.gender],
    ['so_giay_to', row.id],
    ['so_dien_thoai', row.phone],
    ['xa_cu', row.oldCommune],
    ['chi_doan_cu', row.oldBranch],
    ['truong', question.field],
    ['gia_tri', row.value],
    ['goi_y', question.suggestion],
  ];
}

/** Puts an answer on the row that it names, otherwise on the first; a note on the first. */
function fillIn(
  question: PageQuestion,
  cells: readonly Cells[],
  answer: Answer | undefined,
  note: string | undefined,
): void {
  const letter = answer !== undefined && 'letter' in answer ? answer.letter : '';
  const named = question.rows.findIndex((row) => row.letter === letter);
  const own = cells[Math.max(0, named)];
  if (own === undefined) return;
  if (answer !== undefined) own.quyet_dinh = WORDS[answer.type];
  if (answer?.type === 'other') own.quyet_dinh = `${WORDS.other} ${answer.letter}`;
  if (answer?.type === 'value') own.gia_tri_dung = writtenValue(question, answer.value);
  if (note !== undefined) cells[0]!.ghi_chu = note;
}

export interface ReadFile {
  answers: Answers;
  notes: Notes;
  /** Number of answered questions whose answer cannot be read. */
  unread: number;
  /** Number of answered questions that are not on the page. */
  elsewhere: number;
}

/**
 * Reads an answer file that this page or one of an earlier round wrote, perhaps saved by a spreadsheet since.
 * @returns undefined if it has no columns of an answer file
 */
export function readAnswerFile(
  text: string,
  questions: readonly PageQuestion[],
): ReadFile | undefined {
  const { data, meta } = Papa.parse<Cells>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
    transformHeader: (heading) => heading.trim().toLowerCase(),
  });
  if (!['ma_xung_dot', 'ban_ghi', 'quyet_dinh'].every((name) => meta.fields?.includes(name))) {
    return undefined;
  }
  const byId = new Map(questions.map((question) => [question.id, question]));
  const answers: Record<string, Answer> = {};
  const notes: Record<string, string> = {};
  const unread = new Set<string>();
  const elsewhere = new Set<string>();
  const letterOf = presentLetters(data, byId);
  const isUnchanged = showsDates(shownDates(data, byId, letterOf));
  for (const row of data) {
    const cell = cellsOf(row);
    const asked = cell('ma_xung_dot').toUpperCase();
    const question = byId.get(asked);
    if (question === undefined) {
      if (cell('quyet_dinh') + cell('gia_tri_dung') !== '') elsewhere.add(asked);
      continue;
    }
    const { id } = question;
    const note = unguarded(row['ghi_chu'] ?? '');
    if (note !== '' && note !== question.rows[0]?.note) notes[id] = note;
    const own = (letter: string) => letterOf(id, letter);
    const letter = own(cell('ban_ghi').toUpperCase());
    const value = readValue(question, cell('gia_tri_dung'), isUnchanged);
    const answer =
      value === undefined ? 'unread' : answerIn(question, letter, cell('quyet_dinh'), value, own);
    if (answer === 'unread') unread.add(id);
    else if (answer !== undefined && answers[id] !== undefined) unread.add(id);
    else if (answer !== undefined) answers[id] = answer;
  }
  for (const id of unread) delete answers[id];
  return { answers, notes, unread: unread.size, elsewhere: elsewhere.size };
}

function cellsOf(row: Cells) {
  return (name: string) => clean(unguarded(row[name] ?? ''));
}

/**
 * Makes a function that gives the letter that a row of a file has on this page. Another round may have other letters,
 * so the places of rows count, if the file shows a different one for each letter.
 */
function presentLetters(data: readonly Cells[], questions: ReadonlyMap<string, PageQuestion>) {
  const byQuestion = new Map<string, Map<string, string>>();
  for (const row of data) {
    const cell = cellsOf(row);
    const id = cell('ma_xung_dot').toUpperCase();
    const place = rowKey({ file: cell('tep'), sheet: cell('trang'), row: cell('dong') });
    const found = questions.get(id)?.rows.find((one) => rowKey(one) === place);
    const letters = byQuestion.get(id) ?? new Map<string, string>();
    byQuestion.set(id, letters.set(cell('ban_ghi').toUpperCase(), found?.letter ?? ''));
  }
  return (id: string, letter: string): string => {
    const letters = byQuestion.get(id);
    const present = new Set(letters?.values());
    const isKnown = !present.has('') && present.size === letters?.size;
    return (isKnown ? letters.get(letter) : undefined) ?? letter;
  };
}

/** Pairs the rows of a file with those of the page. */
function shownDates(
  data: readonly Cells[],
  questions: ReadonlyMap<string, PageQuestion>,
  letterOf: (id: string, letter: string) => string,
): ShownDates[] {
  return data.flatMap((shown) => {
    const cell = cellsOf(shown);
    const id = cell('ma_xung_dot').toUpperCase();
    const letter = letterOf(id, cell('ban_ghi').toUpperCase());
    const row = questions.get(id)?.rows.find((own) => own.letter === letter);
    return row === undefined ? [] : [{ row, birth: cell('ngay_sinh'), value: cell('gia_tri') }];
  });
}

function answerIn(
  { rows }: PageQuestion,
  letter: string,
  decision: string,
  value: string,
  letterOf: (letter: string) => string,
): Answer | 'unread' | undefined {
  if (decision === '' && value === '') return undefined;
  if (!rows.some((row) => row.letter === letter)) return 'unread';
  if (decision === '') return { type: 'value', letter, value };
  const named = OTHER_PERSON.exec(fold(decision))?.[1]?.toUpperCase();
  if (named !== undefined && value === '') {
    const other = letterOf(named);
    return rows.some((row) => row.letter === other) ? { type: 'other', letter: other } : 'unread';
  }
  const type = TYPES[fold(decision)];
  if (type === undefined || value !== '') return 'unread';
  return type === 'choose' ? { type, letter } : { type };
}
