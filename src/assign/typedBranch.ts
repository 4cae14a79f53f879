/** The branch that a person means who types a name in their own way. */
import type { Placement } from '../model/index.js';
import { hasLostLetters, standsFor } from '../text/lostLetters.js';
import { ordinary } from '../text/ordinary.js';
import { clean, fold } from '../text/unicode.js';
import { type BranchName, parseBranch } from './names/branchName.js';
import { communeWords, SAME, sameness } from './names/sameBranch.js';
import { distinctPlacements } from './placing/placing.js';

/** An old branch with the place that it leads to. */
export interface OldBranchPlace {
  oldCommune: string;
  oldBranch: string;
  place: Placement;
}

/**
 * Finds the new branches that a typed name may mean; several where it is not clear which.
 * @param isAmong the places that are looked at
 */
export type BranchReader = (text: string, isAmong: (place: Placement) => boolean) => Placement[];

interface Named {
  place: Placement;
  name: BranchName;
  /** Keys of the communes that may stand behind the name. */
  communes: readonly string[];
}

/** A typed name with and without the commune behind it. */
interface Typed {
  names: BranchName[];
  /** Key of a commune → the name in front of it. */
  inCommune: ReadonlyMap<string, BranchName>;
}

interface Fitting {
  places: Placement[];
  level: number;
}

const PUNCTUATION = /[.,;:()[\]–—-]+/gu;
const TYPES = ['xã', 'phường', 'thị trấn', 'xa', 'phuong', 'thi tran', 'x', 'p', 'tt'];
const DISTRICT = /, (?:huyện|quận|thị xã|thành phố) .*$/u;

/**
 * Makes a reader of typed branches: any prefix, case, numeral and abbreviation, without marks, with the
 * old or new commune behind or in brackets, or with letters lost to `?`. The surest way in which a new
 * branch fits counts. Where none fits by its whole name, old branches that lead to one count as well.
 */
export function branchReader(
  branches: readonly Placement[],
  oldBranches: readonly OldBranchPlace[],
  prefixes: readonly string[],
): BranchReader {
  const fresh = branches.map((place) => namedAs(place.newBranch, place, [place.newCommune]));
  const old = oldBranches.map(({ oldCommune, oldBranch, place }) =>
    namedAs(oldBranch, place, [oldCommune, place.newCommune]),
  );
  function namedAs(name: string, place: Placement, communes: readonly string[]): Named {
    return {
      place,
      name: parseBranch(name, prefixes),
      communes: [...new Set(communes.flatMap(communeKeys))],
    };
  }
  const communes = new Set([...fresh, ...old].flatMap((each) => each.communes));
  return (text, isAmong) => {
    const typed = typedName(ordinary(clean(text)), communes, prefixes);
    const own = (all: readonly Named[]) => all.filter(({ place }) => isAmong(place));
    const found = surest(typed, own(fresh));
    if (found.level <= SAME.unmarked) return found.places;
    return distinctPlacements([...found.places, ...surest(typed, own(old)).places]);
  };
}

function communeKeys(commune: string): string[] {
  return [commune, commune.replace(DISTRICT, '')].map(communeWords).filter((key) => key !== '');
}

function typedName(
  text: string,
  communes: ReadonlySet<string>,
  prefixes: readonly string[],
): Typed {
  const words = clean(text.replaceAll('\ufffd', '?').replace(PUNCTUATION, ' ')).split(' ');
  const folded = new Map([...communes].map((key) => [fold(key), key]));
  const names = [parseBranch(text.replaceAll('\ufffd', '?'), prefixes)];
  const inCommune = new Map<string, BranchName>();
  for (let at = 1; at < words.length; at++) {
    const tail = withoutType(words.slice(at).join(' ').toLowerCase());
    const key = communeWords(tail);
    const commune = communes.has(key) ? key : fold(tail) === tail ? folded.get(tail) : undefined;
    if (commune === undefined || inCommune.has(commune)) continue;
    const head = words.slice(0, at).join(' ');
    inCommune.set(commune, parseBranch(head, prefixes));
    names.push(parseBranch(`${head} ${tail}`, prefixes));
  }
  return { names, inCommune };
}

function withoutType(words: string): string {
  const type = TYPES.find((each) => words.startsWith(`${each} `));
  return type === undefined ? words : words.slice(type.length + 1);
}

/** The places whose names fit in the surest way that any does. */
function surest(typed: Typed, named: readonly Named[]): Fitting {
  let found: Placement[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (const each of named) {
    const own = levelOf(typed, each);
    if (own === undefined || own > level) continue;
    found = own === level ? [...found, each.place] : [each.place];
    level = own;
  }
  return { places: distinctPlacements(found), level };
}

function levelOf(typed: Typed, { name, communes }: Named): number | undefined {
  const heads = communes.flatMap((commune) => typed.inCommune.get(commune) ?? []);
  const levels = [...typed.names, ...heads]
    .filter(({ key }) => key !== '')
    .flatMap((each) =>
      hasLostLetters(each.key) ? lostLevel(each, name) : sameness(name, each, ''),
    )
    .filter((level) => level !== undefined);
  return levels.length === 0 ? undefined : Math.min(...levels);
}

function lostLevel(typed: BranchName, { key }: BranchName): number | undefined {
  return standsFor(typed.key, key) ? SAME.unmarked : undefined;
}
