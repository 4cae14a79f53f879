/** Splits lines about one person each, as they are copied from a message, into columns. */
import type { FieldType, Table } from '../../model/index.js';
import { clean } from '../../text/index.js';
import { isPerson } from '../cells/peopleColumns.js';
import { mostly } from '../cells/samples.js';
import { parseSection } from '../cells/sectionText.js';
import { LINE_FACTS, type LineFacts, lineFacts } from './lineFacts.js';

/** Fewest lines of people. */
const FEWEST = 3;
/** Share of all filled rows that must be people or places. */
const MOST = 0.7;
/** Share of lines that may name a second person. */
const MOST_COUPLES = 0.2;
/** Word before the name of a relative: `vợ Hà Thị Mơ`. */
const WORD_BEFORE = /^\p{Ll}+[:\s]+/u;
const KEYS = ['name', 'number', ...LINE_FACTS, 'rest'] as const;

/** Columns of the facts that their form alone shows, with the types of their fields. */
export const SURE_COLUMNS: readonly (readonly [column: number, type: FieldType])[] = [
  [KEYS.indexOf('id'), 'idNumber'],
  [KEYS.indexOf('phone'), 'phone'],
  [KEYS.indexOf('gender'), 'gender'],
];

/**
 * Returns a table with the name of each line in its first column and the number and facts beside it; undefined unless
 * most rows are people with a birth date or number. Other rows keep their cells. A row of several texts above the people
 * may be a header, and a second person on the lines leaves doubt.
 * @param prefixes of branches, from the profile
 */
export function splitLines(table: Table, prefixes: readonly string[]): Table | undefined {
  const lines = table.rows.map((cells) => cells.map(clean).filter(Boolean).join(', '));
  const people = new Map<number, LineFacts>();
  let places = 0;
  let filled = 0;
  for (const [row, line] of lines.entries()) {
    if (line === '') continue;
    filled++;
    const facts = lineFacts(line);
    if (facts !== undefined) people.set(row, facts);
    else if (parseSection(line, prefixes) !== undefined) places++;
    else if (people.size === 0 && table.rows[row]!.filter(isText).length > 1) return undefined;
  }
  if (people.size < FEWEST || people.size + places < MOST * filled) return undefined;
  if (!mostly([...people.values()], hasEvidence)) return undefined;
  const couples = [...people.values()].filter(namesAnother).length;
  if (couples > MOST_COUPLES * people.size) return undefined;
  return tableOf(table, people);
}

function isText(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Whether the rest of a line names another person, such as a father. */
function namesAnother({ rest }: LineFacts): boolean {
  return rest.split(', ').some((part) => isPerson(part.replace(WORD_BEFORE, '')));
}

function hasEvidence({ facts }: LineFacts): boolean {
  return facts.has('birth') || facts.has('id') || facts.has('phone');
}

function tableOf(table: Table, people: ReadonlyMap<number, LineFacts>): Table {
  const textOf = (person: LineFacts, key: (typeof KEYS)[number]) =>
    key === 'name' || key === 'number' || key === 'rest'
      ? person[key]
      : (person.facts.get(key) ?? '');
  const rows = table.rows.map((cells, row) => {
    const person = people.get(row);
    return person === undefined ? cells : KEYS.map((key) => textOf(person, key));
  });
  return { ...table, rows };
}
