/** Reads branch tables: where the branches of old communes went. */
import {
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  InputError,
  inputError,
  type Profile,
  placeIn,
  type Table,
} from '../../model/index.js';
import { clean, columnLetter, fold, isPersonName, losesLettersWithin } from '../../text/index.js';
import { crossedNames, hamletsOfBodies } from './crossedNames.js';
import { type BranchEntry, type BranchTable, hasNewBranch } from './entry.js';
import { newNameFindings } from './newNames.js';
import { EntryReader } from './reading/entryReader.js';
import { findHeader, type TableHeader, tableParts } from './reading/tableHeader.js';
import { settledEntries } from './settledEntries.js';

/** Folded headings of other columns that a branch table may have: `STT`, `Số người`, `Danh sách`, `Ghi chú`. */
const BESIDE =
  /^(?:|s?tt|no\.?|(?:so|sl) .*|tong .*|danh sach|(?:ghi chu|dien thoai|sdt|ly do|hinh thuc|quyet dinh).*|notes?)$/;
/** Who leads a new branch: `Bí thư chi đoàn`, `Họ tên chi hội trưởng`. */
const HEAD = /^(?:(?:du kien )?ho (?:va )?ten )?(?:du kien )?(?:pho )?(?:bi thu|chi hoi truong)\b/;

/** Fewest filled rows of a sheet without the headings that a warning names. */
const FEWEST_UNREAD = 3;

/**
 * Reads the branch table in all sheets that have its headings. Columns of communes may be missing: a line above the
 * rows, the text of a branch or the name of a sheet gives the old commune.
 * @param tables sheets of all files
 * @param complete gives entries the communes that their cells lack
 * @param isDraft whether rows with blank cells are left out with a warning, since they are to be filled in
 * @returns entries in the order of the table, one for each old branch and date
 * @throws InputError naming each file without the headings, and rows that contradict others or have an
 *   unreadable date
 */
export function readBranchTable(
  tables: readonly Table[],
  profile: Profile,
  complete: (entries: BranchEntry[]) => BranchEntry[] = (entries) => entries,
  isDraft = false,
): BranchTable {
  const reader = new EntryReader(profile.branchPrefixes, isDraft);
  const files = groupBy(tables, ({ file }) => file);
  const unread = [...files.values()].flatMap((sheets) => readFile(sheets, reader, files.size > 1));
  const isFaulty = reader.faults.length > 0;
  const rows = isFaulty ? reader.entries : complete(reader.entries);
  const { entries, faults } = settledEntries(rows, profile.branchPrefixes);
  faults.push(...reader.faults);
  if (faults.length > 0) throw new InputError(faults);
  const [first] = tables;
  if (!entries.some(hasNewBranch) && !isDraft && first !== undefined) {
    throw inputError('branches-empty', {}, placeIn(first));
  }
  const names = [newNameFindings, crossedNames, hamletsOfBodies].flatMap((find) =>
    find(entries, profile.branchPrefixes),
  );
  return { entries, findings: [...reader.findings, ...unread, ...names] };
}

/** Reads the sheets of a file that have the headings; warns of the others. */
function readFile(
  tables: readonly Table[],
  reader: EntryReader,
  isOneOfSeveral: boolean,
): Finding[] {
  const found = tables.map((table) => ({ table, header: findHeader(table) }));
  const sheets = found.flatMap(({ table, header }) =>
    'missing' in header ? [] : [{ table, header }],
  );
  if (sheets.length === 0) {
    reader.faults.push(...headingsMissing(found, isOneOfSeveral));
    return [];
  }
  for (const { table, header } of sheets) {
    const titles = titlesOf(table, header);
    for (const part of tableParts(table)) {
      reader.readSheet(part.table, part.header, titles, sheets.length > 1);
    }
  }
  return found.flatMap(({ table, header }) =>
    'missing' in header ? unreadSheet(table) : unheadedColumns(table, header),
  );
}

/** Rows that show whether a file lost letters. */
const FIRST_ROWS = 20;

/** Makes the fault of a file without the headings, at the sheet that lacks the fewest. */
function headingsMissing(
  found: readonly { table: Table; header: ReturnType<typeof findHeader> }[],
  isOneOfSeveral: boolean,
): Fault[] {
  const lacking = found.map(({ table, header }) => ({
    missing: 'missing' in header ? header.missing : [],
    place: found.length === 1 ? { file: table.file } : placeIn(table),
  }));
  const [fewest] = lacking.sort((a, b) => a.missing.length - b.missing.length);
  if (fewest === undefined) return [];
  const missing = fewest.missing.join(', ');
  const usual = isOneOfSeveral ? 'branches-other-file' : 'branches-no-header';
  const code = found.some(({ table }) => haveLostLetters(table)) ? 'branches-letters-lost' : usual;
  return [fault(code, { missing }, fewest.place)];
}

/** Whether a program without Vietnamese letters saved the first rows of a table: `Chi ?oàn c?`. */
function haveLostLetters({ rows }: Table): boolean {
  return rows.slice(0, FIRST_ROWS).some((cells) => cells.some(losesLettersWithin));
}

/** Warns of a sheet without the headings beside others with them. */
function unreadSheet({ file, sheet, rows }: Table): Finding[] {
  if (rows.filter(isFilled).length < FEWEST_UNREAD) return [];
  return [finding('warning', 'branches-sheet-unread', {}, { file, sheet })];
}

/** Warns of columns right of the headings in which a second half of the table may stand without them. */
function unheadedColumns(table: Table, header: TableHeader): Finding[] {
  const last = Math.max(...tableParts(table).flatMap((part) => Object.values(part.header.columns)));
  const isHeaded = (column: number) =>
    table.rows.slice(0, header.bottom + 1).some((cells) => (cells[column] ?? '') !== '');
  const below = table.rows.slice(header.bottom + 1);
  const isText = (text: string, column: number) =>
    column > last && /\p{L}/u.test(text) && !isHeaded(column);
  const rows = below.map((cells) => [...cells.keys()].filter((at) => isText(cells[at]!, at)));
  // One column is of notes.
  const pairs = rows.filter((columns) => columns.length > 1);
  if (pairs.length < FEWEST_UNREAD) return [];
  const letters = [...new Set(pairs.flat())].sort((a, b) => a - b).map(columnLetter);
  const args = { columns: letters.join(', '), count: pairs.length };
  return [finding('warning', 'branches-columns-unread', args, placeIn(table))];
}

/** Lists the names of the file and its folders, and the texts above a header. */
function titlesOf({ file, rows }: Table, { top }: TableHeader): string[] {
  const names = file.replace(/\.\w+$/, '').split('/');
  const above = rows.slice(0, top).flatMap((cells) => cells.map(clean));
  return [...names, ...above.filter((text) => text !== '')];
}

/**
 * Whether a file is a branch table and nothing else: all tables but short notes have its headings, with no heading that
 * may be of people, and no people below, whose headings may be on a row above.
 */
export function holdsBranchTable(tables: readonly Table[]): boolean {
  const filled = tables
    .map((table) => ({ ...table, rows: table.rows.filter(isFilled) }))
    .filter(({ rows }) => rows.length > 0);
  const others = filled.filter((table) => !isOwnTable(table));
  return others.length < filled.length && others.every(isNote);
}

/** Whether a table has few rows, and no cell that may be a person. */
function isNote({ rows }: Table): boolean {
  return rows.length < FEWEST_UNREAD && !rows.flat().some(isPersonName);
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((text) => text !== '');
}

function isOwnTable(table: Table): boolean {
  const parts = tableParts(table);
  const header = parts[0]?.header;
  if (header === undefined) return false;
  const cells = table.rows[header.bottom]!;
  const own = new Set<number>(parts.flatMap((part) => Object.values(part.header.columns)));
  const headings = cells.map(fold);
  const isBeside = (heading: string) => BESIDE.test(heading) || HEAD.test(heading);
  if (!headings.every((heading, column) => own.has(column) || isBeside(heading))) return false;
  const mayBePerson = (text: string, column: number) => {
    const heading = headings[column] ?? '';
    if (own.has(column) || HEAD.test(heading)) return false;
    return heading === '' ? /\p{L}/u.test(text) : isPersonName(text);
  };
  const below = table.rows.slice(header.bottom + 1);
  return below.filter((row) => row.some(mayBePerson)).length * 2 <= below.length;
}
