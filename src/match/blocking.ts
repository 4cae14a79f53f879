/**
 * Blocking: only records that share a key of some rule are compared. The rules overlap, so that
 * one error in one field leaves another rule to find the pair.
 */
import type { IdColumn, Records } from '../model/index.js';
import { precisionOf, yearOf } from '../text/date.js';
import { hashText, mix } from './hash.js';
import type { NameTable } from './nameTable.js';
import type { Fields } from './scorer.js';

export interface BlockingRule {
  id: string;
  /** Record → key; 0 for none. */
  keys: Int32Array;
  /** Further fields, by which a block that is too large is split. */
  refinements: Int32Array[];
}

export function makeBlockingRules(records: Records, fields: Fields): BlockingRule[] {
  const { count, oldCommune, oldBranch } = records;
  const rules: BlockingRule[] = [];
  const absent = new Int32Array(count);
  const nameKeys = (kind: keyof NameTable['keys']) => {
    const { name, names } = fields;
    if (!name || !names) return absent;
    return name.index.map((at) => names.keys[kind][at]!);
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
  const anywhere = commune.map((at) => at + 1);

  const add = (id: string, parts: Int32Array[], refinements: Int32Array[]) => {
    rules.push({ id, keys: combine(parts, rules.length + 1), refinements });
  };
  for (const column of fields.ids) {
    add('number', [column.index], [given, date]);
    const tail = digits(column, (text) => (text.length >= 9 ? text.slice(-9) : ''));
    add('number-tail', [tail], [given, date]);
    const long = (cut: (text: string) => string) =>
      digits(column, (text) => (text.length === 12 ? cut(text) : ''));
    add('number-last-six', [long((text) => text.slice(6))], [given, year]);
    add('number-first-nine', [long((text) => text.slice(0, 9)), given], [year]);
    add('number-ends', [long((text) => text.slice(0, 6) + text.slice(9)), given], [year]);
  }
  for (const column of fields.codes) add('code', [column], [given, date]);
  add('name-year', [full, year], [date, commune, branch]);
  for (const column of fields.phones) add('phone', [column], [given, year]);
  add('given-date', [given, fullDate], [surname, commune, branch]);
  add('initials-date', [initials, fullDate], [surname, commune, branch]);
  add('core-year-commune', [core, year, anywhere], [branch, date]);
  add('surname-date-commune', [surname, fullDate, anywhere], [branch]);
  add('dialect-year', [dialect, year], [date, commune, branch]);
  add('given-year-branch', [given, year, branch], [date]);
  add('name-alone', [full], [commune, branch, year, date]);
  return rules;
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
