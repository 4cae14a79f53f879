import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../io/read.js';
import { explainPair } from '../../match/index.js';
import { sayIn } from '../../messages/say.js';
import {
  inputError,
  type Member,
  type MergeResult,
  message,
  type Rerun,
} from '../../model/index.js';
import { merge } from '../../pipeline.js';
import type { Console } from '../console.js';
import { EXIT } from '../failure.js';
import { prepare, requestOf } from '../prepare.js';
import { memberText, pairText } from '../tables/explanation.js';
import { showProgress } from './progress.js';

export interface ExplainOptions {
  from: string;
  json?: boolean;
}

/** Why two rows are one person or not, or how a member was put together. @returns exit status */
export async function explainCommand(
  first: string,
  second: string | undefined,
  options: ExplainOptions,
  out: Console,
): Promise<number> {
  const { result, settings } = await runAgain(options.from, out);
  out.say = sayIn(out.options.language, result.profile);
  if (second === undefined) {
    const member = memberOf(first, result);
    if (options.json) out.data(JSON.stringify(memberJson(member, result), undefined, 2));
    else out.data(memberText(member, result, out));
    return EXIT.done;
  }
  const [a, b] = [recordOf(first, result), recordOf(second, result)];
  const explanation = explainPair(result.records, result.profile, settings, a, b);
  if (options.json) out.data(JSON.stringify(explanation, undefined, 2));
  else out.data(pairText(first, second, explanation, out));
  return EXIT.done;
}

/** Runs the merge of a result again, in memory. */
async function runAgain(folder: string, out: Console) {
  const path = join(folder, 'summary.json');
  if (!existsSync(path)) throw inputError('explain-no-result', { path: folder });
  const summary = JSON.parse(readText(path, path)) as {
    settings: { rerun: Rerun };
    inputs: { file: string; sha256: string }[];
  };
  const prepared = await prepare(requestOf(summary.settings.rerun, folder));
  const result = await merge({ ...prepared.input, progress: showProgress(out) });
  const hashes = new Map(result.sources.map((source) => [source.file, source.sha256]));
  const changed = summary.inputs.filter(({ file, sha256 }) => hashes.get(file) !== sha256);
  if (changed.length > 0 || hashes.size !== summary.inputs.length) {
    out.tell(
      message('explain-inputs-changed', { files: changed.map(({ file }) => file).join(', ') }),
    );
  }
  return { result, settings: prepared.input.matching };
}

/** `file:sheet:row`, `file::row` for text files. */
function recordOf(text: string, result: MergeResult): number {
  const { file, sheet, row } = parseRow(text);
  const { records, tables } = result;
  for (let record = 0; record < records.count; record++) {
    const table = tables[records.table[record]];
    if (records.row[record] === row - 1 && table.file === file && table.sheet === sheet) {
      return record;
    }
  }
  const line = result.lineage.find(
    (each) => each.file === file && each.sheet === sheet && each.row === row,
  );
  throw line === undefined
    ? inputError('explain-no-row', { row: text, files: tables.map((t) => t.file).join(', ') })
    : inputError('explain-no-row-skipped', { row: text, reason: line.reason });
}

function parseRow(text: string): { file: string; sheet: string; row: number } {
  // Sheet names hold no colon; a file name may.
  const match = /^(.+):([^:]*):(\d+)$/.exec(text.normalize('NFC'));
  if (match === null) throw inputError('explain-bad-row', { row: text });
  return { file: match[1], sheet: match[2], row: Number(match[3]) };
}

function memberOf(text: string, result: MergeResult): Member {
  const byId = result.members.find((member) => member.id === text.trim().toUpperCase());
  if (byId !== undefined) return byId;
  const record = recordOf(text, result);
  const member = result.members.find((each) => each.records.includes(record));
  if (member === undefined) throw inputError('explain-bad-row', { row: text });
  return member;
}

function memberJson(member: Member, result: MergeResult) {
  const place = (record: number) => {
    const table = result.tables[result.records.table[record]];
    return { file: table.file, sheet: table.sheet, row: result.records.row[record] + 1 };
  };
  return {
    id: member.id,
    newCommune: member.newCommune,
    newBranch: member.newBranch,
    rows: member.records.map(place),
    values: [...member.values].map(([field, value]) => ({
      field,
      text: value.text,
      rule: value.rule,
      from: place(value.record),
    })),
  };
}
