import { addTo } from '../../model/index.js';
import { foldTight } from '../../text/unicode.js';
import { type District, NewUnit, OldUnit, type OtherName, type Unit } from './commune.js';
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

/** One way of writing a unit. */
export interface NamedUnit<U extends Unit> extends OtherName {
  unit: U;
}

/** Most keys have one unit. */
type Index<U extends Unit> = Map<string, U | U[]>;

/** Units by period, which are kept apart: codes and names were used again. */
export interface Candidates {
  old: OldUnit[];
  new: NewUnit[];
}

/** Folded letters and digits, numbers without leading zeros: `Phú Hộ` → `phuho`, `01` → `1`. */
export function nameKey(name: string): string {
  const key = foldTight(name);
  return key[0] === '0' ? key.replace(/^0+(?=\d+$)/, '') : key;
}

/** All communes, by code within their period; what few runs need is made when it is asked for. */
export class Gazetteer {
  /** By code. */
  readonly old: ReadonlyMap<string, OldUnit>;
  readonly new: ReadonlyMap<string, NewUnit>;
  #oldIndex: Index<OldUnit> | undefined;
  #newIndex: Index<NewUnit> | undefined;
  #origins: ReadonlyMap<string, readonly OldUnit[]> | undefined;

  constructor({ newCommunes, oldCommunes }: CommuneTables) {
    this.new = readNew(newCommunes);
    this.old = readOld(oldCommunes);
  }

  /** Old units whose name, or earlier name, has a `nameKey`. */
  oldNamed(key: string): NamedUnit<OldUnit>[] {
    this.#oldIndex ??= indexOf(this.old);
    return named(this.#oldIndex, key);
  }

  newNamed(key: string): NamedUnit<NewUnit>[] {
    this.#newIndex ??= indexOf(this.new);
    return named(this.#newIndex, key);
  }

  /** Every `nameKey` of both periods. */
  get keys(): string[] {
    this.#oldIndex ??= indexOf(this.old);
    this.#newIndex ??= indexOf(this.new);
    return [...new Set([...this.#oldIndex.keys(), ...this.#newIndex.keys()])];
  }

  /** What an old unit became: one new unit or, where it was split, several. */
  successorsOf(unit: OldUnit): NewUnit[] {
    return unit.successorCodes.flatMap((code) => this.new.get(code) ?? []);
  }

  /** The old units that a new one was made of; none where it was a district without communes. */
  originsOf(unit: NewUnit): readonly OldUnit[] {
    this.#origins ??= originsOf(this.old);
    return this.#origins.get(unit.code) ?? [];
  }
}

function readNew(table: string): Map<string, NewUnit> {
  const lines = linesOf(table, NEW_COLUMNS);
  return new Map(lines.map((line) => [line.slice(0, 5), new NewUnit(line)]));
}

/** Lines of one district stand together and share its object. */
function readOld(table: string): Map<string, OldUnit> {
  const units = new Map<string, OldUnit>();
  let area: string | undefined;
  let district: District = { text: '', aliases: [], province: '' };
  for (const line of linesOf(table, OLD_COLUMNS)) {
    const start = startOf(line, OLD.district);
    if (area === undefined || !line.startsWith(area, start)) {
      area = line.slice(start, startOf(line, OLD.successors));
      district = districtOf(line);
    }
    units.set(line.slice(0, 5), new OldUnit(line, district));
  }
  return units;
}

function districtOf(line: string): District {
  return {
    text: cellOf(line, OLD.district),
    aliases: listOf(cellOf(line, OLD.district_aliases)),
    province: cellOf(line, OLD.province),
  };
}

function originsOf(old: ReadonlyMap<string, OldUnit>): Map<string, OldUnit[]> {
  const origins = new Map<string, OldUnit[]>();
  for (const unit of old.values()) {
    for (const code of unit.successorCodes) {
      addTo(origins, code, unit);
    }
  }
  return origins;
}

function indexOf<U extends Unit>(units: ReadonlyMap<string, U>): Index<U> {
  const index: Index<U> = new Map();
  const keys = new Map<string, string>();
  const add = (name: string, unit: U) => {
    let key = keys.get(name);
    if (key === undefined) {
      key = nameKey(name);
      keys.set(name, key);
    }
    const there = index.get(key);
    if (there === undefined) index.set(key, unit);
    else if (Array.isArray(there)) there.push(unit);
    else index.set(key, [there, unit]);
  };
  for (const unit of units.values()) {
    add(unit.name, unit);
    if (unit instanceof OldUnit) for (const other of unit.otherNames) add(other.name, unit);
  }
  return index;
}

function named<U extends Unit>(index: Index<U>, key: string): NamedUnit<U>[] {
  const found = index.get(key);
  if (found === undefined) return [];
  return [...new Set(Array.isArray(found) ? found : [found])].flatMap((unit) => {
    const own = { type: unit.type, name: unit.name, isSpelled: true };
    const names = unit instanceof OldUnit ? [own, ...unit.otherNames] : [own];
    return names.filter(({ name }) => nameKey(name) === key).map((name) => ({ unit, ...name }));
  });
}
