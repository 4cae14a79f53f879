import type { IdColumn, NameValue, ProfileField, Records } from '../model/index.js';
import { precisionOf } from '../text/date.js';
import { baseOf, isSyllable, toneOf } from '../text/syllable.js';
import type { Candidate } from './survivorship.js';

/** Values of one member that no rule may settle: a person chooses. */
export interface Disagreement {
  field: string;
  /** One per distinct value, the suggested one first. */
  candidates: Candidate[];
}

/**
 * What a field's rows disagree on so that a person must decide: two full dates of birth, two CCCD
 * numbers, gender, or names that are no spellings of each other. All else is settled by its rule.
 * @param best text of the value that the rule chose
 */
export function disagreementOf(
  field: ProfileField,
  candidates: readonly Candidate[],
  best: string,
  records: Records,
): Disagreement | undefined {
  const serious = seriousCandidates(field, candidates, best, records);
  const distinct = new Map<string, Candidate>();
  for (const candidate of serious) {
    if (!distinct.has(candidate.text)) distinct.set(candidate.text, candidate);
  }
  if (distinct.size < 2) return undefined;
  const ordered = [...distinct.values()].sort(
    (a, b) => Number(b.text === best) - Number(a.text === best),
  );
  return { field: field.id, candidates: ordered };
}

function seriousCandidates(
  field: ProfileField,
  candidates: readonly Candidate[],
  best: string,
  records: Records,
): readonly Candidate[] {
  const column = records.columns.get(field.id);
  switch (column?.type) {
    case 'gender':
      return candidates;
    case 'date':
      return field.id === 'birth'
        ? candidates.filter((c) => precisionOf(column.packed[c.record]) === 'day')
        : [];
    case 'idNumber':
      return candidates.filter((c) => isCccd(column, c.record));
    case 'name': {
      const value = (record: number) => column.values[column.index[record]];
      const chosen = candidates.find((c) => c.text === best);
      if (chosen === undefined) return [];
      return candidates.filter(
        (c) => c.text === best || !isSpelling(value(chosen.record), value(c.record)),
      );
    }
    default:
      return [];
  }
}

function isCccd(column: IdColumn, record: number): boolean {
  return column.values[column.index[record]].kind === 'cccd';
}

/**
 * Whether two names are spellings of one: word by word the same but for the place of the tone, i/y,
 * hỏi/ngã, missing or damaged marks, a word that is no syllable (a slip), an initial, a left-out
 * middle word. Two real syllables with different marks (Hùng, Hưng) are two names, and so are Lan and
 * Lân in names that have their marks; a middle word may have lost its own (`Thi`).
 */
function isSpelling(a: NameValue, b: NameValue): boolean {
  const [long, short] = a.syllables.length >= b.syllables.length ? [a, b] : [b, a];
  const isBare = !a.marked || !b.marked;
  const longWords = long.syllables;
  const shortWords = short.syllables;
  if (shortWords.length === 0) return true;
  // First and last word must meet; words in between may be left out, in order.
  const ends = [
    [longWords[0], shortWords[0]],
    [longWords[longWords.length - 1], shortWords[shortWords.length - 1]],
  ];
  if (!ends.every(([one, other]) => sameWord(one, other, isBare))) return false;
  let at = 1;
  for (let i = 1; i < shortWords.length - 1; i++) {
    while (at < longWords.length - 1 && !sameWord(longWords[at], shortWords[i], true)) at++;
    if (at >= longWords.length - 1) return false;
    at++;
  }
  return true;
}

/** @param mayBeBare a word without marks may have lost them */
function sameWord(a: string, b: string, mayBeBare: boolean): boolean {
  if (a === b || a.includes('?') || b.includes('?')) return true;
  if (a.endsWith('.') || b.endsWith('.')) return a[0] === b[0];
  if (!isSyllable(a) || !isSyllable(b)) return true;
  const plainA = plain(a);
  const plainB = plain(b);
  if (mayBeBare && (a === plainA || b === plainB)) return softY(plainA) === softY(plainB);
  if (softY(baseOf(a)) !== softY(baseOf(b))) return false;
  const tones = [toneOf(a), toneOf(b)];
  return tones[0] === tones[1] || tones.every((tone) => tone === 2 || tone === 3);
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** Lý and Lí are one name; Mai and May, Thúy and Thúi are not. */
function softY(word: string): string {
  return word.replace(/^(qu|[^aâeêiouưy]*)y$/, '$1i');
}
