/** The fields of the records by their use, for blocking and comparisons. */
import type {
  IdColumn,
  InternedColumn,
  NameColumn,
  Profile,
  Records,
  TextColumn,
  TextValue,
} from '../../model/index.js';
import { gather, internKeys } from '../arrays/counting.js';
import { codeKinds } from './code.js';
import { makeNameTable, type NameKeys, type NameTable } from './name/nameTable.js';

export interface Fields {
  name: NameColumn | undefined;
  names: NameTable | undefined;
  nameKeys: NameKeys | undefined;
  /** Record → number of its folded name; 0 for missing. */
  foldedName: Int32Array;
  birth: Int32Array | undefined;
  /** Further dates, such as that of admission. */
  dates: Int32Array[];
  ids: IdColumn[];
  /** Record → position of its value, for each phone and each kind of code that identifies. */
  phones: Int32Array[];
  codes: Int32Array[];
  /** Given names and surnames in columns of their own. */
  parts: { field: string; column: TextColumn }[];
  /** All compared columns of interned values. */
  interned: (NameColumn | IdColumn | TextColumn)[];
}

/** `carried` fields are left out; further columns of a type that occurs once are compared too. */
export function findFields(records: Records, profile: Profile): Fields {
  const used = profile.fields.filter((field) => field.use !== 'carried');
  const columns = used.flatMap((field) => {
    const column = records.columns.get(field.id);
    return column === undefined ? [] : [{ field, column }];
  });
  const name = columns.find(({ column }) => column.type === 'name')?.column;
  const birth = columns.find(
    ({ field, column }) => column.type === 'date' && field.use === 'identifies',
  )?.column;
  const nameColumn = name?.type === 'name' ? name : undefined;
  const packed = birth?.type === 'date' ? birth.packed : undefined;
  const names = nameColumn && makeNameTable(nameColumn, packed);
  const foldedName =
    nameColumn && names
      ? gather(nameColumn.index, names.keys.foldedId)
      : combinedParts(
          columns.flatMap(({ column }) => (column.type === 'namePart' ? [column] : [])),
          records.count,
        );
  const fields: Fields = {
    name: nameColumn,
    names: names?.table,
    nameKeys: names?.keys,
    foldedName,
    birth: packed,
    dates: [],
    ids: [],
    phones: [],
    codes: [],
    parts: [],
    interned: [],
  };
  for (const { field, column } of columns) {
    if (column.type === 'idNumber') fields.ids.push(column);
    if (column.type === 'date' && column.packed !== packed) fields.dates.push(column.packed);
    if (column.type === 'phone') fields.phones.push(column.index);
    const isCode = column.type === 'code' && field.use === 'identifies';
    if (isCode || column.type === 'identifier')
      fields.codes.push(...codeKinds(column).map(codesOf));
    if (column.type === 'namePart') fields.parts.push({ field: field.id, column });
    if (column.type !== 'date' && column.type !== 'gender') fields.interned.push(column);
  }
  return fields;
}

/** Record → number of its code, however it is written; 0 for missing. */
function codesOf({ index, values }: InternedColumn<TextValue>): Int32Array {
  return gather(index, internKeys(values, ({ folded }) => folded).id);
}

/** Record → number of its name in parts, from 1. */
function combinedParts(parts: readonly TextColumn[], count: number): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from({ length: count }, (_, record) => {
    const key = parts.map(({ index, values }) => values[index[record]!]!.folded).join(' ');
    const known = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, known);
    return known;
  });
}
