import { foldTight } from '../text/unicode.js';
import type { CommuneType } from './communeName.js';

export type UnitType = CommuneType | 'dac-khu';

/** A name that a unit had before or is also written by. */
interface OtherName {
  type: UnitType;
  name: string;
  /** False where no source writes it out: `vanco`. */
  isSpelled: boolean;
}

/** A commune as it was until 30 June 2025. */
export interface OldUnit {
  /** Five digits. The same code may be another unit's since 1 July 2025. */
  code: string;
  type: UnitType;
  /** Without type. */
  name: string;
  /** With type: `Xã Kiệt Sơn`. */
  text: string;
  /** With type. */
  district: string;
  /** Folded, with type: districts that were merged into it, or what it was before. */
  districtAliases: readonly string[];
  province: string;
  /** Codes of new units, one or more; several for a split unit. */
  successors: readonly string[];
  /** The sources disagree on the successors. */
  isDisputed: boolean;
  otherNames: readonly OtherName[];
}

/** A commune since 1 July 2025. */
export interface NewUnit {
  code: string;
  type: UnitType;
  name: string;
  text: string;
  /** As it is called today. */
  province: string;
  /** Codes of old units. */
  origins: readonly string[];
  /** The island district without communes that it was made of. */
  wholeDistrict?: string;
}

export type Unit = OldUnit | NewUnit;

/** One way of writing a unit. */
export interface NamedUnit<U extends Unit> extends OtherName {
  unit: U;
}

/** All communes; the two periods are kept apart, since codes and names were used again. */
export interface Gazetteer {
  old: ReadonlyMap<string, OldUnit>;
  new: ReadonlyMap<string, NewUnit>;
  /** By `nameKey`. */
  oldNames: ReadonlyMap<string, readonly NamedUnit<OldUnit>[]>;
  newNames: ReadonlyMap<string, readonly NamedUnit<NewUnit>[]>;
}

/** Units by period. */
export interface Candidates {
  old: OldUnit[];
  new: NewUnit[];
}

const TYPES: Record<string, [UnitType, string]> = {
  X: ['xa', 'Xã'],
  P: ['phuong', 'Phường'],
  T: ['thi-tran', 'Thị trấn'],
  D: ['dac-khu', 'Đặc khu'],
};
const FOLDED_TYPE = /^(xa|phuong|thitran)(?=.)/;
const TYPE_OF_FOLDED: Record<string, UnitType> = {
  xa: 'xa',
  phuong: 'phuong',
  thitran: 'thi-tran',
};

/** Folded letters and digits, numbers without leading zeros: `Phú Hộ` → `phuho`, `01` → `1`. */
export function nameKey(name: string): string {
  return foldTight(name).replace(/^0+(?=\d+$)/, '');
}

/** Reads the packed text of `data.ts`, whose form is described there. */
export function readGazetteer(packed: string): Gazetteer {
  const [newPart, oldPart] = packed.split('\n\n');
  const fresh = readNew(newPart);
  const old = readOld(oldPart, fresh);
  return { old, new: fresh, oldNames: namesOf(old), newNames: namesOf(fresh) };
}

interface Building extends NewUnit {
  origins: string[];
}

// Objects are written out and lines are cut by position: spreading and splitting 13,000 times costs
// more than all the rest.
function readNew(part: string): Map<string, Building> {
  const units = new Map<string, Building>();
  let province = '';
  for (const line of part.split('\n')) {
    if (line[0] === '>') {
      province = line.slice(4);
      continue;
    }
    const [type, word] = TYPES[line[6]];
    const code = line.slice(0, 5);
    const name = line.slice(8);
    units.set(code, { code, type, name, text: `${word} ${name}`, province, origins: [] });
  }
  return units;
}

function readOld(part: string, fresh: Map<string, Building>): Map<string, OldUnit> {
  const units = new Map<string, OldUnit>();
  let province = '';
  let district = '';
  let districtAliases: readonly string[] = [];
  for (const line of part.split('\n')) {
    const bar = line.indexOf('|');
    if (line[0] === '>') province = line.slice(4);
    else if (line[0] === '=') {
      district = line.slice(1, bar);
      districtAliases = listOf(line.slice(bar + 1), ',');
    } else if (line[0] === '@') {
      const unit = fresh.get(line.slice(bar + 1));
      if (unit !== undefined) unit.wholeDistrict = line.slice(1, bar);
    } else {
      const [type, word] = TYPES[line[6]];
      const code = line.slice(0, 5);
      const name = line.slice(8, bar);
      const isDisputed = line[bar + 1] === '?';
      const second = line.indexOf('|', bar + 1);
      const successors = listOf(line.slice(bar + (isDisputed ? 2 : 1), second), ',');
      units.set(code, {
        code,
        type,
        name,
        text: `${word} ${name}`,
        district,
        districtAliases,
        province,
        successors,
        isDisputed,
        otherNames: listOf(line.slice(second + 1), ';').map(readOtherName),
      });
      for (const successor of successors) fresh.get(successor)?.origins.push(code);
    }
  }
  return units;
}

const NOTHING: readonly string[] = [];

function listOf(text: string, separator: string): readonly string[] {
  if (text === '') return NOTHING;
  return text.includes(separator) ? text.split(separator) : [text];
}

/** `P Vân Cơ`, or `phuongvanco`. */
function readOtherName(text: string): OtherName {
  if (text[1] === ' ') return { type: TYPES[text[0]][0], name: text.slice(2), isSpelled: true };
  const [type] = FOLDED_TYPE.exec(text) ?? ['xa'];
  return { type: TYPE_OF_FOLDED[type], name: text.slice(type.length), isSpelled: false };
}

function namesOf<U extends Unit>(units: ReadonlyMap<string, U>): Map<string, NamedUnit<U>[]> {
  const names = new Map<string, NamedUnit<U>[]>();
  const keys = new Map<string, string>();
  const add = (named: NamedUnit<U>) => {
    let key = keys.get(named.name);
    if (key === undefined) {
      key = nameKey(named.name);
      keys.set(named.name, key);
    }
    const list = names.get(key);
    if (list === undefined) names.set(key, [named]);
    else list.push(named);
  };
  for (const unit of units.values()) {
    add({ unit, type: unit.type, name: unit.name, isSpelled: true });
    if (!('otherNames' in unit)) continue;
    for (const other of unit.otherNames) add({ unit, ...other });
  }
  return names;
}
