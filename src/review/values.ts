import { displayValue, message, originalText } from '../model/index.js';
import { clean } from '../text/unicode.js';
import { type Draft, prints, type QuestionInput, sortedCommunes } from './draft.js';
import { letterOf, recordRow, tableRow } from './rows.js';

export function disagreementQuestions(input: QuestionInput): Draft[] {
  const drafts: Draft[] = [];
  for (const [cluster, disagreements] of input.disagreements) {
    const member = input.members[cluster];
    for (const { field, candidates } of disagreements) {
      const isNumber = field === 'id';
      drafts.push({
        kind: isNumber ? 'TRUNG_GIAY_TO' : 'LECH_THONG_TIN',
        sentence: message(isNumber ? 'ask-two-numbers' : 'ask-which-value', {
          field,
          values: candidates.map((candidate) => candidate.text).join(' / '),
        }),
        field,
        suggestion: 'CHON A',
        reason: message(`why-rule-${member.values.get(field)?.rule ?? 'leading'}`),
        rows: candidates.map(({ record, text }, i) => recordRow(input, record, letterOf(i), text)),
        communes: sortedCommunes([member.newCommune]),
        members: 1,
        about: { type: 'rows', groups: groupsByValue(input, member.records, field, candidates) },
        subject: [
          isNumber ? 'TRUNG_GIAY_TO' : 'LECH_THONG_TIN',
          field,
          ...prints(input, member.records),
        ],
      });
    }
  }
  return drafts;
}

/** The rows of a member that have each candidate's value. */
function groupsByValue(
  input: QuestionInput,
  records: readonly number[],
  field: string,
  candidates: readonly { text: string }[],
): string[][] {
  const column = input.records.columns.get(field);
  return candidates.map(({ text }) =>
    prints(
      input,
      records.filter((record) => column !== undefined && displayValue(column, record) === text),
    ),
  );
}

/** A value that can't be right, unless another row of the member settles it. */
export function valueQuestions(input: QuestionInput): Draft[] {
  return input.valueFaults
    .filter((fault) => {
      const member = input.members[input.clustering.cluster[fault.record]];
      const best = member.values.get(fault.field);
      return best === undefined || best.record === fault.record;
    })
    .map((fault) => {
      const table = input.records.table[fault.record];
      const layout = input.layouts[table];
      const text =
        'columns' in layout
          ? clean(
              originalText(
                input.tables[table],
                layout,
                input.records.row[fault.record],
                fault.field,
              ),
            )
          : '';
      const member = input.members[input.clustering.cluster[fault.record]];
      return {
        kind: 'DU_LIEU_LOI',
        sentence: message(`ask-value-${fault.code}`, {
          value: text,
          field: fault.field,
          ...(fault.otherField === undefined ? {} : { otherField: fault.otherField }),
        }),
        field: fault.field,
        suggestion: '',
        rows: [recordRow(input, fault.record, 'A', text)],
        communes: sortedCommunes([member.newCommune]),
        members: 1,
        about: { type: 'rows', groups: [prints(input, [fault.record])] },
        subject: ['DU_LIEU_LOI', fault.field, fault.code, input.fingerprints[fault.record]],
      } satisfies Draft;
    });
}

export function rejectedQuestions(input: QuestionInput): Draft[] {
  return input.rejected.map(({ table, row, reason }, i) => {
    const origin = input.originOf(table, row);
    return {
      kind: 'DU_LIEU_LOI',
      sentence: message(`ask-row-${reason}`),
      field: 'name',
      suggestion: '',
      rows: [tableRow(input, table, row, origin)],
      communes: [],
      members: 1,
      about: { type: 'rows', groups: [[input.rejectedPrints[i]]] },
      subject: ['DU_LIEU_LOI', reason, input.rejectedPrints[i]],
    };
  });
}
