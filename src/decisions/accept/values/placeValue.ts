import {
  aboutQuestion,
  addTo,
  type Message,
  type Placement,
  placeName,
  type Question,
} from '../../../model/index.js';
import type { AcceptedValue, AnswerContext } from '../answerContext.js';
import { knownValue, nearValues } from './typedValue.js';

/** Number of places that a message names. */
const PLACES_NAMED = 5;

/** Finds the commune that a text means, first among the communes of the question. */
export function communeValue(
  question: Question,
  text: string,
  context: AnswerContext,
): AcceptedValue | Message {
  const asked = knownValue(text, question.communes);
  const offered = knownValue(text, question.candidates ?? []);
  const typed =
    asked === undefined ? context.communeOf(offered ?? text, offered !== undefined) : undefined;
  if (typed !== undefined && !('several' in typed)) {
    return { value: typed.oldCommune, commune: typed.commune };
  }
  const commune = asked ?? knownValue(text, context.communes);
  if (commune !== undefined) return { value: '', commune };
  if (typed !== undefined) {
    const near = typed.several.slice(0, PLACES_NAMED).join('; ');
    return aboutQuestion(question.id, 'answer-commune-several', { near });
  }
  const near = nearValues(text, [...question.communes, ...context.communes]).join('; ');
  return near === ''
    ? aboutQuestion(question.id, 'answer-commune-unknown')
    : aboutQuestion(question.id, 'answer-commune-near', { near });
}

/** Finds the branch that a text means: first among the candidates, then in the question's communes. */
export function branchValue(
  question: Question,
  text: string,
  context: AnswerContext,
): AcceptedValue | Message {
  const { about, communes } = question;
  const isInCommunes = ({ newCommune, newBranch }: Placement) =>
    newBranch !== '' && (communes.length === 0 || communes.includes(newCommune));
  const named = placesByName(question, context.branches.filter(isInCommunes));
  const exact = knownPlaces(text, named);
  if (exact.length === 1) return placeValue(exact[0]);
  // `Khu 2` in a commune whose own Khu 2 is unknown is not the Khu 2 of another commune.
  if (about.type === 'branch' && context.isUnplaced(text, question.rows[0].oldCommune)) {
    return unknownBranch(question, text, named);
  }
  const candidates = candidatesOf(question, named);
  const isOffered = (place: Placement) => candidates.includes(place);
  const offered = context.branchesOf(text, isOffered);
  if (offered.length > 0)
    return oneOf(question, withNewName(offered, context.branchesOf(text, isInCommunes)));
  // `Khu 2` may also be the old name of a branch of the question's own commune, which is called otherwise now.
  const oldCommunes = [...new Set(question.rows.map(({ oldCommune }) => oldCommune))];
  const own = oldCommunes.flatMap((commune) => context.ownBranches(text, commune));
  for (const isAmong of [isInCommunes, () => true]) {
    const places = context.branchesOf(text, isAmong);
    if (places.length > 0) return oneOf(question, distinct([...places, ...own]));
  }
  if (exact.length > 1) return severalPlaces(question, exact);
  return unknownBranch(question, text, named);
}

/** Adds the branches whose new name a text is: `Khu 2 Phong Châu` may also be Khu 2, the old name of a candidate. */
function withNewName(offered: readonly Placement[], found: readonly Placement[]): Placement[] {
  const names = new Set(offered.map(placeName));
  const isOffered = found.some((place) => names.has(placeName(place)));
  return isOffered ? [...offered] : distinct([...offered, ...found]);
}

function oneOf(question: Question, places: readonly Placement[]): AcceptedValue | Message {
  return places.length === 1 ? placeValue(places[0]) : severalPlaces(question, places);
}

function distinct(places: readonly Placement[]): Placement[] {
  return [...new Map(places.map((place) => [placeName(place), place])).values()];
}

function unknownBranch(
  { id, communes }: Question,
  text: string,
  named: ReadonlyMap<string, unknown>,
): Message {
  if (named.size === 0 && communes.length > 0) {
    return aboutQuestion(id, 'answer-branch-none', { commune: communes.join('; ') });
  }
  const near = nearValues(text, named.keys()).join('; ');
  return near === ''
    ? aboutQuestion(id, 'answer-branch-unknown')
    : aboutQuestion(id, 'answer-branch-near', { near });
}

/** Lists places by the names that questions show. */
function placesByName(
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

/** Lists the places that a question offers. */
function candidatesOf(
  { about, rows, suggestion }: Question,
  named: ReadonlyMap<string, Placement[]>,
): Placement[] {
  const names = about.type === 'rows' ? rows.map(({ value }) => value) : [suggestion];
  return names.flatMap((name) => named.get(name) ?? []);
}

function placeValue({ newBranch, newCommune }: Placement): AcceptedValue {
  return { value: newBranch, commune: newCommune };
}

function severalPlaces({ id }: Question, places: readonly Placement[]): Message {
  const near = places.slice(0, PLACES_NAMED).map(placeName).join('; ');
  const count = places.length;
  return count > PLACES_NAMED
    ? aboutQuestion(id, 'answer-branch-many', { count, near })
    : aboutQuestion(id, 'answer-branch-several', { near });
}
