import {
  aboutQuestion,
  type Decision,
  GENDERS,
  type Message,
  message,
  type Question,
} from '../../model/index.js';
import { PROVINCE_CODES, readCccd } from '../../text/index.js';

/**
 * Finds what is doubtful about a decision. It counts all the same, since a person may know better.
 * @param isNumber whether the question is about an ID number
 * @returns undefined without a doubt
 */
export function doubtAbout(
  decision: Decision,
  question: Question,
  isNumber: boolean,
): Message | undefined {
  const { id } = question;
  const people = peopleSeparatedBy(decision);
  if (people > 2) return message('answer-separates-several', { question: id, count: people });
  if (joinsTwoNumbers(decision, question)) return aboutQuestion(id, 'answer-joins-numbers');
  if (isElsewhere(decision, question)) {
    const isBranch = question.kind === 'CHI_DOAN';
    return aboutQuestion(id, isBranch ? 'answer-branch-elsewhere' : 'answer-commune-elsewhere');
  }
  if (contradictsNumber(decision, question)) return aboutQuestion(id, 'answer-person-doubtful');
  if (shortensDate(decision, question)) return aboutQuestion(id, 'answer-date-shortened');
  return isNumber && contradictsPerson(decision, question)
    ? aboutQuestion(id, 'answer-number-doubtful')
    : undefined;
}

/** Detects a typed branch or commune outside the communes of the question. */
function isElsewhere({ commune }: Decision, { communes }: Question): boolean {
  return commune !== '' && communes.length > 0 && !communes.includes(commune);
}

/** Counts the people that an answer “two people” makes: one for each branch or value; 0 for any other answer. */
function peopleSeparatedBy({ decision, subject }: Decision): number {
  return decision === 'RIENG' && subject.type === 'rows' ? subject.groups.length : 0;
}

/** Detects a merge of rows with two valid ID numbers. */
function joinsTwoNumbers({ decision }: Decision, { rows }: Question): boolean {
  if (decision !== 'GOP') return false;
  const numbers = rows.map(({ id }) => id).filter((id) => readCccd(id) !== undefined);
  return new Set(numbers).size > 1;
}

/** Detects a typed birth or gender that differs from the ID number of the row. */
function contradictsNumber(decision: Decision, { kind, rows }: Question): boolean {
  const { decision: word, field, value } = decision;
  if (kind !== 'DU_LIEU_LOI' || word !== 'GIA_TRI') return false;
  const parts = rows.map(({ id }) => readCccd(id)).find((read) => read !== undefined);
  if (parts === undefined) return false;
  if (field === 'birth') return value.slice(-4) !== String(parts.year);
  return field === 'gender' && value !== GENDERS[parts.gender];
}

const FULL_DATE = /^\d{2}\/\d{2}\/\d{4}$/;
const PART_OF_DATE = /^(?:\d{2}\/)?\d{4}$/;

/** Detects a typed year (and month) where all rows have full dates: perhaps the year alone was to be corrected. */
function shortensDate({ decision, value }: Decision, { kind, rows }: Question): boolean {
  const isShort = decision === 'GIA_TRI' && PART_OF_DATE.test(value);
  return kind === 'LECH_THONG_TIN' && isShort && rows.every((row) => FULL_DATE.test(row.value));
}

/** Detects a number of an unknown province, or of another year or gender than the rows. */
function contradictsPerson({ decision, letter, value }: Decision, { rows }: Question): boolean {
  if (decision !== 'GIA_TRI' || !/^\d{12}$/.test(value)) return false;
  const parts = readCccd(value);
  if (parts === undefined || !PROVINCE_CODES.has(parts.province)) return true;
  const asked = letter === '' ? rows : rows.filter((row) => row.letter === letter);
  const years = asked.map(({ birth }) => birth.slice(-4)).filter((year) => /^\d{4}$/.test(year));
  const genders = asked.map(({ gender }) => gender).filter((gender) => gender !== '');
  return (
    (years.length > 0 && !years.includes(String(parts.year))) ||
    (genders.length > 0 && !genders.includes(GENDERS[parts.gender]))
  );
}
