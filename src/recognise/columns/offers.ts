/** Offers columns with an unknown heading whose content looks like a field. */
import type {
  FieldType,
  Finding,
  LayoutColumn,
  Profile,
  ProfileField,
  Table,
} from '../../model/index.js';
import { finding } from '../../model/index.js';
import { clean, columnLetter, fold, isCapitalised } from '../../text/index.js';
import { filledTexts, widthOf } from '../cells/cellAt.js';
import { isDay, isMobilePhone } from '../cells/cellForms.js';
import type { MemberList } from '../cells/memberList.js';
import { isPerson, looksLikeName } from '../cells/peopleColumns.js';
import { mostly } from '../cells/samples.js';
import { isForeign } from '../headings/heading.js';
import { isOfPupil } from './excluded/factsOfPupil.js';

/** Fewest cells for an offer. */
const ENOUGH = 3;
/** Rows of the sample; more would not change the answer. */
const SAMPLED = 400;
/** Heading of a date of something else: `Ngày về`, `Quyết định / Ngày`. */
const OTHER_DATE = /^(?!ngay(?: thang)?(?: nam)?$)(?!.*\b(?:sinh|sn)\b).*\bngay\b/;

interface Look {
  type: FieldType;
  test: (text: string) => boolean;
}

/**
 * Forms in the order in which they are tried. Of the dates only the birth date is offered, and not for years, which may
 * be of schooling. Numbers without their zero are left out, since an ID number and a phone may look alike then.
 */
const LOOKS: readonly Look[] = [
  { type: 'idNumber', test: (text) => /^\D?(?:\d{12}|[0-2]\d{8})$/.test(text) },
  { type: 'phone', test: (text) => text.startsWith('0') && isMobilePhone(text) },
  { type: 'date', test: isDay },
  {
    type: 'name',
    test: (text) => isCapitalised(text) && looksLikeName(text),
  },
];

/** Returns a profile's field: the birth date, or the first one of a type. */
export function fieldOfType(profile: Profile, wanted: FieldType): ProfileField | undefined {
  return profile.fields.find(
    ({ type, id }) => type === wanted && (type !== 'date' || id === 'birth'),
  );
}

/**
 * Returns the columns of a sheet of people without a header, with the fields that their cells look like.
 * The first full row gives headings unless it is a person.
 */
export function guessColumns(table: Table, profile: Profile): LayoutColumn[] {
  const rows = table.rows.slice(0, SAMPLED);
  const width = widthOf(rows);
  const first = rows.find((cells) => filledTexts(cells).length > 2) ?? [];
  const isOfPerson = first.some((text) => /\d{4}/.test(text) || isPerson(text));
  const below = isOfPerson ? rows : rows.slice(rows.indexOf(first) + 1);
  const looks = [...LOOKS];
  let nameHeader = '';
  return Array.from({ length: width }, (_, index): LayoutColumn => {
    const texts = below.map((cells) => (cells[index] ?? '').trim()).filter((text) => text !== '');
    const at = texts.length < ENOUGH ? -1 : looks.findIndex(({ test }) => mostly(texts, test));
    const header = isOfPerson ? '' : clean(first[index] ?? '');
    if (isOfPupil(nameHeader, header)) return { index, header, by: 'unknown' };
    const [look] = at < 0 ? [] : looks.splice(at, 1);
    if (look?.type === 'name') nameHeader = header;
    const field = look && fieldOfType(profile, look.type);
    return { index, header, by: 'unknown', ...(field === undefined ? {} : { field: field.id }) };
  }).filter(({ header, field }) => header !== '' || field !== undefined);
}

/** Reports unknown columns whose cells look like a field, except those about other people. */
export function offerColumns({ table, columns, members, profile, place }: MemberList): Finding[] {
  const taken = new Set(columns.map((column) => column.field));
  const free = LOOKS.flatMap((look) => {
    const field = fieldOfType(profile, look.type);
    return field === undefined || taken.has(field.id) ? [] : [{ ...look, field }];
  });
  if (free.length === 0) return [];
  const rows = members.slice(0, SAMPLED);
  const textsOf = ({ index }: LayoutColumn) =>
    rows.map((row) => (table.rows[row]![index] ?? '').trim()).filter((text) => text !== '');
  const ofOthers = groupsOfOthers(columns, (column) => mostly(textsOf(column), isPerson));
  return columns.flatMap((column): Finding[] => {
    if (column.by !== 'unknown' || column.code !== undefined) return [];
    if (isForeign(column.header) || ofOthers.has(groupOf(column))) return [];
    const texts = textsOf(column);
    if (texts.length < ENOUGH) return [];
    const look = free.find(({ test }) => mostly(texts, test));
    if (look === undefined) return [];
    if (look.type === 'date' && OTHER_DATE.test(fold(column.header))) return [];
    const letter = columnLetter(column.index);
    const args = { heading: column.header, letter, field: look.field.id };
    return [finding('warning', 'column-offered', args, { ...place, column: column.header })];
  });
}

/** Returns the groups of unknown columns of which one has names: `Người nhận {Họ tên, SĐT}`. */
function groupsOfOthers(
  columns: readonly LayoutColumn[],
  hasNames: (column: LayoutColumn) => boolean,
): ReadonlySet<string> {
  const unknown = columns.filter((column) => column.by === 'unknown' && groupOf(column) !== '');
  const groups = new Set(unknown.filter(hasNames).map(groupOf));
  for (const column of columns) if (column.field !== undefined) groups.delete(groupOf(column));
  return groups;
}

/** Returns the headings above the last one, with which a heading is shown: `Người nhận` of `Người nhận / SĐT`. */
function groupOf({ header }: LayoutColumn): string {
  return header.slice(0, Math.max(0, header.lastIndexOf(' / ')));
}
