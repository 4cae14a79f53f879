/** Collects what lists and names show about the folders of a run: after which communes they are named, what lies in them. */
import { addToSet } from '../../model/index.js';
import type { NewCommune, OldCommune } from '../gazetteer/commune.js';
import type { Candidates } from '../gazetteer/gazetteer.js';

/** The name of a file, or of a folder around it with its path. */
export interface PathPart {
  name: string;
  /** Number of folders around it. */
  depth: number;
  /** Undefined for the file. */
  folder?: string;
}

/** Reads the name of a file and those of its folders, innermost first. */
export function partsOfPath(file: string): PathPart[] {
  const names = file.replace(/\.[a-z]{3,4}$/i, '').split('/');
  return names
    .map((name, depth) => ({
      name,
      depth,
      ...(depth === names.length - 1 ? {} : { folder: names.slice(0, depth + 1).join('/') }),
    }))
    .reverse();
}

/** Collects the evidence of all lists. */
export class FolderEvidence {
  readonly #old = new Map<string, Set<OldCommune>>();
  /** Names at a depth that only old, or only new communes bear. */
  readonly #named = new Map<number, { old: Set<string>; new: Set<NewCommune> }>();

  /** Notes an old commune that a list in a folder names. */
  addOld(folder: string, commune: OldCommune): void {
    addToSet(this.#old, folder, commune);
  }

  /** Notes the communes that the name of a file or folder can mean. A file in no folder may be a late list. */
  addName({ name, depth, folder }: PathPart, { old, new: fresh }: Candidates): void {
    if (folder === undefined && depth === 0) return;
    const known = this.#named.get(depth) ?? { old: new Set(), new: new Set() };
    this.#named.set(depth, known);
    if (old.length > 0 && fresh.length === 0) known.old.add(name);
    if (old.length === 0) for (const commune of fresh) known.new.add(commune);
  }

  /** Whether a folder holds lists of further old communes that became, or are part of, a new one. */
  holdsPartOf(folder: string, fresh: NewCommune, except: readonly OldCommune[]): boolean {
    return [...(this.#old.get(folder) ?? [])].some(
      (commune) => !except.includes(commune) && commune.successorCodes.includes(fresh.code),
    );
  }

  /**
   * Returns after which communes files and folders of a depth are named; undefined where names show none, or both.
   * The new commune that one of the old ones became is no sign, since its own lists may be beside those of its parts.
   */
  namedAfter(depth: number, meant: readonly OldCommune[]): 'old' | 'new' | undefined {
    const { old, new: fresh } = this.#named.get(depth) ?? { old: new Set(), new: new Set() };
    if (old.size > 0 && fresh.size === 0) return 'old';
    const isSign = ({ code }: NewCommune) =>
      !meant.some(({ successorCodes }) => successorCodes.includes(code));
    return old.size === 0 && [...fresh].some(isSign) ? 'new' : undefined;
  }
}
