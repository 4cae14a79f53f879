/** Asks for the new branches of old ones and of members. */
import {
  type Message,
  message,
  type PlacedProblem,
  type SplitMember,
  type Subject,
} from '../../model/index.js';
import { parseStatusNote } from '../../text/index.js';
import {
  type Draft,
  MOST_ROWS,
  type QuestionInput,
  sortedCommunes,
  sortedFingerprints,
} from '../draft.js';
import { filledCells, recordRow, rowLetter } from '../evidence/questionRows.js';
import { shortNote, withNotes } from '../evidence/rowNotes.js';
import { shortList } from '../evidence/shortList.js';

/** Makes the subject of a question about an old branch. */
function aboutBranch(input: QuestionInput, { oldCommune, key, records }: PlacedProblem): Subject {
  return {
    type: 'branch',
    oldCommune,
    branch: key,
    rows: sortedFingerprints(input, records).slice(0, MOST_ROWS),
  };
}

/** Asks for the new branch of each old branch that the branch table does not place. */
export function branchQuestions(input: QuestionInput): Draft[] {
  return input.branchProblems.map((problem) => {
    const { why } = problem;
    const [candidate] = problem.candidates;
    const members = new Set(problem.records.map((record) => input.clustering.cluster[record]));
    if (why === 'split') return splitCommuneQuestion(input, problem, members.size);
    // Prefers the communes of the branch: a member who is on another list too may be placed elsewhere.
    const communes = sortedCommunes([...problem.placed, ...problem.communes]);
    const ofMembers = [...members].map((cluster) => input.members[cluster].newCommune);
    return {
      kind: 'CHI_DOAN',
      field: 'branch',
      suggestion: candidate?.newBranch ?? '',
      candidates: problem.candidates.map(({ newBranch }) => newBranch),
      ...(candidate === undefined ? {} : { reason: message('why-near-name') }),
      communes: communes.length > 0 ? communes : sortedCommunes(ofMembers),
      members: members.size,
      about: aboutBranch(input, problem),
      subject: ['CHI_DOAN', problem.oldCommune, problem.key],
      write: () => ({
        sentence: branchSentence(problem, why, members.size),
        rows: [recordRow(input, problem.records[0], 'A', problem.oldBranch)],
      }),
    };
  });
}

function branchSentence(
  { oldBranch, oldCommune, candidates }: PlacedProblem,
  why: Exclude<PlacedProblem['why'], 'split'>,
  count: number,
): Message {
  if (why === 'no-branch' && count === 1) return message('ask-branch-of-person');
  return message(`ask-branch-${why}`, {
    branch: oldBranch,
    commune: oldCommune,
    count,
    candidates: candidates.map(({ newBranch }) => newBranch).join(', '),
  });
}

/** Asks for the new commune of a branch whose old commune was split between several. */
function splitCommuneQuestion(
  input: QuestionInput,
  problem: PlacedProblem,
  members: number,
): Draft {
  return {
    kind: 'DIA_BAN',
    suggestion: '',
    candidates: problem.communes,
    communes: sortedCommunes(problem.communes),
    members,
    about: aboutBranch(input, problem),
    subject: ['DIA_BAN', problem.oldCommune, problem.key],
    write: () => ({
      sentence: message(problem.oldBranch === '' ? 'ask-commune-split-none' : 'ask-commune-split', {
        branch: problem.oldBranch,
        commune: problem.oldCommune,
        count: members,
        candidates: problem.communes.join('; '),
      }),
      rows: [recordRow(input, problem.records[0], 'A', problem.oldBranch)],
    }),
  };
}

/** Asks for the branch of each member without one, of lists that name the branches of others. */
export function unplacedQuestions(input: QuestionInput): Draft[] {
  const clusters = new Set(input.withoutBranch.map((record) => input.clustering.cluster[record]!));
  return [...clusters].flatMap((cluster) => {
    const member = input.members[cluster]!;
    if (member.newBranch !== '') return [];
    const [leading] = member.records;
    const fingerprints = sortedFingerprints(input, member.records);
    return {
      kind: 'CHI_DOAN',
      field: 'branch',
      suggestion: '',
      communes: sortedCommunes([member.newCommune]),
      members: 1,
      isUnplaced: true,
      about: { type: 'rows', groups: [fingerprints] },
      subject: ['CHI_DOAN', ...fingerprints],
      write: () => ({
        sentence: message('ask-branch-of-person'),
        rows: [recordRow(input, leading!, 'A', '')],
      }),
    };
  });
}

/**
 * Suggests the first candidate if a note argues for it. A fuller row is no ground: it is often from the
 * branch that the person left, so it only lets the question wait.
 */
function suggestionFor(
  input: QuestionInput,
  { candidates, evidence }: SplitMember,
): Pick<Draft, 'suggestion' | 'reason' | 'canWait'> {
  if (evidence === undefined) {
    const [first, ...further] = candidates.map(({ record }) => filledCells(input, record));
    const isFuller = further.every((filled) => filled < first);
    return { suggestion: '', ...(isFuller ? { canWait: true } : {}) };
  }
  const at = candidates.findIndex(({ record }) => record === evidence.record);
  const args = { letter: rowLetter(at), note: noteOf(input, evidence.record) };
  return { suggestion: 'CHON A', reason: message(`why-note-${evidence.by}`, args) };
}

/** Asks for the branch of each member whose rows lead to several places. */
export function splitQuestions(input: QuestionInput): Draft[] {
  return input.splitMembers.map((split) => {
    const { member, candidates } = split;
    const communes = sortedCommunes(candidates.map(({ placement }) => placement.newCommune));
    const fingerprints = sortedFingerprints(input, member.records);
    return {
      kind: 'CHI_DOAN',
      field: 'branch',
      ...suggestionFor(input, split),
      communes,
      members: 1,
      about: { type: 'rows', groups: [fingerprints] },
      sides: { type: 'rows', groups: split.sides.map((side) => sortedFingerprints(input, side)) },
      subject: ['CHI_DOAN', ...fingerprints],
      write: () => {
        const isOneCommune = communes.length < 2;
        const names = candidates.map(({ placement: { newCommune, newBranch } }) => {
          if (isOneCommune) return newBranch;
          return newBranch === '' ? newCommune : `${newBranch}, ${newCommune}`;
        });
        const question = message(isOneCommune ? askedBranches(names) : 'ask-two-communes', {
          branches: shortList(names),
          count: names.length,
        });
        return {
          sentence: withNotes(
            input,
            question,
            candidates.map(({ record }) => record),
            reportsEvent,
          ),
          rows: candidates.map(({ record }, i) => recordRow(input, record, rowLetter(i), names[i])),
        };
      },
    };
  });
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
