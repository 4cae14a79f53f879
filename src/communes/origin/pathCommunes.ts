/** Finds the communes after which files and folders are named. */

import type { Candidates } from '../gazetteer/gazetteer.js';
import { partedName } from '../names/knownCommunes.js';
import type { Resolved } from './communeResolver.js';
import type { NamedCommune } from './communesInLines.js';
import { communesOfSchool } from './communesInNames.js';
import { type CountryNarrower, NOTHING } from './countryNarrower.js';
import { FolderEvidence, type PathPart, partsOfPath } from './folderEvidence.js';
import { idOfNew, isIdOfNew } from './successors.js';
import type { TableCommune } from './tableCommunes.js';

/** A folder may be named after a new commune, unlike other texts; lists and names around it show which it is. */
export class PathCommunes {
  readonly #folders = new FolderEvidence();

  constructor(private readonly narrower: CountryNarrower) {}

  /** Resolves a path, from the name of the file to the outermost folder. */
  of(file: string, table: number): Resolved {
    const inner: string[] = [];
    for (const part of partsOfPath(file)) {
      const named = this.narrower.namedInName(part.name);
      const resolved = this.narrower.resolvedFirst(named, table);
      if (resolved.ids.length > 0) {
        const ofPart = this.#ofPart(part, named[0]!, resolved, table);
        return this.#ofSchool(inner, ofPart) ?? ofPart;
      }
      const ofOtherType = this.narrower.resolvedTyped(partedName(part.name).join(' '), table);
      if (ofOtherType.ids.length > 0) return ofOtherType;
      inner.push(part.name);
    }
    return NOTHING;
  }

  /** Notes the names of a path, and the old commune of its list in the folders around whatever names it. */
  learn(file: string, table: number, source: TableCommune | undefined): void {
    const commune = source && this.narrower.called(source.id)?.commune;
    let isAround = source?.by !== 'file-name';
    for (const part of partsOfPath(file)) {
      const { name, folder } = part;
      if (isAround && folder !== undefined && commune !== undefined) {
        this.#folders.addOld(folder, commune);
      }
      const [named] = this.narrower.namedInName(name);
      if (named === undefined) continue;
      const { old } = this.narrower.inAreas(named.communes, named.text, table);
      isAround ||= named.communes.old.some((one) => one === commune);
      this.#folders.addName(part, {
        old: old.filter((one) => this.narrower.isInProvince(one)),
        new: [...this.narrower.newHere(named.communes, named.text, table)],
      });
    }
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
    const old = resolved.ids.flatMap((id) => this.narrower.called(id)?.commune ?? []);
    const fresh = this.narrower.newHere(communes, text, table);
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
    if (id === undefined || another !== undefined || !isIdOfNew(id)) return undefined;
    const found = names.flatMap((name) => communesOfSchool(name, this.narrower.gazetteer));
    const parts = found.flatMap(({ communes, text }) =>
      communes.old
        .filter(({ successorCodes }) => successorCodes.includes(id.slice(1)))
        .map((commune) => ({ ids: [this.narrower.idOf(commune, text)], text })),
    );
    return parts.length === 1 ? parts[0] : undefined;
  }

  /** Gives the new communes of a name, and the old ones that became others: `DS Tân Sơn mới` may be a new list. */
  #withNew(communes: Candidates, { ids, text }: Resolved, table: number): Resolved {
    const fresh = this.narrower
      .narrowNew(this.narrower.inAreas(communes, text, table).new)
      .map(idOfNew);
    const others = ids.filter(
      (id) => !fresh.some((one) => id === one || this.narrower.leadsTo(id, one)),
    );
    return { ids: [...fresh, ...others], text };
  }
}
