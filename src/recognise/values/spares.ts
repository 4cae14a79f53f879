/** A second column of a number or date, where the first one is blank: CMND for who has no CCCD yet. */
import {
  type Finding,
  finding,
  type LayoutColumn,
  type Place,
  type Profile,
  type ProfileField,
  type Table,
} from '../../model/index.js';
import { isOnlyDashes, isPlaceholder } from '../../text/placeholder.js';
import { fold } from '../../text/unicode.js';
import { type NewCell, withCells } from '../cells/withCells.js';

/** Fields whose other columns hold the same fact; two texts (`Nơi sinh`, `Quê quán`) may be two. */
const SAME_FACT = new Set<ProfileField['type']>(['name', 'idNumber', 'date', 'phone']);

/** `Không`, `nt`, `như trên`, or the given name alone of the name at birth. */
const NOBODY = /^(?:nt|n\/t|"|nhu tren|nhu khai sinh|khong|khong co|ko|k)$/;

function namesNobody(text: string, other: string): boolean {
  const folded = fold(text);
  if (isPlaceholder(text) || NOBODY.test(folded)) return true;
  return !folded.includes(' ') && fold(other).endsWith(` ${folded}`);
}

/** The table with blank cells filled from the spare column, which is carried along all the same. */
export function fillFromSpares(
  table: Table,
  columns: readonly LayoutColumn[],
  members: readonly number[],
  profile: Profile,
  place: Place,
): { table: Table; findings: Finding[] } {
  const findings: Finding[] = [];
  const cells: NewCell[] = [];
  const filled = new Set<number>();
  for (const spare of columns) {
    const field = profile.fields.find(({ id }) => id === spare.spareOf);
    const own = columns.find(
      (column) => column.field === spare.spareOf && column.part === undefined,
    );
    if (field === undefined || own === undefined || !SAME_FACT.has(field.type)) continue;
    if (filled.has(own.index)) continue;
    filled.add(own.index);
    const rows = members.filter((row) => {
      const [text = '', other = ''] = [own.index, spare.index].map((at) => table.rows[row]![at]);
      const isBlank = isOnlyDashes(text) || (field.type === 'name' && namesNobody(text, other));
      return isBlank && !isPlaceholder(other);
    });
    if (rows.length === 0) continue;
    for (const row of rows) {
      cells.push({ row, column: own.index, text: table.rows[row]![spare.index]! });
    }
    const args = { taken: own.header, spare: spare.header, count: rows.length };
    findings.push(finding('info', 'spare-column', args, { ...place, column: own.header }));
  }
  return { table: withCells(table, cells), findings };
}
