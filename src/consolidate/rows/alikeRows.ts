/** Distinguishes rows that are written alike but are of lists in different places. */
import { addTo, type List, listOf } from '../../model/index.js';
import { sha256 } from '../../text/index.js';
import type { HashList } from './hashList.js';

/**
 * Units of a row, from the largest to the smallest: the texts that each may be, none where it is unknown. Two rows are in
 * different places if they have no text of a unit in common.
 */
export type RowPlace = readonly (readonly string[])[];

/** A row among those that are written alike. */
export interface AlikeRow {
  place: RowPlace;
  /** Number of the run that brought its list: 0 for the first, then those of lists that came late. */
  round: number;
}

/**
 * Gives rows with one fingerprint different ones where they are in different places: `Nguyễn Văn Hùng` on lists of
 * names in two communes is two people. Rows in one place are one subject, as on two versions of a list. Late lists change
 * no fingerprint of earlier ones.
 * @param written fingerprints by row
 */
export function distinguishedByPlace(
  written: HashList,
  alikeRow: (row: number) => AlikeRow,
): List<string> {
  const own = new Map<number, string>();
  for (const rows of alikeRows(written)) {
    for (const [row, place] of placesByRound(rows.map((row) => ({ row, ...alikeRow(row) })))) {
      if (place !== '') own.set(row, sha256(`${written.at(row)}${place}`));
    }
  }
  return own.size === 0
    ? written
    : listOf(written.length, (row) => own.get(row) ?? written.at(row)!);
}

/** Gives each row a text for what distinguishes its place from others of its round and before. */
function placesByRound(rows: readonly PlacedRow[]): Map<number, string> {
  const places = new Map<number, string>();
  const rounds = [...new Set(rows.map(({ round }) => round))].sort((a, b) => a - b);
  for (const round of rounds) {
    const before = rows.filter((row) => row.round < round);
    const own = rows.filter((row) => row.round === round);
    const now = new Map(placesApart([...before, ...own]));
    const placeNow = ({ row }: PlacedRow) => now.get(row) ?? '';
    for (const late of own) {
      const same = before.find((row) => placeNow(row) === placeNow(late));
      places.set(late.row, same === undefined ? placeNow(late) : places.get(same.row)!);
    }
  }
  return places;
}

/** Lists the rows of each fingerprint that several have. */
function alikeRows(written: HashList): number[][] {
  const firsts = new Map<number, number>();
  const alike = new Map<string, number[]>();
  for (let row = 0; row < written.length; row++) {
    const start = written.startOf(row);
    const first = firsts.get(start);
    if (first === undefined) {
      firsts.set(start, row);
      continue;
    }
    const fingerprint = written.at(row)!;
    if (written.at(first) !== fingerprint) continue;
    if (!alike.has(fingerprint)) alike.set(fingerprint, [first]);
    addTo(alike, fingerprint, row);
  }
  return [...alike.values()];
}

interface PlacedRow extends AlikeRow {
  row: number;
}

/** Gives rows a text for the units that distinguish them; none to rows that nothing distinguishes. */
function placesApart(rows: readonly PlacedRow[], unit = 0, above = ''): [number, string][] {
  const [first] = rows;
  if (first === undefined) return [];
  if (unit === first.place.length) {
    return above === '' ? [] : rows.map(({ row }) => [row, above]);
  }
  const known = rows.filter(({ place }) => place[unit]!.length > 0);
  const groups = groupsApart(known, unit);
  if (groups.length < 2) return placesApart(rows, unit + 1, above);
  const unknown = rows.filter(({ place }) => place[unit]!.length === 0);
  return [
    ...groups.flatMap(({ rows: own, texts }) =>
      placesApart(own, unit + 1, `${above}\n${unit}=${[...texts].sort()[0]}`),
    ),
    ...placesApart(unknown, unit + 1, above),
  ];
}

interface Group {
  texts: Set<string>;
  rows: PlacedRow[];
}

/** Groups rows that have a text of a unit in common, also by way of others. */
function groupsApart(rows: readonly PlacedRow[], unit: number): Group[] {
  let groups: Group[] = [];
  for (const row of rows) {
    const texts = row.place[unit]!;
    const joined: Group = { texts: new Set(texts), rows: [row] };
    const others: Group[] = [];
    for (const group of groups) {
      if (!texts.some((text) => group.texts.has(text))) others.push(group);
      else {
        joined.rows.push(...group.rows);
        for (const text of group.texts) joined.texts.add(text);
      }
    }
    groups = [...others, joined];
  }
  return groups;
}
