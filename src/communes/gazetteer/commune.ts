import type { OldCommuneType } from '../names/communeName.js';
import { cellOf, listOf, NEW, OLD } from './tables.js';

export type CommuneType = OldCommuneType | 'dac-khu';

/** A name that a commune has or had, or a spelling of it. */
export interface NameOfCommune {
  type: CommuneType;
  name: string;
  /** False if the sources have it only folded: `vanco`. */
  isSpelled: boolean;
}

/** A district until 30 June 2025; texts have its type. */
export interface District {
  text: string;
  /** Earlier names, and districts that were merged into it; folded, with type. */
  aliases: readonly string[];
  province: string;
}

/** Type → the word before the name. */
export const COMMUNE_TYPES: Readonly<Record<CommuneType, string>> = {
  xa: 'Xã',
  phuong: 'Phường',
  'thi-tran': 'Thị trấn',
  'dac-khu': 'Đặc khu',
};
const TYPES = Object.fromEntries(
  Object.entries(COMMUNE_TYPES).map(([type, word]) => [word, type as CommuneType]),
);
const SPELLED_TYPE = /^(Xã|Phường|Thị trấn|Đặc khu) (?=.)/;
const FOLDED_TYPE = /^(xa|phuong|thitran)(?=.)/;
const TYPE_OF_FOLDED: Record<string, CommuneType> = {
  xa: 'xa',
  phuong: 'phuong',
  thitran: 'thi-tran',
};

/**
 * A commune in one line of its table. Cells are read on demand: reading all of 13,000 lines would take
 * longer than most runs.
 */
abstract class CommuneLine {
  abstract readonly province: string;

  constructor(protected readonly line: string) {}

  /** Five digits; the two periods use the same codes for different communes. */
  get code(): string {
    return this.line.slice(0, 5);
  }

  get type(): CommuneType {
    return TYPES[cellOf(this.line, 1)];
  }

  /** Without type. */
  get name(): string {
    return cellOf(this.line, 2);
  }

  /** With type: `Xã Kiệt Sơn`. */
  get text(): string {
    return `${cellOf(this.line, 1)} ${this.name}`;
  }

  /** Earlier names and other spellings; none for a new commune. */
  get otherNames(): readonly NameOfCommune[] {
    return [];
  }

  /** Its own name, then its other names. */
  get names(): readonly NameOfCommune[] {
    return [{ type: this.type, name: this.name, isSpelled: true }, ...this.otherNames];
  }
}

/** An old commune, until 30 June 2025; a line of `OLD_COLUMNS`. */
export class OldCommune extends CommuneLine {
  constructor(
    line: string,
    readonly district: District,
  ) {
    super(line);
  }

  get province(): string {
    return this.district.province;
  }

  /** Two digits; `0` and they start the citizen numbers that the old province gave. */
  get provinceCode(): string {
    return cellOf(this.line, OLD.province_code);
  }

  /** Codes of new communes, one or more. */
  get successorCodes(): readonly string[] {
    return listOf(cellOf(this.line, OLD.successors));
  }

  /** The sources disagree on the successors. */
  get isDisputed(): boolean {
    return cellOf(this.line, OLD.disputed) !== '';
  }

  override get otherNames(): readonly NameOfCommune[] {
    return listOf(cellOf(this.line, OLD.other_names)).map(readOtherName);
  }
}

/** A new commune, since 1 July 2025; a line of `NEW_COLUMNS`. */
export class NewCommune extends CommuneLine {
  /** Province by its name today. */
  get province(): string {
    return cellOf(this.line, NEW.province);
  }

  /** The island district without communes that became it. */
  get wholeDistrict(): string | undefined {
    return cellOf(this.line, NEW.whole_district) || undefined;
  }
}

export type Commune = OldCommune | NewCommune;

/** Reads `Phường Vân Cơ` or `phuongvanco`. */
function readOtherName(text: string): NameOfCommune {
  const [spelled, type] = SPELLED_TYPE.exec(text) ?? [];
  if (spelled !== undefined && type !== undefined) {
    return { type: TYPES[type], name: text.slice(spelled.length), isSpelled: true };
  }
  const [folded] = FOLDED_TYPE.exec(text) ?? ['xa'];
  return { type: TYPE_OF_FOLDED[folded], name: text.slice(folded.length), isSpelled: false };
}
