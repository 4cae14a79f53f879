/** Lists the questions of a run as later runs need them. */
import {
  type KnownQuestion,
  type Question,
  type QuestionRowKey,
  type QuestionState,
  rowGroups,
  type Subject,
} from '../../model/index.js';
import type { Fingerprints } from '../people/fingerprints.js';
import type { Reviewed } from '../people/review.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';
import { rowKeys, type TableRow, variantOf } from './rowKeys.js';

type QuestionsOfRun = Pick<Reviewed, 'asked' | 'leftOut' | 'ledger'>;
type QuestionName = Pick<KnownQuestion, 'id' | 'kind' | 'field'>;

/** Questions of the earlier result. */
interface Before {
  /** Questions that keep their ids in this run. */
  kept: readonly KnownQuestion[];
  all: readonly KnownQuestion[];
}

/**
 * Lists all questions that were ever asked or decided, and those kept from the earlier result: of those left out
 * there may be as many as people. A row that is gone keeps its earlier key. The list is made anew for each
 * iteration, as only the last round of a run is written.
 * @param original rosters with cells as they are in the files
 * @param corrected rosters whose records and rejected rows have the fingerprints
 */
export function listKnownQuestions(
  original: ParsedRosters,
  corrected: ParsedRosters,
  fingerprints: Fingerprints,
  reviewed: QuestionsOfRun,
  before: Before,
): Iterable<KnownQuestion> {
  return {
    *[Symbol.iterator]() {
      const known = new Set(before.all.map(({ id }) => id));
      const leftOut = reviewed.leftOut.filter(({ id }) => known.has(id));
      const everAsked = { ...reviewed, leftOut };
      const positions = positionsOf(fingerprints, fingerprintsAbout(everAsked, before.kept));
      const rowOf = rowReader(original, corrected, positions, before);
      yield* knownQuestions(everAsked, before.kept, rowOf);
    },
  };
}

/** Gives the key and place of a question's row. */
type RowReader = (question: QuestionName) => (fingerprint: string) => QuestionRowKey;

function rowReader(
  original: ParsedRosters,
  corrected: ParsedRosters,
  positions: ReadonlyMap<string, number>,
  { kept, all }: Before,
): RowReader {
  const placeAt = (position: number): TableRow => {
    const { count, table, row } = corrected.records;
    if (position >= count) return corrected.rejected[position - count]!;
    return { table: table[position]!, row: row[position]! };
  };
  const keysByVariant = new Map<string, (position: number) => string>();
  const gone = new Map(
    [...kept, ...all].flatMap(({ id, groups }) =>
      groups.flat().map((row) => [`${id}\n${row.fingerprint}`, row] as const),
    ),
  );
  return (question) => {
    const variant = variantOf(question);
    const keyOf = keysByVariant.get(variant) ?? keysOfVariant(rowKeys(original, question), placeAt);
    keysByVariant.set(variant, keyOf);
    return (fingerprint) => {
      const position = positions.get(fingerprint);
      if (position === undefined) {
        const earlier = gone.get(`${question.id}\n${fingerprint}`);
        return earlier ?? { fingerprint, key: '', file: '', sheet: '', row: 0 };
      }
      const { table, row } = placeAt(position);
      const { file, sheet } = original.tables[table]!;
      return { fingerprint, key: keyOf(position), file, sheet, row: row + 1 };
    };
  };
}

/** Collects the rows that questions are about: few of all, so their texts take little memory. */
function fingerprintsAbout(
  { asked, leftOut, ledger }: QuestionsOfRun,
  kept: readonly KnownQuestion[],
): Set<string> {
  const wanted = new Set<string>();
  const add = (subject: Subject) => {
    for (const group of rowGroups(subject)) for (const row of group) wanted.add(row);
  };
  for (const { about } of asked) add(about);
  for (const { content } of leftOut) add(content.about());
  for (const { subject } of ledger) add(subject);
  for (const { groups } of kept) {
    for (const group of groups) for (const { fingerprint } of group) wanted.add(fingerprint);
  }
  return wanted;
}

/** Gives the position of each wanted fingerprint: records first, then rejected rows. */
function positionsOf(
  { records, rejected }: Fingerprints,
  wanted: ReadonlySet<string>,
): Map<string, number> {
  const positions = new Map<string, number>();
  let position = 0;
  for (const list of [records, rejected]) {
    for (const fingerprint of list) {
      if (wanted.has(fingerprint)) positions.set(fingerprint, position);
      position++;
    }
  }
  return positions;
}

/** Computes the key of each row once, as a row may belong to many questions. */
function keysOfVariant(
  keyOf: (row: TableRow) => string,
  placeAt: (position: number) => TableRow,
): (position: number) => string {
  const keys = new Map<number, string>();
  return (position) => {
    const key = keys.get(position) ?? keyOf(placeAt(position));
    keys.set(position, key);
    return key;
  };
}

function* knownQuestions(
  { asked, leftOut, ledger }: QuestionsOfRun,
  kept: readonly KnownQuestion[],
  rowOf: RowReader,
): Generator<KnownQuestion> {
  const known = (
    { id, kind, field }: QuestionName,
    state: QuestionState,
    groups: readonly (readonly string[])[],
  ): KnownQuestion => {
    const read = rowOf({ id, kind, field });
    return { id, kind, field, state, groups: groups.map((group) => group.map(read)) };
  };
  const open = (
    state: QuestionState,
    { id, kind, field = '', about }: Pick<Question, 'id' | 'kind' | 'field' | 'about'>,
  ) => known({ id, kind, field }, state, rowGroups(about));
  for (const question of asked) yield open('asked', question);
  for (const draft of leftOut) yield open('left-out', { ...draft, about: draft.content.about() });
  for (const { question, kind, field, subject } of ledger) {
    yield known({ id: question, kind, field }, 'decided', rowGroups(subject));
  }
  for (const question of kept) {
    const groups = question.groups.map((group) => group.map(({ fingerprint }) => fingerprint));
    yield known(question, question.state, groups);
  }
}
