/** Finds branches of the branch table in bare names above the people of a list, or in the name of its file. */
import { groupBy, type Layout, type RowKind, type Table } from '../../model/index.js';
import { clean, fold, memoize } from '../../text/index.js';
import { communeWords } from '../names/sameBranch.js';
import type { BranchEntry } from '../table/entry.js';
import { resolveBranch } from '../table/resolve.js';
import { nameInFile } from './inNames/fileName.js';

/** Kinds of rows that may head people. */
const MAY_HEAD = new Set<RowKind>(['letterhead', 'note', 'section']);
const NUMERAL = /^\(?(?:[IVX]+|[A-H]|\d{1,2})\)?\s*[.):/–-]\s*/;
const NUMERAL_ALONE = /^\s*(?:[IVX]+|[A-H]|\d{1,2})\.?\s*$/;
const COUNT_BEHIND = /\s*[:(,–-]\s*\d{1,4}(?:\s*\p{L}[\p{L}/.]*){0,2}\)?\s*$/u;
/** Texts that are longer name no branch alone. */
const LONGEST = 60;
/** Names; `T5` may be the fifth month. */
const NAME = /^(?!t[. ]?\d{1,2}$)\P{N}*\p{L}\P{N}*\d{0,2}$/iu;

/** Whether the branch table has a branch of a commune. */
export type IsListed = (commune: string, text: string) => boolean;

/** Makes the reader of a branch table; the name of the commune itself is no branch. */
export function listedReader(
  entries: readonly BranchEntry[],
  prefixes: readonly string[],
): IsListed {
  const ofCommune = groupBy(entries, ({ oldCommune }) => oldCommune);
  const readers = new Map(
    [...ofCommune].map(([commune, own]) => [
      commune,
      memoize(
        (text: string) =>
          fold(text) !== fold(communeWords(commune)) &&
          resolveBranch(text, own, prefixes).entry !== undefined,
      ),
    ]),
  );
  return (commune, text) => readers.get(commune)?.(text) ?? false;
}

/**
 * Returns the branch of each row, `''` for none; undefined if nothing names one that the table has for its commune.
 * @param communes old commune of each row
 */
export function listedNames(
  { rows, file }: Table,
  { kinds }: Layout,
  communes: readonly string[],
  isListed: IsListed,
): string[] | undefined {
  let above: string[] = [];
  let current = '';
  const texts = kinds.map((kind, row) => {
    if (MAY_HEAD.has(kind)) above.push(...loneText(rows[row]!));
    if (kind !== 'member') return '';
    const commune = communes[row] ?? '';
    // A row with another text ends the branch above it.
    if (above.length > 0) {
      current = above.map(bareName).findLast((name) => isListed(commune, name)) ?? '';
    }
    above = [];
    return isListed(commune, current) ? current : '';
  });
  if (texts.some((text) => text !== '')) return texts;
  const name = nameInFile(file);
  if (!NAME.test(name)) return undefined;
  const ofFile = kinds.map((kind, row) =>
    kind === 'member' && isListed(communes[row] ?? '', name) ? name : '',
  );
  return ofFile.some((text) => text !== '') ? ofFile : undefined;
}

/** Lists the only text of a row, beside a numeral. */
function loneText(cells: readonly string[]): string[] {
  const texts = cells.filter((cell) => cell !== '' && !NUMERAL_ALONE.test(cell));
  return texts.length === 1 ? texts : [];
}

/** Returns a name without number and count; `''` for another text. */
function bareName(text: string): string {
  if (text.length > LONGEST) return '';
  const name = clean(text).replace(NUMERAL, '').replace(COUNT_BEHIND, '');
  return NAME.test(name) ? name : '';
}
