import Fuse from 'fuse.js';
import { clean, compareText } from '../../text/unicode.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { parseCommune, sameCommune } from '../names/communeName.js';
import { lookUp } from './lookUp.js';
import { codesOfNewCommunes } from './newCode.js';

/** Of fuse.js: 0 is the same, 1 anything. */
const THRESHOLD = 0.4;
const SHOWN = 5;

export interface Chosen {
  /** All that the text can mean; one where it is clear. */
  found: string[];
  /** Where nothing is found: the most similar names, else the first. */
  near: string[];
}

/**
 * Which new communes of a run a text means: a code (leading zeros may be lost) or a name, with or
 * without type, marks, district and province.
 * @param communes as the run writes them → texts of the old communes that lead to them
 */
export function chooseCommune(
  gazetteer: Gazetteer,
  text: string,
  communes: ReadonlyMap<string, ReadonlySet<string>>,
): Chosen {
  const names = [...communes.keys()].sort(compareText);
  const asked = clean(text);
  const same = (name: string) => clean(name).toLowerCase() === asked.toLowerCase();
  const name = parseCommune(asked);
  const bare = (each: string) =>
    parseCommune(each).name.toLowerCase() === name.name.toLowerCase() &&
    sameCommune(parseCommune(each), name);
  const folded = (each: string) => sameCommune(parseCommune(each), name);
  for (const fits of [same, bare, folded]) {
    const found = names.filter(fits);
    if (found.length > 0) return { found, near: [] };
  }
  const codes = new Set(lookUp(gazetteer, asked).new.map(({ code }) => code));
  const codeOf = codes.size === 0 ? undefined : codesOfNewCommunes(gazetteer, communes);
  const found = names.filter((each) => codes.has(codeOf?.get(each) ?? ''));
  return { found, near: found.length > 0 ? [] : nearNames(name.key, names) };
}

function nearNames(key: string, names: readonly string[]): string[] {
  const keyed = names.map((name) => ({ name, key: parseCommune(name).key }));
  const hits = new Fuse(keyed, { keys: ['key'], threshold: THRESHOLD }).search(key);
  const near = hits.length > 0 ? hits.map(({ item }) => item.name) : names;
  return near.slice(0, SHOWN);
}
