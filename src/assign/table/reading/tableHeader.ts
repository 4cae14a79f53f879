/** Finds the header of a branch table and its columns, in one row or below a row of groups. */
import type { Table } from '../../../model/index.js';
import { fold, HAMLET_WORDS } from '../../../text/index.js';

/** Columns of a branch table. Communes may stand elsewhere: above the rows, or behind the branches. */
export interface TableColumns {
  oldBranch: number;
  newBranch: number;
  oldCommune?: number;
  newCommune?: number;
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
const UNIT = /\b(?:xa|phuong|thi tran|commune|don vi|dang bo|doan co so|co so doan)\b/;
const BRANCH = /\b(?:chi doan|chi bo|chi hoi|branch)\b/;
/** `Đơn vị cũ` is a branch unless other columns have the branches. */
const ANY_UNIT = /^(?:ten )?don vi (?:cu|moi|truoc|sau)\b/;
const HAMLETS = `${HAMLET_WORDS.map(fold).join('|')}|khoi|to`;
const HAMLET = new RegExp(`^(?:ten )?(?:cac )?(?:${HAMLETS})(?: (?:${HAMLETS}))*(?= |$)(?! chuc)`);
const NAME = /^ten (?:goi )?(?:cu|moi|truoc|sau)\b/;
/** What the column of branches may be called; a table has the first that names both old and new ones. */
const KINDS = [BRANCH, ANY_UNIT, HAMLET, NAME];

/** Words of an old place, and of a new one; the first in a heading decides: `Chi đoàn mới (gồm các chi đoàn cũ)`. */
const OLD =
  /\b(?:cu|truoc|old|(?:sap nhap|hop nhat|thanh lap|hinh thanh|chia tach|gop) tu|tren co so|(?:bao )?gom)\b/;
const NEW =
  /\b(?:moi|sau|new|(?:doi|doi ten|chuyen|sap nhap|hop nhat) thanh|chuyen ve|nay la|thanh lap)\b/;
/** Headings of branches that name none: `Sáp nhập từ`, `Đổi tên thành`. */
const MARK_ALONE =
  /^(?:(?:sap nhap|hop nhat|thanh lap|hinh thanh|gop) tu|tren co so|(?:bao )?gom|(?:doi|doi ten|chuyen|sap nhap|hop nhat) thanh|chuyen ve|nay la)\b/;
/** Headings of facts about branches: `Số chi đoàn cũ`, `Bí thư chi đoàn mới`. */
const FACT =
  /^(?:so|sl|tong|bi thu|pho|ho|dien thoai|sdt|ngay|can cu|qd|quyet dinh|ghi chu|dia|nguoi|ly do|hinh thuc|phuong an)\b/;
const FROM =
  /^(?:tu ngay|(?:ap dung|(?:co )?hieu luc) tu|ngay (?:ap dung|(?:co )?hieu luc)|from|valid from)\b/;
const NUMBER = /^(?:s?tt|so tt|so thu tu|no)$/;
/** A heading below a group, which names no place: `Xã`, `Tên chi đoàn`, `Thuộc xã, phường`, `Số đoàn viên`. */
const BELOW_GROUP =
  /^(?:(?:ten|goi|cac|thuoc|truc|chi|doan|bo|hoi|vien|xa|phuong|thi|tran|don|vi|hanh|chinh|co|so|luong|dv|dang|khu|dan|cu|thon|xom|ban|ap|to|pho|khu|stt|tt|ghi|chu|bi|thu)(?: |$))+$/;
/** Fewest headings below groups. */
const FEWEST_BELOW = 2;

/** Finds the header of a branch table; the headings that the most similar row lacks if there is none. */
export function findHeader({ rows }: Table): TableHeader | { missing: string[] } {
  let most: Partial<TableColumns> = {};
  for (let row = 0; row < Math.min(rows.length, HEADER_ROWS); row++) {
    for (const [paths, bottom] of headingsAt(rows, row)) {
      for (const kind of KINDS) {
        const columns = columnsBy(paths, kind);
        if (isComplete(columns)) return { top: row, bottom, columns };
        if (Object.keys(columns).length > Object.keys(most).length) most = columns;
      }
    }
  }
  return {
    missing: Object.entries(NEEDED).flatMap(([name, heading]) => (name in most ? [] : [heading])),
  };
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
  const unmarked: number[] = [];
  paths.forEach(({ group, own }, column) => {
    const text = `${group} ${own}`.trim();
    if (FROM.test(own)) at.from ??= column;
    else if (NUMBER.test(own)) at.number ??= column;
    if (own === '' || FACT.test(own) || FROM.test(own)) return;
    const isBranch = kind.test(text) && !(group !== '' && !kind.test(own) && UNIT.test(own));
    const time = timeOf(text);
    if (isBranch || MARK_ALONE.test(own)) {
      if (time === 'old') at.oldBranch ??= column;
      else if (time === 'new') at.newBranch ??= column;
      else unmarked.push(column);
    } else if (UNIT.test(text)) {
      if (time === 'old') at.oldCommune ??= column;
      else if (time === 'new') at.newCommune ??= column;
    }
  });
  // One of two columns of branches may say which it is: `Chi đoàn`, `Đổi tên thành`.
  const [only, another] = unmarked;
  if (only !== undefined && another === undefined) {
    if (at.oldBranch === undefined && at.newBranch !== undefined) at.oldBranch = only;
    else if (at.newBranch === undefined && at.oldBranch !== undefined) at.newBranch = only;
  }
  return at;
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
