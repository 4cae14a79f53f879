/**
 * `npm run bench -- secretary [--scenario lai-dong] [--rows N] [--seeds 1,2,3] [--keep folder]`: answers
 * every question of a sample by its truth, one half in the csv and one in the workbook, applies them,
 * twice at most, and prints the number of rows with open questions and the measures of the members.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { read, utils, write } from 'xlsx';
import { type Scores, scoresOf } from '#product/evaluate/index.js';
import { groupBy } from '#product/model/index.js';
import { type CsvRow, readCsv, rowKey } from './support/csv.js';
import { inFolder } from './support/folder.js';
import { print } from './support/output.js';
import { branchesOf, program } from './support/program.js';
import { pairsOfRows } from './support/provinceTruth.js';
import { makeSample } from './support/samples.js';

const ROUNDS = 2;
const GOAL = { questionRows: 0.002, f1: 0.99 };

/** Row key → person. */
export type PersonOf = ReadonlyMap<string, string>;

/** Cells to fill in. */
export interface FilledCells {
  quyet_dinh?: string;
  gia_tri_dung?: string;
}

interface State extends Scores {
  questions: number;
  /** Share of rows with a question. */
  rowShare: number;
  joined: number;
}

/** Runs the benchmark. @returns exit status: 1 if a goal is missed */
export function secretary(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      scenario: { type: 'string', default: 'lai-dong' },
      rows: { type: 'string', default: '600' },
      seeds: { type: 'string', default: '1,2,3' },
      keep: { type: 'string' },
    },
  });
  const { scenario, rows } = values;
  return inFolder('secretary', values.keep, async (folder) => {
    let status = 0;
    for (const seed of values.seeds.split(',')) {
      const own = join(folder, `seed-${seed}`);
      makeSample({ scenario, rows, seed }, join(own, 'sample'));
      const { rowShare, f1 } = answered(own, `${scenario} ${seed}`);
      if (rowShare > GOAL.questionRows || f1 < GOAL.f1) status = 1;
    }
    return status;
  });
}

/** Prints a line for each round. @returns the state after the last round */
function answered(folder: string, title: string): State {
  const sample = join(folder, 'sample');
  const truth = readCsv(join(sample, 'truth.csv'));
  const personOf = new Map(truth.map((row) => [rowKey(row), row.person!]));
  let result = join(folder, 'round-0');
  program(['merge', join(sample, 'in'), ...branchesOf(sample), '-o', result]);
  let state = stateOf(sample, result, truth.length);
  printState(`${title}, round 0`, state);
  for (let round = 1; round <= ROUNDS && state.questions > 0; round++) {
    const files = correctedFiles(result, personOf, join(folder, `answers-${round}`));
    const next = join(folder, `round-${round}`);
    program(['apply', ...files, '--from', result, '-o', next]);
    result = next;
    state = stateOf(sample, result, truth.length);
    printState(`${title}, round ${round}`, state);
  }
  return state;
}

function stateOf(sample: string, result: string, rows: number): State {
  const open = readCsv(join(result, 'conflicts.csv'));
  const pairs = pairsOfRows(sample, result);
  return {
    questions: new Set(open.map((row) => row.ma_xung_dot)).size,
    rowShare: new Set(open.map((row) => `${row.tep}\n${row.trang}\n${row.dong}`)).size / rows,
    ...scoresOf(pairs),
    joined: pairs.joined,
  };
}

/**
 * Answers even questions in the csv, with `;` as a PC saves it, odd ones in the workbook. For a province,
 * whose communes have separate workbooks, a second csv in UTF-16 with tabs replaces the workbook.
 */
function correctedFiles(result: string, personOf: PersonOf, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const open = readCsv(join(result, 'conflicts.csv'));
  const questions = groupBy(open, (row) => row.ma_xung_dot!);
  const answers = new Map<string, FilledCells>();
  const even = new Set<string>();
  for (const [id, own] of questions) {
    if (answers.size % 2 === 0) even.add(id);
    const { letter = 'A', ...cells } = answerTo(own, personOf);
    answers.set(`${id} ${letter}`, cells);
  }
  const csvOf = (isMine: (id: string) => boolean, FS: string) => {
    const filled = open.map((row) => ({
      ...row,
      ...(isMine(row.ma_xung_dot!) ? answers.get(`${row.ma_xung_dot} ${row.ban_ghi}`) : {}),
    }));
    return `\ufeff${utils.sheet_to_csv(utils.json_to_sheet(filled), { FS })}`;
  };
  const isEven = (id: string) => even.has(id);
  const csv = join(folder, 'conflicts.csv');
  writeFileSync(csv, csvOf(isEven, ';'));
  const workbook = join(result, 'conflicts.xlsx');
  const second = join(folder, existsSync(workbook) ? 'conflicts.xlsx' : 'conflicts-2.csv');
  if (existsSync(workbook)) writeFileSync(second, filledWorkbook(workbook, answers, isEven));
  else {
    const isOdd = (id: string) => !isEven(id);
    writeFileSync(second, csvOf(isOdd, '\t'), 'utf16le');
  }
  return [csv, second];
}

/** Fills in the sheet of questions. @throws Error if no sheet has them */
function filledWorkbook(
  path: string,
  answers: ReadonlyMap<string, FilledCells>,
  isCsv: (id: string) => boolean,
): Buffer {
  const book = read(readFileSync(path));
  const found = book.SheetNames.map((name) => book.Sheets[name]!)
    .map((sheet) => ({
      sheet,
      rows: utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' }),
    }))
    .find(({ rows: [first = []] }) => first.includes('Mã xung đột'));
  if (found === undefined) throw new Error(`${path} has no sheet of questions`);
  const { sheet, rows } = found;
  const [id, letter, decision, value] = [
    'Mã xung đột',
    'Bản ghi',
    'Quyết định',
    'Giá trị đúng',
  ].map((heading) => rows[0]!.indexOf(heading)) as [number, number, number, number];
  rows.forEach((row, at) => {
    const answer = answers.get(`${row[id]} ${row[letter]}`);
    if (answer === undefined || isCsv(row[id]!)) return;
    const cells = { [decision]: answer.quyet_dinh ?? '', [value]: answer.gia_tri_dung ?? '' };
    for (const [column, text] of Object.entries(cells)) {
      sheet[utils.encode_cell({ r: at, c: Number(column) })] = { t: 's', v: text };
    }
  });
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

/**
 * Answers a question about people by the truth. Questions about values and places get the suggestion; one
 * without a suggestion remains open.
 * @param rows of one question
 */
export function answerTo(
  rows: readonly CsvRow[],
  personOf: PersonOf,
): FilledCells & { letter?: string } {
  const { loai, goi_y } = rows[0]!;
  const people = new Set(
    rows.map((row) => personOf.get(rowKey({ file: row.tep, sheet: row.trang, row: row.dong }))),
  );
  if (loai === 'TRUNG_NGUOI') return { quyet_dinh: people.size === 1 ? 'GOP' : 'RIENG' };
  if (loai === 'TRUNG_GIAY_TO' && people.size > 1) return { quyet_dinh: 'RIENG' };
  const chosen = /^CHON ([A-Z]+)/.exec(goi_y!);
  return chosen === null ? { quyet_dinh: 'BO_QUA' } : { quyet_dinh: 'CHON', letter: chosen[1]! };
}

function printState(title: string, state: State): void {
  const { questions, rowShare, precision, recall, f1, joined } = state;
  const figures = [
    `${questions} questions on ${(rowShare * 100).toFixed(2)} % of the rows`,
    `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`,
    `${joined} members of several people`,
  ];
  print(`${title}: ${figures.join('; ')}`);
}
