import type { NewCommune } from '../gazetteer/commune.js';
import { communeKey, type Gazetteer } from '../gazetteer/gazetteer.js';
import { parseCommune } from '../names/communeName.js';
import { communesNamedIn } from '../origin/communesInLines.js';
import { lookUp } from './lookUp.js';

/** The old communes of a list that may belong to one new commune. */
export interface ListOfCommunes {
  /** Old communes as written. */
  texts: readonly string[];
  /** Lines above the list. */
  titles: readonly string[];
  /** District or province of all, which distinguish communes of one name. */
  areas: readonly string[];
}

/** New communes of a list. */
export interface ListSuccessors {
  /** The one of all old communes; undefined if they have none or several in common. */
  all: NewCommune | undefined;
  /** Gives that of all, else the only one of a text. A text that no commune bears shares that of all. */
  of: (text: string) => NewCommune | undefined;
}

/**
 * Finds the new communes of a list of old ones. Of several that all became, the one that a title names counts; but above
 * one old commune, the title may name that itself.
 */
export function listSuccessors(
  gazetteer: Gazetteer,
  { texts, titles, areas }: ListOfCommunes,
): ListSuccessors {
  const successors = new Map(
    [...new Set(texts)].map((text) => {
      const { old } = lookUp(gazetteer, text, areas);
      return [text, new Set(old.flatMap((commune) => gazetteer.successorsOf(commune)))] as const;
    }),
  );
  const [first, ...others] = [...successors.values()].filter(({ size }) => size > 0);
  const common = [...(first ?? [])].filter((commune) => others.every((own) => own.has(commune)));
  const keys = new Set(texts.map((text) => parseCommune(text).key));
  const mayBeOld = (commune: NewCommune) => keys.size === 1 && keys.has(communeKey(commune.name));
  const named = new Set(
    titles.flatMap((line) =>
      communesNamedIn(line, gazetteer).flatMap(({ communes }) => communes.new),
    ),
  );
  const all =
    onlyOf(common.filter((commune) => named.has(commune) && !mayBeOld(commune))) ?? onlyOf(common);
  return { all, of: (text) => all ?? onlyOf([...(successors.get(text) ?? [])]) };
}

function onlyOf<Item>([first, another]: readonly Item[]): Item | undefined {
  return another === undefined ? first : undefined;
}
