/** The roster of all communes and those of each as csv, in one walk over the members. */
import type { MergeResult } from '../model/index.js';
import { PIECE, rowMaker, spreadsheetCells, spreadsheetStart } from './csv.js';
import { distinct, type RosterColumn, rosterColumns } from './rosterTable.js';
import type { Share } from './shares.js';

/** The csv of one part; what is finished is kept as bytes, which take half the memory. */
class Part {
  private readonly bytes: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();

  /** @param columns of the whole roster, those that the part has */
  constructor(
    private text: string,
    readonly columns: readonly number[],
  ) {}

  add(line: string): void {
    this.text += line;
    if (this.text.length >= PIECE) this.finish();
  }

  finish(): Uint8Array[] {
    this.bytes.push(this.encoder.encode(this.text));
    this.text = '';
    return this.bytes;
  }
}

/**
 * Every cell is looked up and quoted once, for the whole roster and for the part of its member's
 * commune, which lacks the columns that are blank in it.
 */
export class SplitRoster {
  private readonly columns: RosterColumn[];
  private readonly parts: Map<string, Part>;

  constructor(
    private readonly result: MergeResult,
    shares: readonly Share[],
    mask: boolean,
    private readonly delimiter: string,
  ) {
    this.columns = rosterColumns(result, mask);
    const places = new Map(this.columns.map(({ key }, at) => [key, at]));
    this.parts = new Map(
      shares.map(({ commune, result: share }) => {
        const columns = rosterColumns(share, mask);
        const own = columns.map(({ key }) => places.get(key)!);
        return [commune, new Part(this.startOf(columns), own)];
      }),
    );
  }

  /** The roster of all; the parts are known once it is walked through. */
  *whole(): Generator<string> {
    const { columns, delimiter } = this;
    const cellsOf = rowMaker(spreadsheetCells(delimiter));
    const texts: string[] = [];
    let text = this.startOf(columns);
    for (const member of this.result.members) {
      for (let at = 0; at < columns.length; at++) texts[at] = columns[at]!.textOf(member);
      const cells = cellsOf(texts);
      const line = `${cells.join(delimiter)}\r\n`;
      const part = this.parts.get(member.newCommune) ?? this.parts.get('');
      if (part !== undefined) {
        const isAll = part.columns.length === columns.length;
        part.add(isAll ? line : `${part.columns.map((at) => cells[at]).join(delimiter)}\r\n`);
      }
      text += line;
      if (text.length < PIECE) continue;
      yield text;
      text = '';
    }
    yield text;
  }

  /** The roster of one commune, once. */
  part(commune: string): Uint8Array[] {
    const part = this.parts.get(commune);
    this.parts.delete(commune);
    return part?.finish() ?? [];
  }

  private startOf(columns: readonly RosterColumn[]): string {
    return spreadsheetStart(distinct(columns.map(({ heading }) => heading)), this.delimiter);
  }
}
