/** Narrows the communes of the country that a text may mean to those where its list lies. */
import { withoutUndefined } from '../../model/index.js';
import { fold, memoize } from '../../text/index.js';
import type { NewCommune, OldCommune } from '../gazetteer/commune.js';
import { type Candidates, communeKey, type Gazetteer } from '../gazetteer/gazetteer.js';
import { type CalledCommune, formerName } from '../lookUp/communeTexts.js';
import { within } from '../lookUp/lookUp.js';
import { type Area, areasOf } from '../lookUp/placeText.js';
import type { Resolved } from './communeResolver.js';
import { areasNamedIn, type NamedCommune } from './communesInLines.js';
import { communesOfName, foldersOf } from './communesInNames.js';
import { becoming, districtKey, type Majority, majorityOf, preferring } from './narrowing.js';
import { type OtherTypeFinder, otherTypeFinder, typedName } from './otherType.js';
import { idOfNew } from './successors.js';
import type { TableAreas, TableContext } from './tableContext.js';

export const NOTHING: Resolved = { ids: [], text: '' };
const NO_COMMUNES: Candidates = { old: [], new: [] };

/**
 * Narrows an ambiguous name step by step; each step applies only if a candidate is left: areas of the row, the plan and
 * the letterhead, folders, new commune and majority of the run. Names in force in 2025 win over earlier ones.
 */
export class CountryNarrower {
  readonly #places: readonly TableAreas[];
  readonly #contexts: readonly TableContext[];
  readonly #called = new Map<string, CalledCommune>();
  #majority: Majority = {};
  readonly #areasOf = memoize(areasOf);
  readonly #ofOtherType: OtherTypeFinder;
  /** Finds the communes in the name of a file, folder or sheet. */
  readonly namedInName = memoize((name) => communesOfName(name, this.gazetteer));

  constructor(
    readonly gazetteer: Gazetteer,
    contexts: readonly TableContext[],
    /** New communes that the run is for; empty if none is given or known. */
    readonly target: readonly NewCommune[],
  ) {
    this.#contexts = contexts;
    this.#ofOtherType = otherTypeFinder(gazetteer, target);
    this.#places = contexts.map(({ file, planned, letterhead }) => ({
      areas: [...planned.flatMap(areasOf), ...letterhead.flatMap(areasNamedIn)],
      folders: foldersOf(file),
    }));
  }

  /** Gives the old commune of an id, and its name in the roster; undefined for a new commune. */
  called(id: string): CalledCommune | undefined {
    return this.#called.get(id);
  }

  /** Whether an old commune became a new one, or a part of it. */
  leadsTo(id: string, newId: string): boolean {
    return this.called(id)?.commune.successorCodes.includes(newId.slice(1)) ?? false;
  }

  /** Learns where most of the run lies. @param found ids, one for each distinct text */
  learn(found: Iterable<string>): void {
    const communes = [...found].flatMap((id) => this.#called.get(id)?.commune ?? []);
    const province = majorityOf(communes.map((commune) => this.#provinceOf(commune)));
    const district = majorityOf(communes.map(districtKey));
    this.#majority = withoutUndefined({ province, district });
  }

  /** Whether an old commune lies in the province of most of the run; in none without a majority. */
  isInProvince(commune: OldCommune): boolean {
    return this.#provinceOf(commune) === this.#majority.province;
  }

  /** Ignores a name without type whose communes all lie outside the province of the run. */
  resolvedFirst([first]: readonly NamedCommune[], table: number): Resolved {
    if (first === undefined) return NOTHING;
    const { province } = this.#majority;
    const { old, new: fresh } = first.communes;
    const isElsewhere =
      !first.isTyped &&
      province !== undefined &&
      old.length > 0 &&
      !old.some((commune) => this.isInProvince(commune)) &&
      !fresh.some((commune) => commune.province === province);
    return isElsewhere ? NOTHING : this.resolved(first, table);
  }

  /** Resolves a name that no commune of its type bears. */
  resolvedTyped(line: string, table: number): Resolved {
    const text = typedName(line);
    return { ids: this.ids(NO_COMMUNES, text, table), text };
  }

  resolved({ communes, text, isFormer }: NamedCommune, table: number): Resolved {
    return {
      ids: this.ids(communes, text, table),
      text,
      ...withoutUndefined({ isFormer }),
    };
  }

  /** Gives the ids of the communes that are left of those of a name. */
  ids(found: Candidates, text: string, table: number, row?: number): string[] {
    const place = this.#places[table];
    const areas = [...this.#areasOfRow(table, row), ...place.areas];
    const ofFolders = place.folders.flatMap(({ area }) => area);
    const meant = this.#ofOtherType(found, text, [...areas, ...ofFolders]);
    if (meant.length > 0) return meant.map((commune) => this.idOf(commune, text));
    const here = this.inAreas(found, text, table, row);
    if (this.#isNewHere(here)) return this.narrowNew(here.new).map(idOfNew);
    return this.#narrowOld(found.old, text, areas, place).map((commune) =>
      this.idOf(commune, text),
    );
  }

  /** Keeps old and new communes within the areas of row, plan, letterhead and folders. */
  inAreas(found: Candidates, text: string, table: number, row?: number): Candidates {
    const { areas, folders } = this.#places[table];
    // The folder from which the name was read adds nothing.
    const outer = folders.filter(({ name }) => fold(name) !== fold(text));
    return within(this.gazetteer, found, [
      ...this.#areasOfRow(table, row),
      ...areas,
      ...outer.flatMap(({ area }) => area),
    ]);
  }

  /** Lists the new communes of a name in the province of the run, or those that the run is for. */
  newHere(communes: Candidates, text: string, table: number): readonly NewCommune[] {
    const { province } = this.#majority;
    return this.inAreas(communes, text, table).new.filter((commune) =>
      this.target.length > 0 ? this.target.includes(commune) : commune.province === province,
    );
  }

  /** Prefers the new communes that the run is for, or those in its province. */
  narrowNew(fresh: readonly NewCommune[]): readonly NewCommune[] {
    const { province } = this.#majority;
    return preferring(
      fresh,
      (commune) =>
        this.target.includes(commune) || (province !== undefined && commune.province === province),
    );
  }

  /** Makes the id of an old commune under the name that a text gives it. */
  idOf(commune: OldCommune, text: string): string {
    const formerly = formerName(commune, text);
    const id = `o${commune.code}${formerly === '' ? '' : ` ${communeKey(formerly)}`}`;
    this.#called.set(id, { commune, formerly });
    return id;
  }

  /**
   * Whether only new communes lie there or in the province of the run, or the name is that of the run's new commune and
   * of no part of it.
   */
  #isNewHere({ old, new: fresh }: Candidates): boolean {
    if (old.length === 0) return true;
    const { province } = this.#majority;
    const codes = new Set(this.target.map(({ code }) => code));
    const isTarget =
      fresh.some(({ code }) => codes.has(code)) &&
      !old.some(({ successorCodes }) => successorCodes.some((code) => codes.has(code)));
    const isInProvince =
      fresh.some((commune) => commune.province === province) &&
      !old.some((commune) => this.isInProvince(commune));
    return isTarget || isInProvince;
  }

  #areasOfRow(table: number, row: number | undefined): Area[] {
    if (row === undefined) return [];
    return this.#contexts[table].areasOfRow(row).flatMap((area) => this.#areasOf(area));
  }

  #narrowOld(
    old: readonly OldCommune[],
    text: string,
    areas: readonly Area[],
    { folders }: TableAreas,
  ): readonly OldCommune[] {
    if (old.length < 2) return old;
    let left: readonly OldCommune[] = within(this.gazetteer, { old: [...old], new: [] }, areas).old;
    for (const { area, name } of folders) {
      // The folder from which the name was read adds nothing.
      if (left.length < 2 || fold(name) === fold(text)) continue;
      const inArea = within(this.gazetteer, { old: [...left], new: [] }, area).old;
      left = inArea.length < left.length ? inArea : becoming(left, this.namedInName(name));
    }
    const targets = new Set(this.target.map(({ code }) => code));
    left = preferring(left, (commune) => commune.successorCodes.some((code) => targets.has(code)));
    left = preferring(left, (commune) => this.isInProvince(commune));
    left = preferring(left, (commune) => districtKey(commune) === this.#majority.district);
    const isNarrowed = left.length < old.length;
    return isNarrowed ? preferring(left, (commune) => formerName(commune, text) === '') : left;
  }

  /** Gives the province by its name today; all parts of a split commune are in one. */
  #provinceOf(commune: OldCommune): string {
    return this.gazetteer.successorsOf(commune)[0]?.province ?? commune.province;
  }
}
