/** Fills blank cells from a second column of one fact: CMND for members without CCCD. */
import {
  type Finding,
  finding,
  type LayoutColumn,
  type Place,
  type ProfileField,
  type Table,
} from '../../../model/index.js';
import { fold, isOnlyDashes, isPlaceholder } from '../../../text/index.js';
import type { MemberList } from '../../cells/memberList.js';
import { type NewCell, withCells } from '../../cells/withCells.js';

/** Types whose columns have one fact; two texts (`Nơi sinh`, `Quê quán`) may be two facts. */
const SAME_FACT = new Set<ProfileField['type']>(['name', 'idNumber', 'date', 'phone']);

/** Texts in a name's cell that refer to the name at birth: `Không`, `nt`, `như trên`. */
const NOBODY = /^(?:nt|n\/t|"|nhu tren|nhu khai sinh|khong|khong co|ko|k)$/;

function namesNobody(text: string, other: string): boolean {
  const folded = fold(text);
  if (isPlaceholder(text) || NOBODY.test(folded)) return true;
  return !folded.includes(' ') && fold(other).endsWith(` ${folded}`);
}

/** Returns the table with blank cells filled from spare columns, which are also carried along. */
export function fillFromSpares({ table, columns, members, profile, place }: MemberList): {
  table: Table;
  findings: Finding[];
} {
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
    findings.push(spareFinding(own, spare, rows.length, place));
  }
  return { table: withCells(table, cells), findings };
}

/** Reports the number of cells that were filled from a spare column. */
export function spareFinding(
  own: LayoutColumn,
  spare: LayoutColumn,
  count: number,
  place: Place,
): Finding {
  const args = { taken: own.header, spare: spare.header, count };
  return finding('info', 'spare-column', args, { ...place, column: own.header });
}
