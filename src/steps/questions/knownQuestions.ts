/** Lists the questions of a run as later runs need them. */
import type { FingerprintedRow } from '../../decisions/index.js';
import type {
  KnownQuestion,
  Question,
  QuestionRowKey,
  QuestionState,
  Subject,
} from '../../model/index.js';
import { type Fingerprints, fingerprintedRows } from '../people/fingerprints.js';
import type { Reviewed } from '../people/review.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';
import { placeOf, rowKeys, variantOf } from './rowKeys.js';

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
  const rows = new Map(
    fingerprintedRows(corrected, fingerprints).map((row) => [row.fingerprint, row]),
  );
  const keysByVariant = new Map<string, (row: FingerprintedRow) => string>();
  const gone = new Map(
    [...kept, ...all].flatMap(({ id, groups }) =>
      groups.flat().map((row) => [`${id}\n${row.fingerprint}`, row] as const),
    ),
  );
  return (question) => {
    const variant = variantOf(question);
    const keyOf = keysByVariant.get(variant) ?? memoizedKeys(rowKeys(original, question));
    keysByVariant.set(variant, keyOf);
    return (fingerprint) => {
      const row = rows.get(fingerprint);
      if (row === undefined) {
        const earlier = gone.get(`${question.id}\n${fingerprint}`);
        return earlier ?? { fingerprint, key: '', file: '', sheet: '', row: 0 };
      }
      const { file, sheet = '', row: number } = placeOf(original, row);
      return { fingerprint, key: keyOf(row), file, sheet, row: number };
    };
  };
}

/** Computes the key of each row once, as a row may belong to many questions. */
function memoizedKeys(keyOf: (row: FingerprintedRow) => string): typeof keyOf {
  const keys = new Map<FingerprintedRow, string>();
  return (row) => {
    const key = keys.get(row) ?? keyOf(row);
    keys.set(row, key);
    return key;
  };
}

function knownQuestions(
  { asked, leftOut, ledger }: Pick<Reviewed, 'asked' | 'leftOut' | 'ledger'>,
  kept: readonly KnownQuestion[],
  rowOf: RowReader,
): KnownQuestion[] {
  const known = (
    { id, kind, field }: QuestionName,
    state: QuestionState,
    groups: readonly (readonly string[])[],
  ): KnownQuestion => {
    const read = rowOf({ id, kind, field });
    return { id, kind, field, state, groups: groups.map((group) => group.map(read)) };
  };
  const open =
    (state: QuestionState) => (question: Pick<Question, 'id' | 'kind' | 'field' | 'about'>) =>
      known({ ...question, field: question.field ?? '' }, state, groupsOf(question.about));
  return [
    ...asked.map(open('asked')),
    ...leftOut.map(open('left-out')),
    ...ledger.map(({ question, kind, field, subject }) =>
      known({ id: question, kind, field }, 'decided', groupsOf(subject)),
    ),
    ...kept.map((question) =>
      known(
        question,
        question.state,
        question.groups.map((group) => group.map(({ fingerprint }) => fingerprint)),
      ),
    ),
  ];
}

function groupsOf(subject: Subject): string[][] {
  return subject.type === 'rows' ? subject.groups : [];
}
