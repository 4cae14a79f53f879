/** Finds the header of a branch table and its columns, in one row or below a row of groups. */
import type { Table } from '../../../model/index.js';
import { fold, HAMLET_WORDS } from '../../../text/index.js';

/** Columns of a branch table. Communes may stand elsewhere: above the rows, or behind the branches. */
export interface TableColumns {
  oldBranch: number;
  newBranch: number;
  oldCommune?: number;
  newCommune?: number;
  /** District of the old commune. */
  district?: number;
  from?: number;
  /** Running number. */
  number?: number;
}

/** Header rows, zero-based, and the columns that they name. */
export interface TableHeader {
  top: number;
  bottom: number;
  columns: TableColumns;
}

/** Headings without which a table is no branch table, as they are in messages. */
const NEEDED = { oldBranch: 'Chi đoàn cũ', newBranch: 'Chi đoàn mới' } as const;

/** First rows of a table among which its header is. */
const HEADER_ROWS = 60;
const UNIT = /\b(?:xa|phuong|thi tran|commune|don vi|dang bo|doan co so|co so (?:doan|hoi|dang))\b/;
const BRANCH = /\b(?:chi doan|chi bo|chi hoi|branch)\b/;
/** `Đơn vị cũ` is a branch unless other columns have the branches. */
const ANY_UNIT = /^(?:ten )?don vi (?:cu|moi|truoc|sau)\b/;
const HAMLETS = `${HAMLET_WORDS.map(fold).join('|')}|khoi|to`;
const HAMLET = new RegExp(
  `^(?:(?:ten|cac|don vi|thanh lap|du kien) )*(?:${HAMLETS})(?: (?:${HAMLETS}))*(?= |$)(?! chuc)`,
);
/** Headings of branches; a table has the first kind that names both old and new ones. */
const KINDS = [BRANCH, ANY_UNIT, HAMLET];

/** Words of an old place, and of a new one; the first in a heading decides: `Chi đoàn mới (gồm các chi đoàn cũ)`. */
const OLD =
  /\b(?:cu|truoc|old|(?:sap nhap|hop nhat|thanh lap|hinh thanh|chia tach|gop)(?: moi)? (?:tu|tren co so)|tren co so|(?:bao )?gom)\b/;
const NEW =
  /\b(?:moi|sau|new|(?:doi|doi ten|chuyen|sap nhap|hop nhat) thanh|chuyen ve|nay la|thanh lap|phuong an|de xuat|de nghi)\b/;
/** Headings that name no kind of place: `Sáp nhập từ`, `Đổi tên thành`, `Tên mới`; branches where no other column has them. */
const MARK_ALONE =
  /^(?:(?:du kien )?ten (?:goi )?(?:cu|moi|truoc|sau)|(?:sap nhap|hop nhat|thanh lap|hinh thanh|gop)(?: moi)? (?:tu|tren co so)|tren co so|(?:bao )?gom|(?:doi|doi ten|chuyen|sap nhap|hop nhat) thanh|chuyen ve|nay la)\b/;
/** Headings of facts about branches: `Số chi đoàn cũ`, `Bí thư chi đoàn mới`. */
const FACT =
  /^(?:so|sl|tong|bi thu|pho|ho|dien thoai|sdt|ngay|can cu|qd|quyet dinh|ghi chu|dia (?:chi|diem)|nguoi|ly do|hinh thuc|phuong an)\b/;
/** Column that has the new branches if no other has: `Phương án sắp xếp`. */
const PLAN = /^(?:du kien )?(?:phuong an|noi dung sap xep)\b/;
/** A commune, not any unit. */
const COMMUNE = /\b(?:xa|phuong|thi tran)\b/;
const FROM =
  /^(?:tu ngay|(?:ap dung|(?:co )?hieu luc) tu|ngay (?:ap dung|(?:co )?hieu luc)|from|valid from)\b/;
const DISTRICT =
  /^(?:(?:ten|thuoc) )*(?:quan|huyen|thi xa)(?: (?:quan|huyen|thi xa|thi|tx|thanh pho|tp))*(?: (?:cu|truoc.*))?$/;
const NUMBER = /^(?:s?tt|so tt|so thu tu|no)$/;
/** A heading below a group, which names no place: `Xã`, `Tên chi đoàn`, `Thuộc xã, phường`, `Số đoàn viên`. */
const BELOW_GROUP =
  /^(?:(?:ten|goi|cac|thuoc|truc|chi|doan|bo|hoi|vien|xa|phuong|thi|tran|huyen|quan|don|vi|hanh|chinh|co|so|luong|dv|dang|khu|dan|cu|thon|xom|ban|ap|to|pho|dia|khu|stt|tt|ghi|chu|bi|thu)(?: |$))+$/;
/** A cell of a row with branches, not a heading: a running number, `Sáp nhập thành Chi đoàn Khu 2`. */
const ENTRY = new RegExp(
  `^\\d+$|\\b(?:thanh|vao|ve) (?:chi doan|chi bo|chi hoi|${HAMLETS}) (?!moi|cu|sau|truoc|duoc)\\S`,
);
/** Fewest headings below groups. */
const FEWEST_BELOW = 2;

/** Finds the header of a branch table; the headings that the most similar row lacks if there is none. */
export function findHeader({ rows }: Table): TableHeader | { missing: string[] } {
  let most: Partial<TableColumns> = {};
  for (let row = 0; row < Math.min(rows.length, HEADER_ROWS); row++) {
    const found = headerAt(rows, row);
    if ('bottom' in found) {
      // The line above groups is no group of these.
      const below = found.bottom > row ? headerAt(rows, found.bottom) : found;
      return 'bottom' in below && below.bottom > found.bottom ? below : found;
    }
    if (Object.keys(found).length > Object.keys(most).length) most = found;
  }
  return {
    missing: Object.entries(NEEDED).flatMap(([name, heading]) => (name in most ? [] : [heading])),
  };
}

/** Lists the parts of a table that stand side by side, below the headings that the first has; none without a header. */
export function tableParts(table: Table): { table: Table; header: TableHeader }[] {
  const first = findHeader(table);
  if ('missing' in first) return [];
  const parts = [{ table, header: first }];
  const headings = table.rows[first.bottom]!.map(fold);
  for (let header = first; ; ) {
    const last = Math.max(...Object.values(header.columns));
    const rows = table.rows.map((cells) => cells.map((text, at) => (at > last ? text : '')));
    const next = findHeader({ ...table, rows });
    if ('missing' in next || next.bottom !== first.bottom) return parts;
    const isRepeated = (['oldBranch', 'newBranch'] as const).every(
      (name) => headings[next.columns[name]] === headings[first.columns[name]],
    );
    if (!isRepeated) return parts;
    parts.push({ table: { ...table, rows }, header: next });
    header = next;
  }
}

/** Reads the header that begins at a row; the columns that it names if it is none. */
function headerAt(rows: readonly string[][], top: number): TableHeader | Partial<TableColumns> {
  let most: Partial<TableColumns> = {};
  if (rows[top]!.some((cell) => ENTRY.test(fold(cell)))) return most;
  for (const [paths, bottom] of headingsAt(rows, top)) {
    for (const kind of KINDS) {
      const columns = columnsBy(paths, kind);
      if (isComplete(columns)) return { top, bottom, columns };
      if (Object.keys(columns).length > Object.keys(most).length) most = columns;
    }
  }
  return most;
}

/** Heading of a column, folded, with that of its group before it. */
interface Path {
  group: string;
  own: string;
}

/** Headings that may begin at a row: with the groups in it, or alone. */
function headingsAt(rows: readonly string[][], top: number): [Path[], number][] {
  const single = rows[top]!.map((cell): Path => ({ group: '', own: headingText(cell) }));
  const below = (rows[top + 1] ?? []).map(headingText);
  const areBelow = below.filter((text) => BELOW_GROUP.test(text)).length >= FEWEST_BELOW;
  const isHeading = (text: string) => text === '' || BELOW_GROUP.test(text) || FACT.test(text);
  if (!areBelow || !below.every(isHeading)) return [[single, top]];
  let group = '';
  const grouped = Array.from({ length: Math.max(single.length, below.length) }, (_, column) => {
    group = single[column]?.own || group;
    const own = below[column] ?? '';
    return own === '' ? { group: '', own: single[column]?.own ?? '' } : { group, own };
  });
  return [
    [grouped, top + 1],
    [single, top],
  ];
}

function headingText(cell: string): string {
  return fold(cell)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** Finds the columns by their headings, with those of branches as `kind` has them. */
function columnsBy(paths: readonly Path[], kind: RegExp): Partial<TableColumns> {
  const at: Partial<TableColumns> = {};
  const [branches, alone, communes] = [new Columns(), new Columns(), new Columns()];
  let plan: number | undefined;
  paths.forEach(({ group, own }, column) => {
    const text = `${group} ${own}`.trim();
    if (FROM.test(own)) at.from ??= column;
    else if (NUMBER.test(own)) at.number ??= column;
    else if (PLAN.test(own)) plan ??= column;
    if (DISTRICT.test(own)) at.district ??= column;
    if ([/^$/, FACT, FROM, DISTRICT].some((other) => other.test(own))) return;
    const isKind = kind.test(own) || (kind.test(text) && !(group !== '' && UNIT.test(own)));
    if (isKind) branches.add(column, text);
    else if (MARK_ALONE.test(own)) alone.add(column, text);
    else if (COMMUNE.test(text) || UNIT.test(text)) communes.add(column, text);
  });
  const groupOf = (column: number | undefined) => paths[column ?? -1]?.group || undefined;
  branches.old ??= alone.old;
  branches.new ??= alone.new;
  // One of two columns may say which it is: `Chi đoàn`, `Đổi tên thành`.
  branches.completeByUnmarked();
  if (branches.new === undefined) {
    branches.new = plan;
    branches.completeByUnmarked();
  }
  for (const column of communes.unmarked) {
    const group = groupOf(column);
    if (group !== undefined && group === groupOf(branches.old)) communes.old ??= column;
    else if (group !== undefined && group === groupOf(branches.new)) communes.new ??= column;
  }
  if (communes.unmarked.every((column) => COMMUNE.test(paths[column]!.own))) {
    communes.completeByUnmarked();
  }
  if (branches.old !== undefined) at.oldBranch = branches.old;
  if (branches.new !== undefined) at.newBranch = branches.new;
  if (communes.old !== undefined) at.oldCommune = communes.old;
  if (communes.new !== undefined) at.newCommune = communes.new;
  return at;
}

/** Columns of one kind of place. */
class Columns {
  old: number | undefined;
  new: number | undefined;
  /** Columns that do not say whether their places are old or new. */
  readonly unmarked: number[] = [];

  add(column: number, text: string): void {
    const time = timeOf(text);
    if (time === 'old') this.old ??= column;
    else if (time === 'new') this.new ??= column;
    else this.unmarked.push(column);
  }

  /** Takes the only unmarked column for the time that the table lacks, if it has the other. */
  completeByUnmarked(): void {
    const [only, another] = this.unmarked;
    if (only === undefined || another !== undefined) return;
    if (this.old === undefined && this.new !== undefined && this.new !== only) this.old = only;
    else if (this.new === undefined && this.old !== undefined && this.old !== only) this.new = only;
  }
}

function timeOf(text: string): 'old' | 'new' | undefined {
  // `cư` is no `cũ`.
  const words = text.replace(/\bdan cu\b/g, 'dan so');
  const [old, fresh] = [OLD, NEW].map((time) => time.exec(words)?.index);
  if (old === undefined) return fresh === undefined ? undefined : 'new';
  return fresh === undefined || old <= fresh ? 'old' : 'new';
}

function isComplete(columns: Partial<TableColumns>): columns is TableColumns {
  return columns.oldBranch !== undefined && columns.newBranch !== undefined;
}
