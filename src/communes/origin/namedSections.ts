/** Finds rows with the bare name of a commune on a list of several: `Kiệt Sơn`, `II. LAI ĐỒNG CŨ: 25 đ/c`. */
import type { Layout, RowKind, Table } from '../../model/index.js';
import { clean, memoize } from '../../text/index.js';

/** Kinds of rows that head others; names without a known word are notes. */
const MAY_HEAD = new Set<RowKind>(['note', 'section']);
const NUMERAL = /^\(?(?:[IVX]+|[A-H]|\d{1,2})\)?\s*[.):/–-]+\s*/;
const NUMERAL_ALONE = /^\s*(?:[IVX]+|[A-H]|\d{1,2})\.?\s*$/;
/** Most characters of a name with the words around it. */
const LONGEST = 60;
const BEFORE = /^(?:khu vực|địa bàn|cụm)\s*:?\s+/iu;
/** Words and counts behind the name. */
const BEHIND =
  /\s*(?:[:,(–-]\s*)?(?:cũ\)?|trước (?:khi )?sáp nhập\)?|\d[\d.]*(?:\s*[\p{L}/.]+){0,3}\)?)\s*$/iu;
const NAME = /^\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,3}$/u;
/** Least communes; one name alone may be a hamlet's. */
const FEWEST = 2;

/**
 * Returns the name above each member row, `''` for none; undefined if such rows do not name two communes, or none that
 * the list may hold, since hamlets may be called like communes.
 * @param mayHold whether the list may have sections of these ids
 * @param idOf returns the id of the old commune of a bare name, `''` for another text
 */
export function namedSections(
  { rows }: Table,
  { kinds }: Layout,
  mayHold: (ids: readonly string[]) => boolean,
  idOf: (name: string) => string,
): string[] | undefined {
  const ids = memoize(idOf);
  const found = new Set<string>();
  let current = { name: '', id: '' };
  const names = kinds.map((kind, row) => {
    if (MAY_HEAD.has(kind)) {
      const name = bareName(rows[row]!);
      const id = name === '' ? '' : ids(name);
      if (id !== '') current = { name, id };
    }
    if (kind !== 'member') return '';
    if (current.id !== '') found.add(current.id);
    return current.name;
  });
  return found.size >= FEWEST && mayHold([...found]) ? names : undefined;
}

function bareName(cells: readonly string[]): string {
  const [text, another] = cells.filter((cell) => cell !== '' && !NUMERAL_ALONE.test(cell));
  if (text === undefined || another !== undefined || text.length > LONGEST) return '';
  const name = clean(text)
    .replace(NUMERAL, '')
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .replace(BEHIND, '');
  return NAME.test(name) ? name : '';
}
