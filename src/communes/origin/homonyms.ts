/** Communes of the branch table whose names others bear, too. */
import { memoize } from '../../text/index.js';
import type { OldCommune } from '../gazetteer/commune.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { communesOf, within } from '../lookUp/lookUp.js';
import { areasOf } from '../lookUp/placeText.js';
import { areasNamedIn } from './communesInLines.js';
import type { TableContext } from './tableContext.js';

/** New communes of each old commune of the branch table, by its text there. */
export type TableDestinations = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Distinguishes communes of one name by what they became: the table's Xã Cao Sơn of the new Xã Cao Sơn is that of
 * huyện Đà Bắc. A list that names huyện Lương Sơn is of another one.
 */
export class Homonyms {
  readonly #areasOf = memoize(areasOf);
  readonly #areasOfTable: (table: number) => ReturnType<typeof areasOf>;
  readonly #meant = memoize((text) => this.#communesMeant(text));

  constructor(
    private readonly gazetteer: () => Gazetteer,
    private readonly contexts: readonly TableContext[],
    private readonly destinations: TableDestinations,
  ) {
    const ofTables = contexts.map(({ planned, letterhead }) => [
      ...planned.flatMap(areasOf),
      ...letterhead.flatMap(areasNamedIn),
    ]);
    this.#areasOfTable = (table) => ofTables[table]!;
  }

  /** Whether a list, or a row of it, names the district or province of another commune of this name. */
  isAnother(text: string, table: number, row?: number): boolean {
    if (!this.destinations.has(text)) return false;
    const ofRow = row === undefined ? [] : this.contexts[table]!.areasOfRow(row);
    const areas = [...ofRow.flatMap(this.#areasOf), ...this.#areasOfTable(table)];
    if (areas.length === 0) return false;
    const { all, own } = this.#meant(text);
    if (own.length === 0 || own.length === all.length) return false;
    const here = within(this.gazetteer(), { old: [...all], new: [] }, areas).old;
    return !here.some((commune) => own.includes(commune));
  }

  /** Gives the text by which the table means each commune, where it can mean one only. */
  ownTexts(): Map<OldCommune, string> {
    const texts = new Map<OldCommune, string>();
    for (const text of this.destinations.keys()) {
      const { all, own } = this.#meant(text);
      const [only, another] = own.length > 0 ? own : all;
      if (only !== undefined && another === undefined) texts.set(only, text);
    }
    return texts;
  }

  /** Whether the table means another commune of this name. */
  isTaken(commune: OldCommune): boolean {
    return [...this.destinations.keys()].some((text) => {
      const { all, own } = this.#meant(text);
      return own.length > 0 && all.includes(commune) && !own.includes(commune);
    });
  }

  /** Finds all communes of a name, and those of them that became a new commune of the table. */
  #communesMeant(text: string): Record<'all' | 'own', readonly OldCommune[]> {
    const gazetteer = this.gazetteer();
    const all = communesOf(gazetteer, text).old;
    const fresh = [...(this.destinations.get(text) ?? [])].flatMap(
      (name) => communesOf(gazetteer, name).new,
    );
    const codes = new Set(fresh.map(({ code }) => code));
    const own = all.filter(({ successorCodes }) => successorCodes.some((code) => codes.has(code)));
    return { all, own };
  }
}
