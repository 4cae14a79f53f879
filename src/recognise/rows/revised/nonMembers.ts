/** Finds people whom a list of others too does not tick as members: `Là đoàn viên`, `Đoàn viên (x)`. */
import {
  filledDown,
  type LayoutColumn,
  type Profile,
  type RowKind,
  type Table,
} from '../../../model/index.js';
import { clean, columnLetter, fold, isPlaceholder, isTick } from '../../../text/index.js';
import { isLonePost } from '../../cells/rowWords.js';
import { lowestHeading } from '../../headings/heading.js';

const HINT = /\([^)]*\)/gu;
const IS = /^la /;
/** Words for membership; others (`CCB`) may be a trait of some members. */
const MEMBER = /\bvien\b|^dvtn$/;
/** Fields that only members have. */
const OF_MEMBERS = new Set(['joined', 'card']);
/** People who are not members: as a class of its own beside that of the members, or in the title of a list. */
const OTHERS = /\b(?:thanh nien|quan chung|chua|ngoai|khong|gia dinh|nhan khau)\b/;
/** Fewest ticked rows, and their least share: a few ticks in a long list may mean something else. */
const FEWEST_TICKED = 3;
const SHARE_TICKED = 0.2;

/** Rows of people who are not members, and the column that says so, with its letter. */
export interface NonMembers {
  rows: readonly number[];
  heading: string;
  letter: string;
}

const NONE: NonMembers = { rows: [], heading: '', letter: '' };

/**
 * Returns the rows without a tick below a heading that asks who is a member. The title must not name members alone,
 * unless the heading asks it with `Là`. If each other row has its tick in another column (`Bí thư | Đoàn viên`), these
 * are classes of members, unless that one is headed by other people. Rows ticked for a post or a kind of members
 * (`Đảng viên dự bị`), or with a day of joining or a card, remain.
 * @param top first row of the header
 */
export function nonMembers(
  table: Table,
  top: number,
  kinds: readonly RowKind[],
  columns: readonly LayoutColumn[],
  { signs }: Profile,
): NonMembers {
  if (signs === undefined) return NONE;
  const words = signs.members.map(fold);
  const isOfMembers = namesMembersAlone(table, top, signs);
  const rows = [...kinds.keys()].filter((row) => kinds[row] === 'member');
  const ticks = tickColumns(table, rows, columns);
  for (const { index, header, isTicked } of ticks) {
    const heading = fold(clean(lowestHeading(header).replace(HINT, ' ')));
    const asked = heading.replace(IS, '');
    if (!words.includes(asked) || !MEMBER.test(asked)) continue;
    if (isOfMembers && !IS.test(heading)) continue;
    const [ticked, open] = parted(rows, isTicked);
    if (ticked.length < Math.max(FEWEST_TICKED, SHARE_TICKED * rows.length)) continue;
    const classes = ticks.filter((other) => !ticked.some(other.isTicked));
    const isOf = (row: number, own: readonly TickColumn[]) => own.some((one) => one.isTicked(row));
    const ofMembers = classes.filter((one) => !OTHERS.test(fold(lowestHeading(one.header))));
    if (open.every((row) => isOf(row, ofMembers))) continue;
    const certain = ofMembers.filter((one) => isOfSomeMembers(lowestHeading(one.header), words));
    const left = open.filter((row) => !isOf(row, certain) && !isProvenMember(table, row, columns));
    return { rows: left, heading: header, letter: columnLetter(index) };
  }
  return NONE;
}

/** Whether a row has a day of joining or a card, as only members have. */
export function isProvenMember(
  { rows }: Table,
  row: number,
  columns: readonly LayoutColumn[],
): boolean {
  const proofs = columns.filter(({ field }) => OF_MEMBERS.has(field ?? ''));
  return !proofs.every(({ index }) => isPlaceholder(rows[row]![index] ?? ''));
}

/** Whether a heading is a post or a kind of members. */
function isOfSomeMembers(heading: string, words: readonly string[]): boolean {
  const folded = fold(heading);
  return isLonePost([heading]) || words.some((word) => folded.startsWith(word));
}

/** Whether a line above the header or the sheet's name is about members, and none about other people. */
export function namesMembersAlone(
  table: Table,
  top: number,
  signs: NonNullable<Profile['signs']>,
): boolean {
  const lines = table.rows.slice(0, top).flat().concat(table.sheet);
  const bodies = signs.bodies.map(fold);
  // The letterhead `Đoàn thanh niên` names no young people.
  const titles = lines.map((line) =>
    bodies.reduce((title, body) => title.replaceAll(body, ' '), fold(clean(line))),
  );
  const words = signs.members.map(fold);
  const namesMembers = titles.some((title) => words.some((word) => title.includes(word)));
  return namesMembers && !titles.some((title) => OTHERS.test(title));
}

interface TickColumn {
  index: number;
  header: string;
  isTicked: (row: number) => boolean;
}

/** Finds columns without a field that have ticks or nothing; a merged cell ticks all its rows. */
function tickColumns(
  table: Table,
  rows: readonly number[],
  columns: readonly LayoutColumn[],
): TickColumn[] {
  return columns.flatMap(({ field, index, header }) => {
    if (field !== undefined) return [];
    const texts = filledDown(table, index);
    const isTicked = (row: number) => isTick(texts[row]!);
    if (!rows.every((row) => isTicked(row) || isPlaceholder(texts[row]!))) return [];
    return { index, header, isTicked };
  });
}

function parted(rows: readonly number[], test: (row: number) => boolean): [number[], number[]] {
  return [rows.filter(test), rows.filter((row) => !test(row))];
}
