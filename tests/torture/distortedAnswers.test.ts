/** Answered conflict files as they come back: the decisions are the same, or it is reported which are not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDecisionFiles } from '../../src/app/ledger/decisionFiles.js';
import { branchReader } from '../../src/assign/typedBranch.js';
import { decisionKey, fromAnswers } from '../../src/decisions/index.js';
import { truthKey, truthOf } from '../../src/evaluate/truth.js';
import { sayIn } from '../../src/messages/say.js';
import {
  type Finding,
  InputError,
  type MergeResult,
  type Question,
} from '../../src/model/index.js';
import { conflictsTable } from '../../src/report/tables/conflictsTable.js';
import { generateSample } from '../../src/sample/generate.js';
import { answerYears } from '../../src/text/index.js';
import type { Grid, Line, Made } from '../support/answerFiles/grid.js';
import { FREE_NAMES, KINDS } from '../support/answerFiles/kinds.js';
import { merged } from '../support/merged.js';
import { YOUTH } from '../support/roster.js';
import { pick, type Random, randomOf } from './support/random.js';
import { seedsToTry, Tally } from './support/trials.js';

const NAMES = Object.keys(KINDS);
const SEEDS = seedsToTry(NAMES.length);
/** Under `npm run torture` a large sample. */
const ROWS = process.env.TORTURE_TRIALS === undefined ? 600 : 5000;
const SCENARIO = 'phong-chau';

let result: MergeResult;
let truth: ReturnType<typeof truthOf>;
let asked: Parameters<typeof fromAnswers>[1];

/** A file of answers, and what it says by question before anything happens to it. */
interface AnsweredFile {
  grid: Grid;
  expected: ReadonlyMap<string, string>;
}
const answered = new Map<number, Promise<AnsweredFile>>();

/** Other answers each time that all kinds have been tried. */
function answeredFor(seed: number): Promise<AnsweredFile> {
  const time = Math.floor(seed / NAMES.length);
  const known = answered.get(time) ?? answeredFile(time);
  answered.set(time, known);
  return known;
}

async function answeredFile(time: number): Promise<AnsweredFile> {
  const grid = answeredGrid(time);
  const { decisions } = await decided(KINDS['as it was given out']!(grid, randomOf(0)));
  return { grid, expected: decisions };
}

const folder = mkdtempSync(join(tmpdir(), 'hopnhat-answers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const files = await generateSample({ scenario: SCENARIO, rows: ROWS, seed: 2 });
  const rowsOf = (path: string): string[][] =>
    parse(Buffer.from(files.find((each) => each.path === path)!.bytes), { bom: true }).slice(1);
  const rosters = files.filter(({ path }) => path.startsWith('in/'));
  result = await merged(
    Object.fromEntries(rosters.map(({ path, bytes }) => [path.slice('in/'.length), bytes])),
    { branches: rowsOf('branches.csv').map((row) => row.join(',')), maxQuestions: 100_000 },
  );
  const oldBranches = rowsOf('branches.csv').map((row) => {
    const [oldCommune, oldBranch, newCommune, newBranch] = row as [string, string, string, string];
    return { oldCommune, oldBranch, place: { newCommune, newBranch } };
  });
  const { questions, profile, branches } = result;
  asked = {
    questions,
    profile,
    yearsOf: (field) => answerYears(field, profile.ages, result.findings),
    branches,
    branchesOf: branchReader(branches, oldBranches, profile.branchPrefixes),
    isUnplaced: () => false,
    ownBranches: () => [],
    communeOf: () => undefined,
    communes: [...new Set(branches.map(({ newCommune }) => newCommune))],
  };
  truth = truthOf(rowsOf('truth.csv'));
}, 600_000);

/** All questions answered, most by the truth; typed values of every field and form. */
function answeredGrid(time: number): Grid {
  const { headings, rows } = conflictsTable(result, false, sayIn('vi', YOUTH));
  const columns = [...headings];
  const lines: Line[] = [...rows].map((row) => {
    const cells = [...row] as string[];
    return { id: cells[0]!, letter: cells[1]!, cells };
  });
  const [decision, value] = ['quyet_dinh', 'gia_tri_dung'].map((each) => columns.indexOf(each));
  result.questions.forEach((question, number) => {
    const answer = answerTo(question, randomOf(time * 100_000 + number));
    const own = lines.find(({ id, letter }) => id === question.id && letter === answer.letter)!;
    own.cells[decision!] = answer.decision;
    own.cells[value!] = answer.value;
  });
  return { columns, lines: [{ id: '', letter: '', cells: columns }, ...lines] };
}

const NUMBERS = ['025201000123', '225201000124', '025302000045', '131234567'];
const DATES = ['09/04/2001', '06/11/2003', '25/10/2002', '05/05/2000', '2001'];

/** Answers by the truth whether rows are one person; else a row, its value, another value, or none. */
function answerTo(
  { kind, rows, field, column, communes }: Question,
  random: Random,
): { letter: string; decision: string; value: string } {
  const { letter, value: shown } = pick(rows, random);
  const people = new Set(
    rows.map(({ file, sheet, row }) => truth.get(truthKey(file, sheet, row))?.[0]),
  );
  const decide = (decision: string) => ({ letter, decision, value: '' });
  const type = (value: string) => ({ letter, decision: '', value });
  if (kind === 'TRUNG_NGUOI') return decide(people.size === 1 ? 'GOP' : 'RIENG');
  if (kind === 'TRUNG_GIAY_TO' && people.size > 1) return decide('RIENG');
  const branches = asked.branches.filter(
    ({ newCommune, newBranch }) => newBranch !== '' && (communes[0] ?? newCommune) === newCommune,
  );
  if (column === 'many-values' || (kind !== 'DU_LIEU_LOI' && random(8) === 0)) {
    return decide('BO_QUA');
  }
  if (kind === 'DIA_BAN') return type(pick(asked.communes, random));
  if (rows.length > 1 && random(2) === 0) return decide('CHON');
  if (kind === 'CHI_DOAN') {
    return type(rows.length > 1 && random(2) === 0 ? shown : pick(branches, random).newBranch);
  }
  if (kind !== 'DU_LIEU_LOI' && random(2) === 0) return type(shown);
  if (field === 'id') return type(pick(NUMBERS, random));
  if (field === 'name') return type(pick(FREE_NAMES, random));
  if (field === 'gender') return type('Nữ');
  if (field === 'phone') return type('0912000001');
  // A year of several candidates is no answer.
  const isClear = (date: string) => rows.filter((row) => row.value.endsWith(date)).length < 2;
  return type(pick(DATES.filter(isClear), random));
}

interface Outcome {
  decisions: Map<string, string>;
  findings: readonly Finding[];
}

async function decided(files: readonly Made[]): Promise<Outcome> {
  const paths = files.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  const read = await readDecisionFiles(paths);
  const accepted = fromAnswers(read.answers, asked);
  return {
    decisions: new Map(
      accepted.decisions.map((each) => [each.question, `${each.field}\n${decisionKey(each)}`]),
    ),
    findings: [...read.findings, ...accepted.findings],
  };
}

/** Questions that the findings speak of: by id, or by the row that they name. */
function reported(findings: readonly Finding[], files: readonly Made[]): Set<string> {
  const ids = new Set<string>();
  for (const { args, place } of findings) {
    if (typeof args.question === 'string') ids.add(args.question);
    expect(place?.file, 'a finding without file').toBeDefined();
    expect(place?.row, 'a finding without row').toBeDefined();
    const { sheets } = files.find(({ name }) => name === place!.file)!;
    const lines = sheets.get(place!.sheet ?? '') ?? [...sheets.values()][0]!;
    ids.add(lines[place!.row! - 1]!.id);
  }
  return ids;
}

/** @returns how it ended: `same`, or `some-reported`, `all-reported`, `refused` */
async function trial(name: string, seed: number): Promise<string> {
  const { grid, expected } = await answeredFor(seed);
  const random = randomOf(seed);
  const files = KINDS[name]!(grid, random);
  let outcome: Outcome;
  try {
    outcome = await decided(files);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.faults.map(({ place }) => place?.file)).toContain(files[0]!.name);
    return 'refused';
  }
  const { decisions, findings } = outcome;
  const wrong = [...decisions].filter(([id, decision]) => expected.get(id) !== decision);
  expect(wrong.map(([id, decision]) => [described(id), expected.get(id), decision])).toEqual([]);
  const named = reported(findings, files);
  const silent = [...expected.keys()].filter((id) => !decisions.has(id) && !named.has(id));
  expect(silent.map((id) => [described(id), expected.get(id)])).toEqual([]);
  if (decisions.size === expected.size) return 'same';
  return decisions.size === 0 ? 'all-reported' : 'some-reported';
}

function described(id: string): string {
  const { kind, field } = asked.questions.find((question) => question.id === id)!;
  return `${kind} ${field ?? ''} ${id}`;
}

describe('distorted answers', () => {
  it('answer every question, and are accepted undistorted', async () => {
    const { expected } = await answeredFor(SEEDS[0]!);
    expect(NAMES.length).toBeGreaterThan(50);
    expect(expected.size).toBe(result.questions.length);
    expect(new Set(result.questions.map(({ kind }) => kind)).size).toBeGreaterThan(4);
  });

  const tally = new Tally('distorted answers');
  it.each(SEEDS.map((seed) => ({ seed, name: NAMES[seed % NAMES.length]! })))(
    'decide equally or are reported: $name ($seed)',
    async ({ seed, name }) => {
      const outcome = await trial(name, seed);
      tally.note(outcome);
      if (process.env.TORTURE_TRIALS !== undefined) tally.note(`${name}: ${outcome}`);
    },
  );
  it('mostly count', () => {
    tally.print();
    expect(tally.of('same')).toBeGreaterThan(SEEDS.length / 2);
  });
});
