/**
 * Blocking: only records that share a key of some rule are compared. The rules overlap, so that
 * one error in one field leaves another rule to find the pair.
 */
import type { IdColumn, IdValue, NameValue, Records, TextValue } from '../../model/index.js';
import { precisionOf, yearOf } from '../../text/date.js';
import { internKeys, spread } from '../arrays/counting.js';
import { hashText, mix } from '../arrays/hash.js';
import type { Fields } from '../compare/fields.js';
import type { NameKeys } from '../compare/name/nameTable.js';

export interface BlockingRule {
  id: string;
  /** Record → key; 0 for none. */
  keys: Int32Array;
  /** Further fields, by which a block that is too large is split. */
  refinements: Int32Array[];
}

export function makeBlockingRules(records: Records, fields: Fields): BlockingRule[] {
  if (fields.name === undefined) return genericRules(records, fields);
  const { count, oldCommune, oldBranch, areas } = records;
  const rules: BlockingRule[] = [];
  const absent = new Int32Array(count);
  const nameKeys = (kind: keyof NameKeys) => {
    const { name, nameKeys: keys } = fields;
    return name && keys ? spread(name.index, keys[kind]) : absent;
  };
  const full = nameKeys('full');
  const core = nameKeys('core');
  const given = nameKeys('given');
  const surname = nameKeys('surname');
  const dialect = nameKeys('dialect');
  const initials = nameKeys('initials');
  const date = fields.birth ?? absent;
  const year = date.map(yearOf);
  const fullDate = date.map((packed) => (precisionOf(packed) === 'day' ? packed : 0));
  const commune = oldCommune.index;
  const branch = oldBranch.index.map((at, record) => (at === 0 ? 0 : mix(commune[record]!, at)));
  const place = commune.map((at) => at + 1);
  const district = areas === undefined ? absent : commune.map((at) => areas.district[at]!);

  const add = (id: string, parts: Int32Array[], refinements: Int32Array[]) => {
    rules.push({ id, keys: combine(parts, rules.length + 1), refinements });
  };
  for (const column of fields.ids) {
    add('number', [column.index], [given, date]);
    const tail = digits(column, (text) => (text.length >= 9 ? text.slice(-9) : ''));
    add('number-tail', [tail], [given, date]);
    const own = digits(column, (text) => (text.length === 12 ? text.slice(6) : ''));
    add('number-last-six', [own], [given, year]);
  }
  for (const column of fields.codes) add('code', [column], [given, date]);
  add('name-year', [full, year], [date, commune, branch]);
  for (const column of fields.phones) add('phone', [column], [given, year]);
  add('given-date', [given, fullDate], [surname, commune, branch]);
  add('initials-date', [initials, fullDate], [surname, commune, branch]);
  add('core-day', [core, fullDate.map((packed) => packed % 10000)], [district, place]);
  for (const dates of fields.dates) {
    const whole = dates.map((packed) => (precisionOf(packed) === 'day' ? packed : 0));
    add('given-further-date', [given, whole], [surname, place, branch]);
  }
  add('core-year', [core, year], [date, district, place]);
  add('surname-date', [surname, fullDate], [district, place]);
  add('initials-year-commune', [initials, year, place], [branch, date]);
  add('dialect-year', [dialect, year], [date, commune, branch]);
  add('name-alone', [full], [commune, branch, year, date]);
  return rules;
}

/** Pairs that all rules of a list without whole names may cost, per row. */
const MOST_PAIRS = 60;
/** Letters at the beginning of a word by which words with a slip further on still meet. */
const BEGINNING = 3;

/**
 * For lists without whole names, of whose fields nothing is known: every two fields that agree, or
 * one and the beginning of another, as long as that costs no more than a bearable number of pairs;
 * the cheapest first. Identifiers alone always count.
 */
function genericRules(records: Records, fields: Fields): BlockingRule[] {
  const { count } = records;
  const whole: { id: string; keys: Int32Array }[] = [];
  const date = fields.birth;
  if (date !== undefined) {
    whole.push({ id: 'date', keys: date });
    whole.push({ id: 'year', keys: date.map(yearOf) });
    whole.push({ id: 'day', keys: date.map((packed) => packed % 10000) });
  }
  fields.interned.forEach(({ index, values }, at) => {
    const full = internKeys<NameValue | IdValue | TextValue>(values, textOf);
    whole.push({ id: `f${at}`, keys: spread(index, full.id) });
    const begin = internKeys<NameValue | IdValue | TextValue>(values, (value) =>
      textOf(value).slice(0, BEGINNING),
    );
    whole.push({ id: `f${at}-begin`, keys: spread(index, begin.id) });
  });
  const candidates: { parts: Int32Array[]; id: string; cost: number }[] = [];
  for (let one = 0; one < whole.length; one++) {
    candidates.push({ parts: [whole[one]!.keys], id: whole[one]!.id, cost: 0 });
    for (let other = one + 1; other < whole.length; other++) {
      if (whole[one]!.id.split('-')[0] === whole[other]!.id.split('-')[0]) continue;
      candidates.push({
        parts: [whole[one]!.keys, whole[other]!.keys],
        id: `${whole[one]!.id}+${whole[other]!.id}`,
        cost: 0,
      });
    }
  }
  const rules: BlockingRule[] = fields.codes.map((keys, at) => ({
    id: `identifier ${at}`,
    keys: combine([keys], at + 1),
    refinements: [fields.foldedName],
  }));
  for (const candidate of candidates) candidate.cost = costOf(combine(candidate.parts, 1));
  candidates.sort((a, b) => a.cost - b.cost);
  let left = MOST_PAIRS * count;
  for (const { parts, id, cost } of candidates) {
    if (cost > left) break;
    left -= cost;
    rules.push({ id, keys: combine(parts, rules.length + 1), refinements: [] });
  }
  return rules;
}

function textOf(value: NameValue | IdValue | TextValue): string {
  if ('kind' in value) return value.text;
  return typeof value.folded === 'string' ? value.folded : value.folded.join(' ');
}

/** Pairs of a rule. */
function costOf(keys: Int32Array): number {
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

/** A key of several parts; none where a part is missing. */
function combine(parts: Int32Array[], seed: number): Int32Array {
  const keys = new Int32Array(parts[0]!.length);
  for (let record = 0; record < keys.length; record++) {
    let key = seed;
    for (const part of parts) {
      const value = part[record]!;
      if (value === 0) {
        key = 0;
        break;
      }
      key = mix(key, value);
    }
    keys[record] = key;
  }
  return keys;
}

function digits(column: IdColumn, cut: (text: string) => string): Int32Array {
  const keys = column.values.map(({ text }, at) => {
    const part = at === 0 ? '' : cut(text);
    return part === '' ? 0 : hashText(part);
  });
  return column.index.map((at) => keys[at]!);
}
