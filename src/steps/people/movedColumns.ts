/** Reports lists whose names or birth dates seem to stand on the rows of others, as after one column was sorted alone. */
import {
  addTo,
  type Finding,
  finding,
  type IdColumn,
  placeIn,
  type Records,
} from '../../model/index.js';
import { yearOf } from '../../text/index.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';

/** Fewest people whom two lists have with one ID number. */
const FEWEST = 10;
/** Share of them whose value differs; errors of typing and borrowed numbers are far fewer. */
const SHARE = 0.3;

/** People of two lists with one ID number, and those of them with another value. */
interface Pair {
  one: number;
  other: number;
  count: number;
  name: number;
  birth: number;
}

/** Compares the people of each two lists that have one ID number, in order of the lists. */
export function movedColumns({
  records,
  tables,
}: Pick<ParsedRosters, 'records' | 'tables'>): Finding[] {
  return pairsOf(records).flatMap(({ one, other, count, ...differing }) =>
    (['name', 'birth'] as const).flatMap((field) => {
      if (count < FEWEST || differing[field] < SHARE * count) return [];
      const { file, sheet } = tables[one];
      const args = {
        other: file === tables[other].file ? sheet : file,
        count,
        differing: differing[field],
      };
      return [finding('warning', `column-moved-${field}`, args, placeIn(tables[other]))];
    }),
  );
}

function pairsOf(records: Records): Pair[] {
  const pairs = new Map<string, Pair>();
  const given = givenNames(records);
  const births = records.columns.get('birth');
  const packed = births?.type === 'date' ? births.packed : undefined;
  for (const [a, b] of sameNumbers(records)) {
    const [one, other] = [records.table[a], records.table[b]];
    const key = `${one} ${other}`;
    const pair = pairs.get(key) ?? { one, other, count: 0, name: 0, birth: 0 };
    pairs.set(key, pair);
    pair.count++;
    const [name, otherName] = [given(a), given(b)];
    if (name !== undefined && otherName !== undefined && name !== otherName) pair.name++;
    const [birth, otherBirth] = [packed?.[a] ?? 0, packed?.[b] ?? 0];
    if (birth !== 0 && otherBirth !== 0 && yearOf(birth) !== yearOf(otherBirth)) pair.birth++;
  }
  return [...pairs.values()].sort((a, b) => a.one - b.one || a.other - b.other);
}

/** Lists records of two lists with one ID number that no third row has, the earlier list first. */
function sameNumbers({ columns, count, table }: Records): [number, number][] {
  const column = columns.get('id');
  if (column?.type !== 'idNumber') return [];
  const { index, values }: IdColumn = column;
  const rows = new Map<number, number[]>();
  for (let record = 0; record < count; record++) {
    const value = index[record];
    if (value === 0 || values[value]!.kind === 'other') continue;
    addTo(rows, value, record);
  }
  return [...rows.values()].flatMap((own) => {
    const [a, b] = own;
    return own.length === 2 && table[a!] !== table[b!] ? [[a!, b!] as [number, number]] : [];
  });
}

/** Makes a reader of given names, without marks; undefined for none. */
function givenNames({ columns }: Records): (record: number) => string | undefined {
  const column = columns.get('name');
  if (column?.type !== 'name') return () => undefined;
  return (record) => {
    const value = column.index[record];
    return value === 0 ? undefined : column.values[value]!.folded.at(-1);
  };
}
