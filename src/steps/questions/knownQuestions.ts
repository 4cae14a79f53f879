/** Lists the questions of a run as later runs need them. */
import type {
  KnownQuestion,
  Question,
  QuestionRowKey,
  QuestionState,
  Subject,
} from '../../model/index.js';
import type { Fingerprints } from '../people/fingerprints.js';
import type { Reviewed } from '../people/review.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';
import { placeOf, rowKeys, type TableRow, variantOf } from './rowKeys.js';

type QuestionName = Pick<KnownQuestion, 'id' | 'kind' | 'field'>;

/** Questions of the earlier result. */
interface Before {
  /** Questions that keep their ids in this run. */
  kept: readonly KnownQuestion[];
  all: readonly KnownQuestion[];
}

/**
 * Lists all open and decided questions, and those kept from the earlier result. A row that is gone keeps its
 * earlier key. The list is made anew for each iteration, as only the last round of a run is written.
 * @param original rosters with cells as they are in the files
 * @param corrected rosters whose records and rejected rows have the fingerprints
 */
export function listKnownQuestions(
  original: ParsedRosters,
  corrected: ParsedRosters,
  fingerprints: Fingerprints,
  reviewed: Pick<Reviewed, 'asked' | 'leftOut' | 'ledger'>,
  before: Before,
): Iterable<KnownQuestion> {
  return {
    *[Symbol.iterator]() {
      const rowOf = rowReader(original, corrected, fingerprints, before);
      yield* knownQuestions(reviewed, before.kept, rowOf);
    },
  };
}

/** Gives the key and place of a question's row. */
type RowReader = (question: QuestionName) => (fingerprint: string) => QuestionRowKey;

function rowReader(
  original: ParsedRosters,
  corrected: ParsedRosters,
  fingerprints: Fingerprints,
  { kept, all }: Before,
): RowReader {
  const rows = positionsOf(fingerprints);
  const placeAt = (position: number): TableRow => {
    const { table, row } = corrected.records;
    const count = fingerprints.records.length;
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
      const position = rows.get(fingerprint);
      if (position === undefined) {
        const earlier = gone.get(`${question.id}\n${fingerprint}`);
        return earlier ?? { fingerprint, key: '', file: '', sheet: '', row: 0 };
      }
      const { file, sheet = '', row: number } = placeOf(original, placeAt(position));
      return { fingerprint, key: keyOf(position), file, sheet, row: number };
    };
  };
}

/** Gives the position of each fingerprint: records first, then rejected rows. */
function positionsOf({ records, rejected }: Fingerprints): Map<string, number> {
  const positions = new Map<string, number>();
  let position = 0;
  for (const fingerprint of records) positions.set(fingerprint, position++);
  for (const fingerprint of rejected) positions.set(fingerprint, position++);
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
  { asked, leftOut, ledger }: Pick<Reviewed, 'asked' | 'leftOut' | 'ledger'>,
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
    question: Pick<Question, 'id' | 'kind' | 'field' | 'about'>,
  ) => known({ ...question, field: question.field ?? '' }, state, groupsOf(question.about));
  for (const question of asked) yield open('asked', question);
  for (const question of leftOut) yield open('left-out', question);
  for (const { question, kind, field, subject } of ledger) {
    yield known({ id: question, kind, field }, 'decided', groupsOf(subject));
  }
  for (const question of kept) {
    const groups = question.groups.map((group) => group.map(({ fingerprint }) => fingerprint));
    yield known(question, question.state, groups);
  }
}

function groupsOf(subject: Subject): string[][] {
  return subject.type === 'rows' ? subject.groups : [];
}
