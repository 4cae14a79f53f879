import type { CommuneType } from './communeName.js';

export type UnitType = CommuneType | 'dac-khu';

/** A name that a unit had before or is also written by. */
export interface OtherName {
  type: UnitType;
  name: string;
  /** False where no source writes it out: `vanco`. */
  isSpelled: boolean;
}

/** Until 30 June 2025; texts with type. */
export interface District {
  text: string;
  /** Folded, with type: districts that were merged into it, or what it was before. */
  aliases: readonly string[];
  province: string;
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

/**
 * A commune in one line of `data.ts`. Its parts are read when they are asked for: reading all of
 * 13,000 would cost more than most runs need.
 */
abstract class PackedUnit {
  abstract readonly province: string;

  constructor(protected readonly line: string) {}

  /** Five digits; a code means nothing without its period. */
  get code(): string {
    return this.line.slice(0, 5);
  }

  get type(): UnitType {
    return TYPES[this.line[6]][0];
  }

  /** Without type. */
  get name(): string {
    const end = this.line.indexOf('|');
    return end < 0 ? this.line.slice(8) : this.line.slice(8, end);
  }

  /** With type: `Xã Kiệt Sơn`. */
  get text(): string {
    return `${TYPES[this.line[6]][1]} ${this.name}`;
  }
}

/** A commune as it was until 30 June 2025. */
export class OldUnit extends PackedUnit {
  constructor(
    line: string,
    readonly district: District,
  ) {
    super(line);
  }

  get province(): string {
    return this.district.province;
  }

  /** Codes of new units, one or more. */
  get successorCodes(): readonly string[] {
    return listOf(this.line.split('|')[1].replace('?', ''), ',');
  }

  /** The sources disagree on the successors. */
  get isDisputed(): boolean {
    return this.line.includes('?');
  }

  get otherNames(): readonly OtherName[] {
    return listOf(this.line.slice(this.line.lastIndexOf('|') + 1), ';').map(readOtherName);
  }
}

/** A commune since 1 July 2025. */
export class NewUnit extends PackedUnit {
  /** The island district without communes that it was made of. */
  wholeDistrict?: string;

  constructor(
    line: string,
    /** As it is called today. */
    readonly province: string,
  ) {
    super(line);
  }
}

export type Unit = OldUnit | NewUnit;

export function listOf(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}

/** `P Vân Cơ`, or `phuongvanco`. */
function readOtherName(text: string): OtherName {
  if (text[1] === ' ') return { type: TYPES[text[0]][0], name: text.slice(2), isSpelled: true };
  const [type] = FOLDED_TYPE.exec(text) ?? ['xa'];
  return { type: TYPE_OF_FOLDED[type], name: text.slice(type.length), isSpelled: false };
}
