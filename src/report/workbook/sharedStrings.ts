import type { MarkedText } from './sheet.js';
import { MARKED_RUN, PLAIN_RUN } from './styles.js';
import { fitting, xmlText } from './xmlText.js';

const CHUNK = 1 << 18;

/** Stores each text of a workbook once, since rosters repeat communes, branches and dates. */
export class SharedStrings {
  #numbers = new Map<string, number>();
  #items: string[] = [];
  #uses = 0;

  /** Gives the number of a text, and stores a new one. */
  number(text: string | MarkedText): number {
    this.#uses++;
    if (typeof text !== 'string') return this.#items.push(`<si>${runs(text)}</si>`) - 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#items.push(`<si>${element(fitting(text))}</si>`) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** Writes the part of the file, in pieces. */
  *xml(): Generator<string> {
    let chunk =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      `count="${this.#uses}" uniqueCount="${this.#items.length}">`;
    for (const item of this.#items) {
      chunk += item;
      if (chunk.length > CHUNK) {
        yield chunk;
        chunk = '';
      }
    }
    yield `${chunk}</sst>`;
  }
}

function element(text: string): string {
  return /^\s|\s$/.test(text)
    ? `<t xml:space="preserve">${xmlText(text)}</t>`
    : `<t>${xmlText(text)}</t>`;
}

function runs({ text, from, to }: MarkedText): string {
  const run = (properties: string, part: string) =>
    part === '' ? '' : `<r>${properties}${element(part)}</r>`;
  return (
    run(PLAIN_RUN, text.slice(0, from)) +
    run(MARKED_RUN, text.slice(from, to)) +
    run(PLAIN_RUN, text.slice(to))
  );
}
