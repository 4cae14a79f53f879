/** Reads, interns and checks the values of all member rows: tables and layouts → records. */
import type {
  Column,
  Finding,
  Layout,
  NoRoster,
  Profile,
  ProfileField,
  Records,
  RejectedRow,
  Table,
  TextColumn,
  ValueFault,
} from '../model/index.js';
import { ANY_YEARS } from '../text/index.js';
import { birthYears, dropTooYoung, findAgesOutside, findJoinedYoung } from './fields/ages.js';
import { readCodes } from './fields/codes.js';
import { readDates } from './fields/dates.js';
import { readGenders } from './fields/genders.js';
import { readIds } from './fields/ids.js';
import { sexReader } from './fields/sexes.js';
import { originColumn, readTexts } from './fields/texts.js';
import { type People, readPeople } from './rosters/people.js';
import { rosterSources, type Source } from './rosters/sources.js';
import type { Sink } from './sink.js';

/** Old commune and branch of a member row, as located; `''` for unknown. Rows count from 0. */
export interface Origins {
  commune(table: number, row: number): string;
  branch(table: number, row: number): string;
}

export interface Normalised {
  records: Records;
  /** Faults in order of record, then of the profile's fields. */
  faults: ValueFault[];
  rejected: RejectedRow[];
  findings: Finding[];
}

const BIRTH = 'birth';
const JOINED = 'joined';

/**
 * Makes a record of every member row, or rejects it; in order of table, then row. Values that cannot be
 * read or be right are missing in the record and reported as faults; the table keeps the text. The
 * first field of type `name` is the person's name.
 */
export function normaliseTables(
  tables: Table[],
  layouts: (Layout | NoRoster)[],
  profile: Profile,
  origins: Origins,
): Normalised {
  const sources = rosterSources(tables, layouts);
  const nameField = profile.fields.find((field) => field.type === 'name');
  const people = readPeople(sources, nameField);
  const sink: Sink = { faults: [], findings: [] };
  const columns = new Map<string, Column>();
  if (nameField) columns.set(nameField.id, people.names);
  const byDate = readDateColumns(people, profile, sources, columns, sink);
  readOtherColumns(people, profile, sources, byDate, columns, sink);
  const records: Records = {
    count: people.count,
    table: new Int32Array(people.count),
    row: new Int32Array(people.count),
    columns,
    oldCommune: originColumn(people, origins.commune),
    oldBranch: originColumn(people, origins.branch),
  };
  for (const { source, first, rows } of people.bySource) {
    records.table.fill(source.index, first, first + rows.length);
    records.row.set(rows, first);
  }
  return {
    records,
    faults: inOrder(sink.faults, profile),
    rejected: people.rejected,
    findings: sink.findings,
  };
}

const TEXT_TYPES = new Set<string>([
  'phone',
  'code',
  'text',
  'namePart',
  'identifier',
  'number',
] satisfies TextColumn['type'][]);

function isTextField(field: ProfileField): field is ProfileField & { type: TextColumn['type'] } {
  return TEXT_TYPES.has(field.type);
}

/** Whether any roster has a field, or a carried column whose code belongs to the field. */
function hasField(sources: Source[], { id }: ProfileField): boolean {
  return sources.some(
    ({ fields, layout }) => fields.has(id) || layout.columns.some(({ code }) => code?.field === id),
  );
}

/** Reads all dates. @returns gender of each record by the column of its date */
function readDateColumns(
  people: People,
  profile: Profile,
  sources: Source[],
  columns: Map<string, Column>,
  sink: Sink,
): Uint8Array {
  const byDate = new Uint8Array(people.count);
  for (const field of profile.fields) {
    if (field.type !== 'date' || !hasField(sources, field)) continue;
    const years = field.id === BIRTH ? birthYears(profile.ages) : ANY_YEARS;
    const { column, genders } = readDates(people, field, years, sink);
    columns.set(field.id, column);
    genders.forEach((gender, record) => {
      if (byDate[record] === 0) byDate[record] = gender;
    });
  }
  const births = columns.get(BIRTH);
  const joined = columns.get(JOINED);
  if (births?.type !== 'date') return byDate;
  findAgesOutside(people, births.packed, profile.ages, sink);
  if (joined?.type === 'date') {
    dropTooYoung(joined.packed, births.packed, { joined: JOINED, birth: BIRTH }, sink);
    findJoinedYoung(people, joined.packed, births.packed, sink);
  }
  return byDate;
}

function readOtherColumns(
  people: People,
  profile: Profile,
  sources: Source[],
  byDate: Uint8Array,
  columns: Map<string, Column>,
  sink: Sink,
): void {
  const genderField = profile.fields.find((field) => field.type === 'gender');
  const births = columns.get(BIRTH);
  const birthDays = births?.type === 'date' ? births.packed : undefined;
  if (genderField && (hasField(sources, genderField) || byDate.some((gender) => gender !== 0))) {
    const idField = profile.fields.find((field) => field.type === 'idNumber');
    const sexes = sexReader(people.names, idField, birthDays);
    columns.set(genderField.id, readGenders(people, genderField, byDate, sexes, sink));
  }
  const genders = genderField && columns.get(genderField.id);
  const checks = {
    birthField: BIRTH,
    births: birthDays,
    genderField: genderField?.id ?? '',
    genders: genders?.type === 'gender' ? genders.code : undefined,
  };
  const ordinal = profile.fields.find((field) => field.type === 'ordinal');
  for (const field of profile.fields) {
    if (!hasField(sources, field)) continue;
    if (field.type === 'idNumber') {
      columns.set(field.id, readIds(people, field, checks, sink));
    } else if (field.type === 'code' && field.use === 'identifies') {
      columns.set(field.id, readCodes(people, field, ordinal, sink));
    } else if (isTextField(field)) {
      columns.set(field.id, readTexts(people, field, field.type, sink));
    }
  }
}

/** Sorts faults by record, then by field. */
function inOrder(faults: ValueFault[], profile: Profile): ValueFault[] {
  const place = new Map(profile.fields.map((field, position) => [field.id, position]));
  return faults.sort((a, b) => a.record - b.record || place.get(a.field)! - place.get(b.field)!);
}
