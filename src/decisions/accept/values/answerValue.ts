import {
  type Answer,
  aboutQuestion,
  formatDate,
  type Message,
  type ProfileField,
  type Question,
} from '../../../model/index.js';
import {
  clean,
  dateNumbers,
  exchangeDayAndMonth,
  isErrorCell,
  isScientific,
  ordinary,
  parseDate,
  type YearRange,
} from '../../../text/index.js';
import type { AcceptedValue, AnswerContext, FileContext } from '../answerContext.js';
import { nameBehindWords } from './nameRemark.js';
import { branchValue, communeValue } from './placeValue.js';
import {
  fullerValues,
  hasTwoValues,
  isGivenName,
  knownValue,
  lacksGivenName,
  lacksSurname,
  readTyped,
} from './typedValue.js';

/**
 * Reads the value that an answer gives: chosen by its row, or typed.
 * @returns the value as the roster shows it, or why the answer does not count
 */
export function answerValue(
  question: Question,
  answer: Answer,
  context: FileContext,
): AcceptedValue | Message {
  const row = question.rows.find(({ letter }) => letter === answer.letter);
  const chosen = answer.decision === 'CHON' ? row?.value : undefined;
  if (answer.decision === 'CHON' && answer.value === '') {
    if (row === undefined) {
      return aboutQuestion(question.id, 'answer-no-row', { letter: answer.letter });
    }
    // The only row of a question about a place has the text that could not be placed.
    if (question.about.type !== 'rows' || row.value === '') {
      return aboutQuestion(question.id, 'answer-value-missing');
    }
  }
  const value =
    answer.value === ''
      ? parseValue(question, chosen ?? '', context)
      : typedValue(question, answer, context);
  if ('code' in value || chosen === undefined || answer.value === '') return value;
  const rowValue = parseValue(question, chosen, context);
  const isSame =
    !('code' in rowValue) && rowValue.value === value.value && rowValue.commune === value.commune;
  return isSame ? value : aboutQuestion(question.id, 'answer-chosen-and-typed');
}

const TEXT_TYPES: ReadonlySet<string | undefined> = new Set(['name', 'namePart', 'text']);

/** Reads a typed value; refuses it if its sheet shows that a program may have damaged it. */
function typedValue(
  question: Question,
  { value, shown }: Answer,
  context: FileContext,
): AcceptedValue | Message {
  if (isErrorCell(value)) return aboutQuestion(question.id, 'answer-error-cell');
  const [field] = fieldsOf(question, value, context);
  const order = field?.type === 'date' ? context.orderOf(value, shown) : 'as-typed';
  if (order === 'open') return aboutQuestion(question.id, 'answer-date-order');
  const plain = field?.type === 'name' ? nameBehindWords(value) : value;
  const text =
    order === 'exchanged' && field !== undefined
      ? exchangedText(plain, context.yearsOf(field.id))
      : plain;
  const isText = !isPlace(question) && TEXT_TYPES.has(field?.type);
  // The remaining letters prove nothing, unless they match a known value.
  if (isText && shown?.hasLostLetters && shownValue(question, text) === undefined) {
    return aboutQuestion(question.id, 'answer-lost-letters');
  }
  return parseValue(question, text, context);
}

function exchangedText(text: string, years: YearRange): string {
  const packed = parseDate(ordinary(clean(text)), 'dmy', years);
  return typeof packed === 'number' ? formatDate(exchangeDayAndMonth(packed)) : text;
}

/** Whether a question asks for a branch or a commune. */
export function isPlace({ kind }: Question): boolean {
  return kind === 'DIA_BAN' || kind === 'CHI_DOAN';
}

/** Finds the value among those that the question shows. */
function shownValue({ kind, rows }: Question, text: string): string | undefined {
  return kind === 'DU_LIEU_LOI'
    ? undefined
    : knownValue(
        text,
        rows.map((row) => row.value),
      );
}

function parseValue(
  question: Question,
  text: string,
  context: AnswerContext,
): AcceptedValue | Message {
  if (question.kind === 'DIA_BAN') return communeValue(question, text, context);
  if (question.kind === 'CHI_DOAN') return branchValue(question, text, context);
  const shown = shownValue(question, text);
  if (shown !== undefined) return { value: shown, commune: '' };
  const fuller = fullerValue(question, text, context);
  if (fuller !== undefined) return fuller;
  if (isScientific(text)) return aboutQuestion(question.id, 'answer-lost-digits');
  const fields = fieldsOf(question, text, context);
  if (fields.some((field) => hasTwoValues(field, text))) {
    return aboutQuestion(question.id, 'answer-two-values');
  }
  for (const field of fields) {
    const value = readTyped(field, text, context.yearsOf);
    if (value === undefined || value === '') continue;
    if (field?.type === 'name' && (hasNoSurname(question, value) || lacksGivenName(value))) {
      return aboutQuestion(question.id, 'answer-name-short');
    }
    const isAsked = field === undefined || field.id === question.field;
    return { value, commune: '', ...(isAsked ? {} : { field: field.id }) };
  }
  if (fields.every((field) => field?.type !== 'name')) {
    return aboutQuestion(question.id, 'answer-bad-value', { field: question.field ?? '' });
  }
  const code = hasNoSurname(question, text) ? 'answer-name-short' : 'answer-not-a-name';
  return aboutQuestion(question.id, code);
}

/** Whether a given name answers for a row without a name, so that nothing shows the surname. */
function hasNoSurname({ rows }: Question, text: string): boolean {
  return rows.every(({ value }) => value === '') && isGivenName(text);
}

/** Completes a partial value from the question, since the part alone would lose the rest. */
function fullerValue(
  { id, kind, field, rows }: Question,
  text: string,
  context: AnswerContext,
): AcceptedValue | Message | undefined {
  const type = context.profile.fields.find((asked) => asked.id === field)?.type;
  const known = rows.map((row) => row.value).filter((value) => value !== '');
  const fuller = kind === 'DU_LIEU_LOI' ? [] : fullerValues(type, text, known);
  if (fuller.length === 1) return { value: fuller[0], commune: '' };
  if (fuller.length > 1) {
    const fitting = rows.filter(({ value }) => fuller.includes(value));
    const letters = fitting.map(({ letter }) => letter).join(', ');
    return aboutQuestion(id, 'answer-value-several', { letters });
  }
  return type === 'name' && lacksSurname(text, known)
    ? aboutQuestion(id, 'answer-name-short')
    : undefined;
}

/** Lists the fields that a typed value may belong to, the most likely first. */
function fieldsOf(
  { field, otherField }: Question,
  text: string,
  { profile }: AnswerContext,
): (ProfileField | undefined)[] {
  const asked = profile.fields.find(({ id }) => id === field);
  const other = profile.fields.find(({ id }) => id === otherField);
  if (other === undefined) return [asked];
  // A date with its time of day has as many digits as an ID number.
  if (other.type === 'date' && dateNumbers(text) !== undefined) return [other];
  return other.type === 'gender' && !/\p{L}/u.test(text) ? [asked] : [asked, other];
}
