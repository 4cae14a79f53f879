/** Asks for the new branches of old ones and of members. */
import {
  type Member,
  type Message,
  message,
  type PlacedProblem,
  placeName,
  type QuestionContent,
  type QuestionTexts,
  type SplitMember,
  type Subject,
} from '../../model/index.js';
import { parseStatusNote } from '../../text/index.js';
import {
  aboutRows,
  type Draft,
  MOST_ROWS,
  type QuestionInput,
  type Suggested,
  sortedCommunes,
  sortedFingerprints,
  UNNAMED,
} from '../draft.js';
import { sharedFields, shareNumber } from '../evidence/agreement.js';
import { filledCells, recordRow, rowLetter } from '../evidence/questionRows.js';
import { shortNote, withNotes } from '../evidence/rowNotes.js';
import { shortList } from '../evidence/shortList.js';

/** Makes the subject of a question about an old branch, or about all the people without one whom it asks about. */
function aboutBranch(input: QuestionInput, { oldCommune, key, records }: PlacedProblem): Subject {
  const rows = sortedFingerprints(input, records);
  return {
    type: 'branch',
    oldCommune,
    branch: key,
    rows: key === '' ? rows : rows.slice(0, MOST_ROWS),
  };
}

/**
 * Asks for the new branch of each old branch that the branch table does not place. The question about people without a
 * branch is about those alone who have none from another list. If that is one person, its answer is about this person
 * only, not about people of later lists.
 */
export function branchQuestions(input: QuestionInput): Draft[] {
  const clusterOf = (record: number) => input.clustering.cluster[record]!;
  const alone = new Set(input.withoutBranch.map(clusterOf));
  return input.branchProblems.flatMap((problem) => {
    const { why } = problem;
    const isPlaced = (record: number) => input.members[clusterOf(record)]!.newBranch !== '';
    const asked =
      why === 'no-branch' ? problem.records.filter((own) => !isPlaced(own)) : problem.records;
    const [first] = asked;
    if (first === undefined) return [];
    const members = new Set(asked.map(clusterOf));
    if (why === 'no-branch' && members.size === 1) {
      const cluster = clusterOf(first);
      return alone.has(cluster) ? [] : [personQuestion(input, input.members[cluster]!)];
    }
    return why === 'split'
      ? splitCommuneQuestion(input, problem, members.size)
      : branchQuestion(input, { ...problem, why, records: asked }, first, members);
  });
}

/**
 * Asks for the new branch of one old branch.
 * @param shown record that the question shows
 * @param members cluster numbers of the members whom it is about
 */
function branchQuestion(
  input: QuestionInput,
  problem: PlacedProblem & { why: AskedBranch },
  shown: number,
  members: ReadonlySet<number>,
): Draft {
  // Prefers the communes of the branch: a member who is on another list too may be placed elsewhere.
  const ofBranch = sortedCommunes([...problem.placed, ...problem.communes]);
  const ofMembers = [...members].map((cluster) => input.members[cluster].newCommune);
  const communes = ofBranch.length > 0 ? ofBranch : sortedCommunes(ofMembers);
  const isOneCommune = communes.length < 2;
  const names = problem.candidates.map((place) =>
    isOneCommune ? place.newBranch : placeName(place),
  );
  return {
    subject: ['CHI_DOAN', problem.oldCommune, problem.key],
    question: {
      id: UNNAMED,
      kind: 'CHI_DOAN',
      field: 'branch',
      communes,
      members: members.size,
      rowCount: 1,
      content: {
        about: () => aboutBranch(input, problem),
        write: () => ({
          suggestion: names[0] ?? '',
          candidates: names,
          ...(names.length === 0 ? {} : { reason: message('why-near-name') }),
          sentence: branchSentence(problem, members.size, names.join(isOneCommune ? ', ' : '; ')),
          rows: [recordRow(input, shown, 'A', problem.oldBranch)],
        }),
      },
    },
  };
}

/** Names the commune of a branch in a sentence, with the new commune that its rows name. */
function communeIn({ oldCommune, named }: PlacedProblem): string | Message[] {
  if (named === undefined) return oldCommune;
  const { newCommune } = named;
  return named.oldCommune === ''
    ? [message('commune-new', { commune: newCommune })]
    : [message('commune-now', { commune: named.oldCommune, became: newCommune })];
}

/** Why the branch of a question is unknown, in a commune that is known. */
type AskedBranch = Exclude<PlacedProblem['why'], 'split'>;

function branchSentence(
  problem: PlacedProblem & { why: AskedBranch },
  count: number,
  candidates: string,
): Message {
  const { why, oldBranch } = problem;
  return message(`ask-branch-${why}`, {
    branch: oldBranch,
    commune: communeIn(problem),
    count,
    candidates,
    became: problem.placed.join('; '),
  });
}

/** Asks for the new commune of a branch whose old commune was split between several. */
function splitCommuneQuestion(
  input: QuestionInput,
  problem: PlacedProblem,
  members: number,
): Draft {
  return {
    subject: ['DIA_BAN', problem.oldCommune, problem.key],
    question: {
      id: UNNAMED,
      kind: 'DIA_BAN',
      communes: sortedCommunes(problem.communes),
      members,
      rowCount: 1,
      content: {
        about: () => aboutBranch(input, problem),
        write: () => ({
          suggestion: '',
          candidates: problem.communes,
          sentence: message(
            problem.oldBranch === '' ? 'ask-commune-split-none' : 'ask-commune-split',
            {
              branch: problem.oldBranch,
              commune: communeIn(problem),
              count: members,
              candidates: problem.communes.join('; '),
            },
          ),
          rows: [recordRow(input, problem.records[0], 'A', problem.oldBranch)],
        }),
      },
    },
  };
}

/** Asks for the branch of each member without one, of lists that name the branches of others. */
export function unplacedQuestions(input: QuestionInput): Draft[] {
  const clusters = new Set(input.withoutBranch.map((record) => input.clustering.cluster[record]!));
  return [...clusters].flatMap((cluster) => {
    const member = input.members[cluster]!;
    return member.newBranch === '' ? [personQuestion(input, member)] : [];
  });
}

/** Asks for the branch of one member without any. */
function personQuestion(input: QuestionInput, { records, newCommune }: Member): Draft {
  return {
    subject: ['CHI_DOAN', ...sortedFingerprints(input, records)],
    question: {
      id: UNNAMED,
      kind: 'CHI_DOAN',
      field: 'branch',
      communes: sortedCommunes([newCommune]),
      members: 1,
      rowCount: records.length,
      content: {
        about: () => aboutRows(input, [records]),
        write: () => ({
          suggestion: '',
          sentence: message('ask-branch-of-person'),
          rows: [recordRow(input, records[0]!, 'A', '')],
        }),
      },
    },
  };
}

/**
 * Whether a question can wait: no note argues for the first candidate, and its row is fuller than the others. That is
 * no ground for a suggestion, since such a row is often from the branch that the person left.
 */
function canWait(input: QuestionInput, { candidates, evidence }: SplitMember): boolean {
  if (evidence !== undefined) return false;
  const [first, ...further] = candidates.map(({ record }) => filledCells(input, record));
  return further.every((filled) => filled < first);
}

/** Suggests the first candidate if a note argues for it. */
function suggestionFor(input: QuestionInput, { candidates, evidence }: SplitMember): Suggested {
  if (evidence === undefined) return { suggestion: '' };
  const at = candidates.findIndex(({ record }) => record === evidence.record);
  const args = { letter: rowLetter(at), note: noteOf(input, evidence.record) };
  return { suggestion: 'CHON A', reason: message(`why-note-${evidence.by}`, args) };
}

/** Asks for the branch of each member whose rows lead to several places. */
export function splitQuestions(input: QuestionInput): Draft[] {
  return input.splitMembers.map((split) => {
    const { member } = split;
    return {
      subject: ['CHI_DOAN', ...sortedFingerprints(input, member.records)],
      question: {
        id: UNNAMED,
        kind: 'CHI_DOAN',
        field: 'branch',
        communes: communesOf(split),
        members: 1,
        isPlaced: true,
        canWait: canWait(input, split),
        rowCount: member.records.length,
        content: new SplitContent(input, split),
      },
    };
  });
}

/** The content of a question in which place a member belongs. */
class SplitContent implements QuestionContent {
  constructor(
    private readonly input: QuestionInput,
    private readonly split: SplitMember,
  ) {}

  about(): Subject {
    return aboutRows(this.input, [this.split.member.records]);
  }

  write(): QuestionTexts {
    const { input, split } = this;
    const { candidates } = split;
    const records = candidates.map(({ record }) => record);
    const isOneCommune = communesOf(split).length < 2;
    const names = candidates.map(({ placement }) => {
      const { newCommune, newBranch } = placement;
      if (isOneCommune) return newBranch;
      return newBranch === '' ? newCommune : placeName(placement);
    });
    const question = message(isOneCommune ? askedBranches(names) : 'ask-two-communes', {
      branches: shortList(names),
      count: names.length,
    });
    return {
      ...suggestionFor(input, split),
      sides: aboutRows(input, input.sidesOf(split)),
      sentence: withDoubt(input, withNotes(input, question, records, reportsEvent), records),
      rows: records.map((record, i) => recordRow(input, record, rowLetter(i), names[i])),
    };
  }
}

/**
 * Adds what two of the rows have in common if that is no number, since they may be of two people. Nothing is added
 * where people decided that they are one.
 */
function withDoubt(input: QuestionInput, question: Message, records: readonly number[]): Message {
  const [first, ...further] = records;
  const isLoose = (record: number) =>
    !shareNumber(input, first!, record) && !input.isJoined(first!, record);
  const at = further.findIndex(isLoose);
  const fields = at < 0 ? [] : sharedFields(input, first!, further[at]!);
  if (fields.length === 0) return question;
  return message('ask-loosely-joined', {
    question: [question],
    letter: rowLetter(at + 1),
    fields,
  });
}

function communesOf({ candidates }: SplitMember): readonly string[] {
  return sortedCommunes(candidates.map(({ placement }) => placement.newCommune));
}

/** Gives the note of a row if it reports an event other than being active. */
function noteOf(input: QuestionInput, record: number): string {
  const { status = '' } = recordRow(input, record, 'A', '');
  return reportsEvent(status) ? shortNote(status) : '';
}

function reportsEvent(note: string): boolean {
  return parseStatusNote(note).events.some(({ kind }) => kind !== 'active');
}

function askedBranches({ length }: readonly string[]): 'ask-two-branches' | 'ask-more-branches' {
  return length > 2 ? 'ask-more-branches' : 'ask-two-branches';
}
