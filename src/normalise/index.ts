/** Reads, interns and checks the values of all member rows: tables and layouts → records. */
import type {
  Column,
  DateColumn,
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
import { dateYears } from '../text/index.js';
import { agesOutside, joinedYoung, withoutTooYoung } from './fields/ages.js';
import { readCodes } from './fields/codes.js';
import { readDates } from './fields/dates.js';
import { readGenders } from './fields/genders.js';
import { readIds } from './fields/ids.js';
import { readListedPlaces, readMemberIds } from './fields/memberIds.js';
import { sexReader } from './fields/sexes.js';
import { originColumn, readTexts } from './fields/texts.js';
import { unusableFields } from './fields/unusable.js';
import type { ReadColumn } from './readColumn.js';
import { type People, readPeople } from './rosters/people.js';
import { rosterSources, type Source } from './rosters/sources.js';

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
  const dates = readDateColumns(people, profile, sources);
  const further = readOtherColumns(people, profile, sources, dates);
  const memberIds = readMemberIds(people);
  const records: Records = {
    count: people.count,
    table: new Int32Array(people.count),
    row: new Int32Array(people.count),
    columns: new Map<string, Column>([
      ...(nameField === undefined ? [] : [[nameField.id, people.names] as const]),
      ...dates.columns,
      ...further.columns,
    ]),
    oldCommune: originColumn(people, origins.commune),
    oldBranch: originColumn(people, origins.branch),
    ...(memberIds === undefined
      ? {}
      : { memberIds, listedPlaces: readListedPlaces(people, memberIds) }),
  };
  for (const { source, first, rows } of people.bySource) {
    records.table.fill(source.index, first, first + rows.length);
    records.row.set(rows, first);
  }
  const faults = inOrder([...dates.faults, ...further.faults], profile);
  return {
    records,
    faults,
    rejected: people.rejected,
    findings: [
      ...dates.findings,
      ...further.findings,
      ...unusableFields(people, records.columns, faults),
    ],
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

/** The columns of several fields, with all faults and findings. */
interface ReadColumns {
  columns: ReadonlyMap<string, Column>;
  faults: ValueFault[];
  findings: Finding[];
}

/** All dates, with the gender of each record by the column of its date. */
interface ReadDateColumns extends ReadColumns {
  columns: ReadonlyMap<string, DateColumn>;
  genders: Uint8Array;
}

function readDateColumns(people: People, profile: Profile, sources: Source[]): ReadDateColumns {
  const columns = new Map<string, DateColumn>();
  const faults: ValueFault[][] = [];
  const findings: Finding[] = [];
  const genders = new Uint8Array(people.count);
  for (const field of profile.fields) {
    if (field.type !== 'date' || !hasField(sources, field)) continue;
    const read = readDates(people, field, dateYears(field.id, profile.ages));
    columns.set(field.id, read.column);
    faults.push(read.faults);
    findings.push(...read.findings);
    read.genders.forEach((gender, record) => {
      if (genders[record] === 0) genders[record] = gender;
    });
  }
  const births = columns.get(BIRTH);
  const joined = columns.get(JOINED);
  if (births !== undefined) {
    findings.push(...agesOutside(people, births.packed, profile.ages));
    if (joined !== undefined) {
      const fields = { joined: JOINED, birth: BIRTH };
      const plausible = withoutTooYoung(joined.packed, births.packed, fields);
      columns.set(JOINED, { ...joined, packed: plausible.packed });
      faults.push(plausible.faults);
      findings.push(...joinedYoung(people, plausible.packed, births.packed));
    }
  }
  return { columns, genders, faults: faults.flat(), findings };
}

/** Reads all fields but names and dates, which genders and ID numbers are checked against. */
function readOtherColumns(
  people: People,
  profile: Profile,
  sources: Source[],
  dates: ReadDateColumns,
): ReadColumns {
  const columns = new Map<string, Column>();
  const reads: ReadColumn<Column>[] = [];
  const add = (field: ProfileField, read: ReadColumn<Column>) => {
    columns.set(field.id, read.column);
    reads.push(read);
  };
  const genderField = profile.fields.find((field) => field.type === 'gender');
  const births = dates.columns.get(BIRTH)?.packed;
  const hasGenders = dates.genders.some((gender) => gender !== 0);
  if (genderField && (hasField(sources, genderField) || hasGenders)) {
    const idField = profile.fields.find((field) => field.type === 'idNumber');
    const sexes = sexReader(people.names, idField, births);
    add(genderField, readGenders(people, genderField, dates.genders, sexes));
  }
  const genders = genderField && columns.get(genderField.id);
  const checks = {
    birthField: BIRTH,
    births,
    genderField: genderField?.id ?? '',
    genders: genders?.type === 'gender' ? genders.code : undefined,
  };
  const ordinal = profile.fields.find((field) => field.type === 'ordinal');
  for (const field of profile.fields) {
    if (!hasField(sources, field)) continue;
    if (field.type === 'idNumber') add(field, readIds(people, field, checks));
    else if (field.type === 'code' && field.use === 'identifies') {
      add(field, readCodes(people, field, ordinal));
    } else if (isTextField(field)) add(field, readTexts(people, field, field.type));
  }
  return {
    columns,
    faults: reads.flatMap((read) => read.faults),
    findings: reads.flatMap((read) => read.findings),
  };
}

/** Sorts faults by record, then by field. */
function inOrder(faults: ValueFault[], profile: Profile): ValueFault[] {
  const place = new Map(profile.fields.map((field, position) => [field.id, position]));
  return faults.sort((a, b) => a.record - b.record || place.get(a.field)! - place.get(b.field)!);
}
