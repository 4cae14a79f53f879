/** The blocking rules of rosters with whole names. */
import type { IdColumn, Records } from '../../model/index.js';
import { precisionOf, yearOf } from '../../text/index.js';
import { gather } from '../arrays/counting.js';
import { hashText, mix } from '../arrays/hash.js';
import { branchesOf } from '../compare/branch.js';
import type { Fields } from '../compare/fields.js';
import type { NameKeys } from '../compare/name/nameTable.js';
import { type BlockingRule, combineKeys } from '../core/blocking/rule.js';

/** Blocks by names, dates, numbers, codes and phones, alone and combined; makes one rule after the other. */
export function* rosterRules(records: Records, fields: Fields): Generator<BlockingRule> {
  const { count, oldCommune, areas } = records;
  const absent = new Int32Array(count);
  const nameKeys = (kind: keyof NameKeys) => {
    const { name, nameKeys: keys } = fields;
    return name && keys ? gather(name.index, keys[kind]) : absent;
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
  const branch = branchesOf(records).map((number, record) =>
    number === 0 ? 0 : mix(commune[record]!, number),
  );
  const place = commune.map((at) => at + 1);
  // Numbers the new commune below zero, so that it differs from an old one where no new one is known.
  const area = commune.map((at) => -(areas?.newCommune[at] ?? 0) || at + 1);
  const district = areas === undefined ? absent : commune.map((at) => areas.district[at]!);

  let made = 0;
  const ruleOf = (id: string, parts: Int32Array[], refinements: Int32Array[]): BlockingRule => {
    return { id, keys: combineKeys(parts, ++made), refinements };
  };
  // Two rows with a year each are found by rules with the year.
  const ofYearless = ({ keys, ...rule }: BlockingRule): BlockingRule => {
    const yearless = new Set(keys.filter((_, record) => year[record] === 0));
    return { ...rule, keys: keys.map((key) => (yearless.has(key) ? key : 0)) };
  };
  for (const column of fields.ids) {
    yield ruleOf('number', [column.index], [given, date]);
    const tail = digits(column, (text) => (text.length >= 9 ? text.slice(-9) : ''));
    yield ruleOf('number-tail', [tail], [given, date]);
    const own = digits(column, (text) => (text.length === 12 ? text.slice(6) : ''));
    yield ruleOf('number-last-six', [own], [given, year]);
  }
  for (const column of fields.codes) yield ruleOf('code', [column], [given, date]);
  yield ruleOf('name-year', [full, year], [date, commune, branch]);
  for (const column of fields.phones) yield ruleOf('phone', [column], [given, year]);
  yield ruleOf('given-date', [given, fullDate], [surname, commune, branch]);
  yield ruleOf('initials-date', [initials, fullDate], [surname, commune, branch]);
  // Names without their initials are found by the date alone.
  if (nameKeys('lost').some((key) => key !== 0))
    yield ruleOf('date-place', [fullDate, area], [branch]);
  yield ruleOf('core-day', [core, fullDate.map((packed) => packed % 10000)], [district, place]);
  for (const dates of fields.dates) {
    const fullDates = dates.map((packed) => (precisionOf(packed) === 'day' ? packed : 0));
    yield ruleOf('given-further-date', [given, fullDates], [surname, place, branch]);
  }
  yield ruleOf('core-year', [core, year], [date, district, place]);
  yield ruleOf('surname-date', [surname, fullDate], [district, place]);
  yield ruleOf('initials-year-commune', [initials, year, place], [branch, date]);
  yield ruleOf('dialect-year', [dialect, year], [date, commune, branch]);
  yield ruleOf('name-alone', [full], [commune, branch, year, date]);
  yield ofYearless(ruleOf('core-commune', [core, area], [branch]));
}

function digits(column: IdColumn, partOf: (text: string) => string): Int32Array {
  const keys = column.values.map(({ text }, at) => {
    const part = at === 0 ? '' : partOf(text);
    return part === '' ? 0 : hashText(part);
  });
  return column.index.map((at) => keys[at]!);
}
