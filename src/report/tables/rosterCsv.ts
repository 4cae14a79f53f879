/** Writes the roster of all communes and of each commune as csv, in one pass over the members. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { MergeResult } from '../../model/index.js';
import type { CommunePart } from '../communeParts.js';
import { addCell, addStart, type CsvFormat, PIECE, spreadsheetFormat } from './csv.js';
import { CsvLines } from './csvLines.js';
import { numberRepeated, type RosterColumn, rosterColumns } from './rosterTable.js';

/** Packs fast; a roster then takes a quarter of its bytes. */
const PACKED = { level: 1 };

/** Least bytes that are packed when the members of another commune follow. */
const WORTH_PACKING = 4096;

/** Csv of one commune. Finished lines are kept packed, since they wait until the rosters of all communes are made. */
class CsvPart {
  readonly lines = new CsvLines();
  private readonly packed: Uint8Array[] = [];

  /** @param columns positions of the part's columns in the full roster, in its order */
  constructor(private readonly columns: readonly number[]) {}

  /**
   * Adds a line of the full roster without the columns that are blank in this part.
   * @param ends where each cell ends; each but the first begins with its delimiter
   */
  add(full: CsvLines, start: number, ends: readonly number[]): void {
    const { lines, columns } = this;
    if (columns.length === ends.length) lines.copy(full, start, full.length);
    else {
      for (const at of columns) lines.copy(full, at === 0 ? start : ends[at - 1]!, ends[at]!);
      lines.copy(full, ends.at(-1)!, full.length);
    }
    this.finish(PIECE);
  }

  /** Packs the lines added so far, if they have this many bytes. */
  finish(least: number): void {
    if (this.lines.length < least) return;
    this.packed.push(deflateRawSync(this.lines.release(), PACKED));
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
  private readonly format: CsvFormat;
  private readonly parts: Map<string, CsvPart>;

  constructor(
    private readonly result: MergeResult,
    parts: readonly CommunePart[],
    mask: boolean,
    delimiter: string,
  ) {
    this.format = spreadsheetFormat(delimiter);
    this.columns = rosterColumns(result, mask);
    const positions = new Map(this.columns.map(({ key }, at) => [key, at]));
    this.parts = new Map(
      parts.map(({ commune, result: own }) => {
        const columns = rosterColumns(own, mask);
        const part = new CsvPart(columns.map(({ key }) => positions.get(key)!));
        addStart(part.lines, headingsOf(columns), this.format);
        return [commune, part];
      }),
    );
  }

  /** Writes the full roster; parts are complete once all of it was read. */
  *full(): Generator<Uint8Array> {
    const { columns, format } = this;
    const lines = new CsvLines();
    addStart(lines, headingsOf(columns), format);
    const ends: number[] = columns.map(() => 0);
    let latest: CsvPart | undefined;
    for (const member of this.result.members) {
      const start = lines.length;
      for (let at = 0; at < columns.length; at++) {
        if (at > 0) lines.addPlain(format.delimiter);
        addCell(lines, columns[at]!.textOf(member), format);
        ends[at] = lines.length;
      }
      lines.addPlain(format.lineEnd);
      const part = this.parts.get(member.newCommune) ?? this.parts.get('');
      if (part !== latest) latest?.finish(WORTH_PACKING);
      latest = part;
      part?.add(lines, start, ends);
      if (lines.length >= PIECE) yield lines.take();
    }
    yield lines.take();
    for (const part of this.parts.values()) part.finish(1);
  }

  /** Takes the roster of one commune; a second call gets nothing. */
  part(commune: string): Iterable<Uint8Array> {
    const part = this.parts.get(commune);
    this.parts.delete(commune);
    return part?.pieces() ?? [];
  }
}

function headingsOf(columns: readonly RosterColumn[]): string[] {
  return numberRepeated(columns.map(({ heading }) => heading));
}
