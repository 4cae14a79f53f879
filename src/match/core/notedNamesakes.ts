import type { Records } from '../../model/index.js';
import { isNamesakeNote } from '../../text/index.js';

/** Fields in which a list says that a row is another person than one of the same name. */
const FIELDS = ['note', 'status'];

/** Marks each record whose note says that another person has its name with 1; undefined if none does. */
export function notedNamesakes({ count, columns }: Records): Uint8Array | undefined {
  let marks: Uint8Array | undefined;
  for (const field of FIELDS) {
    const column = columns.get(field);
    if (column?.type !== 'text') continue;
    const isNoted = column.values.map(({ text }) => isNamesakeNote(text));
    if (!isNoted.includes(true)) continue;
    marks ??= new Uint8Array(count);
    for (let record = 0; record < count; record++) {
      if (isNoted[column.index[record]!]) marks[record] = 1;
    }
  }
  return marks;
}
