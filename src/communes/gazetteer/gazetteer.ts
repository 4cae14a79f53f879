import { addTo } from '../../model/index.js';
import { foldTight } from '../../text/index.js';
import {
  type Commune,
  type District,
  type NameOfCommune,
  NewCommune,
  OldCommune,
} from './commune.js';
import {
  type CommuneTables,
  cellOf,
  linesOf,
  listOf,
  NEW_COLUMNS,
  OLD,
  OLD_COLUMNS,
  startOf,
} from './tables.js';

/** One name of a commune. */
export interface NameEntry<U extends Commune> extends NameOfCommune {
  commune: U;
}

/** Communes by `communeKey`; most keys have one. */
type Index<U extends Commune> = Map<string, U | U[]>;

/** Communes of both periods, kept apart because codes and names were used again. */
export interface Candidates {
  old: OldCommune[];
  new: NewCommune[];
}

/** Whether there are candidates of either period. */
export function areAny(found: Candidates): boolean {
  return found.old.length > 0 || found.new.length > 0;
}

/** Returns the key of a name: folded letters and digits, without leading zeros: `Phú Hộ` → `phuho`. */
export function communeKey(name: string): string {
  const key = foldTight(name);
  return key[0] === '0' ? key.replace(/^0+(?=\d+$)/, '') : key;
}

/** All communes by code and name. Indexes are built on first use, since few runs need all of them. */
export class Gazetteer {
  /** Keyed by code. */
  readonly old: ReadonlyMap<string, OldCommune>;
  readonly new: ReadonlyMap<string, NewCommune>;
  #oldIndex: Index<OldCommune> | undefined;
  #newIndex: Index<NewCommune> | undefined;
  #origins: ReadonlyMap<string, readonly OldCommune[]> | undefined;
  #areas: ReadonlySet<string> | undefined;

  constructor({ newCommunes, oldCommunes }: CommuneTables) {
    this.new = readNew(newCommunes);
    this.old = readOld(oldCommunes);
  }

  /** Finds old communes by the key of a name, earlier names included. */
  oldNamed(key: string): NameEntry<OldCommune>[] {
    this.#oldIndex ??= indexOf(this.old);
    return named(this.#oldIndex, key);
  }

  newNamed(key: string): NameEntry<NewCommune>[] {
    this.#newIndex ??= indexOf(this.new);
    return named(this.#newIndex, key);
  }

  /** Every `communeKey` of both periods. */
  get keys(): string[] {
    this.#oldIndex ??= indexOf(this.old);
    this.#newIndex ??= indexOf(this.new);
    return [...new Set([...this.#oldIndex.keys(), ...this.#newIndex.keys()])];
  }

  /** Whether a district or province had or has a name with type, by its `communeKey`. */
  hasArea(key: string): boolean {
    this.#areas ??= areasOf(this.old);
    return this.#areas.has(key);
  }

  /** Finds the new commune of an old one; several if it was split. */
  successorsOf(commune: OldCommune): NewCommune[] {
    return commune.successorCodes.flatMap((code) => this.new.get(code) ?? []);
  }

  /** Finds the old communes of a new one; none for a former district without communes. */
  originsOf(commune: NewCommune): readonly OldCommune[] {
    this.#origins ??= originsOf(this.old);
    return this.#origins.get(commune.code) ?? [];
  }
}

function readNew(table: string): Map<string, NewCommune> {
  const lines = linesOf(table, NEW_COLUMNS);
  return new Map(lines.map((line) => [line.slice(0, 5), new NewCommune(line)]));
}

/** Reads old communes. Lines of one district are consecutive and share one object. */
function readOld(table: string): Map<string, OldCommune> {
  const communes = new Map<string, OldCommune>();
  let area: string | undefined;
  let district: District = { text: '', aliases: [], province: '' };
  for (const line of linesOf(table, OLD_COLUMNS)) {
    const start = startOf(line, OLD.district);
    if (area === undefined || !line.startsWith(area, start)) {
      area = line.slice(start, startOf(line, OLD.successors));
      district = districtOf(line);
    }
    communes.set(line.slice(0, 5), new OldCommune(line, district));
  }
  return communes;
}

function districtOf(line: string): District {
  return {
    text: cellOf(line, OLD.district),
    aliases: listOf(cellOf(line, OLD.district_aliases)),
    province: cellOf(line, OLD.province),
  };
}

function areasOf(old: ReadonlyMap<string, OldCommune>): Set<string> {
  const districts = new Set([...old.values()].map(({ district }) => district));
  const names = new Set([...districts].flatMap(({ text, province }) => [text, province]));
  return new Set([...names].map(communeKey));
}

function originsOf(old: ReadonlyMap<string, OldCommune>): Map<string, OldCommune[]> {
  const origins = new Map<string, OldCommune[]>();
  for (const commune of old.values()) {
    for (const code of commune.successorCodes) {
      addTo(origins, code, commune);
    }
  }
  return origins;
}

function indexOf<U extends Commune>(communes: ReadonlyMap<string, U>): Index<U> {
  const index: Index<U> = new Map();
  const keys = new Map<string, string>();
  const add = (name: string, commune: U) => {
    let key = keys.get(name);
    if (key === undefined) {
      key = communeKey(name);
      keys.set(name, key);
    }
    const known = index.get(key);
    if (known === undefined) index.set(key, commune);
    else if (Array.isArray(known)) known.push(commune);
    else index.set(key, [known, commune]);
  };
  for (const commune of communes.values()) {
    add(commune.name, commune);
    for (const other of commune.otherNames) add(other.name, commune);
  }
  return index;
}

function named<U extends Commune>(index: Index<U>, key: string): NameEntry<U>[] {
  const found = index.get(key);
  if (found === undefined) return [];
  return [...new Set(Array.isArray(found) ? found : [found])].flatMap((commune) =>
    commune.names
      .filter(({ name }) => communeKey(name) === key)
      .map((name) => ({ commune, ...name })),
  );
}
