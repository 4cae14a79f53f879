/** Hashes the values of records, so that what is drawn of them does not depend on their order. */
import type { IdValue, NameValue, Records, TextValue } from '../../model/index.js';
import { sortByKey } from '../../text/index.js';
import { hashText, mix } from '../arrays/hash.js';
import type { Fields } from './fields.js';

export type Value = NameValue | IdValue | TextValue;

export function textOf(value: Value): string {
  if ('kind' in value) return value.text;
  return typeof value.folded === 'string' ? value.folded : value.folded.join(' ');
}

/** Record → hash of its values, which does not depend on other records. */
export function contentHashes({ birth, interned, foldedName }: Fields): Int32Array {
  const hashes = birth?.slice() ?? new Int32Array(foldedName.length);
  interned.forEach(({ index, values }, at) => {
    const own = (values as readonly Value[]).map((value) => hashText(textOf(value)));
    for (let record = 0; record < hashes.length; record++) {
      hashes[record] = mix(hashes[record]! + at, own[index[record]!]!);
    }
  });
  return hashes;
}

/** Record → hash of all that is compared of a roster's row: also further dates, gender and place. */
export function rosterHashes(fields: Fields, records: Records): Int32Array {
  const hashes = contentHashes(fields);
  const { oldCommune, oldBranch, columns } = records;
  const numbers: ArrayLike<number>[] = [...fields.dates];
  for (const column of columns.values()) if (column.type === 'gender') numbers.push(column.code);
  for (const { index, values } of [oldCommune, oldBranch]) {
    const own = values.map((value) => hashText(value.folded));
    numbers.push(index.map((at) => own[at]!));
  }
  for (const own of numbers) {
    for (let record = 0; record < hashes.length; record++) {
      hashes[record] = mix(hashes[record]!, own[record]!);
    }
  }
  return hashes;
}

/** Records in order of their hashes. */
export function contentOrder(hashes: Int32Array): Int32Array {
  return sortByKey(Int32Array.from(hashes.keys()), hashes);
}
