/** Answers that count, but deserve a second look: a person may know better than the numbers. */
import {
  aboutQuestion,
  type Decision,
  displayValue,
  type Message,
  type Question,
} from '../model/index.js';
import { PROVINCE_CODES, readCccd } from '../text/idNumber.js';

/** @param isNumber whether the question is about an ID number */
export function doubtAbout(
  decision: Decision,
  question: Question,
  isNumber: boolean,
): Message | undefined {
  const { id } = question;
  if (joinsTwoNumbers(decision, question)) return aboutQuestion(id, 'answer-joins-numbers');
  if (isElsewhere(decision, question)) return aboutQuestion(id, 'answer-branch-elsewhere');
  if (contradictsNumber(decision, question)) return aboutQuestion(id, 'answer-person-doubtful');
  return isNumber && contradictsPerson(decision, question)
    ? aboutQuestion(id, 'answer-number-doubtful')
    : undefined;
}

/** A typed branch that no commune of the question has, but another one of the run. */
function isElsewhere({ kind, commune }: Decision, { communes }: Question): boolean {
  const isKnown = communes.length === 0 || communes.includes(commune);
  return kind === 'CHI_DOAN' && commune !== '' && !isKnown;
}

/** Two valid numbers that differ say two people. */
function joinsTwoNumbers({ decision }: Decision, { rows }: Question): boolean {
  if (decision !== 'GOP') return false;
  const numbers = rows.map(({ id }) => id).filter((id) => readCccd(id) !== undefined);
  return new Set(numbers).size > 1;
}

/** A typed birth or gender that the ID number of the row still contradicts. */
function contradictsNumber(decision: Decision, { kind, rows }: Question): boolean {
  const { decision: word, field, value } = decision;
  if (kind !== 'DU_LIEU_LOI' || word !== 'GIA_TRI') return false;
  const parts = rows.map(({ id }) => readCccd(id)).find((each) => each !== undefined);
  if (parts === undefined) return false;
  if (field === 'birth') return value.slice(-4) !== String(parts.year);
  return field === 'gender' && value !== genderText(parts.gender);
}

function genderText(gender: 1 | 2): string {
  return displayValue({ type: 'gender', code: Uint8Array.of(gender) }, 0);
}

/** A number that no province gives out, or of another year or gender than any row tells. */
function contradictsPerson({ decision, letter, value }: Decision, { rows }: Question): boolean {
  if (decision !== 'GIA_TRI' || !/^\d{12}$/.test(value)) return false;
  const parts = readCccd(value);
  if (parts === undefined || !PROVINCE_CODES.has(parts.province)) return true;
  const own = letter === '' ? rows : rows.filter((row) => row.letter === letter);
  const years = own.map(({ birth }) => birth.slice(-4)).filter((year) => /^\d{4}$/.test(year));
  const genders = own.map(({ gender }) => gender).filter((gender) => gender !== '');
  return (
    (years.length > 0 && !years.includes(String(parts.year))) ||
    (genders.length > 0 && !genders.includes(genderText(parts.gender)))
  );
}
