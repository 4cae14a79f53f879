import type {
  Candidate,
  Column,
  DateColumn,
  Disagreement,
  IdColumn,
  ProfileField,
  Records,
} from '../../model/index.js';
import { isGenerationApart, isSpellingOf, precisionOf, yearOf } from '../../text/index.js';
import { wordCountsOf } from './nameWords.js';

/**
 * Finds values of a field that a person must choose from: two full dates of birth, two years of birth a generation apart,
 * two CCCD numbers, two genders, or names that are not spellings of one name. Rules settle all other differences.
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
  return {
    field: field.id,
    candidates: ordered,
    ...commonness(ordered, records.columns.get(field.id)),
  };
}

function commonness(
  [first, ...further]: readonly Candidate[],
  column: Column | undefined,
): Pick<Disagreement, 'isCommon'> {
  if (column?.type !== 'name') return {};
  const counts = wordCountsOf(column);
  const wordsOf = ({ record }: Candidate) => column.values[column.index[record]].syllables;
  const isCommon = further.every((other) => counts.isMuchCommoner(wordsOf(first), wordsOf(other)));
  return isCommon ? { isCommon } : {};
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
      return field.id === 'birth' ? seriousBirths(column, candidates, best) : [];
    case 'idNumber':
      return candidates.filter((c) => isCccd(column, c.record));
    case 'name': {
      const nameOf = ({ record }: Candidate) => column.values[column.index[record]];
      const chosen = candidates.find((c) => c.text === best);
      if (chosen === undefined) return [];
      return candidates.filter((c) => c.text === best || !isSpellingOf(nameOf(chosen), nameOf(c)));
    }
    default:
      return [];
  }
}

/** Lists full dates, and years that may be those of a parent or child of the same name. */
function seriousBirths(
  { packed }: DateColumn,
  candidates: readonly Candidate[],
  best: string,
): readonly Candidate[] {
  const chosen = candidates.find((c) => c.text === best);
  if (chosen === undefined) return [];
  const year = yearOf(packed[chosen.record]);
  const others = candidates.filter((c) => isGenerationApart(year, yearOf(packed[c.record])));
  const isFull = ({ record }: Candidate) => precisionOf(packed[record]) === 'day';
  return candidates.filter(
    (c) => isFull(c) || others.includes(c) || (others.length > 0 && c.text === best),
  );
}

function isCccd(column: IdColumn, record: number): boolean {
  return column.values[column.index[record]].kind === 'cccd';
}
