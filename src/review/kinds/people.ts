import {
  LIKELY,
  type Message,
  message,
  type QuestionContent,
  type QuestionTexts,
  type ScoredPair,
  type Subject,
} from '../../model/index.js';
import { isGenerationApart, isNamesakeNote, sha256, yearOf } from '../../text/index.js';
import {
  aboutRows,
  type Draft,
  type GroupableDraft,
  type QuestionInput,
  type Suggested,
  sortedCommunes,
  sortedFingerprints,
  UNNAMED,
} from '../draft.js';
import { evidenceOf, sharedFields } from '../evidence/agreement.js';
import { recordRow, rowLetter } from '../evidence/questionRows.js';
import { withNotes } from '../evidence/rowNotes.js';
import { type Owner, ownerFinder } from './numberOwner.js';

/** Asks whether two members are one person, for each pair that matching could not decide. */
export function samePersonQuestions(input: QuestionInput): Draft[] {
  const keyOf = memoizedMemberKeys(input);
  const sharing = new Set(input.clustering.sharedNumber.flatMap(({ a, b }) => [a, b]));
  return input.clustering.ask.map((pair) => {
    return {
      subject: ['TRUNG_NGUOI', ...[keyOf(pair.a), keyOf(pair.b)].sort()],
      question: {
        id: UNNAMED,
        kind: 'TRUNG_NGUOI',
        certainty: pair.probability,
        communes: communesOf(input, pair),
        members: 2,
        rowCount: membersRows(input, pair.a).length + membersRows(input, pair.b).length,
        content: new SamePersonContent(input, pair, sharing),
      },
    };
  });
}

/** The content of a question whether two members are one. */
class SamePersonContent implements QuestionContent {
  constructor(
    private readonly input: QuestionInput,
    private readonly pair: ScoredPair,
    /** Records of people with one ID number. */
    private readonly sharing: ReadonlySet<number>,
  ) {}

  about(): Subject {
    return aboutRows(this.input, groupsOf(this.input, this.pair));
  }

  write(): QuestionTexts {
    const { input, pair } = this;
    const groups = groupsOf(input, pair);
    const records = groups.flat();
    return {
      ...suggestionFor(input, pair, groups, this.sharing),
      sentence: sentenceOf(input, pair, groups),
      rows: records.map((record, i) => recordRow(input, record, rowLetter(i), '')),
      ...(records.length > 2
        ? { rowFingerprints: records.map((record) => input.fingerprints.at(record)!) }
        : {}),
    };
  }
}

/** Asks whether the rows of two members, each with the compared one first, are of one person. */
function sentenceOf(
  input: QuestionInput,
  pair: ScoredPair,
  groups: readonly [readonly number[], readonly number[]],
): Message {
  const [first, second] = groups;
  const question = message(first.length + second.length > 2 ? 'ask-same-groups' : 'ask-same-rows', {
    first: lettersOf(0, first.length),
    second: lettersOf(first.length, second.length),
    evidence: evidenceOf(input, pair.a, pair.b),
  });
  const noted = withNotes(input, question, groups.flat(), isNamesakeNote);
  return pair.alike === undefined
    ? noted
    : message('ask-alike', { question: [noted], count: pair.alike });
}

/**
 * Suggests an answer with its grounds. Two CCCD numbers that differ in several digits are two people, and any two
 * CCCD numbers speak against one person. A number that somebody else has, too, may have been exchanged. Pairs that are
 * only unlikely are one person too often.
 */
function suggestionFor(
  input: QuestionInput,
  pair: ScoredPair,
  groups: readonly [readonly number[], readonly number[]],
  sharing: ReadonlySet<number>,
): Suggested {
  const { a, b, probability, isOpen } = pair;
  const numbers = numbersOf(input, a, b);
  if (numbers !== undefined) {
    const isOwn = !groups.flat().some((record) => sharing.has(record));
    return probability < LIKELY && numbers >= OTHER_NUMBER && isOwn
      ? { suggestion: 'RIENG', reason: message('why-two-numbers') }
      : { suggestion: '' };
  }
  const isUnsure =
    probability < LIKELY ||
    isOpen ||
    areMarkedApart(input, a, b) ||
    areGenerationApart(input, groups) ||
    areBothListedTwice(input, groups);
  if (isUnsure) return { suggestion: '' };
  const percent = wholePercent(probability);
  const same = sharedFields(input, a, b);
  return same.length === 0
    ? { suggestion: 'GOP', reason: message('why-nearly-same', { percent }) }
    : { suggestion: 'GOP', reason: message('why-same', { fields: same, percent }) };
}

/** Writes a probability in whole percents, 99 at most: certainty needs the answer of a person. */
function wholePercent(probability: number): number {
  return Math.min(99, Math.round(probability * 100));
}

/** Whether a mark distinguishes two namesakes of one list: `An`, `An 2`. */
function areMarkedApart({ records }: QuestionInput, a: number, b: number): boolean {
  const column = records.columns.get('name');
  if (column?.type !== 'name' || records.table[a] !== records.table[b]) return false;
  const [one, other] = [a, b].map((record) => column.values[column.index[record]].marker);
  return one !== other;
}

/** Whether rows of two members have birth dates a generation apart: a child may have a parent's name and number. */
function areGenerationApart(
  { records }: QuestionInput,
  [first, second]: readonly [readonly number[], readonly number[]],
): boolean {
  const column = records.columns.get('birth');
  if (column?.type !== 'date') return false;
  const yearIn = (record: number) => yearOf(column.packed[record]!);
  const areApart = (one: number, other: number) => isGenerationApart(yearIn(one), yearIn(other));
  return first.some((one) => second.some((other) => areApart(one, other)));
}

/** Whether two lists each have rows of both members: one may have a person twice by mistake, hardly both, unlike twins. */
function areBothListedTwice(
  { records: { table } }: QuestionInput,
  [first, second]: readonly [readonly number[], readonly number[]],
): boolean {
  const ofSecond = new Set(second.map((record) => table[record]));
  const ofBoth = first.map((record) => table[record]).filter((list) => ofSecond.has(list));
  return new Set(ofBoth).size > 1;
}

/** Number of digits from which two numbers differ by more than a slip. */
const OTHER_NUMBER = 3;

/** Counts the digits in which the CCCD numbers of two records differ; undefined unless there are two numbers. */
function numbersOf({ records }: QuestionInput, a: number, b: number): number | undefined {
  const column = records.columns.get('id');
  if (column?.type !== 'idNumber' || column.index[a] === column.index[b]) return undefined;
  const [one, other] = [a, b].map((record) => column.values[column.index[record]]);
  if (one.kind !== 'cccd' || other.kind !== 'cccd') return undefined;
  return Array.from(one.text).filter((digit, at) => digit !== other.text[at]).length;
}

/** Asks whose number it is, for each pair of people with one ID number. */
export function sharedNumberQuestions(input: QuestionInput): GroupableDraft[] {
  const ownerOf = ownerFinder(input);
  const keyOf = memoizedMemberKeys(input);
  return input.clustering.sharedNumber.map((pair) => {
    const draft: Draft = {
      subject: ['TRUNG_GIAY_TO', ...[keyOf(pair.a), keyOf(pair.b)].sort()],
      question: {
        id: UNNAMED,
        kind: 'TRUNG_GIAY_TO',
        field: 'id',
        communes: communesOf(input, pair),
        members: 2,
        rowCount: 2,
        content: {
          about: () => aboutRows(input, [[pair.a], [pair.b]]),
          write: () => ({
            ...ownerSuggestion(ownerOf(pair.a, pair.b)),
            sentence: message('ask-shared-number', {
              evidence: evidenceOf(input, pair.a, pair.b, 'id'),
            }),
            rows: [pair.a, pair.b].map((record, i) => {
              const row = recordRow(input, record, rowLetter(i), '');
              return { ...row, value: row.id };
            }),
          }),
        },
      },
    };
    return { draft, records: [pair.a, pair.b] };
  });
}

/**
 * Suggests the likely owner if the number contradicts the other person. That they are two people is no suggestion: the
 * wrong number would remain.
 */
function ownerSuggestion(owner: Owner | undefined): Suggested {
  if (owner === undefined || owner.differs.length === 0) return { suggestion: '' };
  const { isFirst, probability, fits, differs } = owner;
  const [letter, other] = isFirst ? [rowLetter(0), rowLetter(1)] : [rowLetter(1), rowLetter(0)];
  const percent = wholePercent(probability);
  const args = { letter, other, fields: fits, differing: differs, percent };
  return { suggestion: `CHON ${letter}`, reason: message('why-number-fits', args) };
}

/** Lists the records of a record's member. */
function membersRows({ members, clustering }: QuestionInput, record: number): readonly number[] {
  return members[clustering.cluster[record]].records;
}

/** Lists the records of both members of a pair, each with the compared record first. */
function groupsOf(input: QuestionInput, pair: ScoredPair): [number[], number[]] {
  const group = (record: number) => {
    const further = membersRows(input, record).filter((other) => other !== record);
    return [record, ...further];
  };
  return [group(pair.a), group(pair.b)];
}

/** Most rows whose fingerprints are listed in a key; a member may be part of thousands of questions. */
const MOST_FINGERPRINTS = 200;

/**
 * Makes a function that names the member of a record by the fingerprints of its rows. Callers sort the two
 * names of a question, since ids must not depend on the order of the files.
 */
function memoizedMemberKeys(input: QuestionInput): (record: number) => string {
  const { cluster } = input.clustering;
  const known = new Map<number, string>();
  return (record) => {
    const before = known.get(cluster[record]);
    if (before !== undefined) return before;
    const records = membersRows(input, record);
    const all = sortedFingerprints(input, records).join(',');
    const name = records.length > MOST_FINGERPRINTS ? sha256(all) : all;
    known.set(cluster[record], name);
    return name;
  };
}

function communesOf(input: QuestionInput, pair: ScoredPair): readonly string[] {
  return sortedCommunes(
    [pair.a, pair.b].map((record) => input.members[input.clustering.cluster[record]].newCommune),
  );
}

/** Most letters that a sentence lists one by one, since a member may have thousands of rows. */
const LETTERS_LISTED = 4;

/** Names consecutive rows by letter: `A, B, C`, or `A–M` for more than four. */
function lettersOf(from: number, count: number): string {
  if (count > LETTERS_LISTED) return `${rowLetter(from)}–${rowLetter(from + count - 1)}`;
  return Array.from({ length: count }, (_, at) => rowLetter(from + at)).join(', ');
}
