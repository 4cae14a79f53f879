/** Lays out the list of an office and encodes it as a text file. */
import type { Cell, Random } from '#product/sample/index.js';
import { encodeText } from '#product/sample/index.js';
import type { Place } from '../places.js';
import type { YearsScenario } from '../scenario.js';
import { american, type DateForm, written } from '../slips/dates.js';
import type { Entry } from './entry.js';

type Column =
  | 'ordinal'
  | 'name'
  | 'nameHead'
  | 'nameTail'
  | 'birth'
  | 'man'
  | 'woman'
  | 'gender'
  | 'people'
  | 'id'
  | 'phone'
  | 'hometown'
  | 'joined'
  | 'official'
  | 'branch'
  | 'note';

export interface Layout {
  columns: Column[];
  headings: string[];
  /** Second row of headings, if dates are below Nam and Nữ. */
  below: string[] | undefined;
  letterhead: string[];
  hasSections: boolean;
  delimiter: ',' | ';';
  isAmerican: boolean;
  /** Form of all dates, if the column was reformatted. */
  dateForm: DateForm | undefined;
  /** Set if all names were recased: true for capitals. */
  capitals: boolean | undefined;
  genders: readonly [string, string];
}

/** Probabilities for a file. */
const REFORMATTED = 0.15;
const RECASED = 0.1;

/** Draws the layout of an office's list. */
export function layoutOf(
  scenario: YearsScenario,
  place: Place,
  year: number,
  random: Random,
): Layout {
  const { headings } = scenario;
  const { columns, hasSections } = columnsOf(scenario, random);
  const words = wordsOf(scenario, random);
  const commune = place.commune.toUpperCase();
  return {
    columns,
    headings: columns.map((column) => words[column]),
    below: columns.includes('man')
      ? columns.map((column) => (column === 'man' ? 'Nam' : column === 'woman' ? 'Nữ' : ''))
      : undefined,
    letterhead: [
      ...headings.letterhead.map((text) =>
        text.replace('%s', commune).replace('%d', place.district.toUpperCase()),
      ),
      `${headings.title} NĂM ${year}`,
    ],
    hasSections,
    delimiter: random.chance(0.3) ? ';' : ',',
    isAmerican: random.chance(0.03),
    dateForm: random.chance(REFORMATTED)
      ? (scenario.clerks.dateForms.draw(random) as DateForm)
      : undefined,
    capitals: random.chance(RECASED) ? random.chance(0.6) : undefined,
    genders: random.pick([
      ['Nam', 'Nữ'],
      ['Nam', 'Nữ'],
      ['nam', 'nữ'],
      ['Nam', ''],
    ] as const),
  };
}

/** Draws the columns; a list with sections for its branches needs no column of them. */
function columnsOf(
  { headings, noIdColumn }: YearsScenario,
  random: Random,
): Pick<Layout, 'columns' | 'hasSections'> {
  const hasSections = random.chance(0.55);
  const isSplit = random.chance(0.12);
  const isUnderGender = random.chance(0.12);
  const columns: Column[] = ['ordinal'];
  columns.push(...(isSplit ? (['nameHead', 'nameTail'] as const) : (['name'] as const)));
  if (isUnderGender) columns.push('man', 'woman');
  else if (random.chance(0.5)) columns.push('birth', 'gender');
  else columns.push('gender', 'birth');
  const may = (column: Column, share: number): void => {
    if (random.chance(share)) columns.push(column);
  };
  may('people', 0.5);
  may('id', 1 - noIdColumn);
  may('hometown', 0.5);
  columns.push('joined');
  if (headings.official !== undefined) may('official', 0.8);
  may('phone', 0.75);
  if (!hasSections) columns.push('branch');
  columns.push('note');
  return { columns, hasSections };
}

/** Draws the heading of each column. */
function wordsOf({ headings, branchWord }: YearsScenario, random: Random): Record<Column, string> {
  return {
    ordinal: random.pick(['TT', 'STT', 'Số TT']),
    name: random.pick(['Họ và tên', 'Họ tên', 'Họ và tên khai sinh', 'HỌ VÀ TÊN']),
    nameHead: random.pick(['Họ đệm', 'Họ và đệm']),
    nameTail: 'Tên',
    birth: random.pick(['Ngày sinh', 'Ngày, tháng, năm sinh', 'Ngày tháng năm sinh', 'Sinh ngày']),
    man: random.pick(['Ngày sinh', 'Ngày, tháng, năm sinh']),
    woman: '',
    gender: random.pick(['Giới tính', 'GT', 'Nam/Nữ']),
    people: 'Dân tộc',
    id: random.pick(['Số CCCD', 'CCCD', 'CMND/CCCD', 'Số CMND/CCCD', 'Số định danh cá nhân']),
    phone: random.pick(['Số điện thoại', 'SĐT', 'Điện thoại']),
    hometown: 'Quê quán',
    joined: headings.joined,
    official: headings.official ?? '',
    branch: branchWord,
    note: 'Ghi chú',
  };
}

export interface LaidOut {
  bytes: Uint8Array;
  /** Entries in order with their row numbers. */
  lines: { row: number; entry: Entry }[];
}

/** Lays out a list. @param branches names by the numbers in entries */
export function layOut(
  layout: Layout,
  branches: readonly string[],
  branchWord: string,
  entries: readonly Entry[],
): LaidOut {
  const width = layout.columns.length;
  const wide = (text: string): Cell[] => [text, ...Array<string>(width - 1).fill('')];
  const out: Cell[][] = layout.letterhead.map(wide);
  out.push(layout.headings);
  if (layout.below !== undefined) out.push(layout.below);
  const lines: LaidOut['lines'] = [];
  let last = -1;
  // Sorting is stable, so that entries of a branch remain in order of entry.
  for (const entry of [...entries].sort((a, b) => a.branch - b.branch)) {
    const branch = `${branchWord} ${branches[entry.branch]!}`;
    if (layout.hasSections && entry.branch !== last) out.push(wide(branch));
    last = entry.branch;
    out.push(
      layout.columns.map((column) => cellOf(column, entry, layout, lines.length + 1, branch)),
    );
    lines.push({ row: out.length, entry });
  }
  return { bytes: encodeText(out, { delimiter: layout.delimiter, spreadsheet: true }), lines };
}

function cellOf(
  column: Column,
  entry: Entry,
  layout: Layout,
  ordinal: number,
  branch: string,
): string {
  const { words, sex } = entry;
  const date = (value: Entry['birth']): string =>
    layout.isAmerican ? american(value) : written(value, layout.dateForm ?? entry.style.dateForm);
  const styled = (text: string): string => {
    const cased = (layout.capitals ?? entry.style.capitals) ? text.toUpperCase() : text;
    return entry.style.decomposed ? cased.normalize('NFD') : cased;
  };
  switch (column) {
    case 'ordinal':
      return String(ordinal);
    case 'name':
      return styled(words.join(' '));
    case 'nameHead':
      return styled(words.slice(0, -1).join(' '));
    case 'nameTail':
      return styled(words.at(-1)!);
    case 'birth':
      return date(entry.birth);
    case 'man':
      return sex === 'male' ? date(entry.birth) : '';
    case 'woman':
      return sex === 'female' ? date(entry.birth) : '';
    case 'gender':
      return layout.genders[sex === 'male' ? 0 : 1];
    case 'people':
      return entry.people;
    case 'id':
      return entry.id;
    case 'phone':
      return entry.phone;
    case 'hometown':
      return entry.hometown;
    case 'joined':
      return entry.joined === undefined ? '' : date(entry.joined);
    case 'official':
      return entry.official === undefined ? '' : date(entry.official);
    case 'branch':
      return branch;
    case 'note':
      return entry.note;
  }
}
