/** The blocking rules of generic lists. */
import type { IdValue, NameValue, Records, TextValue } from '../../model/index.js';
import { yearOf } from '../../text/index.js';
import { gather, internKeys } from '../arrays/counting.js';
import type { Fields } from '../compare/fields.js';
import { type BlockingRule, combineKeys } from '../core/blocking/rule.js';

/** Most pairs of all rules per row. */
const MOST_PAIRS = 60;
/** Letters at the beginning of a word: words with a slip further on still share them. */
const BEGINNING = 3;

/** Keys of one field: its whole value, or a part of it. */
interface FieldKeys {
  id: string;
  /** Keys of one field are not combined with each other. */
  field: string;
  keys: Int32Array;
}

/** A rule with the number of pairs that it proposes. */
interface Candidate {
  id: string;
  parts: Int32Array[];
  cost: number;
}

/**
 * Blocks by every field and every two fields, or their beginnings, since nothing is known of the fields. The
 * cheapest rules are taken until all cost `MOST_PAIRS` per row. Identifiers alone always count.
 */
export function genericRules(records: Records, fields: Fields): BlockingRule[] {
  const rules: BlockingRule[] = fields.codes.map((keys, at) => ({
    id: `identifier ${at}`,
    keys: combineKeys([keys], at + 1),
    refinements: [fields.foldedName],
  }));
  let left = MOST_PAIRS * records.count;
  for (const { parts, id, cost } of candidatesOf(fieldKeys(fields))) {
    if (cost > left) break;
    left -= cost;
    rules.push({ id, keys: combineKeys(parts, rules.length + 1), refinements: [] });
  }
  return rules;
}

function fieldKeys({ birth, interned }: Fields): FieldKeys[] {
  const all: FieldKeys[] = [];
  if (birth !== undefined) {
    const monthAndDay = birth.map((packed) => packed % 10000);
    all.push({ id: 'date', field: 'date', keys: birth });
    all.push({ id: 'year', field: 'year', keys: birth.map(yearOf) });
    all.push({ id: 'day', field: 'day', keys: monthAndDay });
  }
  interned.forEach(({ index, values }, at) => {
    const field = `f${at}`;
    const full = internKeys<Value>(values, textOf);
    all.push({ id: field, field, keys: gather(index, full.id) });
    const beginning = internKeys<Value>(values, (value) => textOf(value).slice(0, BEGINNING));
    all.push({ id: `${field}-begin`, field, keys: gather(index, beginning.id) });
  });
  return all;
}

/** Cheapest first. */
function candidatesOf(keys: readonly FieldKeys[]): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (...parts: FieldKeys[]) => {
    const own = parts.map((part) => part.keys);
    const id = parts.map((part) => part.id).join('+');
    candidates.push({ id, parts: own, cost: pairsOf(combineKeys(own, 1)) });
  };
  keys.forEach((one, at) => {
    add(one);
    for (const other of keys.slice(at + 1)) if (one.field !== other.field) add(one, other);
  });
  return candidates.sort((a, b) => a.cost - b.cost);
}

type Value = NameValue | IdValue | TextValue;

function textOf(value: Value): string {
  if ('kind' in value) return value.text;
  return typeof value.folded === 'string' ? value.folded : value.folded.join(' ');
}

/** Pairs of records with one key. */
function pairsOf(keys: Int32Array): number {
  const rows = new Map<number, number>();
  let pairs = 0;
  for (const key of keys) {
    if (key === 0) continue;
    const before = rows.get(key) ?? 0;
    pairs += before;
    rows.set(key, before + 1);
  }
  return pairs;
}
