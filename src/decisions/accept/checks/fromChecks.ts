/** Turns rows that were checked against the population register into decisions. */
import {
  CHECK_PREFIX,
  CHECKED_FIELDS,
  type CheckedField,
  type CheckedRow,
  type Decision,
  type Finding,
  finding,
  findingOf,
  groupBy,
  isCheck,
  type Note,
  placeIn,
} from '../../../model/index.js';
import { checkCharacter, sha256, shortCode } from '../../../text/index.js';
import { opposingReader } from '../../links/registerValues.js';
import { readTyped } from '../values/typedValue.js';
import type { CheckContext, CheckedMember } from './checkContext.js';
import {
  damagedSheetsOf,
  isImpossibleDate,
  type RefusalContext,
  refusalOf,
} from './checkRefusal.js';
import { contradictedField, shiftedColumns } from './shiftedColumns.js';

export interface AcceptedChecks {
  decisions: Decision[];
  /** Values that earlier answers contradict. */
  replaced: Decision[];
  /** Notes about members whom the register does not have. */
  notes: Note[];
  /** Rows that cannot be used, and values that earlier decisions contradict. */
  findings: Finding[];
  /** Numbers of rows by what they say. */
  counts: { right: number; corrected: number; notFound: number };
}

/**
 * Accepts checked rows. Every value of an accepted row is decided from now on, so that no roster replaces it; a
 * corrected one also replaces the cells of the member's rows. A value that an earlier decision of a person
 * contradicts does not count, and is reported with the question.
 */
export function fromChecks(rows: readonly CheckedRow[], given: CheckContext): AcceptedChecks {
  const damagedSheets = damagedSheetsOf(rows, given);
  const shifted = shiftedColumns(rows, given);
  const context = { ...given, damagedSheets, shifted, opposing: opposingReader(given.ledger) };
  const accepted: AcceptedChecks = {
    decisions: [],
    replaced: [],
    notes: [],
    findings: [],
    counts: { right: 0, corrected: 0, notFound: 0 },
  };
  for (const [id, own] of groupBy(rows, ({ member }) => member)) {
    const member = context.memberOf(id);
    if (member === undefined || saysDifferent(own)) {
      const code = member === undefined ? 'verify-no-member' : 'verify-rows-differ';
      accepted.findings.push(
        ...own.map((row) => finding('warning', code, {}, placeIn(row, row.row))),
      );
      continue;
    }
    const needed = own.map((row) => withNeededValues(row, member, context));
    const refused = needed.find((row) => refusalOf(row, member, context) !== undefined);
    acceptRow(refused ?? withAllNotes(needed), member, context, accepted);
  }
  return accepted;
}

function saysDifferent(rows: readonly CheckedRow[]): boolean {
  return new Set(rows.map(({ word, typed }) => JSON.stringify([word, ...typed]))).size > 1;
}

/** Gives equal rows of a member as one, with the notes of all. */
function withAllNotes(rows: readonly CheckedRow[]): CheckedRow {
  const notes = new Set(rows.map(({ note }) => note).filter((note) => note !== ''));
  return { ...rows[0]!, note: [...notes].join('; ') };
}

/**
 * Drops typed values that a row called right repeats. If the others fill blank values only, they are what is correct.
 */
function withNeededValues(
  row: CheckedRow,
  { values }: CheckedMember,
  { profile, yearsOf }: CheckContext,
): CheckedRow {
  if (row.word !== 'right' || row.typed.size === 0) return row;
  const typed = new Map(
    [...row.typed].filter(([field, text]) => {
      const own = profile.fields.find(({ id }) => id === field);
      return readTyped(own, text, yearsOf) !== (values.get(field) ?? '');
    }),
  );
  const fillsOnly = [...typed.keys()].every((field) => (values.get(field) ?? '') === '');
  return { ...row, typed, word: typed.size > 0 && fillsOnly ? 'corrected' : 'right' };
}

function acceptRow(
  row: CheckedRow,
  member: CheckedMember,
  context: RefusalContext & { opposing: ReturnType<typeof opposingReader> },
  accepted: AcceptedChecks,
): void {
  const refusal = refusalOf(row, member, context);
  if (refusal !== undefined) {
    accepted.findings.push(findingOf('warning', refusal, placeIn(row, row.row)));
    return;
  }
  if (row.word === 'not-found') {
    accepted.counts.notFound++;
    accepted.findings.push(finding('warning', 'verify-not-found', {}, placeIn(row, row.row)));
    accepted.notes.push({
      question: checkId(member, ''),
      kind: 'DU_LIEU_LOI',
      field: '',
      subject: { type: 'rows', groups: [fingerprintsOf(member)] },
      source: sourceOf(row),
      note: ['Không tìm thấy', row.note].filter((part) => part !== '').join(': '),
    });
    return;
  }
  const contradicted = contradictedField(row, member, context);
  if (contradicted !== undefined) {
    const args = { field: contradicted };
    const found = finding('warning', 'verify-number-contradicts', args, placeIn(row, row.row));
    accepted.findings.push(found);
  }
  if (row.typed.size > 0) accepted.counts.corrected++;
  else accepted.counts.right++;
  for (const field of CHECKED_FIELDS) {
    const decision = decisionOn(field, row, member, context);
    if (decision === undefined) continue;
    const [opposing] = context.opposing(decision);
    if (opposing === undefined) accepted.decisions.push(decision);
    else {
      if (!isCheck(opposing)) accepted.replaced.push(decision);
      const args = { field, question: opposing.question, source: opposing.source };
      const found = finding('warning', 'verify-decided-otherwise', args, placeIn(row, row.row));
      accepted.findings.push(found);
    }
  }
}

/** Makes the decision about one value of a row; undefined for a value that nobody has. */
function decisionOn(
  field: CheckedField,
  row: CheckedRow,
  member: CheckedMember,
  context: CheckContext,
): Decision | undefined {
  const { profile, yearsOf } = context;
  const own = profile.fields.find(({ id }) => id === field);
  const typed = row.typed.get(field);
  const value = typed === undefined ? member.values.get(field) : readTyped(own, typed, yearsOf);
  if (value === undefined || value === '') return undefined;
  if (typed === undefined && !row.shown.has(field)) return undefined;
  if (typed === undefined && isImpossibleDate(value, field, context)) return undefined;
  const cells = typed === undefined ? [] : correctedRows(field, value, member);
  const rows = cells.length > 0 ? cells : fingerprintsOf(member);
  return {
    question: checkId(member, field),
    // A value of a member, or of cells that are wrong in the rosters.
    kind: cells.length > 0 ? 'DU_LIEU_LOI' : 'LECH_THONG_TIN',
    field,
    decision: 'GIA_TRI',
    letter: '',
    value,
    commune: '',
    subject: { type: 'rows', groups: [rows] },
    source: sourceOf(row),
    ...(row.note === '' ? {} : { note: row.note }),
  };
}

/** Lists the rows whose cells a correction replaces: all, but for an earlier card beside a new number. */
function correctedRows(field: CheckedField, value: string, { rows }: CheckedMember): string[] {
  const replaced =
    field === 'id' && value.length === 12 ? rows.filter(({ id }) => id.length !== 9) : rows;
  return [...new Set(replaced.map(({ fingerprint }) => fingerprint))].sort();
}

function fingerprintsOf({ rows }: CheckedMember): string[] {
  return [...new Set(rows.map(({ fingerprint }) => fingerprint))].sort();
}

/** Makes an id: `XV`, 7 characters and a check character. A value checked again keeps it. */
function checkId(member: CheckedMember, field: string): string {
  const code = shortCode(sha256(['check', field, ...fingerprintsOf(member)].join('\n')), 7);
  return `${CHECK_PREFIX}${code}${checkCharacter(code)}`;
}

/** Names the checked row as `file:sheet:row`. */
function sourceOf({ file, sheet, row }: CheckedRow): string {
  return `${file}:${sheet}:${row}`;
}
