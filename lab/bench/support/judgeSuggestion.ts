/** Judges the suggestion of a question by the truth of its sample. */
import type { Question, QuestionRow } from '#product/model/index.js';
import { spellingKey } from '#product/text/index.js';
import { rowKey } from './csv.js';
import type { SampleTruth } from './sampleTruth.js';

/** open: the sample does not tell. */
export type Verdict = 'none' | 'right' | 'wrong' | 'open';

/** Describes a kind of suggestion: the question, its field and the reason. */
export function kindOfSuggestion({ kind, field, suggestion, reason }: Question): string {
  const about = field === undefined ? kind : `${kind} ${field}`;
  const answer = kind === 'CHI_DOAN' || kind === 'DIA_BAN' ? '' : suggestion.split(' ')[0];
  return [about, answer, reason?.code ?? ''].filter((part) => part !== '').join(', ');
}

/** @returns whether an answer by the suggestion would be right */
export function judgeSuggestion(question: Question, truth: SampleTruth): Verdict {
  const { suggestion, rows } = question;
  if (suggestion === '') return 'none';
  const people = rows.map((row) => personOf(row, truth));
  if (people.includes(undefined)) return 'open';
  const isOne = new Set(people).size === 1;
  if (suggestion === 'GOP') return verdict(isOne);
  if (suggestion === 'RIENG') return verdict(!isOne);
  const letter = /^CHON (\w+)$/.exec(suggestion)?.[1];
  const chosen = rows.find((row) => row.letter === letter);
  return chosen === undefined
    ? judgePlace(question, truth)
    : judgeRow(question, chosen, truth, isOne);
}

function judgeRow(
  { kind, field, rows }: Question,
  chosen: QuestionRow,
  truth: SampleTruth,
  isOne: boolean,
): Verdict {
  if (kind === 'CHI_DOAN') {
    // The truth may have no place of a person, or one on no list.
    const isTold = rows.some((row) => truth.current.has(keyOf(row)));
    return isTold ? verdict(truth.current.has(keyOf(chosen))) : 'open';
  }
  const values = truth.valuesOf.get(personOf(chosen, truth)!);
  if (values === undefined) return 'open';
  // Several people: the number is given to one of them.
  if (!isOne && kind === 'LECH_THONG_TIN') return 'wrong';
  if (field === 'id') return verdict([values.cccd, values.cmnd].includes(chosen.value));
  const value = values[field ?? ''];
  return value === undefined ? 'open' : verdict(spellingKey(value) === spellingKey(chosen.value));
}

function judgePlace({ kind, suggestion, rows }: Question, truth: SampleTruth): Verdict {
  const place = truth.placeOf.get(keyOf(rows[0]!));
  if (kind !== 'DIA_BAN' || place === undefined) return 'open';
  return verdict([place.old_commune, place.new_commune].includes(suggestion));
}

function personOf(row: QuestionRow, { personOf: known }: SampleTruth): string | undefined {
  return known.get(keyOf(row));
}

function keyOf({ file, sheet, row }: QuestionRow): string {
  return rowKey({ file, sheet, row });
}

function verdict(isRight: boolean): Verdict {
  return isRight ? 'right' : 'wrong';
}
