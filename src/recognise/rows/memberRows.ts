/** Reviews the member rows of a list once all of them are known. */
import type { RowKind, Table } from '../../model/index.js';
import { clean, fold, isPersonName } from '../../text/index.js';
import { Gap } from './gap.js';
import type { PersonCells } from './personCells.js';

/** Share of the certain members that must have a number or data to make it a rule. */
const RULE = 0.8;
/** Fewest certain members for a rule. */
const FEWEST_MEMBERS = 2;
/** `B`, `II.`: the numeral of a heading. */
const NUMERAL = /^\(?(?:[IVX]+|[A-H])[.)/]*$/;
/** Digits of a code; marks and counts have fewer. */
const CODE = /\d{3}/;
/** A sum or count: `30.000.000`. */
const FIGURE = /^[-\d.,\s%]+$/;
/** More words than names have, of which only the first has a capital: `Tham gia vệ sinh môi trường`. */
const SENTENCE = /^\p{Lu}[\p{Ll}\p{M}]+(?: [\p{Ll}\p{M}]+){4,}$/u;
/** Title before a name of at least two words, which may have a rare surname: `Bà Khu Thị Lan`. */
const TITLED =
  /^(?:[Đđ] ?\/ ?[Cc]|[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Cc]ụ)\.? \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}$/u;
/** First words of bodies, which without or with other marks are surnames. */
const BODY = /^(?:ban|tổ|hội|đội|khối|phòng|đoàn|đảng|trường|trạm) /iu;
/** Share of the certain members that fill a typical column. */
const TYPICAL = 0.8;
/** So many typical columns that a person may lack one of them. */
const MANY_TYPICAL = 4;

/** Two or more words in capitals, which a name with a rare surname has. */
const CAPITALS = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+$/u;
/** Fewest typical columns by which a row is like others. */
const FEWEST_TYPICAL = 2;

/** One member row with its evidence. */
class Row {
  readonly name: string;
  readonly number: number | undefined;
  /** Looks like a person's name, or begins like the name of a certain member. */
  isNamed: boolean;
  /** A date or an ID number. */
  readonly hasIdentity: boolean;
  /** A date, an ID number, a phone, or a gender beside a name or a number. */
  readonly hasData: boolean;
  private others: boolean | undefined;

  constructor(
    readonly row: number,
    readonly cells: readonly string[],
    private readonly person: PersonCells,
  ) {
    this.name = person.name(cells);
    this.number = person.number(cells);
    this.isNamed = isPersonName(this.name) || TITLED.test(this.name);
    this.hasIdentity = person.hasIdentity(cells);
    this.hasData =
      person.hasEvidence(cells) ||
      ((this.isNamed || this.number !== undefined) && person.hasGender(cells));
  }

  /** Whether the name begins as those of places: `Khu 3`. */
  isPlace(): boolean {
    return this.person.isPlaceText(this.name);
  }

  /** Whether another cell has a person's name, as in a row of signatures. */
  hasOthers(): boolean {
    this.others ??= this.person.othersOf(this.cells).some(isPersonName);
    return this.others;
  }
}

/** Features that most members of a list have. */
interface Habits {
  isNumbered: boolean;
  /** No numbers, or numbers of several levels (`1.1`) that only headings have as one. */
  isUnnumbered: boolean;
  /** Whether people have Roman numbers or letters. */
  haveNumerals: boolean;
  hasData: boolean;
  /** Whether most have names of other people beside them: parents, or who recommends. */
  hasOthers: () => boolean;
  /** Columns that nearly all of them fill, besides number and name. */
  typical: readonly number[];
  /** Typical columns with codes, such as `SV001`. */
  coded: readonly number[];
  /** Typical columns with figures, such as marks. */
  figured: readonly number[];
  /** Texts of the certain members by typical column. */
  texts: (column: number) => ReadonlySet<string>;
}

export interface JudgedRows {
  kinds: RowKind[];
  /** Rows that are left out although they contain a person's name. */
  doubtful: number[];
  /** Further rows of the member above. */
  continued: number[];
}

/**
 * Removes rows that are not people from the members: statistics and signatures below a list, headings
 * within it, and prefilled lines of a form. In a numbered list, a row without number and data is a member
 * only directly below another one.
 */
export function judgeMembers(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): JudgedRows {
  const rows = kinds.flatMap((kind, row) =>
    kind === 'member' ? [new Row(row, table.rows[row]!, person)] : [],
  );
  // Skip most lists: all members have a number and a date or ID number.
  if (rows.every(({ number, hasIdentity }) => number !== undefined && hasIdentity)) {
    return { kinds: [...kinds], doubtful: [], continued: [] };
  }
  const known = certainMembers(rows);
  const assumed = known.length > 0 ? [] : rowsBelowHeader(kinds, rows, person);
  const certain = known.length > 0 ? known : assumed;
  const surnames = new Set(
    certain.filter(({ isNamed }) => isNamed).map(({ name }) => firstWord(name)),
  );
  for (const row of rows) {
    row.isNamed ||= mayBeginAsName(row.name) && surnames.has(firstWord(row.name));
  }
  const habits = habitsOf(certain, person);
  // Only the form of the name distinguishes people of such a list from headings.
  const isBareList = !habits.isNumbered && !habits.hasData && habits.typical.length === 0;
  const continued = continuedRows(rows, habits);
  const judged = [...kinds];
  const doubtful: number[] = [];
  const last = certain.at(-1)?.row ?? -1;
  let before: Row | undefined;
  let next = 0;
  const gap = new Gap();
  for (const [at, candidate] of rows.entries()) {
    for (; next < candidate.row; next++) gap.pass(judged[next]!);
    next = candidate.row + 1;
    if (continued.has(candidate.row)) {
      judged[candidate.row] = 'note';
      continue;
    }
    const around: Around = {
      ...{ before, gap, last },
      isSkipped: isSkippedNumber(before, rows[at + 1]),
      isLast: at === rows.length - 1,
    };
    const isOne = assumed.includes(candidate) || isMember(candidate, around, habits);
    if (isOne && !isPrefilled(candidate, rows, at)) {
      before = candidate;
      gap.close();
      continue;
    }
    judged[candidate.row] = candidate.row > last ? 'footer' : 'note';
    gap.passDropped();
    const isNamed = candidate.isNamed || (isBareList && person.isNamed(candidate.cells));
    if (isNamed && !gap.isSigned && !candidate.hasOthers()) doubtful.push(candidate.row);
  }
  return { kinds: judged, doubtful, continued: [...continued] };
}

/**
 * Returns unnumbered rows that repeat the name of the numbered row above, as in registers with several
 * rows for each member. A row with data of its own counts only if most members have such a row.
 */
function continuedRows(rows: readonly Row[], { isNumbered }: Habits): Set<number> {
  const numbered = rows.filter(({ number }) => number !== undefined);
  const repeating = rows.filter(({ row, name, number }, at) => {
    const above = rows[at - 1];
    if (number !== undefined || name === '' || above?.row !== row - 1) return false;
    return above.number !== undefined && fold(above.name) === fold(name);
  });
  const isHabit = repeating.length >= FEWEST_MEMBERS && repeating.length * 2 >= numbered.length;
  const continued = repeating.filter(({ hasData }) => isNumbered && (isHabit || !hasData));
  return new Set(continued.map(({ row }) => row));
}

function habitsOf(certain: readonly Row[], person: PersonCells): Habits {
  const share = (test: (row: Row) => boolean) => certain.filter(test).length / certain.length;
  const isRule = (test: (row: Row) => boolean) =>
    certain.length >= FEWEST_MEMBERS && share(test) >= RULE;
  const columns = person.otherColumns(certain.map(({ cells }) => cells));
  const typical = columns.filter(
    (column) => share(({ cells }) => (cells[column] ?? '') !== '') >= TYPICAL,
  );
  let haveOthers: boolean | undefined;
  return {
    isNumbered: isRule(({ number }) => number !== undefined),
    isUnnumbered: isRule(({ number }) => number === undefined),
    haveNumerals: certain.some(({ cells }) => beginsWithNumeral(cells)),
    hasData: isRule(({ hasData }) => hasData),
    hasOthers() {
      haveOthers ??= certain.filter((row) => row.hasOthers()).length * 2 > certain.length;
      return haveOthers;
    },
    typical,
    coded: typical.filter((column) => isRule(({ cells }) => CODE.test(cells[column] ?? ''))),
    figured: typical.filter((column) => isRule(({ cells }) => FIGURE.test(cells[column] ?? ''))),
    texts: (column) => new Set(certain.map(({ cells }) => clean(cells[column] ?? ''))),
  };
}

/** Returns certain members by names and data; by data alone if no name is known. */
function certainMembers(rows: readonly Row[]): readonly Row[] {
  const named = rows.filter(({ isNamed }) => isNamed);
  const backed = rows.filter(
    ({ name, number, hasData, isNamed }) =>
      name.includes(' ') && (isNamed ? number !== undefined || hasData : number && hasData),
  );
  // A few people with number or data are not typical of a list in which most have neither.
  if (backed.length * 2 >= named.length && backed.length > 0) return backed;
  return named.length > 0 ? named : rows.filter(({ number, hasData }) => number ?? hasData);
}

const ABOVE_PEOPLE = new Set<RowKind>(['header', 'numbers', 'section']);

/**
 * Returns the rows directly below the header that fill the columns of the first one. They are the people of a list
 * in which no row has a known name, number or data: `John Smith | USA`, `Hoa | K60`.
 */
function rowsBelowHeader(
  kinds: readonly RowKind[],
  rows: readonly Row[],
  person: PersonCells,
): Row[] {
  const [first] = rows;
  if (first === undefined || !person.isHeadedName) return [];
  const above = kinds.slice(0, first.row).findLast((kind) => kind !== 'blank');
  if (above === undefined || !ABOVE_PEOPLE.has(above)) return [];
  const columns = person.otherColumns([first.cells]).filter((at) => first.cells[at] !== '');
  const isAlike = ({ name, cells }: Row) =>
    /^\p{L}/u.test(name) && columns.every((at) => (cells[at] ?? '') !== '');
  const end = rows.findIndex(
    (each, at) => !isAlike(each) || (at > 0 && each.row !== rows[at - 1]!.row + 1),
  );
  return columns.length === 0 ? [] : rows.slice(0, end < 0 ? rows.length : end);
}

/** Whether a text of several words may be a name; `Ban giám hiệu` is none in a list with somebody called `Bàn`. */
function mayBeginAsName(text: string): boolean {
  return text.includes(' ') && !BODY.test(text);
}

function firstWord(name: string): string {
  return fold(name).split(' ')[0]!;
}

/** Whether the numbers of the member above and the row below leave out one number, which a row between may have. */
function isSkippedNumber(before: Row | undefined, below: Row | undefined): boolean {
  return before?.number !== undefined && below?.number === before.number + 2;
}

/** Other rows of a list, seen from one of them. */
interface Around {
  /** The member above. */
  before: Row | undefined;
  /** Rows between it and the row. */
  gap: Gap;
  /** Row of the last certain member. */
  last: number;
  /** Whether the running numbers around the row leave its number out. */
  isSkipped: boolean;
  /** Whether no row below may be a member. */
  isLast: boolean;
}

/** Decides about a row by what members of the list usually have. */
function isMember(row: Row, around: Around, habits: Habits): boolean {
  const { before, gap, last, isSkipped, isLast } = around;
  const { name, number, isNamed } = row;
  // A row without a name became a member only with much other evidence.
  if (name === '' || row.hasIdentity) return true;
  if (row.hasData && (number !== undefined || (isNamed && !gap.isSigned))) return true;
  const follows = gap.isNarrow && !gap.hasBlank;
  if (number !== undefined) {
    if (isNamed) return true;
    if (row.row > last && SENTENCE.test(name)) return false;
    if (habits.isUnnumbered && habits.hasData) return false;
    const isLater = before?.number === undefined || number > before.number;
    return gap.isNarrow ? isLater || gap.hasSection : !(habits.hasData || habits.isNumbered);
  }
  const blank = habits.typical.filter((at) => (row.cells[at] ?? '') === '').length;
  const hasTypicalCells = habits.typical.length > 0 && blank === 0;
  if (isNamed) {
    if (follows) return isSkipped || !(row.row < last && isHeading(row, habits));
    const isSignature = gap.isSigned && !(hasTypicalCells && hasCode(row, habits));
    if (isSignature || (row.hasOthers() && !habits.hasOthers())) return false;
    if (hasTypicalCells || (habits.typical.length >= MANY_TYPICAL && blank === 1)) return true;
    // Somebody signs below a post that no list of words has, such as `Chủ nhiệm HTX`.
    const isSigner = !gap.isNarrow && gap.hasBlank && (habits.typical.length > 0 || isLast);
    return !isSigner && !(habits.isNumbered || habits.hasData);
  }
  const mayFollow = follows || (gap.isNarrow && row.hasData);
  if (!mayFollow || !hasTypicalCells || habits.isNumbered) return false;
  if (isHeading(row, habits)) return false;
  return before !== undefined || (row.row < last && isLikeOthers(row, habits));
}

/**
 * Whether the first row has data, or a name in capitals with a code or text that others have: `Khu Ngọc Lan | HS001`.
 * Under another name, all codes and figures must be as those of others, or all texts without such columns: `admin`.
 */
function isLikeOthers(row: Row, habits: Habits): boolean {
  const { typical, coded, figured } = habits;
  const textAt = (column: number) => clean(row.cells[column] ?? '');
  const isShared = (column: number) => habits.texts(column).has(textAt(column));
  const hasOwnCode = (column: number) => CODE.test(textAt(column));
  const hasOwnFigure = (column: number) => FIGURE.test(textAt(column));
  if (row.hasData) return true;
  const isLong = typical.length >= FEWEST_TYPICAL;
  if (isLong && CAPITALS.test(row.name)) {
    const words = typical.filter((column) => !hasOwnFigure(column));
    if (words.some((at) => (coded.includes(at) && hasOwnCode(at)) || isShared(at))) return true;
  }
  if (!/^\p{L}/u.test(row.name) || row.isPlace()) return false;
  if (coded.length > 0 || figured.length > 0) {
    return coded.every(hasOwnCode) && figured.every(hasOwnFigure);
  }
  return isLong && typical.every(isShared);
}

/** Whether a row has codes where nearly all members have them, as no signature has. */
function hasCode({ cells }: Row, { coded }: Habits): boolean {
  return coded.length > 0 && coded.every((column) => CODE.test(cells[column] ?? ''));
}

/**
 * Whether a row has only a name where others have data: in a numbered list, or with a letter or Roman numeral before
 * it. Beside a numeral in a numbered list any typical cells of the others are enough. Sums may be beside the name if a
 * cell that nearly all others fill is blank.
 */
function isHeading({ cells }: Row, habits: Habits): boolean {
  const { isNumbered, haveNumerals, hasData, typical, coded } = habits;
  const filled = cells.filter((text) => text !== '');
  const hasNumeral = beginsWithNumeral(cells);
  const words = filled.filter((text) => !FIGURE.test(text));
  if (words.length !== (hasNumeral ? 2 : 1)) return false;
  if (words.length < filled.length) {
    const lacksTypical = typical.some((column) => (cells[column] ?? '') === '');
    return isNumbered && hasNumeral && !haveNumerals && lacksTypical;
  }
  if (!isNumbered) return hasNumeral && !haveNumerals && (hasData || coded.length > 0);
  return hasData || (hasNumeral && typical.length > 0);
}

/** Whether the first cell with text is a letter or Roman numeral. */
function beginsWithNumeral(cells: readonly string[]): boolean {
  return NUMERAL.test(cells.find((text) => text !== '') ?? '');
}

/** Whether a numbered row without a name has only texts of the row above or below. */
function isPrefilled(row: Row, rows: readonly Row[], at: number): boolean {
  if (row.name !== '' || row.number === undefined || row.hasData) return false;
  return [rows[at - 1], rows[at + 1]].some((other) => other !== undefined && repeats(row, other));
}

/** Whether every cell of a row is blank, a number, or equal to the cell of a neighbouring row. */
function repeats({ cells }: Row, neighbour: Row): boolean {
  return cells.every((text, column) => {
    const own = clean(text);
    return own === '' || /^\d{1,5}[.)]?$/.test(own) || own === clean(neighbour.cells[column] ?? '');
  });
}
