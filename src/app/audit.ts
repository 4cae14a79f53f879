import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import {
  hasAnswers,
  holdsChecks,
  holdsQuestions,
  questionIdsIn,
  readAnswers,
} from '../answers/index.js';
import {
  type AuditedMatching,
  type AuditLine,
  auditDecisions,
  type ContraryAnswer,
  contraryAnswers,
  type Draw,
  drawAudit,
  type Estimates,
  estimate,
  type Judgement,
  judgeAnswers,
  LINE_PREFIX,
  lineIds,
  mergedStrata,
  movedAnswers,
  otherThresholds,
  type SampleChoice,
  sampleName,
  samplesIn,
  type ThresholdOutcome,
  withPlainWords,
} from '../audit/index.js';
import { readReviewCode, writeWhole } from '../io/index.js';
import { forEachWeighed, makeWeigher } from '../match/index.js';
import { type Language, sayIn } from '../messages/index.js';
import {
  type AuditSheet,
  type Decision,
  fault,
  faultOf,
  finding,
  groupBy,
  InputError,
  inputError,
  type MergeResult,
  message,
  placeIn,
  type QuestionRow,
  rowName,
  type Table,
} from '../model/index.js';
import { auditPage, auditWorkbook, maskedSay } from '../report/index.js';
import { recordRow } from '../review/index.js';
import { type ApplyRequest, applyAnswers } from './apply.js';
import type { Listener } from './listener.js';
import { filledTables, replacedSheets, reportAgain, runAgain, type Written } from './run/index.js';

export type { Written } from './run/index.js';

/** Lines of a sample that a person checks in an hour, at half a minute each. */
const USUAL_SIZE = 120;
const USUAL_SEED = 1;
/** Unusable answers that an error names. */
const SHOWN_UNUSABLE = 5;

export interface AuditRequest {
  /** Folder of the result. */
  from: string;
  /** Workbook to write; the page stands beside it. */
  out: string;
  language: Language;
  /** Number of lines; 120 by default. */
  size?: number;
  /** Seed of the drawing; 1 by default. */
  seed?: number;
}

export interface AuditFiles {
  workbook: string;
  page: string;
  /** Name of the answer file that the page saves. */
  answers: string;
  /** Number of pairs. */
  lines: number;
}

/**
 * Draws a random sample of a result, for a person to check: a workbook, and a page with the same lines.
 * @returns the files; equal results, sizes and seeds give equal bytes
 * @throws InputError for a file that is not a sample or may hold answers
 */
export async function writeAudit(
  { from, out, language, size = USUAL_SIZE, seed = USUAL_SEED }: AuditRequest,
  listener: Listener = {},
): Promise<AuditFiles> {
  const page = join(dirname(out), `${basename(out, extname(out))}.html`);
  await checkTargets(out, page, from);
  const again = await runAgain(from, listener);
  reportAgain(again, listener, 'audit');
  const { result, isMasked } = again;
  const drawn = drawOf(result, { size, seed });
  if (drawn.draw.pairs.length === 0) throw inputError('audit-nothing');
  const plainSay = sayIn(language, result.profile);
  const say = isMasked ? maskedSay(plainSay) : plainSay;
  const sheet = sheetOf(result, drawn, { size, seed });
  const name = basename(page, '.html');
  const fileName = `${say(message('audit-page-file-name', { name }))}.csv`;
  const options = { mask: isMasked, say, lang: language, code: readReviewCode() };
  const content = [...auditPage(sheet, fileName, options)].join('');
  checkPage(page, content);
  writeWhole(out, [await auditWorkbook(sheet, isMasked, say)]);
  writeWhole(page, [content]);
  if (isMasked) listener.notice?.(message('audit-masked'));
  return { workbook: out, page, answers: fileName, lines: sheet.lines.length };
}

/** Refuses to replace a file of another kind, or one that holds answers, and to write into a result. */
async function checkTargets(out: string, page: string, from: string): Promise<void> {
  const tables = await replacedSheets(out, from, {
    bad: 'audit-not-workbook',
    inside: 'audit-in-result',
    other: 'audit-target-other',
  });
  if (tables !== undefined) {
    const isSample = holdsQuestions(tables) && samplesIn(tables).length > 0;
    if (!isSample) throw inputError('audit-target-other', { path: out });
    if (hasAnswers(tables.map(withPlainWords))) {
      throw inputError('audit-target-answered', { path: out });
    }
  } else if (existsSync(page)) throw inputError('audit-target-other', { path: page });
}

/** Refuses to replace another page, whose answers may be kept in a browser only. */
function checkPage(page: string, content: string): void {
  if (existsSync(page) && !readFileSync(page).equals(Buffer.from(content))) {
    throw inputError('audit-page-other', { path: page });
  }
}

export interface AuditReading {
  sample: SampleChoice;
  judgement: Judgement;
  contrary: ContraryAnswer[];
  estimates: Estimates;
  thresholds: ThresholdOutcome[];
  /** Usable answers as decisions about the two rows of their lines. */
  decisions: Decision[];
  draw: Pick<Draw, 'strata' | 'below' | 'largeMembers'>;
}

/**
 * Reads the answers about a sample, and estimates precision and recall of the result.
 * @param request `read` are answered workbooks, or answer files of the page
 * @throws InputError for files of several samples, or of another result
 */
export async function readAudit(
  { from, read, ...asked }: { from: string; read: readonly string[] } & Partial<SampleChoice>,
  listener: Listener = {},
): Promise<AuditReading> {
  const { tables, asShown } = await filledTables(read);
  checkAreSamples(tables);
  const samples = samplesIn(tables);
  if (samples.length > 1) {
    throw inputError('audit-two-samples', { samples: samples.map(sampleName).join(', ') });
  }
  const { size = USUAL_SIZE, seed = USUAL_SEED } = { ...asked, ...samples[0] };
  const given = readAnswers(tables.map(withPlainWords), ({ file }) => asShown.has(file));
  const again = await runAgain(from, listener);
  reportAgain(again, listener, 'audit');
  const drawn = drawOf(again.result, { size, seed });
  const { draw, ids } = drawn;
  const judgement = judge(again.result, drawn, given, tables);
  const known = new Set(ids);
  const { length } = given.answers;
  if (length > 0 && !given.answers.some(({ question }) => known.has(question))) {
    throw inputError('audit-of-another', { count: length });
  }
  const { strata, answered } = judgement;
  if (answered.length === 0) throw noAnswers(judgement);
  return {
    sample: { size, seed },
    judgement,
    contrary: contraryAnswers(again.result, draw, judgement),
    estimates: estimate(strata),
    thresholds: otherThresholds(strata, answered, again.result.clustering.model.mergeAt),
    decisions: auditDecisions(again.result, draw, ids, judgement, given.returned.rows),
    draw,
  };
}

/** Judges answers without those that moved to other rows. */
function judge(
  result: MergeResult,
  { draw, ids }: Drawn,
  { answers, findings }: Pick<ReturnType<typeof readAnswers>, 'answers' | 'findings'>,
  tables: readonly Table[],
): Judgement {
  const all = judgeAnswers(draw, ids, answers, findings);
  const merged = mergedStrata(draw);
  const nameOf = (record: number) => recordRow(result, record, '', '').name;
  const lines = draw.pairs.map(
    ({ a, b, stratum }, at): AuditLine => ({
      id: ids[at]!,
      names: [nameOf(a), nameOf(b)],
      isMerged: merged.has(stratum),
    }),
  );
  const moved = movedAnswers(tables, lines, answers, all);
  if (moved.size === 0) return all;
  const remaining = answers.filter((answer) => !moved.has(answer));
  const judgement = judgeAnswers(draw, ids, remaining, findings);
  const refused = [...moved].map(([answer, code]) =>
    finding('warning', code, {}, placeIn(answer, answer.row)),
  );
  return { ...judgement, unusable: [...judgement.unusable, ...refused] };
}

export interface ApplyAuditRequest extends Omit<ApplyRequest, 'corrected' | 'plan' | 'decided'> {
  /** Folder of the result that the sample was drawn from. */
  from: string;
}

/**
 * Writes a result again with the answers about a sample in force, as answers to questions are.
 * @throws InputError as `applyAnswers`
 */
export async function applyAudit(
  { decisions }: Pick<AuditReading, 'decisions'>,
  request: ApplyAuditRequest,
  listener: Listener = {},
): Promise<Written> {
  return applyAnswers({ ...request, corrected: [], decided: decisions }, listener);
}

/** @throws InputError for a file of another kind */
function checkAreSamples(tables: readonly Table[]): void {
  for (const [file, own] of groupBy(tables, (table) => table.file)) {
    if (!holdsQuestions(own)) {
      throw inputError(holdsChecks(own) ? 'apply-of-checks' : 'audit-not-sample', {}, { file });
    }
    const ids = [...questionIdsIn(own)];
    if (ids.length > 0 && !ids.some((id) => id.startsWith(LINE_PREFIX))) {
      throw inputError('audit-of-questions', {}, { file });
    }
  }
}

/** Makes the error about a sample without a usable answer; it names the first unusable ones. */
function noAnswers({ unusable }: Judgement): InputError {
  const faults = unusable.slice(0, SHOWN_UNUSABLE).map((found) => faultOf(found, found.place));
  return new InputError([fault('audit-no-answers'), ...faults]);
}

interface Drawn {
  draw: Draw;
  /** Ids of the lines. */
  ids: string[];
}

/** Draws the sample of a result; the same choice gives the same lines. */
function drawOf(result: MergeResult, { size, seed }: SampleChoice): Drawn {
  const { records, profile, clustering } = result;
  const { model } = clustering;
  const matching: AuditedMatching = {
    ...makeWeigher(records, profile, model),
    forEachWeighed: (visit) => forEachWeighed(records, profile, model, visit),
  };
  const draw = drawAudit(clustering, matching, size, seed);
  const idOf = lineIds();
  return {
    draw,
    ids: draw.pairs.map((pair) =>
      idOf(
        [pair.a, pair.b].flatMap((record) => [
          rowName(result, record),
          result.fingerprints.at(record)!,
        ]),
      ),
    ),
  };
}

function sheetOf(result: MergeResult, { draw, ids }: Drawn, choice: SampleChoice): AuditSheet {
  const row = (record: number, letter: string): QuestionRow =>
    recordRow(result, record, letter, '');
  return {
    sample: sampleName(choice),
    ...choice,
    lines: draw.pairs.map(({ a, b }, at) => ({
      id: ids[at]!,
      first: row(a, 'A'),
      second: row(b, 'B'),
    })),
  };
}
