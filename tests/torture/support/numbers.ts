/** Rosters of invented people with numbers in every cell and in every form that people write. */
import { pick, type Random } from './random.js';

/** Signs between digits; a date is no number of a person, so none of them makes one. */
const SIGNS = [' ', '.', ',', '_', '–', ' - ', '\u00a0', '\u2060', ' / ', '·', '\n'];

function digits(count: number, random: Random): string {
  let text = '';
  for (let at = 0; at < count; at++) text += random(10);
  return text;
}

/** Numbers as they were planted: digits alone. */
export class Planted {
  readonly numbers: string[] = [];

  constructor(private readonly random: Random) {}

  private number(): string {
    const { random } = this;
    const kinds = [
      () => `0252${digits(8, random)}`,
      () => `09${digits(8, random)}`,
      () => `1${digits(8, random)}`,
      () => digits(14, random),
    ];
    const number = pick(kinds, random)();
    this.numbers.push(number);
    return number;
  }

  id(): string {
    const number = `0252${String(this.random(10))}${digits(7, this.random)}`;
    this.numbers.push(number);
    return number;
  }

  phone(): string {
    const number = `09${digits(8, this.random)}`;
    this.numbers.push(number);
    return number;
  }

  /** A number, or two, among other text and parted by anything. */
  text(): string {
    const { random } = this;
    const forms = [
      () => this.number(),
      () => parted(this.number(), random),
      () => parted(this.number(), random),
      () => `${this.number()}-${this.number()}`,
      () => `${this.number()} ${this.number()}`,
      () => `${this.number()}\n${this.number()}`,
      () => `${this.number()}-12/05/2021`,
      () => bracketed(this.number()),
      () => `cũ ${this.number()}, nay ${parted(this.number(), random)}`,
      () => `=${this.number()}`,
      () => fullWidth(this.number()),
    ];
    return pick(forms, random)();
  }
}

function parted(number: string, random: Random): string {
  const sign = pick(SIGNS, random);
  const groups: string[] = [];
  for (let at = 0; at < number.length; ) {
    // In threes and fours, since pairs may be short dates: `12/05/98`.
    const length = 3 + random(2);
    groups.push(number.slice(at, at + length));
    at += length;
  }
  return groups.join(sign);
}

function bracketed(number: string): string {
  return `(${number.slice(0, 4)})${number.slice(4)}`;
}

function fullWidth(number: string): string {
  return number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}
