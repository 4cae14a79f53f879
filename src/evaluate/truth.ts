import { addTo, type Lineage, type LineageRow, type List, listOf } from '../model/index.js';
import { countPairs } from './pairs.js';

/** Known truth: `file\nsheet\nrow` → the people of that row, from left to right. */
export type Truth = ReadonlyMap<string, readonly string[]>;

/** @param row number that Excel shows */
export function truthKey(file: string, sheet: string, row: number | string): string {
  return `${file}\n${sheet}\n${row}`;
}

/** Groups the rows of a truth file. @param rows file, sheet, row, person */
export function truthOf(rows: Iterable<readonly string[]>): Truth {
  const truth = new Map<string, string[]>();
  for (const [file = '', sheet = '', row = '', person = ''] of rows) {
    const key = truthKey(file, sheet, row);
    addTo(truth, key, person);
  }
  return truth;
}

/**
 * Names the files of a truth as a result does.
 * @param nameOf gives the path in the result of a file of the truth
 */
export function renamedTruth(truth: Truth, nameOf: (file: string) => string): Truth {
  const renamed = new Map<string, string[]>();
  for (const [key, people] of truth) {
    const [file = '', sheet = '', row = ''] = key.split('\n');
    for (const person of people) addTo(renamed, truthKey(nameOf(file), sheet, row), person);
  }
  return renamed;
}

/** People that a merge read and the truth knows, one line each, in the order of the lineage. */
export interface Judged {
  lines: List<LineageRow>;
  /** Line → position in the lineage. */
  positions: number[];
  /** Line → number of its person by the truth. */
  person: Int32Array;
  /** Line → number of its member; a rejected row is a member of its own. */
  member: Int32Array;
  /** `Mã` by number; `''` for rejected rows. */
  memberIds: string[];
  people: number;
  /** People of the lineage that the truth does not know. */
  unknownRows: number;
  /** People of the truth that are not in the lineage. */
  missingRows: number;
  /** Rows with more people in the truth than the merge read there; the first ones counted. */
  crowdedRows: RowPlace[];
}

interface RowPlace {
  file: string;
  sheet: string;
  row: number;
}

/** Matches the lineage of a merge with the truth. */
export function judge(lineage: Lineage, truth: Truth): Judged {
  const positions: number[] = [];
  const person: number[] = [];
  const member: number[] = [];
  const memberIds: string[] = [];
  const numberOfPerson = new Map<string, number>();
  const numberOfMember = new Map<string, number>();
  const used = new Map<string, number>();
  let unknownRows = 0;
  for (let at = 0; at < lineage.length; at++) {
    const line = lineage.at(at)!;
    if (line.status === 'skipped') continue;
    const key = truthKey(line.file, line.sheet, line.row);
    const count = used.get(key) ?? 0;
    const known = truth.get(key)?.[count];
    if (known === undefined) {
      unknownRows++;
      continue;
    }
    used.set(key, count + 1);
    positions.push(at);
    const personNumber = numberOfPerson.get(known) ?? numberOfPerson.size;
    numberOfPerson.set(known, personNumber);
    person.push(personNumber);
    if (line.member === '') member.push(memberIds.push('') - 1);
    else {
      const number = numberOfMember.get(line.member) ?? memberIds.push(line.member) - 1;
      numberOfMember.set(line.member, number);
      member.push(number);
    }
  }
  let truePeople = 0;
  for (const people of truth.values()) truePeople += people.length;
  return {
    lines: listOf(positions.length, (line) => lineage.at(positions[line])!),
    positions,
    person: Int32Array.from(person),
    member: Int32Array.from(member),
    memberIds,
    people: numberOfPerson.size,
    unknownRows,
    missingRows: truePeople - positions.length,
    crowdedRows: crowdedRows(truth, used),
  };
}

function crowdedRows(truth: Truth, used: ReadonlyMap<string, number>): RowPlace[] {
  return [...used].flatMap(([key, count]) => {
    if (count >= truth.get(key)!.length) return [];
    const [file = '', sheet = '', row] = key.split('\n');
    return [{ file, sheet, row: Number(row) }];
  });
}

/** Finds members with rows of several people, and counts rows that only the lineage or truth has. */
export function wrongMembers(
  lineage: Lineage,
  truth: Truth,
): { members: string[]; unfitRows: number } {
  const judged = judge(lineage, truth);
  const { mixed } = countPairs(judged.person, judged.member);
  return {
    members: mixed.map((member) => judged.memberIds[member]),
    unfitRows: judged.unknownRows + judged.missingRows,
  };
}
