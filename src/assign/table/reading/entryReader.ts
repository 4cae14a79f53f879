/** Makes entries of the rows of branch tables, one for each old branch that a row names. */
import {
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  placeIn,
  type Table,
} from '../../../model/index.js';
import { clean, fold, lowerFirst, parseDate } from '../../../text/index.js';
import { parseBranch } from '../../names/branchName.js';
import { BODY } from '../../names/branchWords.js';
import type { BranchEntry, BranchSheet } from '../entry.js';
import { communeOfSheet } from './communeTexts.js';
import { decidedBranch } from './decisionText.js';
import { type ListedBranch, listedBranches } from './listedBranches.js';
import type { TableHeader } from './tableHeader.js';
import { readTableRows, type TableRow } from './tableRows.js';

/** A new branch that keeps its name: `Giữ nguyên`, `Vẫn như cũ`, `Không thuộc diện sáp nhập`. */
const KEPT = new RegExp(
  '^(?:chi (?:doan|bo|hoi) )?(?:(?:van )?(?:giu|de) (?:nguyen|nhu cu)(?: .*)?' +
    '|(?:van )?giu(?: lai)?(?: ten)?(?: (?:cu|goi cu|hien nay|hien tai))?' +
    '|(?:van |ten )?nhu (?:cu|hien nay|hien tai)|(?:van )?nguyen trang|ten (?:cu|khong (?:thay )?doi)' +
    '|khong (?:co |phai |thuc hien |thuoc dien )?(?:thay doi|doi|sap nhap|sap xep)(?: ten)?(?: \\(.*)?|unchanged|no change)$',
);

/** Between several communes of a cell; a district belongs to its commune. */
const COMMUNES =
  /\s*(?:[\n;+]|,(?!\s*(?:huyện|thị xã|thành phố|quận|tỉnh|h\.|tx|tp))|\s(?:và|va)\s)\s*/iu;

/** Headings, as they are in messages. */
const OLD_COMMUNE = 'Xã cũ';
const OLD_BRANCH = 'Chi đoàn cũ';
const NEW_COMMUNE = 'Xã mới';

/** Old branches of a row, and its places. */
interface PlacedRow extends Omit<TableRow, 'oldCommune'> {
  listed: ListedBranch[];
}

/** Reads the entries of all sheets of a branch table. */
export class EntryReader {
  readonly findings: Finding[] = [];
  readonly faults: Fault[] = [];
  /** An entry for each name in each row, as they stand in the sheets. */
  readonly entries: BranchEntry[] = [];
  /** Name of a new branch → as its first row writes it. */
  readonly #spellings = new Map<string, string>();

  /**
   * @param prefixes of branches, from the profile
   * @param isDraft whether rows with blank cells are left out with a warning
   */
  constructor(
    private readonly prefixes: readonly string[],
    private readonly isDraft: boolean,
  ) {}

  /**
   * Reads a sheet.
   * @param titles texts above its header
   * @param isOneOfSeveral whether its name may be that of the old commune
   */
  readSheet(
    table: Table,
    header: TableHeader,
    titles: readonly string[],
    isOneOfSeveral: boolean,
  ): void {
    const ofSheet = isOneOfSeveral ? communeOfSheet(table.sheet) : '';
    const rows = placedRows(readTableRows(table, header), header, this.prefixes, ofSheet);
    if (lacksOldCommunes(rows, header)) {
      this.faults.push(fault('branches-no-header', { missing: OLD_COMMUNE }, placeIn(table)));
      return;
    }
    const sheet = { file: table.file, sheet: table.sheet, titles };
    for (const row of rows) this.#readRow(row, sheet, header.columns.newCommune !== undefined);
  }

  #readRow(row: PlacedRow, sheet: BranchSheet, needsNewCommune: boolean): void {
    const { listed, newCommune } = row;
    const place = placeIn(sheet, row.row + 1);
    const decided = decidedBranch(row.newBranch, this.prefixes);
    const newBranch = decided ?? row.newBranch;
    const lacksNew = needsNewCommune && newCommune === '' && (newBranch !== '' || this.isDraft);
    const lacking = [
      ...(listed.some(({ commune }) => commune === '') ? [OLD_COMMUNE] : []),
      ...(listed.length === 0 ? [OLD_BRANCH] : []),
      ...(lacksNew ? [NEW_COMMUNE] : []),
    ];
    if (lacking.length > 0) {
      const args = { missing: lacking.join(', ') };
      if (this.isDraft) this.findings.push(finding('warning', 'branches-cell-empty', args, place));
      else this.faults.push(fault('branches-cell-empty', args, place));
      return;
    }
    const isKept = KEPT.test(fold(newBranch));
    if (newBranch === '' || (isKept && listed.length > 1)) {
      const branch = clean(row.oldBranch);
      this.findings.push(finding('warning', 'branches-not-filled', { branch }, place));
      if (!this.isDraft) this.entries.push(...this.#entriesOf(row, sheet, '', 0));
      return;
    }
    const from = dayOf(row.date);
    if (from === undefined) {
      this.faults.push(fault('branches-date', { text: row.date }, place));
      return;
    }
    // Names of new branches are copied exactly; if blanks differ, the first row decides.
    const exact = isKept
      ? keptName(listed[0]!.branch, row.oldBranch, this.prefixes)
      : (this.#spellings.get(newBranch) ?? decided ?? row.written);
    if (!isKept) this.#spellings.set(newBranch, exact);
    const made = this.#entriesOf(row, sheet, exact, from);
    this.entries.push(...(isKept ? made.map((entry) => ({ ...entry, isKept })) : made));
  }

  /** Makes an entry of each name in a row by which rosters may call its branches. */
  #entriesOf(row: PlacedRow, sheet: BranchSheet, newBranch: string, from: number): BranchEntry[] {
    return namesOf(row.listed, row.oldBranch).map(({ branch, commune, of }) => ({
      ...{ oldCommune: commune, oldBranch: branch, newCommune: row.newCommune, newBranch, from },
      ...{ name: parseBranch(branch, this.prefixes), sheet, row: row.row + 1 },
      ...(of === undefined ? {} : { of }),
    }));
  }
}

/** Gives each old branch of the rows its old commune, and each row its new one as far as the table has it. */
function placedRows(
  rows: readonly TableRow[],
  { columns }: TableHeader,
  prefixes: readonly string[],
  ofSheet: string,
): PlacedRow[] {
  const areNew = columns.oldCommune !== undefined || areHeadingsNew(rows, prefixes);
  const withDistrict = districtsOf(rows);
  return rows.map((row) => {
    const ofRow = withDistrict(row).split(COMMUNES).map(clean);
    const isList = ofRow.length > 1;
    const own = isList ? '' : clean(ofRow[0]!) || (areNew ? '' : row.heading);
    const cell = listedBranches(row.oldBranch, prefixes, own !== '');
    const isPaired = isList && cell.length === ofRow.length;
    const listed = cell.map(({ branch, commune }, at) => ({
      branch,
      commune: commune || (isPaired ? ofRow[at]! : own || (isList ? '' : ofSheet)),
    }));
    return { ...row, listed, newCommune: row.newCommune || (areNew ? row.heading : '') };
  });
}

/** Makes a function that writes the old commune of a row, with its district if rows of that name have several. */
function districtsOf(rows: readonly TableRow[]): (row: TableRow) => string {
  const keyOf = (district: string) => fold(district.replace(DISTRICT_TYPE, ''));
  const named = rows.filter((row) => row.oldCommune !== '' && row.district !== '');
  const byCommune = groupBy(named, ({ oldCommune }) => fold(oldCommune));
  return ({ oldCommune, district }) => {
    const own = byCommune.get(fold(oldCommune)) ?? [];
    const first = own.find((row) => keyOf(row.district) === keyOf(district))?.district;
    if (first === undefined || own.every((row) => keyOf(row.district) === keyOf(first))) {
      return oldCommune;
    }
    return `${oldCommune}, ${DISTRICT_TYPE.test(first) ? lowerFirst(first) : `huyện ${first}`}`;
  };
}

const DISTRICT_TYPE = /^(?:(?:huyện|quận|thị xã|thành phố|tx|tp|h|q)(?!\p{L})\.?\s*)/iu;

/** Whether neither a column nor anything else names an old commune. */
function lacksOldCommunes(rows: readonly PlacedRow[], { columns }: TableHeader): boolean {
  const listed = rows.flatMap((row) => row.listed);
  const isNamed = listed.some(({ commune }) => commune !== '');
  return columns.oldCommune === undefined && listed.length > 0 && !isNamed;
}

/** Whether the communes above the rows are new ones: most old branches name another commune themselves. */
function areHeadingsNew(rows: readonly TableRow[], prefixes: readonly string[]): boolean {
  const headed = rows.filter(({ heading }) => heading !== '');
  const named = headed.filter(({ oldBranch, heading }) =>
    listedBranches(oldBranch, prefixes, false).some(
      ({ commune }) => commune !== '' && fold(commune) !== fold(heading),
    ),
  );
  return named.length * 2 > headed.length;
}

/** Names of a cell by which rosters may call its branches: each, and all of them as one. */
function namesOf(
  listed: readonly ListedBranch[],
  cell: string,
): (ListedBranch & Pick<BranchEntry, 'of'>)[] {
  const [first, ...others] = listed;
  if (first === undefined || others.length === 0) return [...listed];
  const areOfOne = others.every(({ commune }) => commune === first.commune);
  const whole = { branch: clean(cell), commune: first.commune, of: 'whole' } as const;
  return [...(areOfOne ? [whole] : []), ...listed.map((one) => ({ ...one, of: 'list' as const }))];
}

/** Names a branch that keeps its name; a body has its commune in it: `Công an xã Lai Đồng`. */
function keptName(branch: string, cell: string, prefixes: readonly string[]): string {
  return BODY.test(parseBranch(branch, prefixes).key) ? clean(cell) : branch;
}

/** Reads a day as `yyyymmdd`; 0 for none, undefined for an incomplete or unreadable date. */
function dayOf(text: string): number | undefined {
  if (text === '') return 0;
  const date = parseDate(text, 'dmy');
  return typeof date === 'number' && date % 100 !== 0 ? date : undefined;
}
