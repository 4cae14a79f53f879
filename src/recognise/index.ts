/** Recognition: a table → where its header is, which column is which field, what each row is. */
import {
  type Finding,
  finding,
  type Layout,
  type NoRoster,
  type Profile,
  type RowKind,
  type Table,
} from '../model/index.js';
import { clean } from '../text/unicode.js';
import { assignColumns } from './columns.js';
import { findHeader, SEARCHED_ROWS } from './headerRows.js';
import { columnLetter, headingKey } from './heading.js';
import { readRows } from './rowKinds.js';
import { isNameLike } from './rowWords.js';
import { isPlace } from './sectionText.js';
import { indexWordings } from './wordings.js';

export { recogniseProfile } from './profiles.js';

export interface Recognition {
  layout: Layout | NoRoster;
  findings: Finding[];
}

/**
 * `overrides`: heading or column letter → field id, from the plan; a heading goes before a letter.
 * Throws InputError `two-columns-one-field` where only a person can say which column is the name.
 */
export function recognise(
  table: Table,
  profile: Profile,
  overrides: Readonly<Record<string, string>> = {},
): Recognition {
  const wordings = indexWordings(profile, overrides);
  const planned = plannedLetters(table, overrides);
  const header = findHeader(table, wordings, planned);
  if (header === undefined) return { layout: noRoster(table), findings: [] };
  const { columns, findings } = assignColumns(table, header, profile, wordings, planned);
  for (const heading of Object.keys(overrides)) {
    const used = columns.some(
      (column) =>
        column.by === 'plan' &&
        (headingKey(column.header).endsWith(headingKey(heading)) ||
          columnLetter(column.index) === heading),
    );
    if (used) continue;
    const place =
      table.sheet === '' ? { file: table.file } : { file: table.file, sheet: table.sheet };
    findings.push(finding('warning', 'column-not-found', { heading }, place));
  }
  const { kinds, sections } = readRows(table, header, columns, profile, wordings);
  return {
    layout: { headerTop: header.top, headerBottom: header.bottom, columns, kinds, sections },
    findings,
  };
}

/** Column letters of the plan that are no heading of this table (`TT`, `GT` are letters too). */
function plannedLetters(
  table: Table,
  overrides: Readonly<Record<string, string>>,
): Map<number, string> {
  const headings = new Set(
    table.rows.slice(0, SEARCHED_ROWS).flatMap((cells) => cells.map(headingKey)),
  );
  const planned = new Map<number, string>();
  for (const [name, field] of Object.entries(overrides)) {
    if (!/^[A-Z]{1,2}$/.test(name) || headings.has(headingKey(name))) continue;
    let index = 0;
    for (const letter of name) index = index * 26 + letter.charCodeAt(0) - 64;
    planned.set(index - 1, field);
  }
  return planned;
}

function noRoster(table: Table): NoRoster {
  const kinds = table.rows.map((cells): RowKind => (cells.length === 0 ? 'blank' : 'note'));
  return { reason: kinds.includes('note') ? 'no-header' : 'empty', kinds };
}

/** True when at least three rows have a cell like a person's name or a 12-digit number. */
export function looksLikePeople(table: Table): boolean {
  const place = (text: string) => isPlace(text, []);
  let rows = 0;
  for (const cells of table.rows) {
    const person = cells.some(
      (text) => /^\D?\d{12}\D?$/.test(text) || (text !== '' && isPersonCell(text, place)),
    );
    if (person) rows++;
    if (rows === 3) return true;
  }
  return false;
}

/** Stricter than in a name column: capital first letters, as lists of names are written. */
function isPersonCell(text: string, place: (text: string) => boolean): boolean {
  const cleaned = clean(text);
  return /^\p{Lu}\S*(?: \p{Lu}\S*){1,4}$/u.test(cleaned) && isNameLike(cleaned, place);
}

/** Letterhead and footer texts, one per cell, with their zero-based row: where a commune is named. */
export function letterheadText(
  table: Table,
  layout: Layout | NoRoster,
): { row: number; text: string }[] {
  const lines: { row: number; text: string }[] = [];
  for (const [row, kind] of layout.kinds.entries()) {
    if (kind !== 'letterhead' && kind !== 'footer') continue;
    for (const cellText of table.rows[row] ?? []) {
      const text = clean(cellText);
      if (text !== '') lines.push({ row, text });
    }
  }
  return lines;
}
