/** The roster of all communes and those of each as csv, in one walk over the members. */
import type { MergeResult } from '../model/index.js';
import { CsvPieces, spreadsheetCells, spreadsheetStart } from './csv.js';
import { distinct, type RosterColumn, rosterColumns } from './rosterTable.js';
import type { Share } from './shares.js';

interface Part {
  csv: CsvPieces;
  /** What is finished: as bytes it takes half the memory. */
  bytes: Uint8Array[];
  /** Of the whole roster, the columns that the part has. */
  columns: number[];
}

/**
 * Every cell is looked up and quoted once, for the whole roster and for the part of its member's
 * commune, which lacks the columns that are blank in it.
 */
export class SplitRoster {
  private readonly columns: RosterColumn[];
  private readonly parts: Map<string, Part>;
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly result: MergeResult,
    shares: readonly Share[],
    mask: boolean,
    private readonly delimiter: string,
  ) {
    this.columns = rosterColumns(result, mask);
    const places = new Map(this.columns.map(({ key }, at) => [key, at]));
    this.parts = new Map(
      shares.map(({ commune, result: own }) => {
        const columns = rosterColumns(own, mask);
        const csv = new CsvPieces(this.startOf(columns));
        return [commune, { csv, bytes: [], columns: columns.map(({ key }) => places.get(key)!) }];
      }),
    );
  }

  /** The roster of all; the parts are known once it is walked through. */
  *whole(): Generator<string> {
    const { columns, delimiter } = this;
    const cell = spreadsheetCells(delimiter);
    const csv = new CsvPieces(this.startOf(columns));
    for (const member of this.result.members) {
      const cells = columns.map(({ textOf }) => cell(textOf(member)));
      const line = `${cells.join(delimiter)}\r\n`;
      csv.add(line);
      yield* csv.take();
      const part = this.parts.get(member.newCommune) ?? this.parts.get('');
      if (part === undefined) continue;
      const isAll = part.columns.length === columns.length;
      part.csv.add(isAll ? line : `${part.columns.map((at) => cells[at]).join(delimiter)}\r\n`);
      this.keep(part, part.csv.take());
    }
    yield* csv.rest();
  }

  /** The roster of one commune, once. */
  part(commune: string): Uint8Array[] {
    const part = this.parts.get(commune);
    this.parts.delete(commune);
    if (part === undefined) return [];
    this.keep(part, part.csv.rest());
    return part.bytes;
  }

  private keep({ bytes }: Part, pieces: readonly string[]): void {
    for (const piece of pieces) bytes.push(this.encoder.encode(piece));
  }

  private startOf(columns: readonly RosterColumn[]): string {
    return spreadsheetStart(distinct(columns.map(({ heading }) => heading)), this.delimiter);
  }
}
