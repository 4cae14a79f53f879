/** Reads answers that one row of a question is of another person than all others. */
import {
  aboutQuestion,
  type Decision,
  type Message,
  type Question,
  rowGroups,
  type Subject,
} from '../../model/index.js';
import { compareText } from '../../text/index.js';
import { joinRows, namedRows } from '../letters.js';

/** Finds the side of a question about two people that a row is on. */
export function sideOf({ about, rows }: Question, letter: string): 0 | 1 | undefined {
  const at = rows.findIndex((row) => row.letter === letter);
  if (at < 0 || about.type !== 'rows') return undefined;
  return at < (about.groups[0] ?? []).length ? 0 : 1;
}

/** Keeps one row of a question about two people, or the rows of one candidate, apart from all others. */
export function otherPersonDecision(
  question: Question,
  { value: letter }: { value: string },
): (Pick<Decision, 'decision'> & Partial<Pick<Decision, 'letter' | 'subject'>>) | Message {
  const { id, kind, rows, sides } = question;
  const groups = groupsByLetter(question);
  const at = rows.findIndex((row) => row.letter === letter);
  const other = groups[at] ?? [];
  const rest = groups.filter((_, group) => group !== at).flat();
  if (groups.length !== rows.length || other.length === 0 || rest.length === 0) {
    return aboutQuestion(id, 'answer-other-not-here', { letter });
  }
  // Decides as for two people, which is the same if there are two rows.
  if (rows.length === 2) return { decision: 'RIENG', ...(sides && { subject: sides }) };
  const alike = groups.findIndex(
    (group, i) => i !== at && kind === 'TRUNG_NGUOI' && group.some((row) => other.includes(row)),
  );
  if (alike >= 0) {
    const args = { letter, other: rows[alike]!.letter };
    return aboutQuestion(id, 'answer-other-alike', args);
  }
  const subject: Subject = { type: 'rows', groups: [[...other], rest.sort(compareText)] };
  return { decision: 'RIENG', letter, subject };
}

/** Lists the fingerprints of the rows that each letter of a question stands for. */
function groupsByLetter({
  kind,
  about,
  sides = about,
  rowFingerprints,
}: Question): readonly (readonly string[])[] {
  if (kind === 'TRUNG_NGUOI' && rowFingerprints !== undefined) {
    return rowFingerprints.map((fingerprint) => [fingerprint]);
  }
  return rowGroups(sides);
}

/**
 * Unites decisions that one row each is of another person, as on several rows or in several files, into one that keeps
 * each of these rows apart from all others. Any other decision remains as it is.
 */
export function uniteOtherPeople<D extends { decision: Decision }>(
  question: Question,
  decided: readonly D[],
): D[] {
  const apart = decided.filter(({ decision }) => isOtherPerson(decision));
  const [first] = apart;
  if (first === undefined) return [...decided];
  const kept = decided.filter((one) => !apart.includes(one));
  const united = separatedTogether(apart.map(({ decision }) => decision));
  const decision = isOneSide(question, united) ? asTwoPeople(question, united) : united;
  return [...kept, { ...first, decision }];
}

/**
 * Adds a later decision that one row is of another person to an earlier one about the same question.
 * @returns undefined if one of them decides otherwise
 */
export function withOtherPerson(earlier: Decision, later: Decision): Decision | undefined {
  const both = [earlier, later];
  return both.every(isOtherPerson) ? { ...earlier, ...separatedTogether(both) } : undefined;
}

/** Keeps each row that is of another person apart from all others. @param apart decisions about one question */
function separatedTogether(apart: readonly Decision[]): Decision {
  const ownRows = new Map(apart.flatMap(separatedRows));
  return keptApart({ ...apart[0]!, ...joinRows(apart.flatMap(namedRows)) }, ownRows);
}

/** Makes the groups of a decision anew. @param ownRows rows that its letters separate, by letter */
function keptApart(decision: Decision, ownRows: ReadonlyMap<string, string[]>): Decision {
  const others = namedRows(decision).map(({ letter }) => ownRows.get(letter)!);
  const rows = new Set(rowGroups(decision.subject).flat());
  for (const row of others.flat()) rows.delete(row);
  const groups = [...others, [...rows].sort(compareText)].filter((group) => group.length > 0);
  return { ...decision, subject: { type: 'rows', groups } };
}

/** Lists the answered files that a decision came from. */
export function filesOf(decision: Pick<Decision, 'letter' | 'source'>): string[] {
  return [...new Set(namedRows(decision).map(({ source }) => source))];
}

/** Removes the answer of one file from a decision of several. @returns undefined if no other file has one */
export function withoutFile(decision: Decision, file: string): Decision | undefined {
  const left = namedRows(decision).filter(({ source }) => source !== file);
  if (left.length === 0) return undefined;
  const rest = { ...decision, ...joinRows(left) };
  return isOtherPerson(decision) ? keptApart(rest, new Map(separatedRows(decision))) : rest;
}

/** Lists the rows that a decision separates, by letter. */
function separatedRows(decision: Decision): [letter: string, rows: string[]][] {
  const groups = rowGroups(decision.subject);
  return namedRows(decision).map(({ letter }, at) => [letter, groups[at] ?? []]);
}

/** Whether the row that is of another person is a side of its own in a question about two people. */
function isOneSide({ kind, about }: Question, decision: Decision): boolean {
  const [own] = rowGroups(decision.subject);
  const isAlone = kind === 'TRUNG_NGUOI' && namedRows(decision).length === 1;
  return isAlone && rowGroups(about).some((side) => side.length === 1 && side[0] === own?.[0]);
}

/** Makes the decision that an answer “two people” makes. */
function asTwoPeople({ about, firstAbout = about }: Question, decision: Decision): Decision {
  return { ...decision, letter: '', subject: firstAbout };
}

function isOtherPerson({ decision, letter }: Decision): boolean {
  return decision === 'RIENG' && letter !== '';
}
