import Fuse from 'fuse.js';
import { clean, compareText } from '../../text/index.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { parseCommune, sameCommune } from '../names/communeName.js';
import { lookUp } from './lookUp.js';
import { codesOfNewCommunes } from './newCode.js';

/** Threshold of fuse.js: 0 accepts equal names, 1 all. */
const THRESHOLD = 0.4;
const SHOWN = 5;

export interface Chosen {
  /** Communes that the text can mean; one if it is clear. */
  found: string[];
  /** If nothing is found: what an old commune of that name became, else the most similar names, else the first ones. */
  near: string[];
}

/**
 * Finds the new communes of a run that a text means: by a code (leading zeros may be lost), or by a name
 * with or without type, marks, district and province.
 * @param communes texts of the old communes by new commune, as the run writes them
 */
export function chooseCommune(
  gazetteer: Gazetteer,
  text: string,
  communes: ReadonlyMap<string, ReadonlySet<string>>,
): Chosen {
  const names = [...communes.keys()].sort(compareText);
  const asked = clean(text);
  const isSameText = (text: string) => clean(text).toLowerCase() === asked.toLowerCase();
  const name = parseCommune(asked);
  const isSameName = (text: string) =>
    parseCommune(text).name.toLowerCase() === name.name.toLowerCase() &&
    sameCommune(parseCommune(text), name);
  const isSameKey = (text: string) => sameCommune(parseCommune(text), name);
  for (const fits of [isSameText, isSameName, isSameKey]) {
    const found = names.filter(fits);
    if (found.length > 0) return { found, near: [] };
  }
  const codes = new Set(lookUp(gazetteer, asked).new.map(({ code }) => code));
  const codeOf = codes.size === 0 ? undefined : codesOfNewCommunes(gazetteer, communes);
  const found = names.filter((text) => codes.has(codeOf?.get(text) ?? ''));
  if (found.length > 0) return { found, near: [] };
  const became = names.filter((text) => [...communes.get(text)!].some(isSameName));
  return { found, near: became.length > 0 ? became : nearNames(name.key, names) };
}

function nearNames(key: string, names: readonly string[]): string[] {
  const keyed = names.map((name) => ({ name, key: parseCommune(name).key }));
  const hits = new Fuse(keyed, { keys: ['key'], threshold: THRESHOLD }).search(key);
  const near = hits.length > 0 ? hits.map(({ item }) => item.name) : names;
  return near.slice(0, SHOWN);
}
