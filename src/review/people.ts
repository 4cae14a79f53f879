import { LIKELY, message, type ScoredPair, UNLIKELY } from '../model/index.js';
import { sha256 } from '../text/sha256.js';
import { type Alike, type Draft, prints, type QuestionInput, sortedCommunes } from './draft.js';
import { agreementOf, evidenceOf } from './evidence.js';
import { type Owner, ownerFinder } from './numberOwner.js';
import { letterOf, recordRow } from './rows.js';

type Suggested = Pick<Draft, 'suggestion' | 'reason'>;

export function samePersonQuestions(input: QuestionInput): Draft[] {
  const printOf = rememberedGroupPrints(input);
  return input.clustering.ask.map((pair) => {
    const groups = groupsOf(input, pair);
    const split = groups[0].length;
    const sentence = () => {
      const question = message(
        groups[0].length + groups[1].length > 2 ? 'ask-same-groups' : 'ask-same-rows',
        {
          first: lettersOf(0, split),
          second: lettersOf(split, groups[1].length),
          evidence: evidenceOf(input, pair.a, pair.b),
        },
      );
      return pair.alike === undefined
        ? question
        : message('ask-alike', { question: [question], count: pair.alike });
    };
    return {
      kind: 'TRUNG_NGUOI',
      certainty: pair.probability,
      ...suggestionFor(input, pair),
      communes: communesOf(input, pair),
      members: 2,
      about: { type: 'rows', groups: groups.map((group) => prints(input, group)) },
      subject: ['TRUNG_NGUOI', ...[printOf(pair.a), printOf(pair.b)].sort()],
      write: () => ({
        sentence: sentence(),
        rows: groups.flat().map((record, i) => recordRow(input, record, letterOf(i), '')),
      }),
    };
  });
}

/** Suggests what is likely, with the fields that say so; nothing where neither answer is. */
function suggestionFor(input: QuestionInput, pair: ScoredPair): Suggested {
  const { a, b, probability, isOpen } = pair;
  const percent = Math.round(probability * 100);
  const { same, differing } = agreementOf(input, a, b);
  if (probability >= LIKELY && !isOpen) {
    return same.length === 0
      ? { suggestion: 'GOP', reason: message('why-nearly-same', { percent }) }
      : { suggestion: 'GOP', reason: message('why-same', { fields: same, percent }) };
  }
  if (probability <= UNLIKELY && differing.length > 0) {
    return { suggestion: 'RIENG', reason: message('why-other', { fields: differing, percent }) };
  }
  return { suggestion: '' };
}

export function sharedNumberQuestions(input: QuestionInput): Alike[] {
  const ownerOf = ownerFinder(input);
  const printOf = rememberedGroupPrints(input);
  return input.clustering.sharedNumber.map((pair) => {
    const draft: Draft = {
      kind: 'TRUNG_GIAY_TO',
      field: 'id',
      ...ownerSuggestion(ownerOf(pair.a, pair.b)),
      communes: communesOf(input, pair),
      members: 2,
      about: {
        type: 'rows',
        groups: [pair.a, pair.b].map((record) => [input.fingerprints[record]]),
      },
      subject: ['TRUNG_GIAY_TO', ...[printOf(pair.a), printOf(pair.b)].sort()],
      write: () => ({
        sentence: message('ask-shared-number', {
          evidence: evidenceOf(input, pair.a, pair.b, 'id'),
        }),
        rows: [pair.a, pair.b].map((record, i) => {
          const row = recordRow(input, record, letterOf(i), '');
          return { ...row, value: row.id };
        }),
      }),
    };
    return { draft, records: [pair.a, pair.b] };
  });
}

/** Suggests the likely owner, with what says so; else that they are two people, which the number does not join. */
function ownerSuggestion(owner: Owner | undefined): Suggested {
  if (owner === undefined) return { suggestion: 'RIENG', reason: message('why-different-people') };
  const { isFirst, probability, fits, differs } = owner;
  const [letter, other] = isFirst ? [letterOf(0), letterOf(1)] : [letterOf(1), letterOf(0)];
  // Nothing is sure before a person has answered.
  const percent = Math.min(99, Math.round(probability * 100));
  const args = { letter, other, fields: fits, percent };
  const reason =
    differs.length > 0
      ? message('why-number-fits', { ...args, differing: differs })
      : message('why-number-fits-only', args);
  return { suggestion: `CHON ${letter}`, reason };
}

/** Records of the two members of a pair, each group with the compared record first. */
function groupsOf(input: QuestionInput, pair: ScoredPair): [number[], number[]] {
  const group = (record: number) => {
    const { records } = input.members[input.clustering.cluster[record]];
    return [record, ...records.filter((other) => other !== record)];
  };
  return [group(pair.a), group(pair.b)];
}

/** Members of more rows are named by a hash of their fingerprints, since one may stand in thousands of questions. */
const PRINTS_NAMED = 200;

/**
 * Names the rows of a record's member by their fingerprints, for the subject of a question. Two names of one
 * question are sorted, since their order must not depend on the order of the files.
 */
function rememberedGroupPrints(input: QuestionInput): (record: number) => string {
  const { cluster } = input.clustering;
  const known = new Map<number, string>();
  return (record) => {
    const before = known.get(cluster[record]);
    if (before !== undefined) return before;
    const { records } = input.members[cluster[record]];
    const all = prints(input, records).join(',');
    const name = records.length > PRINTS_NAMED ? sha256(all) : all;
    known.set(cluster[record], name);
    return name;
  };
}

function communesOf(input: QuestionInput, pair: ScoredPair): string[] {
  return sortedCommunes(
    [pair.a, pair.b].map((record) => input.members[input.clustering.cluster[record]].newCommune),
  );
}

/** Letters that a sentence lists one by one; a member of thousands of rows would fill pages with them. */
const LETTERS_LISTED = 4;

/** Letters of rows one below the other: `A, B, C`, or `A–M` where they are many. */
function lettersOf(from: number, count: number): string {
  if (count > LETTERS_LISTED) return `${letterOf(from)}–${letterOf(from + count - 1)}`;
  return Array.from({ length: count }, (_, at) => letterOf(from + at)).join(', ');
}
