/** How complete and valid the values of members are, by new branch or commune. */
import {
  type Column,
  hasValue,
  type Member,
  type MemberValues,
  type MergeResult,
  type ProfileField,
} from '../../../model/index.js';
import { type MembersInDoubt, membersInDoubt } from './doubts.js';
import { type EarlierValues, earlierValues } from './earlierValues.js';
import { membershipOf } from './status.js';

/**
 * `right`: all values are possible, and no open question is about them · `complete`: every field that identifies a
 * person has a value · `clean`: no open question asks about a second record or a shared number · `active`: no status
 * says that the person left.
 */
export const MEASURES = ['right', 'complete', 'clean', 'active'] as const;
export type Measure = (typeof MEASURES)[number];

interface FieldQuality {
  filled: number;
  /** Values that are there, but impossible or unreadable. */
  invalid: number;
  /** Members who had no value in the earlier result, minus those who had one and lost it. */
  gained: number;
}

export interface QualityRow {
  /** New branch or commune; `''` for members without one, and for sums. */
  name: string;
  members: number;
  measures: Record<Measure, number>;
  /** Complete members now, minus those of them who were complete in the earlier result. */
  completeGained: number;
  /** Members whose status is blank or unfamiliar. */
  statusUnknown: number;
  /** In the order of `fields`. */
  values: FieldQuality[];
}

export interface Quality {
  fields: readonly ProfileField[];
  /** Fields that a complete member has. */
  core: readonly ProfileField[];
  /** In the order of the roster; members without a branch or commune last. */
  rows: QualityRow[];
  total: QualityRow;
  hasStatus: boolean;
  isCompared: boolean;
}

const CORE_TYPES = new Set<ProfileField['type']>([
  'name',
  'namePart',
  'date',
  'gender',
  'idNumber',
]);
const LEFT_OUT = new Set<ProfileField['type']>(['ordinal', 'commune', 'branch']);
const STATUS_FIELD = 'status';

/**
 * Counts filled and valid values and the four measures.
 * @param by what the members are grouped by
 */
export function qualityOf(
  result: MergeResult,
  by: 'newBranch' | 'newCommune' = 'newBranch',
): Quality {
  const reading = readingOf(result);
  const { fields } = reading;
  const rows = new Map<string, QualityRow>();
  const rowAt = (name: string) => {
    const row = rows.get(name) ?? emptyRow(name, fields);
    rows.set(name, row);
    return row;
  };
  for (const branch of result.branches) if (branch[by] !== '') rowAt(branch[by]);
  const unknown = emptyRow('', fields);
  for (const member of result.members) {
    addMember(member[by] === '' ? unknown : rowAt(member[by]), member, reading);
  }
  const all = [...rows.values(), unknown].filter(({ members }) => members > 0);
  return {
    fields,
    core: reading.core,
    rows: all,
    total: sumOfRows(all, fields),
    hasStatus: reading.hasStatus,
    isCompared: reading.earlier !== undefined,
  };
}

/** Holds the parts of a result that show the values of members. */
interface Reading {
  /** In the order of `fields`; undefined for a field that is not parsed. */
  columns: readonly (Column | undefined)[];
  fields: readonly ProfileField[];
  core: readonly ProfileField[];
  /** Whether a field is in `core`, in the order of `fields`. */
  isCore: readonly boolean[];
  doubts: MembersInDoubt;
  earlier: EarlierValues | undefined;
  hasStatus: boolean;
}

function readingOf(result: MergeResult): Reading {
  const present = result.profile.fields.filter(
    ({ id, type }) => result.fields.includes(id) && !LEFT_OUT.has(type),
  );
  const fields = present.filter(({ use }) => use !== 'carried');
  const core = fields.filter(({ type, use }) =>
    type === 'date' ? use === 'identifies' : CORE_TYPES.has(type),
  );
  return {
    columns: fields.map(({ id }) => result.records.columns.get(id)),
    fields,
    core,
    isCore: fields.map((field) => core.includes(field)),
    doubts: membersInDoubt(result),
    earlier: earlierValues(result),
    hasStatus: present.some(({ id }) => id === STATUS_FIELD),
  };
}

function emptyRow(name: string, fields: readonly ProfileField[]): QualityRow {
  return {
    name,
    members: 0,
    measures: { right: 0, complete: 0, clean: 0, active: 0 },
    completeGained: 0,
    statusUnknown: 0,
    values: fields.map(() => ({ filled: 0, invalid: 0, gained: 0 })),
  };
}

function addMember(row: QualityRow, member: Member, reading: Reading): void {
  const { fields, isCore, columns, doubts, earlier } = reading;
  // Each of them is made when it is asked for.
  const { values, records } = member;
  let invalid = 0;
  let isComplete = true;
  for (let at = 0; at < fields.length; at++) {
    const { id } = fields[at]!;
    const counts = row.values[at]!;
    counts.gained += earlier?.gained(member.id, id) ?? 0;
    if (values.has(id)) {
      counts.filled++;
      if (isValid(values, id, columns[at], records)) continue;
      counts.invalid++;
      invalid++;
    } else if (isCore[at] === true) isComplete = false;
  }
  row.members++;
  if (invalid === 0 && !doubts.values.has(member)) row.measures.right++;
  if (isComplete) row.measures.complete++;
  if (!doubts.people.has(member)) row.measures.clean++;
  row.completeGained += earlier?.completeGained(member, reading.core) ?? 0;
  if (!reading.hasStatus) return;
  const status = membershipOf(values.get(STATUS_FIELD)?.text ?? '');
  if (status !== 'left') row.measures.active++;
  if (status === 'unknown') row.statusUnknown++;
}

/** Whether a value was parsed from some row, or given by a person. */
function isValid(
  values: MemberValues,
  field: string,
  column: Column | undefined,
  records: readonly number[],
): boolean {
  if (column === undefined) return true;
  for (const record of records) if (hasValue(column, record)) return true;
  return values.get(field)?.rule === 'decided';
}

/** Adds rows up; the sum has no name. */
export function sumOfRows(
  rows: readonly QualityRow[],
  fields: readonly ProfileField[],
): QualityRow {
  const sum = emptyRow('', fields);
  for (const row of rows) {
    sum.members += row.members;
    sum.completeGained += row.completeGained;
    sum.statusUnknown += row.statusUnknown;
    for (const measure of MEASURES) sum.measures[measure] += row.measures[measure];
    row.values.forEach(({ filled, invalid, gained }, at) => {
      const value = sum.values[at]!;
      value.filled += filled;
      value.invalid += invalid;
      value.gained += gained;
    });
  }
  return sum;
}
