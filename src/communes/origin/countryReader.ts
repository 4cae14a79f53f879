import { remembered } from '../../text/remembered.js';
import { isProgramsName } from '../../text/sheetName.js';
import { clean, fold } from '../../text/unicode.js';
import type { NewUnit, OldUnit } from '../gazetteer/commune.js';
import { type Candidates, type Gazetteer, nameKey } from '../gazetteer/gazetteer.js';
import { type CalledUnit, formerName } from '../lookUp/communeTexts.js';
import { unitsOf, within } from '../lookUp/lookUp.js';
import { type Area, areasOf } from '../lookUp/placeText.js';
import type { CommuneReader, Named } from './communeReader.js';
import {
  areasNamedIn,
  communesNamedIn,
  communesOfName,
  foldersOf,
  type NamedCommune,
} from './communesInNames.js';

/** What is known of where a table lies, beside the name of its commune. */
export interface TableContext {
  file: string;
  /** District and province of the columns, where all rows have the same, and of the plan. */
  planned: readonly string[];
  letterhead: readonly string[];
  /** Sheets of the workbook that hold rosters. */
  sheets: readonly string[];
  /** District and province in columns of a row; empty texts for none. */
  areasOfRow: (row: number) => readonly string[];
}

interface Place {
  areas: readonly Area[];
  folders: readonly { area: Area[]; name: string }[];
}

/** Where most of a run lies; undefined where there is no majority. */
interface Majority {
  /** As it is called today. */
  province?: string;
  district?: string;
}

/**
 * Communes among all of the country. A roster names old ones; only a text that no old one bears is read
 * as a new one. What several bear is narrowed by what is known of the place, nearest first: the row,
 * the plan, the letterhead, the folders, the new commune of the run, and where most of the run lies.
 * Of what is left then, a name in force before an earlier one.
 */
export class UnitReader implements CommuneReader {
  readonly #places: readonly Place[];
  readonly #contexts: readonly TableContext[];
  readonly #called = new Map<string, CalledUnit>();
  #majority: Majority = {};
  // Folders, lines and cells repeat, and all are asked for twice.
  readonly #unitsOf = remembered((text) => unitsOf(this.gazetteer, clean(text)));
  readonly #ofLine = remembered((line) => communesNamedIn(line, this.gazetteer));
  readonly #ofName = remembered((name) => communesOfName(name, this.gazetteer));
  readonly #areasOf = remembered(areasOf);

  constructor(
    readonly gazetteer: Gazetteer,
    contexts: readonly TableContext[],
    /** New units that the run is for; none where it was not told, or is not known. */
    readonly target: readonly NewUnit[],
  ) {
    this.#contexts = contexts;
    this.#places = contexts.map(({ file, planned, letterhead }) => ({
      areas: [...planned.flatMap(areasOf), ...letterhead.flatMap(areasNamedIn)],
      folders: foldersOf(file),
    }));
  }

  /** Unit and name of an id; undefined for that of a new unit. */
  called(id: string): CalledUnit | undefined {
    return this.#called.get(id);
  }

  /** Whether any commune of the country bears a name. */
  knows(text: string): boolean {
    const { old, new: fresh } = this.#unitsOf(text);
    return old.length + fresh.length > 0;
  }

  /** New unit of an id. */
  newUnit(id: string): NewUnit | undefined {
    return id[0] === 'n' ? this.gazetteer.new.get(id.slice(1)) : undefined;
  }

  /** Takes what was found so far as the place of most of the run. @param found ids, one a text */
  learn(found: Iterable<string>): void {
    const units = [...found].flatMap((id) => this.#called.get(id)?.unit ?? []);
    const province = mostOf(units.map((unit) => this.#provinceOf(unit)));
    const district = mostOf(units.map(districtKey));
    this.#majority = {
      ...(province === undefined ? {} : { province }),
      ...(district === undefined ? {} : { district }),
    };
  }

  ofText(text: string, table: number, row?: number): Named {
    const units = this.#unitsOf(text);
    return { ids: this.#ids(units, text, table, row), text };
  }

  ofSection(text: string, table: number, row: number): Named {
    const own = this.ofText(text, table, row);
    if (own.ids.length > 0) return own;
    const [first, ...others] = this.#ofLine(text);
    if (first === undefined) return own;
    const ids = [first, ...others].flatMap((each) => this.#ids(each.units, each.text, table, row));
    return { ids: [...new Set(ids)], text };
  }

  ofLetterhead(line: string, table: number): Named[] {
    return this.#ofLine(line).map((each) => this.#resolved(each, table));
  }

  /**
   * A name without type may be a hamlet's, one sheet for each; it counts where all rosters of the
   * workbook stand on sheets that are named so.
   */
  ofSheet(sheet: string, table: number): Named {
    if (isProgramsName(sheet)) return { ids: [], text: '' };
    const named = this.#ofName(sheet);
    const { sheets } = this.#contexts[table];
    const all = () => sheets.every((each) => this.#ofName(each).length > 0);
    return this.#first(named.every(({ isTyped }) => isTyped) || all() ? named : [], table);
  }

  ofPath(file: string, table: number): Named {
    const parts = file.replace(/\.[a-z]{3,4}$/i, '').split('/');
    for (const part of parts.reverse()) {
      const named = this.#first(this.#ofName(part), table);
      if (named.ids.length > 0) return named;
    }
    return { ids: [], text: '' };
  }

  isNew(id: string): boolean {
    return id[0] === 'n';
  }

  leadsTo(id: string, newId: string): boolean {
    return this.#called.get(id)?.unit.successorCodes.includes(newId.slice(1)) ?? false;
  }

  namesSuccessorOf(id: string, other: string): boolean {
    const [own, another] = [this.#called.get(id)?.unit, this.#called.get(other)?.unit];
    if (own === undefined || another === undefined || own === another) return false;
    return this.gazetteer
      .successorsOf(own)
      .some(({ code, text }) => text === own.text && another.successorCodes.includes(code));
  }

  #first([first]: readonly NamedCommune[], table: number): Named {
    if (first === undefined) return { ids: [], text: '' };
    const { province } = this.#majority;
    const { old } = first.units;
    // A word in a name that happens to be a commune elsewhere.
    const isElsewhere =
      !first.isTyped &&
      province !== undefined &&
      old.length > 0 &&
      old.every((unit) => this.#provinceOf(unit) !== province);
    return isElsewhere ? { ids: [], text: '' } : this.#resolved(first, table);
  }

  #resolved({ units, text }: NamedCommune, table: number): Named {
    return { ids: this.#ids(units, text, table), text };
  }

  #ids({ old, new: fresh }: Candidates, text: string, table: number, row?: number): string[] {
    const place = this.#places[table];
    const areas = [
      ...(row === undefined ? [] : this.#contexts[table].areasOfRow(row)).flatMap((area) =>
        this.#areasOf(area),
      ),
      ...place.areas,
    ];
    if (old.length === 0) {
      const left = fresh.length < 2 ? fresh : this.#narrowNew(fresh, areas);
      return left.map(({ code }) => `n${code}`);
    }
    return this.#narrow(old, text, areas, place).map((unit) => {
      const formerly = formerName(unit, text);
      const id = `o${unit.code}${formerly === '' ? '' : ` ${nameKey(formerly)}`}`;
      this.#called.set(id, { unit, formerly });
      return id;
    });
  }

  #narrowNew(fresh: readonly NewUnit[], areas: readonly Area[]): readonly NewUnit[] {
    const left = within(this.gazetteer, { old: [], new: [...fresh] }, areas).new;
    const { province } = this.#majority;
    return orAll(
      left,
      (unit) =>
        this.target.includes(unit) || (province !== undefined && unit.province === province),
    );
  }

  #narrow(
    old: readonly OldUnit[],
    text: string,
    areas: readonly Area[],
    { folders }: Place,
  ): readonly OldUnit[] {
    if (old.length < 2) return old;
    let left: readonly OldUnit[] = within(this.gazetteer, { old: [...old], new: [] }, areas).old;
    for (const { area, name } of folders) {
      // The folder that the name itself was read from says nothing more.
      if (left.length < 2 || fold(name) === fold(text)) continue;
      const inArea = within(this.gazetteer, { old: [...left], new: [] }, area).old;
      const keys = new Set(this.#unitsOf(name).new.map(({ code }) => code));
      left =
        inArea.length < left.length
          ? inArea
          : orAll(left, (unit) => unit.successorCodes.some((code) => keys.has(code)));
    }
    const targets = new Set(this.target.map(({ code }) => code));
    left = orAll(left, (unit) => unit.successorCodes.some((code) => targets.has(code)));
    left = orAll(left, (unit) => this.#provinceOf(unit) === this.#majority.province);
    left = orAll(left, (unit) => districtKey(unit) === this.#majority.district);
    return left.length < old.length ? orAll(left, (unit) => formerName(unit, text) === '') : left;
  }

  /** As it is called today; a split unit stays in one. */
  #provinceOf(unit: OldUnit): string {
    return this.gazetteer.successorsOf(unit)[0]?.province ?? unit.province;
  }
}

function districtKey({ district }: OldUnit): string {
  return `${district.text}, ${district.province}`;
}

/** Those that fit, or all where none does. */
function orAll<Item>(items: readonly Item[], fits: (item: Item) => boolean): readonly Item[] {
  if (items.length < 2) return items;
  const fitting = items.filter(fits);
  return fitting.length > 0 ? fitting : items;
}

/** The value of more than half of all; undefined where none has so many. */
function mostOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > values.length)?.[0];
}
