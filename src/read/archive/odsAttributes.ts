import { memoize } from '../../text/index.js';

const patternOf = memoize((name) => new RegExp(`\\s${name}="([^"]*)"`));

/** Reads an attribute of a tag of an .ods; `''` for none. @param attributes text behind the tag's name */
export function attribute(attributes: string, name: string): string {
  return patternOf(name).exec(attributes)?.[1] ?? '';
}

/** Reads how often a row, column or cell is repeated. */
export function repeats(attributes: string, name: string): number {
  return Number(attribute(attributes, name)) || 1;
}
