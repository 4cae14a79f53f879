/** Finds the meaning of codes, marks and blank cells in a gender column by people whose sex is otherwise known. */
import { type GenderCode, isWrittenGender } from '../../text/index.js';

type Gender = 1 | 2;

/** Gender by code; `''` is a blank cell. */
type GenderKey = ReadonlyMap<string, Gender>;

/** Minimum of people whose sex is otherwise known, and minimum share of them that agrees. */
const ENOUGH_PEOPLE = 10;
const AGREEMENT = 0.9;
/** Minimum of agreeing people of each code, and their share; a blank cell may also be an unknown sex. */
const OF_EACH = { enough: 3, share: 0.5 };
const OF_BLANK = { enough: 5, share: AGREEMENT };
/** Minimum of people who all agree on the two codes. */
const ENOUGH_UNANIMOUS = 3;
/** One letter, one sign, digits or a logical value; another text may be a name from another column. */
export const PLAIN = /^(?:\d+|[^\d\s]|true|false)$/iu;

export interface Read {
  meanings: GenderKey;
  /** Number of people whose sex is otherwise known, and how many of them agree. */
  people: number;
  agreed: number;
}

/** Reads codes by their people: two codes are the two sexes; beside one code a blank may be the other sex. */
export function byPeople(
  texts: readonly string[],
  codes: readonly string[],
  known: readonly GenderCode[],
): Read | undefined {
  const [first, second, third] = codes;
  if (first === undefined || third !== undefined) return undefined;
  if (!codes.every((code) => PLAIN.test(code))) return undefined;
  const votes = countVotes(texts, known);
  const either = (meanings: (male: Gender, female: Gender) => [string, Gender][]) =>
    confirmed(meanings(1, 2), votes) ?? confirmed(meanings(2, 1), votes);
  if (second !== undefined) {
    const both = (one: Gender, other: Gender): [string, Gender][] => [
      [first, one],
      [second, other],
    ];
    return either(both) ?? unanimous(both(1, 2), votes) ?? unanimous(both(2, 1), votes);
  }
  const beside = (word: string) =>
    either((one, other) => [
      [first, one],
      [word, other],
    ]);
  return beside('') ?? either((one) => [[first, one]]) ?? withoutWord(beside(otherWord(texts)));
}

/** Returns the only word for a sex among the texts, in small letters: that of the other sex beside a code. */
function otherWord(texts: readonly string[]): string {
  const words = new Set(texts.filter((text) => text !== '' && isWrittenGender(text)));
  const [word = '', another] = words;
  return another === undefined ? word : '';
}

/** Leaves the meanings of codes. */
function withoutWord(read: Read | undefined): Read | undefined {
  if (read === undefined) return undefined;
  const meanings = [...read.meanings].filter(([text]) => !isWrittenGender(text));
  return { ...read, meanings: new Map(meanings) };
}

type Votes = Map<string, { people: number; men: number }>;
const NOBODY = { people: 0, men: 0 };

function countVotes(texts: readonly string[], known: readonly GenderCode[]): Votes {
  const votes: Votes = new Map();
  for (const [position, text] of texts.entries()) {
    const sex = known[position]!;
    if (sex === 0) continue;
    const { people, men } = votes.get(text) ?? NOBODY;
    votes.set(text, { people: people + 1, men: men + (sex === 1 ? 1 : 0) });
  }
  return votes;
}

/** Counts the people of known sex with some codes, and those who agree with the meanings. */
function votesFor(meanings: readonly [string, Gender][], votes: Votes): Read {
  const read = { meanings: new Map(meanings), people: 0, agreed: 0 };
  for (const [code, gender] of meanings) {
    const { people, men } = votes.get(code) ?? NOBODY;
    read.people += people;
    read.agreed += gender === 1 ? men : people - men;
  }
  return read;
}

/** Confirms meanings that nearly all people agree with, and most people of each code. */
function confirmed(meanings: readonly [string, Gender][], votes: Votes): Read | undefined {
  const ofEach = meanings.map((meaning) => votesFor([meaning], votes));
  const isConfirmed = ofEach.every(({ agreed, people }, at) => {
    const { enough, share } = meanings[at]![0] === '' ? OF_BLANK : OF_EACH;
    return agreed >= enough && agreed >= share * people;
  });
  if (!isConfirmed) return undefined;
  const read = votesFor(meanings, votes);
  return read.people >= ENOUGH_PEOPLE && read.agreed >= AGREEMENT * read.people ? read : undefined;
}

/**
 * Confirms the meanings of two codes if people of both agree, and nobody disagrees. Three are enough, since only the
 * order of the two sexes is open.
 */
function unanimous(meanings: readonly [string, Gender][], votes: Votes): Read | undefined {
  if (meanings.some((meaning) => votesFor([meaning], votes).people === 0)) return undefined;
  const read = votesFor(meanings, votes);
  const isAgreed = read.agreed === read.people && read.people >= ENOUGH_UNANIMOUS;
  return isAgreed ? read : undefined;
}
