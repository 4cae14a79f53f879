import { parseCommune, sameCommune } from '../names/communeName.js';
import {
  communesOfLetterhead,
  communesOfPath,
  communesOfText,
  type KnownCommunes,
} from '../names/knownCommunes.js';
import type { TableDestinations } from './homonyms.js';

/** The communes that a text can mean. */
export interface Resolved {
  /** Ids of the resolver: one where the text is clear, several where it is ambiguous. */
  ids: readonly string[];
  /** The name as it was read, for a question; empty where the ids are names. */
  text: string;
  /** Set if the text calls it a former one: `(xã Kiệt Sơn cũ)`. */
  isFormer?: true;
}

/** Resolves texts of tables to communes. Ids belong to one resolver. */
export interface CommuneResolver {
  /** A cell or a line of the plan. @param row of a cell, whose district and province narrow */
  ofText(text: string, table: number, row?: number): Resolved;
  /** A section row: the name alone, or within a title (`Danh sách đoàn viên xã …`). */
  ofSection(text: string, table: number, row: number): Resolved;
  /** One result for each commune that the line names. */
  ofLetterhead(line: string, table: number): readonly Resolved[];
  ofSheet(sheet: string, table: number): Resolved;
  ofPath(file: string, table: number): Resolved;
  /** Whether an id is of a new commune (since 1 July 2025). Rosters name old ones, if they can. */
  isNew(id: string): boolean;
  /** Whether an old commune, or a part of it, became a new one. */
  leadsTo(id: string, newId: string): boolean;
  /** Whether an old commune has the name of the new commune that it and another one became. */
  namesSuccessorOf(id: string, otherId: string): boolean;
  /** Whether two old communes, or parts of them, became one new commune. */
  areOfOne(id: string, otherId: string): boolean;
}

/**
 * Resolves to communes of a list by name: those of the branch table, or those that rosters name.
 * @param destinations new communes of the branch table
 */
export function nameResolver(
  known: KnownCommunes,
  destinations: TableDestinations = new Map(),
): CommuneResolver {
  const resolved = (ids: readonly string[]): Resolved => ({ ids, text: '' });
  return {
    ofText: (text) => resolved(communesOfText(text, known)),
    ofSection: (text) => {
      const communes = communesOfText(text, known);
      return resolved(communes.length > 0 ? communes : communesOfLetterhead(text, known).flat());
    },
    ofLetterhead: (line) => communesOfLetterhead(line, known).map(resolved),
    ofSheet: (sheet) => resolved(communesOfPath(sheet, known)),
    ofPath: (file) => resolved(communesOfPath(file, known)),
    isNew: () => false,
    leadsTo: () => false,
    namesSuccessorOf: (id, otherId) =>
      id !== otherId &&
      [...(destinations.get(otherId) ?? [])].some(
        (name) =>
          destinations.get(id)?.has(name) && sameCommune(parseCommune(name), parseCommune(id)),
      ),
    areOfOne: (id, otherId) =>
      id !== otherId &&
      [...(destinations.get(otherId) ?? [])].some((name) => destinations.get(id)?.has(name)),
  };
}
