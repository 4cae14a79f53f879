import { withoutUndefined } from '../../model/index.js';
import { clean, fold, isDefaultSheetName, isSheetOfAll, memoize } from '../../text/index.js';
import type { NewCommune, OldCommune } from '../gazetteer/commune.js';
import { areAny, type Candidates, communeKey, type Gazetteer } from '../gazetteer/gazetteer.js';
import { type CalledCommune, formerName } from '../lookUp/communeTexts.js';
import { communesOf, within } from '../lookUp/lookUp.js';
import { type Area, areasOf } from '../lookUp/placeText.js';
import { partedName } from '../names/knownCommunes.js';
import type { CommuneResolver, Resolved } from './communeResolver.js';
import { areasNamedIn, communesNamedIn, type NamedCommune } from './communesInLines.js';
import { communesOfName, communesOfSchool, foldersOf } from './communesInNames.js';
import { FolderEvidence, type PathPart, partsOfPath } from './folderEvidence.js';
import { becoming, districtKey, type Majority, majorityOf, preferring } from './narrowing.js';
import { type OtherTypeFinder, otherTypeFinder, typedName } from './otherType.js';
import { haveCommonSuccessor, idOfNew } from './successors.js';
import type { TableCommune } from './tableCommunes.js';
import type { TableAreas, TableContext } from './tableContext.js';

const NOTHING: Resolved = { ids: [], text: '' };
const NO_COMMUNES: Candidates = { old: [], new: [] };

/**
 * Resolves texts to communes of the whole country.
 *
 * Rosters name old communes, so a text means a new one only where no old one bears the name there: in the areas that
 * are named, or in the province of the run. A folder may be named after a new one, too.
 * An ambiguous name is narrowed step by step, and each step applies only if a candidate is left: by areas of the row, the
 * plan and the letterhead, by folders, new commune and majority of the run. Names in force in 2025 win over earlier ones.
 *
 * Ids are `o` and the code of an old commune, with the key of an earlier name if the text uses one, or
 * `n` and the code of a new commune.
 */
export class CountryResolver implements CommuneResolver {
  readonly #places: readonly TableAreas[];
  readonly #contexts: readonly TableContext[];
  readonly #called = new Map<string, CalledCommune>();
  #majority: Majority = {};
  #folders = new FolderEvidence();
  // Folders, lines and cells repeat, and every text is resolved twice.
  readonly #communesOf = memoize((text) => communesOf(this.gazetteer, clean(text)));
  readonly #namedInLine = memoize((line) => communesNamedIn(line, this.gazetteer));
  readonly #namedInName = memoize((name) => communesOfName(name, this.gazetteer));
  readonly #areasOf = memoize(areasOf);
  readonly #ofOtherType: OtherTypeFinder;

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
    const communes = [...found].flatMap((id) => this.#called.get(id)?.commune ?? []);
    const province = majorityOf(communes.map((commune) => this.#provinceOf(commune)));
    const district = majorityOf(communes.map(districtKey));
    this.#majority = withoutUndefined({ province, district });
    for (const [table, source] of sources.entries()) this.#learnFolders(table, source);
  }

  ofText(text: string, table: number, row?: number): Resolved {
    return { ids: this.#narrowedIds(this.#communesOf(text), text, table, row), text };
  }

  ofSection(text: string, table: number, row: number): Resolved {
    const asName = this.ofText(text, table, row);
    if (asName.ids.length > 0) return asName;
    const named = this.#namedInLine(text);
    if (named.length === 0) return asName;
    const ids = named.flatMap((name) => this.#narrowedIds(name.communes, name.text, table, row));
    return { ids: [...new Set(ids)], text };
  }

  ofLetterhead(line: string, table: number): Resolved[] {
    const named = this.#namedInLine(line);
    if (named.length > 0) return named.map((name) => this.#resolved(name, table));
    const ofOtherType = this.#ofTyped(line, table);
    return ofOtherType.ids.length > 0 ? [ofOtherType] : [];
  }

  /**
   * A sheet name without a type may be a hamlet, one sheet for each. It counts as a commune only if all
   * roster sheets of the workbook are named after communes, but for those that are no place (`Sheet3`, `Toàn xã`).
   */
  ofSheet(sheet: string, table: number): Resolved {
    if (isDefaultSheetName(sheet)) return NOTHING;
    const named = this.#namedInName(sheet);
    const areAllNamed = () => {
      const { sheets } = this.#contexts[table];
      const places = sheets.filter((other) => !isDefaultSheetName(other) && !isSheetOfAll(other));
      const isSeveral = places.length > 1 || places.length === sheets.length;
      return isSeveral && places.every((other) => this.#namedInName(other).length > 0);
    };
    const counts = named.every(({ isTyped }) => isTyped) || areAllNamed();
    return counts ? this.#resolvedFirst(named, table) : NOTHING;
  }

  ofPath(file: string, table: number): Resolved {
    const inner: string[] = [];
    for (const part of partsOfPath(file)) {
      const named = this.#namedInName(part.name);
      const resolved = this.#resolvedFirst(named, table);
      if (resolved.ids.length > 0) {
        const ofPart = this.#ofPart(part, named[0]!, resolved, table);
        return this.#ofSchool(inner, ofPart) ?? ofPart;
      }
      const ofOtherType = this.#ofTyped(partedName(part.name).join(' '), table);
      if (ofOtherType.ids.length > 0) return ofOtherType;
      inner.push(part.name);
    }
    return NOTHING;
  }

  isNew(id: string): boolean {
    return id[0] === 'n';
  }

  leadsTo(id: string, newId: string): boolean {
    return this.#called.get(id)?.commune.successorCodes.includes(newId.slice(1)) ?? false;
  }

  namesSuccessorOf(id: string, otherId: string): boolean {
    const [own, other] = [this.#called.get(id)?.commune, this.#called.get(otherId)?.commune];
    if (own === undefined || other === undefined || own === other) return false;
    return this.gazetteer
      .successorsOf(own)
      .some(({ code, text }) => text === own.text && other.successorCodes.includes(code));
  }

  areOfOne(id: string, otherId: string): boolean {
    return haveCommonSuccessor(this.#called.get(id)?.commune, this.#called.get(otherId)?.commune);
  }

  /** Ignores a name without type whose communes all lie outside the province of the run. */
  #resolvedFirst([first]: readonly NamedCommune[], table: number): Resolved {
    if (first === undefined) return NOTHING;
    const { province } = this.#majority;
    const { old, new: fresh } = first.communes;
    const isElsewhere =
      !first.isTyped &&
      province !== undefined &&
      old.length > 0 &&
      !old.some((commune) => this.#provinceOf(commune) === province) &&
      !fresh.some((commune) => commune.province === province);
    return isElsewhere ? NOTHING : this.#resolved(first, table);
  }

  /** Resolves a name that no commune of its type bears. */
  #ofTyped(line: string, table: number): Resolved {
    const text = typedName(line);
    return { ids: this.#narrowedIds(NO_COMMUNES, text, table), text };
  }

  #resolved({ communes, text, isFormer }: NamedCommune, table: number): Resolved {
    return {
      ids: this.#narrowedIds(communes, text, table),
      text,
      ...withoutUndefined({ isFormer }),
    };
  }

  #narrowedIds(found: Candidates, text: string, table: number, row?: number): string[] {
    const place = this.#places[table];
    const areas = [...this.#areasOfRow(table, row), ...place.areas];
    const ofFolders = place.folders.flatMap(({ area }) => area);
    const meant = this.#ofOtherType(found, text, [...areas, ...ofFolders]);
    if (meant.length > 0) return meant.map((commune) => this.#idOf(commune, text));
    const here = this.#inAreas(found, text, table, row);
    if (this.#isNewHere(here)) return this.#narrowNew(here.new).map(idOfNew);
    return this.#narrowOld(found.old, text, areas, place).map((commune) =>
      this.#idOf(commune, text),
    );
  }

  /** Keeps old and new communes within the areas of row, plan, letterhead and folders. */
  #inAreas(found: Candidates, text: string, table: number, row?: number): Candidates {
    const { areas, folders } = this.#places[table];
    // The folder from which the name was read adds nothing.
    const outer = folders.filter(({ name }) => fold(name) !== fold(text));
    return within(this.gazetteer, found, [
      ...this.#areasOfRow(table, row),
      ...areas,
      ...outer.flatMap(({ area }) => area),
    ]);
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
      !old.some((commune) => this.#provinceOf(commune) === province);
    return isTarget || isInProvince;
  }

  /**
   * Decides whether a folder is named after an old or a new commune, by the lists in it, then by the names of others.
   * Both remain where it may be after either, and the old one did not become the new one.
   */
  #ofPart(
    { folder, depth }: PathPart,
    { communes, text, isNew }: NamedCommune,
    resolved: Resolved,
    table: number,
  ): Resolved {
    if (isNew) return this.#withNew(communes, resolved, table);
    if (folder === undefined) return resolved;
    const old = resolved.ids.flatMap((id) => this.#called.get(id)?.commune ?? []);
    const fresh = this.#newHere(communes, text, table);
    const ofLists = fresh.filter((one) => this.#folders.holdsPartOf(folder, one, old));
    const namedAfter = this.#folders.namedAfter(depth, old);
    const [meant, another] = ofLists.length > 0 ? ofLists : namedAfter === 'new' ? fresh : [];
    if (meant !== undefined && another === undefined) return { ids: [idOfNew(meant)], text };
    if (old.length !== 1 || namedAfter === 'old') return resolved;
    const further = fresh.filter(({ code }) => !old[0]!.successorCodes.includes(code));
    return { ...resolved, ids: [...resolved.ids, ...further.map(idOfNew)] };
  }

  /** Gives the part of a new commune after which a school is called, in the folder of that new commune. */
  #ofSchool(names: readonly string[], { ids: [id, another] }: Resolved): Resolved | undefined {
    if (id === undefined || another !== undefined || !this.isNew(id)) return undefined;
    const found = names.flatMap((name) => communesOfSchool(name, this.gazetteer));
    const parts = found.flatMap(({ communes, text }) =>
      communes.old
        .filter(({ successorCodes }) => successorCodes.includes(id.slice(1)))
        .map((commune) => ({ ids: [this.#idOf(commune, text)], text })),
    );
    return parts.length === 1 ? parts[0] : undefined;
  }

  /** Gives the new communes of a name, and the old ones that became others: `DS Tân Sơn mới` may be a new list. */
  #withNew(communes: Candidates, { ids, text }: Resolved, table: number): Resolved {
    const fresh = this.#narrowNew(this.#inAreas(communes, text, table).new).map(idOfNew);
    const others = ids.filter((id) => !fresh.some((one) => id === one || this.leadsTo(id, one)));
    return { ids: [...fresh, ...others], text };
  }

  /** Lists the new communes of a name in the province of the run, or those that the run is for. */
  #newHere(communes: Candidates, text: string, table: number): readonly NewCommune[] {
    const { province } = this.#majority;
    return this.#inAreas(communes, text, table).new.filter((commune) =>
      this.target.length > 0 ? this.target.includes(commune) : commune.province === province,
    );
  }

  /** Notes the names of a path, and the old commune of its list in the folders around whatever names it. */
  #learnFolders(table: number, source: TableCommune | undefined): void {
    const commune = source && this.#called.get(source.id)?.commune;
    const { file } = this.#contexts[table];
    let isAround = source?.by !== 'file-name';
    for (const part of partsOfPath(file)) {
      const { name, folder } = part;
      if (isAround && folder !== undefined && commune !== undefined) {
        this.#folders.addOld(folder, commune);
      }
      const [named] = this.#namedInName(name);
      if (named === undefined) continue;
      const { old } = this.#inAreas(named.communes, named.text, table);
      isAround ||= named.communes.old.some((one) => one === commune);
      this.#folders.addName(part, {
        old: old.filter((one) => this.#provinceOf(one) === this.#majority.province),
        new: [...this.#newHere(named.communes, named.text, table)],
      });
    }
  }

  #areasOfRow(table: number, row: number | undefined): Area[] {
    if (row === undefined) return [];
    return this.#contexts[table].areasOfRow(row).flatMap((area) => this.#areasOf(area));
  }

  /** Makes the id of an old commune under the name that a text gives it. */
  #idOf(commune: OldCommune, text: string): string {
    const formerly = formerName(commune, text);
    const id = `o${commune.code}${formerly === '' ? '' : ` ${communeKey(formerly)}`}`;
    this.#called.set(id, { commune, formerly });
    return id;
  }

  #narrowNew(fresh: readonly NewCommune[]): readonly NewCommune[] {
    const { province } = this.#majority;
    return preferring(
      fresh,
      (commune) =>
        this.target.includes(commune) || (province !== undefined && commune.province === province),
    );
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
      left = inArea.length < left.length ? inArea : becoming(left, this.#namedInName(name));
    }
    const targets = new Set(this.target.map(({ code }) => code));
    left = preferring(left, (commune) => commune.successorCodes.some((code) => targets.has(code)));
    left = preferring(left, (commune) => this.#provinceOf(commune) === this.#majority.province);
    left = preferring(left, (commune) => districtKey(commune) === this.#majority.district);
    const isNarrowed = left.length < old.length;
    return isNarrowed ? preferring(left, (commune) => formerName(commune, text) === '') : left;
  }

  /** Gives the province by its name today; all parts of a split commune are in one. */
  #provinceOf(commune: OldCommune): string {
    return this.gazetteer.successorsOf(commune)[0]?.province ?? commune.province;
  }
}
