/** Writes the roster of all communes and of each commune as csv, in one pass over the members. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { MergeResult } from '../../model/index.js';
import type { CommunePart } from '../communeParts.js';
import { inPieces, PIECE, rowMaker, spreadsheetCells, spreadsheetStart } from './csv.js';
import { numberRepeated, type RosterColumn, rosterColumns } from './rosterTable.js';

/** Packs fast; a roster then takes a quarter of its bytes. */
const PACKED = { level: 1 };

/** Least characters that are packed when the members of another commune follow. */
const WORTH_PACKING = 4096;

/** Csv of one commune. Finished text is kept packed, since it waits until the rosters of all communes are made. */
class CsvPart {
  private readonly packed: Uint8Array[] = [];

  /** @param columns positions of the part's columns in the full roster */
  constructor(
    private text: string,
    readonly columns: readonly number[],
  ) {}

  add(line: string): void {
    this.text += line;
    this.finish(PIECE);
  }

  /** Packs the lines added so far, if they have this many characters. */
  finish(least: number): void {
    if (this.text.length < least) return;
    this.packed.push(deflateRawSync(this.text, PACKED));
    this.text = '';
  }

  *pieces(): Generator<Uint8Array> {
    for (const piece of this.packed) yield inflateRawSync(piece);
  }
}

/**
 * Reads and quotes each cell once, for the full roster and for the part of the member's commune. A part lacks
 * the columns that are blank in it.
 */
export class SplitRoster {
  private readonly columns: RosterColumn[];
  private readonly parts: Map<string, CsvPart>;

  constructor(
    private readonly result: MergeResult,
    parts: readonly CommunePart[],
    mask: boolean,
    private readonly delimiter: string,
  ) {
    this.columns = rosterColumns(result, mask);
    const positions = new Map(this.columns.map(({ key }, at) => [key, at]));
    this.parts = new Map(
      parts.map(({ commune, result: own }) => {
        const columns = rosterColumns(own, mask);
        const ownPositions = columns.map(({ key }) => positions.get(key)!);
        return [commune, new CsvPart(this.startOf(columns), ownPositions)];
      }),
    );
  }

  /** Writes the full roster; parts are complete once all of it was read. */
  *full(): Generator<string> {
    const { columns, delimiter } = this;
    const cellsOf = rowMaker(spreadsheetCells(delimiter));
    const texts: string[] = [];
    let latest: CsvPart | undefined;
    yield* inPieces(this.result.members, this.startOf(columns), (member) => {
      for (let at = 0; at < columns.length; at++) texts[at] = columns[at]!.textOf(member);
      const cells = cellsOf(texts);
      const line = `${cells.join(delimiter)}\r\n`;
      const part = this.parts.get(member.newCommune) ?? this.parts.get('');
      if (part !== latest) latest?.finish(WORTH_PACKING);
      latest = part;
      if (part !== undefined) {
        const isAll = part.columns.length === columns.length;
        part.add(isAll ? line : `${part.columns.map((at) => cells[at]).join(delimiter)}\r\n`);
      }
      return line;
    });
    for (const part of this.parts.values()) part.finish(1);
  }

  /** Takes the roster of one commune; a second call gets nothing. */
  part(commune: string): Iterable<Uint8Array> {
    const part = this.parts.get(commune);
    this.parts.delete(commune);
    return part?.pieces() ?? [];
  }

  private startOf(columns: readonly RosterColumn[]): string {
    return spreadsheetStart(numberRepeated(columns.map(({ heading }) => heading)), this.delimiter);
  }
}
