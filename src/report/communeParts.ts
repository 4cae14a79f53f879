/** Splits a result by new commune. */
import {
  addTo,
  type Code,
  countOthers,
  type Finding,
  groupBy,
  type Lineage,
  type LineageRow,
  listOf,
  type Member,
  type MergeResult,
  message,
  type Question,
  type QuestionDraft,
  type ResultComparison,
  withArgs,
} from '../model/index.js';
import { inVietnameseOrder } from '../text/index.js';
import { communesOfSubjects } from './subjectCommunes.js';

/** Folder of the members without a new commune. */
const UNKNOWN_FOLDER = 'chua-ro';

/** The part of a result that belongs to one new commune. */
export interface CommunePart {
  /** Path segment below the output folder. */
  folder: string;
  /** `''` for members and rows without a new commune. */
  commune: string;
  result: MergeResult;
}

/** Contents of a part, collected in one pass over the result, since a province has 148 communes. */
interface Contents {
  members: Member[];
  questions: Question[];
  leftOut: QuestionDraft[];
  /** Positions in the lineage. */
  rows: number[];
}

/**
 * Splits a result into a part for each new commune, in order of name, and one for rows without a commune.
 * @param folderOf folder of a new commune, one path segment
 * @param only returns the part of this commune alone, even if it is the only one
 * @returns no parts if all members with a known commune are in one, since the result needs no folders then
 */
export function splitByCommune(
  result: MergeResult,
  folderOf: (newCommune: string) => string,
  only?: string,
): CommunePart[] {
  const known = new Set(result.members.map((member) => member.newCommune));
  if (only !== undefined) known.add(only);
  known.delete('');
  if (known.size < 2 && only === undefined) return [];
  const parts = new Map(inVietnameseOrder(known).map((commune) => [commune, emptyContents()]));
  const unknown = emptyContents();
  const partOf = (commune: string) => parts.get(commune) ?? unknown;

  const communeOf = new Map<string, string>();
  for (const member of result.members) {
    communeOf.set(member.id, member.newCommune);
    partOf(member.newCommune).members.push(member);
  }
  const homes = homesOf(result.lineage);
  const communeOfRow = (row: LineageRow) =>
    communeOf.get(row.member) ?? (row.newCommune || (homes.get(row.oldCommune) ?? ''));
  for (const { start, end, person } of rangesOf(result.lineage)) {
    const { rows } = person === undefined ? unknown : partOf(communeOfRow(person));
    for (let at = start; at < end; at++) rows.push(at);
  }
  for (const question of result.questions) {
    const own = askedOf(question, homes).filter((commune) => parts.has(commune));
    if (own.length === 0) unknown.questions.push(question);
    for (const commune of own)
      partOf(commune).questions.push(withRecipients(question, commune, own));
  }
  for (const question of result.leftOut) {
    const { communes } = question;
    const rows = communes.length > 0 ? [] : question.content.write().rows;
    const own = askedOf({ communes, rows }, homes).filter((commune) => parts.has(commune));
    if (own.length === 0) unknown.leftOut.push(question);
    for (const commune of own) partOf(commune).leftOut.push(question);
  }
  const isEmpty = unknown.rows.every((at) => result.lineage.at(at)!.status === 'skipped');
  if (unknown.members.length + unknown.questions.length > 0 || !isEmpty) {
    parts.set('', unknown);
  }

  const taken = new Set<string>();
  const index = indexOf(result);
  return [...parts]
    .map(([commune, part]) => ({ commune, part, folder: folderFor(commune, folderOf, taken) }))
    .filter(({ commune }) => only === undefined || commune === only)
    .map(({ commune, part, folder }) => ({
      folder,
      commune,
      result: resultOfPart(result, commune, part, index),
    }));
}

/** Rows of the lineage from `start` to before `end`. */
interface Range {
  start: number;
  end: number;
  /** The one that is a person; undefined in a file without people. */
  person: LineageRow | undefined;
}

/**
 * Joins rows without a person to the row below that they introduce, or else to the last row of their file, so
 * that every row counts in one part.
 */
function* rangesOf(lineage: Lineage): Generator<Range> {
  let open: Range | undefined;
  let at = 0;
  let file = lineage.at(0)?.file;
  for (const line of lineage) {
    if (line.file !== file) {
      if (open !== undefined) yield { ...open, end: at };
      open = undefined;
      file = line.file;
    }
    const end = at + 1;
    if (line.status === 'skipped') open ??= { start: at, end, person: undefined };
    else {
      if (open?.person !== undefined) yield open;
      const start = open?.person === undefined ? (open?.start ?? at) : open.end;
      open = { start, end, person: line };
    }
    at = end;
  }
  if (open !== undefined) yield { ...open, end: at };
}

/** Lists the communes whose secretaries get a question; without one, those of its old communes. */
function askedOf(
  { communes, rows }: Pick<Question, 'communes' | 'rows'>,
  homes: ReadonlyMap<string, string>,
): readonly string[] {
  if (communes.length > 0) return communes;
  return [...new Set(rows.map((row) => homes.get(row.oldCommune) ?? ''))];
}

/** Adds to a question the other communes that get it too. */
function withRecipients(question: Question, commune: string, all: readonly string[]): Question {
  if (all.length < 2) return question;
  const communes = all.filter((name) => name !== commune).join(', ');
  const args = { question: [question.sentence], communes };
  return { ...question, sentence: message('ask-also-sent', args) };
}

/** Maps each old commune to the new commune of all its people; `''` if they are in several. */
function homesOf(lines: Lineage): Map<string, string> {
  const homes = new Map<string, string>();
  for (const { oldCommune, newCommune } of lines) {
    if (oldCommune === '' || newCommune === '') continue;
    const home = homes.get(oldCommune);
    if (home === undefined) homes.set(oldCommune, newCommune);
    else if (home !== newCommune) homes.set(oldCommune, '');
  }
  return homes;
}

/** Findings by file, and branches by commune, so that no part searches the whole result. */
interface ResultIndex {
  findings: Map<string, Finding[]>;
  /** Positions of findings about no file, by the commune whose part alone gets them. */
  general: GeneralFindings;
  branches: Map<string, MergeResult['branches']>;
  /** Decisions by each commune that they are about. */
  decisions: Map<string, MergeResult['decisions']>;
}

/** Old and new communes apart, since a new commune may have the name of an old one of another. */
interface GeneralFindings {
  ofAll: number[];
  ofNew: Map<string, number[]>;
  ofOld: Map<string, number[]>;
}

/** Findings that name a new commune. */
const OF_NEW: ReadonlySet<Code> = new Set<Code>(['branch-small', 'roster-missing']);

function indexOf(result: MergeResult): ResultIndex {
  const placed = result.findings.filter(({ place }) => place !== undefined);
  return {
    findings: groupBy(placed, ({ place }) => place!.file),
    general: generalFindings(result.findings),
    branches: groupBy(result.branches, ({ newCommune }) => newCommune),
    decisions: decisionsByCommune(result),
  };
}

function generalFindings(findings: readonly Finding[]): GeneralFindings {
  const general: GeneralFindings = { ofAll: [], ofNew: new Map(), ofOld: new Map() };
  for (const [at, { code, place, args }] of findings.entries()) {
    if (place !== undefined) continue;
    if (typeof args.commune !== 'string') general.ofAll.push(at);
    else addTo(OF_NEW.has(code) ? general.ofNew : general.ofOld, args.commune, at);
  }
  return general;
}

/** Groups decisions by commune; those without one are under `''`. */
function decisionsByCommune(result: MergeResult): ResultIndex['decisions'] {
  const communesOf = communesOfSubjects(result, result.decisions);
  const byCommune: ResultIndex['decisions'] = new Map();
  for (const decision of result.decisions) {
    const communes = communesOf(decision);
    for (const commune of communes.length === 0 ? [''] : communes) {
      addTo(byCommune, commune, decision);
    }
  }
  return byCommune;
}

/** Gives a finding about left-out questions or differing values the counts of the part. */
function withOwnCount(
  found: Finding,
  { leftOut, members }: Pick<Contents, 'leftOut' | 'members'>,
): Finding[] {
  const { code } = found;
  if (code.startsWith('left-out-')) {
    const count = leftOut.filter(({ kind }) => code === `left-out-${kind}`).length;
    return withCounts(found, { count });
  }
  if (code !== 'values-joined' && code !== 'values-not-chosen') return [found];
  return withCounts(found, countOthers(members, code === 'values-joined'));
}

function withCounts(found: Finding, counts: { count: number } & Record<string, number>): Finding[] {
  return counts.count === 0 ? [] : [withArgs(found, (arg, name) => counts[name] ?? arg)];
}

function resultOfPart(
  result: MergeResult,
  commune: string,
  { rows, ...part }: Contents,
  index: ResultIndex,
): MergeResult {
  const lineage = listOf(rows.length, (at) => result.lineage.at(rows[at]!)!);
  const files = new Set<string>();
  // Members may bring rows of other communes, whose findings are not for this one.
  const oldCommunes = new Set<string>();
  const ownFiles = new Set<string>();
  for (const { file, oldCommune, newCommune } of lineage) {
    files.add(file);
    if (newCommune !== '' && newCommune !== commune) continue;
    oldCommunes.add(oldCommune);
    ownFiles.add(file);
  }
  const sources = result.sources.filter(({ file }) => files.has(file));
  const { general } = index;
  return {
    ...result,
    ...part,
    lineage,
    sources,
    findings: [
      ...[
        ...general.ofAll,
        ...(general.ofNew.get(commune) ?? []),
        ...[...oldCommunes].flatMap((own) => general.ofOld.get(own) ?? []),
      ]
        .sort((a, b) => a - b)
        .flatMap((at) => withOwnCount(result.findings[at]!, part)),
      ...sources
        .filter(({ file }) => ownFiles.has(file))
        .flatMap(({ file }) => index.findings.get(file) ?? []),
    ],
    fields: result.fields.filter((field) =>
      part.members.some((member) => member.values.has(field)),
    ),
    carried: result.carried.filter((heading) =>
      part.members.some((member) => member.carried.has(heading)),
    ),
    branches: index.branches.get(commune) ?? [],
    decisions: index.decisions.get(commune) ?? [],
    ...(result.compared === undefined
      ? {}
      : { compared: ownChanges(result.compared, commune, part) }),
  };
}

/** Keeps the changes of members who are in this commune now. */
function ownChanges(
  { changes, newQuestions }: ResultComparison,
  commune: string,
  { questions }: Pick<Contents, 'questions'>,
): ResultComparison {
  const own = changes.filter(({ newCommune }) => newCommune === commune);
  if (newQuestions === undefined) return { changes: own };
  const ids = questions.map(({ id }) => id).filter((id) => newQuestions.has(id));
  return { changes: own, newQuestions: new Set(ids) };
}

function emptyContents(): Contents {
  return { members: [], questions: [], leftOut: [], rows: [] };
}

/** Finds a free folder, so that two communes never share one. */
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
