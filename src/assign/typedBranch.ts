/** Reads branches that people type. */
import type { Placement } from '../model/index.js';
import { clean, fold, hasLostLetters, isTypedAs, ordinary } from '../text/index.js';
import { type BranchName, parseBranch } from './names/branchName.js';
import { communeWords, SAME, sameness } from './names/sameBranch.js';
import { distinctPlacements } from './placing/placing.js';

/** An old branch and its new place. */
export interface OldBranchPlace {
  oldCommune: string;
  oldBranch: string;
  place: Placement;
}

/**
 * Finds the new branches that a typed name can mean; several if it is ambiguous.
 * @param isAmong selects the places to search
 */
export type BranchReader = (text: string, isAmong: (place: Placement) => boolean) => Placement[];

interface Named {
  place: Placement;
  name: BranchName;
  /** Keys of the communes that may follow the name. */
  communes: readonly string[];
}

/** A typed name, with and without the commune after it. */
interface Typed {
  names: BranchName[];
  /** The name before each commune, by the key of the commune. */
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
 * Makes a reader of typed branches. It accepts any prefix, case, numeral and abbreviation, names without
 * marks, the old or new commune after the name or in brackets, and letters lost to `?`. The most certain
 * level counts. Old branches count only if no new branch has the same name, marks aside.
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

/** Finds the places at the most certain level. */
function surest(typed: Typed, named: readonly Named[]): Fitting {
  let found: Placement[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (const branch of named) {
    const own = levelOf(typed, branch);
    if (own === undefined || own > level) continue;
    found = own === level ? [...found, branch.place] : [branch.place];
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
  return isTypedAs(typed.key, key) ? SAME.unmarked : undefined;
}
