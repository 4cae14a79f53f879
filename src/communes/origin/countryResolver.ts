import { clean, isDefaultSheetName, isSheetOfAll, memoize } from '../../text/index.js';
import type { NewCommune } from '../gazetteer/commune.js';
import { areAny, type Gazetteer } from '../gazetteer/gazetteer.js';
import type { CalledCommune } from '../lookUp/communeTexts.js';
import { communesOf } from '../lookUp/lookUp.js';
import type { CommuneResolver, Resolved } from './communeResolver.js';
import { communesNamedIn } from './communesInLines.js';
import { CountryNarrower, NOTHING } from './countryNarrower.js';
import { PathCommunes } from './pathCommunes.js';
import { haveCommonSuccessor, isIdOfNew } from './successors.js';
import type { TableCommune } from './tableCommunes.js';
import type { TableContext } from './tableContext.js';

/**
 * Resolves texts to communes of the whole country.
 *
 * Rosters name old communes, so a text means a new one only where no old one bears the name there: in the areas that
 * are named, or in the province of the run. A folder may be named after a new one, too.
 *
 * Ids are `o` and the code of an old commune, with the key of an earlier name if the text uses one, or
 * `n` and the code of a new commune.
 */
export class CountryResolver implements CommuneResolver {
  readonly #narrower: CountryNarrower;
  readonly #paths: PathCommunes;
  // Lines and cells repeat, and every text is resolved twice.
  readonly #communesOf = memoize((text) => communesOf(this.gazetteer, clean(text)));
  readonly #namedInLine = memoize((line) => communesNamedIn(line, this.gazetteer));

  constructor(
    readonly gazetteer: Gazetteer,
    private readonly contexts: readonly TableContext[],
    /** New communes that the run is for; empty if none is given or known. */
    readonly target: readonly NewCommune[],
  ) {
    this.#narrower = new CountryNarrower(gazetteer, contexts, target);
    this.#paths = new PathCommunes(this.#narrower);
  }

  /** Gives the old commune of an id, and its name in the roster; undefined for a new commune. */
  called(id: string): CalledCommune | undefined {
    return this.#narrower.called(id);
  }

  /** Whether any commune of the country bears a name. */
  knows(text: string): boolean {
    return areAny(this.#communesOf(text));
  }

  /** Gives the new commune of an id; undefined for an old commune. */
  newCommune(id: string): NewCommune | undefined {
    return this.isNew(id) ? this.gazetteer.new.get(id.slice(1)) : undefined;
  }

  /**
   * Learns where most of the run lies, and what its folders show.
   * @param found ids, one for each distinct text
   * @param sources commune of most rows, per table
   */
  learn(found: Iterable<string>, sources: readonly (TableCommune | undefined)[]): void {
    this.#narrower.learn(found);
    for (const [table, source] of sources.entries()) {
      this.#paths.learn(this.contexts[table]!.file, table, source);
    }
  }

  ofText(text: string, table: number, row?: number): Resolved {
    return { ids: this.#narrower.ids(this.#communesOf(text), text, table, row), text };
  }

  ofSection(text: string, table: number, row: number): Resolved {
    const asName = this.ofText(text, table, row);
    if (asName.ids.length > 0) return asName;
    const named = this.#namedInLine(text);
    if (named.length === 0) return asName;
    const ids = named.flatMap((name) => this.#narrower.ids(name.communes, name.text, table, row));
    return { ids: [...new Set(ids)], text };
  }

  ofLetterhead(line: string, table: number): Resolved[] {
    const named = this.#namedInLine(line);
    if (named.length > 0) return named.map((name) => this.#narrower.resolved(name, table));
    const ofOtherType = this.#narrower.resolvedTyped(line, table);
    return ofOtherType.ids.length > 0 ? [ofOtherType] : [];
  }

  /**
   * A sheet name without a type may be a hamlet, one sheet for each. It counts as a commune only if all
   * roster sheets of the workbook are named after communes, but for those that are no place (`Sheet3`, `Toàn xã`).
   */
  ofSheet(sheet: string, table: number): Resolved {
    if (isDefaultSheetName(sheet)) return NOTHING;
    const named = this.#narrower.namedInName(sheet);
    const areAllNamed = () => {
      const { sheets } = this.contexts[table]!;
      const places = sheets.filter((other) => !isDefaultSheetName(other) && !isSheetOfAll(other));
      const isSeveral = places.length > 1 || places.length === sheets.length;
      return isSeveral && places.every((other) => this.#narrower.namedInName(other).length > 0);
    };
    const counts = named.every(({ isTyped }) => isTyped) || areAllNamed();
    return counts ? this.#narrower.resolvedFirst(named, table) : NOTHING;
  }

  ofPath(file: string, table: number): Resolved {
    return this.#paths.of(file, table);
  }

  isNew(id: string): boolean {
    return isIdOfNew(id);
  }

  leadsTo(id: string, newId: string): boolean {
    return this.#narrower.leadsTo(id, newId);
  }

  namesSuccessorOf(id: string, otherId: string): boolean {
    const [own, other] = [this.called(id)?.commune, this.called(otherId)?.commune];
    if (own === undefined || other === undefined || own === other) return false;
    return this.gazetteer
      .successorsOf(own)
      .some(({ code, text }) => text === own.text && other.successorCodes.includes(code));
  }

  areOfOne(id: string, otherId: string): boolean {
    return haveCommonSuccessor(this.called(id)?.commune, this.called(otherId)?.commune);
  }
}
