import {
  addTo,
  displayValue,
  groupBy,
  message,
  type SurvivorshipRule,
  type ValueFault,
} from '../model/index.js';
import { cellName } from './cellName.js';
import { type Alike, type Draft, prints, type QuestionInput, sortedCommunes } from './draft.js';
import { evidenceOf } from './evidence.js';
import { listed } from './listed.js';
import { letterOf, recordRow, tableRow, writtenText } from './rows.js';

export function disagreementQuestions(input: QuestionInput): Draft[] {
  const drafts: Draft[] = [];
  for (const [cluster, disagreements] of input.disagreements) {
    const member = input.members[cluster];
    for (const { field, candidates } of disagreements) {
      const isNumber = field === 'id';
      drafts.push({
        kind: isNumber ? 'TRUNG_GIAY_TO' : 'LECH_THONG_TIN',
        field,
        ...suggestionBy(member.values.get(field)?.rule ?? 'leading'),
        communes: sortedCommunes([member.newCommune]),
        members: 1,
        about: { type: 'rows', groups: groupsByValue(input, member.records, field, candidates) },
        subject: [
          isNumber ? 'TRUNG_GIAY_TO' : 'LECH_THONG_TIN',
          field,
          ...prints(input, member.records),
        ],
        write: () => ({
          sentence: message(isNumber ? 'ask-two-numbers' : 'ask-which-value', {
            field,
            values: listed(candidates.map((candidate) => candidate.text)),
            evidence: evidenceOf(input, candidates[0].record, candidates[1].record, field),
          }),
          rows: candidates.map(({ record, text }, i) =>
            recordRow(input, record, letterOf(i), text),
          ),
        }),
      });
    }
  }
  return drafts;
}

/** Suggests the value of the rule; the fullest row alone says nothing about one of its values. */
function suggestionBy(rule: SurvivorshipRule): Pick<Draft, 'suggestion' | 'reason'> {
  if (rule === 'leading') return { suggestion: '' };
  return { suggestion: 'CHON A', reason: message(`why-rule-${rule}`) };
}

/** The rows of a member that have each candidate's value. */
function groupsByValue(
  input: QuestionInput,
  records: readonly number[],
  field: string,
  candidates: readonly { text: string }[],
): string[][] {
  const column = input.records.columns.get(field);
  if (column === undefined) return candidates.map(() => []);
  const rows = groupBy(records, (record) => displayValue(column, record));
  return candidates.map(({ text }) => prints(input, rows.get(text) ?? []));
}

/** Values that can't be right, unless another row of the member, or another question, settles them. */
export function openFaults(input: QuestionInput): ValueFault[] {
  const isAskedElsewhere = answersAwaited(input);
  return input.valueFaults.filter((fault) => {
    const member = input.members[input.clustering.cluster[fault.record]];
    const best = member.values.get(fault.field);
    if (best !== undefined && best.record !== fault.record) return false;
    return !isAskedElsewhere(fault);
  });
}

export function valueQuestions(input: QuestionInput, faults: readonly ValueFault[]): Alike[] {
  return faults.map((fault) => {
    const member = input.members[input.clustering.cluster[fault.record]];
    const draft: Draft = {
      kind: 'DU_LIEU_LOI',
      field: fault.field,
      ...(isEitherWrong(fault) ? { otherField: fault.otherField } : {}),
      suggestion: '',
      communes: sortedCommunes([member.newCommune]),
      members: 1,
      about: { type: 'rows', groups: [prints(input, [fault.record])] },
      subject: ['DU_LIEU_LOI', fault.field, fault.code, input.fingerprints[fault.record]],
      write: () => writtenFault(input, fault),
    };
    return { draft, records: [fault.record] };
  });
}

/** A number against a date or a gender: what is typed for one can't be meant for the other. */
function isEitherWrong({ code }: ValueFault): boolean {
  return code === 'id-contradicts-birth' || code === 'id-contradicts-gender';
}

function writtenFault(input: QuestionInput, fault: ValueFault): ReturnType<Draft['write']> {
  const { record, field, otherField, code } = fault;
  const table = input.records.table[record];
  const row = input.records.row[record];
  const value = writtenText(input.tables[table], input.layouts[table], row, field);
  return {
    sentence:
      code === 'id-contradicts-birth' || code === 'id-contradicts-gender'
        ? message(`ask-value-${code}`, { value, field, ...otherCell(input, fault, otherField) })
        : message(`ask-value-${code}`, { value, field }),
    rows: [recordRow(input, record, 'A', value)],
  };
}

/** What contradicts a value, and where both stand. */
function otherCell(
  { tables, layouts, records }: QuestionInput,
  { record, field }: ValueFault,
  otherField = '',
): { otherField: string; other: string; cell: string; otherCell: string } {
  const table = records.table[record];
  const column = records.columns.get(otherField);
  const nameOf = (of: string) => cellName(tables[table], layouts[table], records.row[record], of);
  return {
    otherField,
    other: column === undefined ? '' : displayValue(column, record),
    cell: nameOf(field),
    otherCell: nameOf(otherField),
  };
}

/**
 * Whether another question must be answered first, since its answer may settle a fault: which of the
 * values that contradict each other is right, whose number it is, or whether another row with a
 * readable value is the same person's.
 */
function answersAwaited(input: QuestionInput): (fault: ValueFault) => boolean {
  const { clustering, members, disagreements, valueFaults } = input;
  const shared = new Set(clustering.sharedNumber.flatMap(({ a, b }) => [a, b]));
  const perhaps = new Map<number, number[]>();
  for (const { a, b } of clustering.ask) {
    const [one, other] = [clustering.cluster[a], clustering.cluster[b]];
    addTo(perhaps, one, other);
    addTo(perhaps, other, one);
  }
  const faulty = new Set(valueFaults.map(({ record, field }) => `${record} ${field}`));
  return ({ record, field, otherField }) => {
    const cluster = clustering.cluster[record];
    const asked = new Set(disagreements.get(cluster)?.map((each) => each.field));
    if (asked.has(field) || (otherField !== undefined && asked.has(otherField))) return true;
    if (otherField !== undefined && shared.has(record)) return true;
    return (perhaps.get(cluster) ?? []).some((other) => {
      const value = members[other].values.get(field);
      return value !== undefined && !faulty.has(`${value.record} ${field}`);
    });
  };
}

export function rejectedQuestions(input: QuestionInput): Draft[] {
  return input.rejected.map(({ table, row, reason }, i) => {
    return {
      kind: 'DU_LIEU_LOI',
      isRejected: true,
      field: 'name',
      suggestion: '',
      communes: [],
      members: 1,
      about: { type: 'rows', groups: [[input.rejectedPrints[i]]] },
      subject: ['DU_LIEU_LOI', reason, input.rejectedPrints[i]],
      write: () => ({
        sentence: message(`ask-row-${reason}`),
        rows: [tableRow(input, table, row, input.originOf(table, row))],
      }),
    };
  });
}
