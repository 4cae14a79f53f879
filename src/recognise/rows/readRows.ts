/** Determines the kind of each row of a roster, and the branch and commune of its section rows. */
import {
  type LayoutColumn,
  type Profile,
  type RowKind,
  type Table,
  withoutUndefined,
} from '../../model/index.js';
import type { HeaderRows } from '../header/headerRows.js';
import type { Wordings } from '../headings/wordings.js';
import { RowReader } from './inOrder/rowReader.js';
import { judgeMembers } from './members/memberRows.js';
import type { PersonCells } from './personCells.js';
import { awardedBodies } from './revised/awardedBodies.js';
import { namelessRows } from './revised/namelessRows.js';
import { namesInNotes } from './revised/namesInNotes.js';
import { type NonMembers, nonMembers } from './revised/nonMembers.js';
import { relativeRows } from './revised/relativeRows.js';
import { shiftedRows } from './revised/shiftedRows.js';
import { rowsOfPapers, secondRows } from './secondRows.js';
import { namesBelowPosts } from './signedRows.js';

/** Kinds of rows with what section rows give them; one entry for each row read. */
export interface RowReading {
  kinds: RowKind[];
  /** Branch of the last section row; `''` for none, like the three lists below. */
  sections: string[];
  communes: string[];
  /** Part of a branch. */
  subBranches: string[];
  /** Status that a section row gives to the rows below it. */
  statuses: string[];
  /** Branch that the title of the list names. */
  titleBranch?: string;
  /** Hamlet alone in a cell above the header. */
  hamletAbove?: string;
  /** Rows that are left out although they contain a person's name. */
  doubtful: number[];
  /** Further rows of the member above. */
  continued: number[];
  /** Rows of relatives of the members above. */
  relatives: number[];
  /** Rows of people who are not ticked as members. */
  others?: NonMembers;
  /** First row of another roster's header, at which reading ends. */
  nextHeader?: number;
}

/** Reads the rows of a table from the top down; rows with data of no other kind are members. */
export function readRows(
  table: Table,
  header: HeaderRows,
  columns: readonly LayoutColumn[],
  profile: Profile,
  wordings: Wordings,
): RowReading {
  const reader = new RowReader(table, header, columns, profile, wordings);
  const second = secondRows(table, header, reader.person);
  const papers = rowsOfPapers(table, header, reader.person);
  const reading = readInOrder(table, reader, second, papers);
  const isWhole = reading.nextHeader === undefined && reader.isVietnamese;
  return isWhole ? revised(reading, table, header.top, columns, profile, reader.person) : reading;
}

/**
 * Reads the rows up to the header of another roster. Second rows of members name no branch for the rows below.
 * @param papers second rows whose texts do not continue those above
 */
function readInOrder(
  table: Table,
  reader: RowReader,
  second: ReadonlySet<number>,
  papers: ReadonlySet<number>,
): RowReading {
  const reading: RowReading = {
    kinds: [],
    statuses: [],
    sections: [],
    communes: [],
    subBranches: [],
    doubtful: [],
    continued: [],
    relatives: [],
  };
  for (let row = 0; row < table.rows.length; row++) {
    const isSecond = second.has(row);
    const kind = isSecond || papers.has(row) ? 'note' : reader.read(row);
    if (kind === 'other-header') return { ...reading, nextHeader: row };
    reading.kinds.push(kind);
    if (isSecond) reading.continued.push(row);
    reading.sections.push(reader.sections.branch);
    reading.communes.push(reader.sections.commune);
    reading.subBranches.push(reader.sections.subBranch);
    reading.statuses.push(reader.sections.status);
  }
  const { titleBranch, hamletAbove } = reader.letterhead;
  return { ...reading, ...withoutUndefined({ titleBranch, hamletAbove }) };
}

/** Revises the kinds of member rows once all rows of the list are known. */
function revised(
  reading: RowReading,
  table: Table,
  top: number,
  columns: readonly LayoutColumn[],
  profile: Profile,
  person: PersonCells,
): RowReading {
  const judged = judgeMembers(table, reading.kinds, person);
  const nameless = namelessRows(table, judged.kinds, person, judged.continued);
  const relatives = relativeRows(table, judged.kinds, columns, person);
  const bodies = awardedBodies(table, judged.kinds, person, profile.branchPrefixes);
  const others = nonMembers(table, top, judged.kinds, columns, profile);
  const kinds = [...judged.kinds];
  for (const row of [...nameless, ...relatives, ...others.rows, ...bodies]) kinds[row] = 'note';
  return {
    ...reading,
    ...judged,
    kinds,
    relatives,
    others,
    doubtful: [
      ...judged.doubtful,
      ...shiftedRows(table, kinds, person),
      ...namesBelowPosts(table, kinds, person),
      ...namesInNotes(table, kinds, person),
    ],
    continued: [...new Set([...reading.continued, ...judged.continued, ...nameless])],
  };
}
