/** Restores lost letters of headings, lines and values of a list, by its known wordings. */
import type { Profile, Table } from '../../model/index.js';
import {
  COMMON_SURNAMES,
  clean,
  hasLostLetters,
  isPersonName,
  losesLettersWithin,
} from '../../text/index.js';
import { filledTexts } from '../cells/cellAt.js';
import { enumeratorOf } from '../cells/sectionText.js';
import { PhraseIndex } from './phraseIndex.js';
import {
  HEADING_WORDS,
  LINE_STARTS,
  LINE_WORDS,
  OTHER_WORDS,
  SHORT_LINES,
  SHORT_VALUES,
  VALUES,
} from './phrases.js';

/** Fewest cells with a letter lost within a word; a single one may be a question. */
const FEWEST_CELLS = 2;
/** Share of a row's texts, or of a column's, that must be known. */
const KNOWN_SHARE = 0.5;
/** Fewest known headings of a header, and known values of a column. */
const FEWEST_KNOWN = 2;
/** Rows above and below a header that may belong to it. */
const NEAR_HEADER = 2;
/** Most texts of a line that is no person. */
const MOST_LINE_CELLS = 3;
const SHORT_LINE = /^[^\s:]+\s*(?:[\d:(=].*)?$/;
/** Stands for any lost letter. */
const ANY = '\ufffd';
const BEYOND_ASCII = /[^ -~\s]/;
const HAS_LETTER = /\p{L}|[?\ufffd]/u;

/** Bracket with more words than the name of an owner has. */
const LONG_HINT = /\((?:[^\s()]+\s+){4,}[^()]*\)?/g;
/** Hint of a heading. */
const HINT = /\([^)?\ufffd]*\)/g;

const LONGEST_NAME_WORDS = 4;
/** Title and heading whose first words are surnames too. */
const TITLE = /^(?:danh sách|h. và tên)/iu;

type Row = readonly string[];

/** Restores lost letters of known wordings in tables: names and unknown words remain as they are. */
export class LetterReader {
  private restorer: Restorer | undefined;

  constructor(private readonly profiles: readonly Profile[]) {}

  /** Returns the table with restored letters; the same one without lost letters, as nearly all are. */
  restore(table: Table): Table {
    if (!losesLetters(table.rows)) return table;
    this.restorer ??= new Restorer(this.profiles);
    return this.restorer.restore(table);
  }
}

/** Has the known phrases of all profiles, which takes a while to index. */
class Restorer {
  private readonly headings: PhraseIndex;
  private readonly lines = new PhraseIndex([...LINE_STARTS, ...LINE_WORDS]);
  private readonly starts = new PhraseIndex(LINE_STARTS);
  private readonly shortLines = new PhraseIndex([...SHORT_LINES, ...LINE_WORDS]);
  private readonly values = new PhraseIndex(VALUES);
  private readonly shortValues = new PhraseIndex([...SHORT_VALUES, ...VALUES]);

  constructor(profiles: readonly Profile[]) {
    const wordings = profiles.flatMap(({ fields }) =>
      fields.flatMap(({ wordings: own, parts = {} }) => [...own, ...Object.values(parts).flat()]),
    );
    this.headings = new PhraseIndex(
      [...wordings, ...HEADING_WORDS],
      [...OTHER_WORDS, ...COMMON_SURNAMES],
    );
  }

  restore(table: Table): Table {
    if (!isAscii(table.rows)) return { ...table, rows: this.restoredRows(table.rows) };
    const rows = this.restoredRows(withAnyLost(table.rows));
    return { ...table, rows: rows.map((cells) => cells.map((text) => text.replaceAll(ANY, '?'))) };
  }

  private restoredRows(all: readonly string[][]): string[][] {
    const headers = this.headersOf(all);
    const columns = this.columnsOf(all, headers);
    return all.map((cells, row) => {
      if (!cells.some(hasLostLetters)) return cells;
      const isLine = cells.filter((text) => HAS_LETTER.test(text)).length <= MOST_LINE_CELLS;
      const first = cells.findIndex((text) => HAS_LETTER.test(text));
      return cells.map((text, column) => {
        if (!hasLostLetters(text)) return text;
        if (headers.has(row)) return this.heading(text) ?? text;
        const isFirst = isLine && column === first;
        return this.line(text, isFirst) ?? this.value(text, columns.has(column)) ?? text;
      });
    });
  }

  private heading(text: string): string | undefined {
    const restored = this.headings.restore(text).text;
    return hasLostLetters(restored.replace(LONG_HINT, '')) ? undefined : restored;
  }

  /** Restores the known words of a line or branch that begins with a known phrase. */
  private line(text: string, isFirst: boolean): string | undefined {
    const numeral = enumeratorOf(text);
    const rest = text.slice(numeral.length);
    if (mayBeName(rest)) return undefined;
    if (this.starts.begins(rest)) return numeral + this.lines.restore(rest).text;
    if (!isFirst || !SHORT_LINE.test(rest) || !this.shortLines.begins(rest)) return undefined;
    return numeral + this.shortLines.restore(rest).text;
  }

  private value(text: string, isKnownColumn: boolean): string | undefined {
    if (isKnownColumn) {
      const restored = this.shortValues.restore(text);
      return restored.isWhole ? restored.text : undefined;
    }
    if (mayBeName(text)) return undefined;
    return [this.values, this.headings]
      .map((index) => index.restore(text))
      .find(({ isWhole, hasShort }) => isWhole && !hasShort)?.text;
  }

  /** Finds rows of headings: most texts are known, and none is a figure. */
  private headersOf(rows: readonly Row[]): Set<number> {
    const headers = new Set<number>();
    for (const [row, cells] of rows.entries()) {
      const { texts, known } = this.knownHeadings(cells);
      if (known >= FEWEST_KNOWN && known >= texts * KNOWN_SHARE) headers.add(row);
    }
    for (const header of [...headers]) {
      for (let row = header - NEAR_HEADER; row <= header + NEAR_HEADER; row++) {
        const { texts, known } = this.knownHeadings(rows[row] ?? []);
        if (known > 0 && known === texts) headers.add(row);
      }
    }
    return headers;
  }

  private knownHeadings(cells: Row): { texts: number; known: number } {
    const filled = filledTexts(cells);
    if (filled.some((text) => /^[\d\s./-]+$/.test(text))) return { texts: 0, known: 0 };
    const known = filled.filter((text) => this.headings.restore(text.replace(HINT, '')).isWhole);
    return { texts: filled.length, known: known.length };
  }

  /** Finds columns with lost letters most of whose texts are known values. */
  private columnsOf(rows: readonly Row[], headers: ReadonlySet<number>): Set<number> {
    const below = rows.filter((_, row) => !headers.has(row));
    const damaged = new Set(below.flatMap(columnsWithLostLetters));
    const texts: number[] = [];
    const known: number[] = [];
    for (const cells of below) {
      for (const [column, text] of cells.entries()) {
        if (!damaged.has(column) || !HAS_LETTER.test(text)) continue;
        texts[column] = (texts[column] ?? 0) + 1;
        if (this.shortValues.restore(text).isWhole) known[column] = (known[column] ?? 0) + 1;
      }
    }
    const isKnown = (column: number) =>
      known[column]! >= FEWEST_KNOWN && known[column]! >= texts[column]! * KNOWN_SHARE;
    return new Set(
      [...known.keys()].filter((column) => known[column] !== undefined && isKnown(column)),
    );
  }
}

/** Whether no letter beyond ASCII is left, so that `?` stands for any of them: `Ng?y th?ng n?m sinh`. */
function isAscii(rows: readonly Row[]): boolean {
  return rows.every((cells) => cells.every((text) => !BEYOND_ASCII.test(text)));
}

/** Marks lost letters within words as any letter beyond ASCII. */
function withAnyLost(rows: readonly Row[]): string[][] {
  return rows.map((cells) =>
    cells.map((text) => (losesLettersWithin(clean(text)) ? text.replaceAll('?', ANY) : text)),
  );
}

function columnsWithLostLetters(cells: Row): number[] {
  return cells.flatMap((text, column) => (hasLostLetters(text) ? column : []));
}

/** Whether a text may be a name: `?oàn Tr??ng Giang` is no `Đoàn trường`. */
function mayBeName(text: string): boolean {
  return (
    clean(text).split(' ').length <= LONGEST_NAME_WORDS && !TITLE.test(text) && isPersonName(text)
  );
}

/** Whether letters of a table were lost to `?` or U+FFFD. */
function losesLetters(rows: readonly Row[]): boolean {
  let cells = 0;
  for (const row of rows) {
    for (const text of row) {
      if (hasLostLetters(text) && losesLettersWithin(clean(text)) && ++cells >= FEWEST_CELLS) {
        return true;
      }
    }
  }
  return false;
}
