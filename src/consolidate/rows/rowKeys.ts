/** Keys that recognise a row after a cell was corrected that the question is not about. */
import type { Layout, NoRoster, Origin, Profile, Table } from '../../model/index.js';
import { clean, compareText, fold, sha256 } from '../../text/index.js';
import { isFullDate, isNumberLike } from './weakRows.js';

/** A row with its old commune and branch. */
export interface PlacedRow extends Origin {
  table: number;
  /** Zero-based. */
  row: number;
}

/** Fields that name a person, beside the identifying ones of the profile. */
const PERSON_FIELDS: readonly string[] = ['name', 'birth', 'gender'];
/** Marks a weak key; not a hexadecimal digit. */
const WEAK = '?';
/** Hexadecimal digits: 80 bits distinguish the rows of a country. */
const LENGTH = 20;

/** A column whose cells the keys hash. */
interface KeyColumn {
  /** Position in its table. */
  index: number;
  /** Field and part, which precede the cell in the hashed text. */
  name: string;
  field: string;
  /** Whether the field identifies a person, and is not the name. */
  isNumber: boolean;
}

/**
 * Makes the function that gives the keys of rows for questions of one kind. A key hashes name, birth, gender
 * and ID number as written, and the cells of the question's field (SHA-256). Old commune and branch are added
 * if the question is about a place or the row has no ID number. Without a name, or without an ID number or
 * full date of birth, the key is weak: several people may share it. It is `''` for a row without both ID
 * number and birth, and for a row without a name that has neither ID number nor full date of birth.
 * @param field field that the question is about
 * @param isPlace whether the question is about a branch or a commune
 */
export function rowKeyMaker(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  profile: Profile,
  field: string,
  isPlace: boolean,
): (row: PlacedRow) => string {
  const columnsOf = layouts.map((layout) => keyColumns(layout, profile, field));
  return ({ table, row, oldCommune, oldBranch }) => {
    const known = columnsOf[table];
    if (known === undefined) return '';
    const { columns, isOrdered } = known;
    const cells = tables[table]!.rows[row]!;
    const lines: string[] = [];
    const births: string[] = [];
    let hasName = false;
    let hasNumber = false;
    for (const { index, field: id, name, isNumber } of columns) {
      const text = clean(cells[index] ?? '');
      if (text === '') continue;
      lines.push(name + text);
      if (id === 'birth') births.push(text);
      hasName ||= id === 'name';
      hasNumber ||= isNumber && isNumberLike(text);
    }
    const isFull = hasNumber || isFullDate(births);
    if (hasName ? !hasNumber && births.length === 0 : !isFull) return '';
    const strength = hasName && isFull ? '' : WEAK;
    const place = isPlace || !hasNumber ? `${fold(oldCommune)}\n${fold(oldBranch)}` : '';
    if (!isOrdered) lines.sort();
    return strength + sha256([place, ...lines].join('\n')).slice(0, LENGTH);
  };
}

/**
 * Lists the columns in the order in which their cells are hashed.
 * @returns undefined for a table without people; `isOrdered` is false if two columns have one name, so that only
 *   their cells give the order
 */
function keyColumns(
  layout: Layout | NoRoster,
  { fields }: Profile,
  wanted: string,
): { columns: KeyColumn[]; isOrdered: boolean } | undefined {
  if (!('columns' in layout)) return undefined;
  const identifying = new Set(fields.filter(({ use }) => use === 'identifies').map(({ id }) => id));
  const columns = layout.columns.flatMap(({ index, field = '', part = '' }) => {
    const isNumber = field !== 'name' && identifying.has(field);
    const isHashed = isNumber || PERSON_FIELDS.includes(field) || field === wanted;
    return field !== '' && isHashed ? [{ index, field, name: `${field}.${part}=`, isNumber }] : [];
  });
  columns.sort((a, b) => compareText(a.name, b.name));
  return { columns, isOrdered: new Set(columns.map(({ name }) => name)).size === columns.length };
}

/** Whether a key may belong to several people. */
export function isWeakKey(key: string): boolean {
  return key.startsWith(WEAK);
}
