/** Cuts a result into the shares of the new communes. */
import {
  type Comparison,
  type Finding,
  groupBy,
  type LineageRow,
  linesByPerson,
  type Member,
  type MergeResult,
  message,
  type Question,
  type QuestionDraft,
  withArgs,
} from '../model/index.js';
import { vietnameseKey } from '../text/collate.js';
import { compareText } from '../text/unicode.js';

/** Folder of the members without a new commune. */
const UNKNOWN_FOLDER = 'chua-ro';

export interface Share {
  folder: string;
  /** `''` for what belongs to none. */
  commune: string;
  result: MergeResult;
}

/** What a share is made of; filled in one walk over the result, for a province has 148. */
interface Part {
  members: Member[];
  questions: Question[];
  leftOut: QuestionDraft[];
  lineage: LineageRow[];
}

/**
 * One share for each new commune, in order of name, and one for what belongs to none; empty when all
 * members with a known commune are in the same one, since then the result needs no folders.
 * @param only leaves the share of one commune, which has a folder in any case
 */
export function communeShares(
  result: MergeResult,
  folderOf: (newCommune: string) => string,
  only?: string,
): Share[] {
  const known = new Set(result.members.map((member) => member.newCommune));
  if (only !== undefined) known.add(only);
  known.delete('');
  if (known.size < 2 && only === undefined) return [];
  const parts = new Map(inOrder(known).map((commune) => [commune, emptyPart()]));
  const unknown = emptyPart();
  const partOf = (commune: string) => parts.get(commune) ?? unknown;

  const communeOf = new Map<string, string>();
  for (const member of result.members) {
    communeOf.set(member.id, member.newCommune);
    partOf(member.newCommune).members.push(member);
  }
  const lines = linesByPerson(result.lineage);
  const homes = homesOf(lines);
  for (const row of lines) {
    if (row.status === 'skipped') continue;
    const own = communeOf.get(row.member) ?? (row.newCommune || (homes.get(row.oldCommune) ?? ''));
    partOf(own).lineage.push(row);
  }
  for (const question of result.questions) {
    const own = askedOf(question, homes).filter((commune) => parts.has(commune));
    if (own.length === 0) unknown.questions.push(question);
    for (const commune of own) partOf(commune).questions.push(toldApart(question, commune, own));
  }
  for (const question of result.leftOut) {
    const { communes } = question;
    const rows = communes.length > 0 ? [] : question.write().rows;
    const own = askedOf({ communes, rows }, homes).filter((commune) => parts.has(commune));
    if (own.length === 0) unknown.leftOut.push(question);
    for (const commune of own) partOf(commune).leftOut.push(question);
  }
  if (unknown.members.length + unknown.questions.length + unknown.lineage.length > 0) {
    parts.set('', unknown);
  }

  const taken = new Set<string>();
  const places = placesOf(result, lines);
  return [...parts]
    .map(([commune, part]) => ({ commune, part, folder: folderFor(commune, folderOf, taken) }))
    .filter(({ commune }) => only === undefined || commune === only)
    .map(({ commune, part, folder }) => ({
      folder,
      commune,
      result: share(result, commune, part, places),
    }));
}

/** Communes whose secretaries a question goes to; of a row without a place, its old commune's. */
function askedOf(
  { communes, rows }: Pick<Question, 'communes' | 'rows'>,
  homes: ReadonlyMap<string, string>,
): string[] {
  if (communes.length > 0) return communes;
  return [...new Set(rows.map((row) => homes.get(row.oldCommune) ?? ''))];
}

/** The question as one commune gets it, with the others that get it too. */
function toldApart(question: Question, commune: string, all: readonly string[]): Question {
  if (all.length < 2) return question;
  const communes = all.filter((other) => other !== commune).join(', ');
  const args = { question: [question.sentence], communes };
  return { ...question, sentence: message('ask-also-sent', args) };
}

/** Old communes all of whose people are in one new commune, and that one. */
function homesOf(lines: readonly LineageRow[]): Map<string, string> {
  const homes = new Map<string, string>();
  for (const { oldCommune, newCommune } of lines) {
    if (oldCommune === '' || newCommune === '') continue;
    const home = homes.get(oldCommune);
    if (home === undefined) homes.set(oldCommune, newCommune);
    else if (home !== newCommune) homes.set(oldCommune, '');
  }
  return homes;
}

/** What is told of files, so that no share has to look through those of all others. */
interface Places {
  skipped: Map<string, LineageRow[]>;
  findings: Map<string, Finding[]>;
  /** Findings about no file; those of a commune only for its own share. */
  general: Finding[];
  branches: Map<string, MergeResult['branches']>;
}

function placesOf(result: MergeResult, lines: readonly LineageRow[]): Places {
  const placed = result.findings.filter(({ place }) => place !== undefined);
  return {
    skipped: groupBy(
      lines.filter(({ status }) => status === 'skipped'),
      ({ file }) => file,
    ),
    findings: groupBy(placed, ({ place }) => place!.file),
    general: result.findings.filter(({ place }) => place === undefined),
    branches: groupBy(result.branches, ({ newCommune }) => newCommune),
  };
}

/** What is told of questions that were left out, with the count of the share. */
function ownLeftOut(told: Finding, leftOut: readonly QuestionDraft[]): Finding[] {
  if (!told.code.startsWith('left-out-')) return [told];
  const count = leftOut.filter(({ kind }) => told.code === `left-out-${kind}`).length;
  return count === 0 ? [] : [withArgs(told, (arg, name) => (name === 'count' ? count : arg))];
}

function share(whole: MergeResult, commune: string, part: Part, places: Places): MergeResult {
  const files = new Set<string>();
  // People who are here too bring rows of other communes, but not what is told of those.
  const own = new Set([commune]);
  const ownFiles = new Set<string>();
  for (const { file, oldCommune, newCommune } of part.lineage) {
    files.add(file);
    if (newCommune !== '' && newCommune !== commune) continue;
    own.add(oldCommune);
    ownFiles.add(file);
  }
  const sources = whole.sources.filter(({ file }) => files.has(file));
  return {
    ...whole,
    ...part,
    // A file's rows that are no people are told wherever the file is.
    lineage: [...part.lineage, ...sources.flatMap(({ file }) => places.skipped.get(file) ?? [])],
    sources,
    findings: [
      ...places.general
        .filter(({ args }) => typeof args.commune !== 'string' || own.has(args.commune))
        .flatMap((each) => ownLeftOut(each, part.leftOut)),
      ...sources
        .filter(({ file }) => ownFiles.has(file))
        .flatMap(({ file }) => places.findings.get(file) ?? []),
    ],
    fields: whole.fields.filter((field) => part.members.some((member) => member.values.has(field))),
    carried: whole.carried.filter((heading) =>
      part.members.some((member) => member.carried.has(heading)),
    ),
    branches: places.branches.get(commune) ?? [],
    ...(whole.compared === undefined
      ? {}
      : { compared: ownChanges(whole.compared, commune, part) }),
  };
}

/** Who left for another commune is told there. */
function ownChanges(
  { changes, newQuestions }: Comparison,
  commune: string,
  { questions }: Part,
): Comparison {
  const own = changes.filter(({ newCommune }) => newCommune === commune);
  if (newQuestions === undefined) return { changes: own };
  const ids = questions.map(({ id }) => id).filter((id) => newQuestions.has(id));
  return { changes: own, newQuestions: new Set(ids) };
}

function emptyPart(): Part {
  return { members: [], questions: [], leftOut: [], lineage: [] };
}

/** Two communes must never write into one folder, whatever they are called. */
function folderFor(
  commune: string,
  folderOf: (newCommune: string) => string,
  taken: Set<string>,
): string {
  const folder = commune === '' ? UNKNOWN_FOLDER : folderOf(commune);
  let free = folder;
  for (let number = 2; taken.has(free); number++) free = `${folder}-${number}`;
  taken.add(free);
  return free;
}

/** In Vietnamese alphabetical order; what has one key there, by code point. */
function inOrder(names: Iterable<string>): string[] {
  return [...names]
    .map((name) => ({ name, key: vietnameseKey(name) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.name, b.name))
    .map(({ name }) => name);
}
