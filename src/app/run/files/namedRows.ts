/** Finds the rows and members of a result that a user names. */
import {
  addTo,
  InputError,
  inputError,
  type LineageRow,
  type Member,
  type MergeResult,
  type Message,
  message,
  type NoRoster,
  type RejectedRow,
  type RowKind,
} from '../../../model/index.js';
import { joinFirst, maskedText } from '../../../text/index.js';
import { namedFile } from './namedFile.js';

/** Most files that an error names. */
const MOST_NAMED = 5;

/** The people on a row from left to right, and reasons why others on it could not be read. */
interface PeopleOfRow {
  records: number[];
  rejected: Message[];
}

/** Searches the rows of a result, which are grouped once by the row number that Excel shows. */
export class NamedRows {
  readonly #files: ReadonlySet<string>;
  readonly #records = new Map<number, number[]>();
  readonly #lines = new Map<number, LineageRow[]>();
  readonly #members = new Map<number, Member>();

  constructor(readonly result: MergeResult) {
    const { records, tables, lineage, members } = result;
    this.#files = new Set(tables.map(({ file }) => file));
    for (let record = 0; record < records.count; record++) {
      addTo(this.#records, records.row[record] + 1, record);
    }
    for (const line of lineage) addTo(this.#lines, line.row, line);
    for (const member of members) {
      for (const record of member.records) this.#members.set(record, member);
    }
  }

  /**
   * Finds the people of a row `file:sheet:row` (`file::row` for text files).
   * @throws InputError for a row without a person
   */
  people(text: string): PeopleOfRow {
    const { tables, records: all } = this.result;
    const { file, sheet, row } = parseRow(text, this.#files);
    const isNamed = (place: { file: string; sheet: string }) =>
      isCalled(place.file, file) && isCalled(place.sheet, sheet);
    const records = (this.#records.get(row) ?? []).filter((at) => isNamed(tables[all.table[at]]));
    const lines = (this.#lines.get(row) ?? []).filter(isNamed);
    if (lines.length === 0) {
      this.#checkSheet(file, sheet);
      throw inputError('explain-no-row', { row: text, files: this.#filesLike(file) });
    }
    const rejected = lines
      .filter(({ status }) => status === 'rejected')
      .map(({ reason }) => message(`reason-${reason as RejectedRow['reason']}`));
    if (records.length > 0) return { records, rejected };
    if (rejected.length > 0) {
      throw inputError('explain-no-row-rejected', { row: text, reason: rejected });
    }
    const reason = lines[0].reason.split('; ').map((each) => message(skippedCode(each)));
    throw inputError('explain-no-row-skipped', { row: text, reason });
  }

  /** @throws InputError with the sheets of a workbook that has none of this name */
  #checkSheet(file: string, sheet: string): void {
    const own = this.result.tables.filter((table) => isCalled(table.file, file));
    const sheets = [...new Set(own.map((table) => table.sheet))].filter((name) => name !== '');
    if (sheets.length === 0 || own.some((table) => isCalled(table.sheet, sheet))) return;
    throw inputError(
      'explain-no-sheet',
      { sheet, sheets: joinFirst(sheets, MOST_NAMED, ', ') },
      { file },
    );
  }

  /** Lists some files of the result: those whose name ends like this one, if there are any. */
  #filesLike(file: string): string {
    const files = [...this.#files];
    const alike = files.filter((each) => each === file || each.endsWith(`/${file}`));
    return joinFirst(alike.length > 0 ? alike : files, MOST_NAMED, ', ');
  }

  /** Whether a row is a person that was read; a rejected row is not. */
  isPerson(text: string): boolean {
    try {
      return this.people(text).records.length > 0;
    } catch (error) {
      if (error instanceof InputError) return false;
      throw error;
    }
  }

  /** Finds the member of a `Mã`, or the members of a row, each once. @throws InputError for another text */
  members(text: string): { members: Member[]; rejected: Message[] } {
    const id = text.trim().toUpperCase();
    const byId = this.result.members.find((member) => member.id === id);
    if (byId !== undefined) return { members: [byId], rejected: [] };
    const { records, rejected } = this.people(text);
    return { members: this.membersOf(records), rejected };
  }

  /** Gives the members of records, each once. */
  membersOf(records: readonly number[]): Member[] {
    return [...new Set(records.flatMap((record) => this.#members.get(record) ?? []))];
  }
}

/** Whether a text is a name, as it is or as a masked result writes it. */
function isCalled(name: string, text: string): boolean {
  return name === text || (text.includes('*') && maskedText(name) === text);
}

/** Writes the reason of a skipped row: a kind of row, or why its sheet is not a roster. */
function skippedCode(reason: string) {
  return reason.startsWith('no-roster-')
    ? (`inspect-no-roster-${reason.slice('no-roster-'.length) as NoRoster['reason']}` as const)
    : (`kind-${reason as RowKind}` as const);
}

function parseRow(
  text: string,
  files: ReadonlySet<string>,
): { file: string; sheet: string; row: number } {
  // Names of sheets contain no colon; the name of a file may.
  const match = /^(.+):([^:]*):(\d+)$/.exec(text.normalize('NFC'));
  if (match === null) throw inputError('explain-bad-row', { row: text });
  const [, given, sheet, row] = match;
  return { file: namedFile(given, files), sheet, row: Number(row) };
}
