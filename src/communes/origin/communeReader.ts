import {
  communesOfLetterhead,
  communesOfPath,
  communesOfText,
  type KnownCommunes,
} from '../names/knownCommunes.js';

/** What a name stands on, for what it may be taken for. */
export interface Named {
  /** Ids of the communes that it can mean. */
  ids: readonly string[];
  /** The name as it was read, for a question. */
  text: string;
}

/** One way of understanding the texts that may name a commune; ids are its own. */
export interface CommuneReader {
  /** A cell or a line of the plan. @param row of a cell, for what else stands there */
  ofText(text: string, table: number, row?: number): Named;
  /** A section row: the name alone, or within a title (`Danh sách đoàn viên xã …`). */
  ofSection(text: string, table: number, row: number): Named;
  /** One for each commune that the line names. */
  ofLetterhead(line: string, table: number): readonly Named[];
  ofSheet(sheet: string, table: number): Named;
  ofPath(file: string, table: number): Named;
  /** Whether an id is of a commune since 1 July 2025: rosters name old ones, if they can. */
  isNew(id: string): boolean;
  /** Whether an old commune became a new one, or a part of it did. */
  leadsTo(id: string, newId: string): boolean;
  /** Whether an old commune's name is also that of the new one which it and another became. */
  namesSuccessorOf(id: string, other: string): boolean;
}

/** Communes by their texts alone: those of the branch table, or those that the rosters speak of. */
export function readerOfTexts(known: KnownCommunes): CommuneReader {
  const named = (ids: readonly string[]): Named => ({ ids, text: '' });
  return {
    ofText: (text) => named(communesOfText(text, known)),
    ofSection: (text) => {
      const communes = communesOfText(text, known);
      return named(communes.length > 0 ? communes : communesOfLetterhead(text, known));
    },
    ofLetterhead: (line) => communesOfLetterhead(line, known).map((commune) => named([commune])),
    ofSheet: (sheet) => named(communesOfPath(sheet, known)),
    ofPath: (file) => named(communesOfPath(file, known)),
    isNew: () => false,
    leadsTo: () => false,
    namesSuccessorOf: () => false,
  };
}
