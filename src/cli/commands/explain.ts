import { explainPair, type MemberLink, makeExplainer, memberLinks } from '../../match/index.js';
import { sayIn } from '../../messages/say.js';
import {
  inputError,
  linesByPerson,
  type Member,
  type MergeResult,
  type Message,
  message,
  type NoRoster,
  type RejectedRow,
  type RowKind,
} from '../../model/index.js';
import { maskedText, maskWhere } from '../../text/mask.js';
import type { Console } from '../console.js';
import { EXIT } from '../failure.js';
import { runAgain } from '../runAgain.js';
import { memberText, notesAbout, pairText } from '../tables/explanation.js';

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
  const { result, changed } = await runAgain(options.from, out);
  if (changed.length > 0)
    out.tell(message('explain-inputs-changed', { files: changed.join(', ') }));
  out.say = sayIn(out.options.language, result.profile);
  if (second === undefined) {
    const { members, rejected } = membersOf(first, result);
    const { model } = result.clustering;
    const explain = makeExplainer(result.records, result.profile, model);
    const linksOf = (member: Member) => memberLinks(member.records, explain);
    const values = members.map((member) => memberJson(member, linksOf(member), result));
    if (options.json) out.data(jsonText(single(values), out));
    else {
      const texts = members.map((member) => memberText(member, linksOf(member), result, out));
      const others = rejected.map((reason) =>
        out.say(message('explain-row-rejected', { reason: [reason] })),
      );
      out.data([...texts, ...others].join('\n\n'));
    }
    return EXIT.done;
  }
  const pairs = pairsOf(peopleOf(first, result).records, peopleOf(second, result).records);
  const explained = pairs.map(({ a, b, places }) => {
    const explanation = explainPair(result.records, result.profile, result.clustering.model, a, b);
    return { names: [`${first}${places[0]}`, `${second}${places[1]}`] as const, explanation };
  });
  if (options.json) {
    const explanations = explained.map(({ explanation }) => explanation);
    out.data(jsonText(single(explanations), out));
  } else {
    const texts = explained.map(({ names, explanation }) => pairText(...names, explanation, out));
    out.data(texts.join('\n\n'));
  }
  return EXIT.done;
}

function jsonText(value: unknown, { isMasked }: Console): string {
  const { text } = maskWhere(isMasked);
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? text(part) : part), 2);
}

/** A list only where a row that rosters side by side share holds several people. */
function single<Value>(values: readonly Value[]): Value | readonly Value[] {
  return values.length === 1 ? values[0] : values;
}

/** Every person of one row with every one of the other; several on a row are numbered from the left. */
function pairsOf(first: readonly number[], second: readonly number[]) {
  const place = (records: readonly number[], at: number) =>
    records.length > 1 ? ` (${at + 1})` : '';
  const pairs = first.flatMap((a, i) =>
    second.map((b, j) => ({ a, b, places: [place(first, i), place(second, j)] as const })),
  );
  const different = pairs.filter(({ a, b }, at) => {
    const turned = pairs.findIndex((other) => other.a === b && other.b === a);
    return a !== b && (turned < 0 || turned > at);
  });
  return different.length > 0 ? different : pairs.slice(0, 1);
}

/**
 * The people of a row `file:sheet:row` (`file::row` for text files), from left to right, and why
 * others on it could not be read.
 * @throws InputError for a row without a person
 */
function peopleOf(text: string, result: MergeResult): { records: number[]; rejected: Message[] } {
  const { tables } = result;
  const { file, sheet, row } = parseRow(text, new Set(tables.map((table) => table.file)));
  const found: number[] = [];
  for (let record = 0; record < result.records.count; record++) {
    const table = tables[result.records.table[record]];
    const isRow = result.records.row[record] === row - 1;
    if (isRow && isCalled(table.file, file) && isCalled(table.sheet, sheet)) found.push(record);
  }
  const lines = linesByPerson(result.lineage).filter(
    (line) => isCalled(line.file, file) && isCalled(line.sheet, sheet) && line.row === row,
  );
  if (lines.length === 0) {
    const files = [...new Set(tables.map((table) => table.file))].join(', ');
    throw inputError('explain-no-row', { row: text, files });
  }
  const rejected = lines
    .filter(({ status }) => status === 'rejected')
    .map(({ reason }) => message(`reason-${reason as RejectedRow['reason']}`));
  if (found.length > 0) return { records: found, rejected };
  if (rejected.length > 0) {
    throw inputError('explain-no-row-rejected', { row: text, reason: rejected });
  }
  const reason = lines[0].reason.split('; ').map((each) => message(skippedCode(each)));
  throw inputError('explain-no-row-skipped', { row: text, reason });
}

/** Whether a name is meant, as it is or as a masked result writes it. */
function isCalled(name: string, text: string): boolean {
  return name === text || (text.includes('*') && maskedText(name) === text);
}

/** The sentence for a reason of a skipped row: a kind of row, or why its sheet is no roster. */
function skippedCode(reason: string) {
  return reason.startsWith('no-roster-')
    ? (`inspect-no-roster-${reason.slice('no-roster-'.length) as NoRoster['reason']}` as const)
    : (`kind-${reason as RowKind}` as const);
}

function parseRow(
  text: string,
  files: ReadonlySet<string>,
): { file: string; sheet: string; row: number } {
  // Sheet names hold no colon; a file name may.
  const match = /^(.+):([^:]*):(\d+)$/.exec(text.normalize('NFC'));
  if (match === null) throw inputError('explain-bad-row', { row: text });
  const [, given, sheet, row] = match;
  // As paths are written on Windows.
  const file = files.has(given) ? given : given.replaceAll('\\', '/');
  return { file, sheet, row: Number(row) };
}

/** The member of a `Mã`, or those of a row; of two people who are one member, that one. */
function membersOf(text: string, result: MergeResult): { members: Member[]; rejected: Message[] } {
  const byId = result.members.find((member) => member.id === text.trim().toUpperCase());
  if (byId !== undefined) return { members: [byId], rejected: [] };
  const { records, rejected } = peopleOf(text, result);
  const own = records.flatMap(
    (record) => result.members.find((member) => member.records.includes(record)) ?? [],
  );
  return { members: [...new Set(own)], rejected };
}

function memberJson(member: Member, links: readonly MemberLink[], result: MergeResult) {
  const notes = notesAbout(member, result);
  const place = (record: number) => {
    const table = result.tables[result.records.table[record]];
    return { file: table.file, sheet: table.sheet, row: result.records.row[record] + 1 };
  };
  return {
    id: member.id,
    newCommune: member.newCommune,
    newBranch: member.newBranch,
    rows: member.records.map(place),
    links: links.map(({ a, b, weight }) => ({ a: place(a), b: place(b), weight })),
    values: [...member.values].map(([field, value]) => ({
      field,
      text: value.text,
      rule: value.rule,
      from: place(value.record),
    })),
    ...(notes.length === 0 ? {} : { notes }),
    others: (member.others ?? []).map(({ field, text, record, isJoined }) => ({
      field,
      text,
      inRoster: isJoined,
      from: place(record),
    })),
  };
}
