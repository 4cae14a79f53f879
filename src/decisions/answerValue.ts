/** The value that an answer gives: chosen by its row, or typed. */
import {
  type Answer,
  aboutQuestion,
  addTo,
  formatDate,
  type Message,
  type Placement,
  type ProfileField,
  type Question,
} from '../model/index.js';
import { dateNumbers, exchanged, parseDate } from '../text/date.js';
import { ordinary } from '../text/ordinary.js';
import { isScientific } from '../text/scientific.js';
import { clean } from '../text/unicode.js';
import type { Asked, AskedOfFiles } from './fromAnswers.js';
import {
  fullerValues,
  holdsTwoValues,
  knownValue,
  nearValues,
  readTyped,
  wordsOf,
} from './typedValue.js';

/** `field` where the form of the value tells that it is of another field than the question's. */
type Value = { value: string; commune: string; field?: string } | Message;

export function answerValue(question: Question, answer: Answer, asked: AskedOfFiles): Value {
  const row = question.rows.find(({ letter }) => letter === answer.letter);
  const chosen = answer.decision === 'CHON' ? row?.value : undefined;
  if (answer.decision === 'CHON' && answer.value === '') {
    if (row === undefined) {
      return aboutQuestion(question.id, 'answer-no-row', { letter: answer.letter });
    }
    // What stands on the only row of a question about a place is what nobody can place.
    if (question.about.type !== 'rows' || row.value === '') {
      return aboutQuestion(question.id, 'answer-value-missing');
    }
  }
  const value =
    answer.value === ''
      ? placedOrRead(question, chosen ?? '', asked)
      : typedValue(question, answer, asked);
  if ('code' in value || chosen === undefined || answer.value === '') return value;
  const own = placedOrRead(question, chosen, asked);
  const isSame = !('code' in own) && own.value === value.value && own.commune === value.commune;
  return isSame ? value : aboutQuestion(question.id, 'answer-chosen-and-typed');
}

const TEXT_TYPES: ReadonlySet<string | undefined> = new Set(['name', 'namePart', 'text']);

/** A typed value, held against what its sheet shows a program to have done to it. */
function typedValue(question: Question, { value, shown }: Answer, asked: AskedOfFiles): Value {
  const [field] = fieldsOf(question, value, asked);
  const order = field?.type === 'date' ? asked.orderOf(value, shown) : 'as-typed';
  if (order === 'open') return aboutQuestion(question.id, 'answer-date-order');
  const text = order === 'exchanged' ? exchangedText(value) : value;
  const isText = !isPlace(question) && TEXT_TYPES.has(field?.type);
  // The letters that are left prove nothing, unless they stand for a value that is known.
  if (isText && shown?.hasLostLetters && knownOf(question, text) === undefined) {
    return aboutQuestion(question.id, 'answer-lost-letters');
  }
  return placedOrRead(question, text, asked);
}

function exchangedText(text: string): string {
  const packed = parseDate(ordinary(clean(text)), 'dmy');
  return typeof packed === 'number' ? formatDate(exchanged(packed)) : text;
}

function isPlace({ kind }: Question): boolean {
  return kind === 'DIA_BAN' || kind === 'CHI_DOAN';
}

/** The value that the question itself shows. */
function knownOf({ kind, rows }: Question, text: string): string | undefined {
  return kind === 'DU_LIEU_LOI'
    ? undefined
    : knownValue(
        text,
        rows.map((row) => row.value),
      );
}

function placedOrRead(question: Question, text: string, asked: Asked): Value {
  if (question.kind === 'DIA_BAN') return communeValue(question, text, asked);
  if (question.kind === 'CHI_DOAN') return branchValue(question, text, asked);
  const known = knownOf(question, text);
  if (known !== undefined) return { value: known, commune: '' };
  const fuller = fullerValue(question, text, asked);
  if (fuller !== undefined) return fuller;
  if (isScientific(text)) return aboutQuestion(question.id, 'answer-lost-digits');
  if (fieldsOf(question, text, asked).some((field) => holdsTwoValues(field, text))) {
    return aboutQuestion(question.id, 'answer-two-values');
  }
  for (const field of fieldsOf(question, text, asked)) {
    const value = readTyped(field, text);
    if (value === undefined || value === '') continue;
    const isOwn = field === undefined || field.id === question.field;
    return { value, commune: '', ...(isOwn ? {} : { field: field.id }) };
  }
  return aboutQuestion(question.id, 'answer-bad-value', { field: question.field ?? '' });
}

/** The value of the question that a part of it stands for; a part alone would lose the rest. */
function fullerValue(
  { id, kind, field, rows }: Question,
  text: string,
  asked: Asked,
): Value | undefined {
  if (kind === 'DU_LIEU_LOI') return undefined;
  const type = asked.profile.fields.find((each) => each.id === field)?.type;
  const known = rows.map((row) => row.value).filter((value) => value !== '');
  const [first, ...others] = fullerValues(type, text, known);
  if (first !== undefined) {
    if (others.length === 0) return { value: first, commune: '' };
    const fitting = rows.filter(({ value }) => value === first || others.includes(value));
    const letters = fitting.map(({ letter }) => letter).join(', ');
    return aboutQuestion(id, 'answer-value-several', { letters });
  }
  const isGivenNameOnly =
    type === 'name' &&
    wordsOf(text).length === 1 &&
    known.every((name) => wordsOf(name).length > 1);
  return isGivenNameOnly ? aboutQuestion(id, 'answer-name-short') : undefined;
}

/** Fields that a typed value may be of, the likeliest first. */
function fieldsOf(
  { field, otherField }: Question,
  text: string,
  { profile }: Asked,
): (ProfileField | undefined)[] {
  const own = profile.fields.find(({ id }) => id === field);
  const other = profile.fields.find(({ id }) => id === otherField);
  if (other === undefined) return [own];
  // A date with its time of day has as many digits as an ID number.
  if (other.type === 'date' && dateNumbers(text) !== undefined) return [other];
  return other.type === 'gender' && !/\p{L}/u.test(text) ? [own] : [own, other];
}

function communeValue(question: Question, text: string, asked: Asked): Value {
  const commune =
    knownValue(text, question.communes) ??
    asked.communeOf(text) ??
    knownValue(text, asked.communes);
  if (commune !== undefined) return { value: '', commune };
  const near = nearValues(text, [...question.communes, ...asked.communes]).join('; ');
  return near === ''
    ? aboutQuestion(question.id, 'answer-commune-unknown')
    : aboutQuestion(question.id, 'answer-commune-near', { near });
}

function branchValue(question: Question, text: string, asked: Asked): Value {
  const { communes } = question;
  const isOwn = ({ newCommune, newBranch }: Placement) =>
    newBranch !== '' && (communes.length === 0 || communes.includes(newCommune));
  const named = namedPlaces(question, asked.branches.filter(isOwn));
  const exact = knownPlaces(text, named);
  if (exact.length === 1) return placeValue(exact[0]);
  const candidates = candidatesOf(question, named);
  for (const isAmong of [(place: Placement) => candidates.includes(place), isOwn, () => true]) {
    const [place, ...others] = asked.branchesOf(text, isAmong);
    if (place === undefined) continue;
    if (others.length === 0) return placeValue(place);
    return severalPlaces(question, [place, ...others]);
  }
  if (exact.length > 1) return severalPlaces(question, exact);
  const near = nearValues(text, [...named.keys()]).join('; ');
  return near === ''
    ? aboutQuestion(question.id, 'answer-branch-unknown')
    : aboutQuestion(question.id, 'answer-branch-near', { near });
}

/** Places by the names that the questions give them. */
function namedPlaces(
  { about, communes }: Question,
  branches: readonly Placement[],
): Map<string, Placement[]> {
  const named = new Map<string, Placement[]>();
  for (const place of branches) {
    addTo(named, place.newBranch, place);
    addTo(named, placeName(place), place);
  }
  // A member whose rows lead to two communes may be placed in one of them without a branch.
  for (const newCommune of communes) {
    if (about.type === 'rows' && communes.length > 1)
      addTo(named, newCommune, { newCommune, newBranch: '' });
  }
  return named;
}

function knownPlaces(text: string, named: ReadonlyMap<string, Placement[]>): Placement[] {
  const name = knownValue(text, named.keys());
  return name === undefined ? [] : (named.get(name) ?? []);
}

/** The places between which a question asks. */
function candidatesOf(
  { about, rows, suggestion }: Question,
  named: ReadonlyMap<string, Placement[]>,
): Placement[] {
  const names = about.type === 'rows' ? rows.map(({ value }) => value) : [suggestion];
  return names.flatMap((name) => named.get(name) ?? []);
}

function placeValue({ newBranch, newCommune }: Placement): Value {
  return { value: newBranch, commune: newCommune };
}

function placeName({ newBranch, newCommune }: Placement): string {
  return `${newBranch}, ${newCommune}`;
}

/** Places that a remedy names. */
const PLACES_NAMED = 5;

function severalPlaces({ id }: Question, places: readonly Placement[]): Value {
  const near = places.slice(0, PLACES_NAMED).map(placeName).join('; ');
  const count = places.length;
  return count > PLACES_NAMED
    ? aboutQuestion(id, 'answer-branch-many', { count, near })
    : aboutQuestion(id, 'answer-branch-several', { near });
}
